import { browser } from 'wxt/browser';

/** Firefox's own name for its side panel; the types are Chromium's. */
const firefox = browser as unknown as { sidebarAction?: { open(): Promise<void> } };

/** Opens the side panel of a window. To be called in a click's first turn: the browser refuses it after any await. */
export function openSidePanel(windowId: number): Promise<void> {
  return firefox.sidebarAction ? firefox.sidebarAction.open() : browser.sidePanel.open({ windowId });
}
