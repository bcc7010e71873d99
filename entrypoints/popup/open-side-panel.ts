import { browser } from 'wxt/browser';
import type { OpenTab } from '../shared/tab/read-tab';

/** Firefox's own name for its side panel; the types are Chromium's. */
const firefox = browser as unknown as { sidebarAction?: { open(): Promise<void> } };

/** Opens the side panel beside a tab. To be called in a click's first turn: the browser refuses it after any await. */
export function openSidePanel({ windowId }: OpenTab): void {
  const opened = firefox.sidebarAction ? firefox.sidebarAction.open() : browser.sidePanel.open({ windowId });
  opened.then(() => window.close());
}
