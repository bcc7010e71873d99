import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { MessageKey } from '../../words/i18n/translate';

/** The browser's own name for the command that presses the toolbar button. */
const OPEN = '_execute_action';
/** In the order in which a reader meets them; the browser's is the alphabet's, and its words are of its own language. */
const WHAT: Record<string, MessageKey> = {
  [OPEN]: 'shortcutOpen',
  'next-figure': 'commandNextFigure',
  'previous-figure': 'commandPreviousFigure',
  'enter-card': 'commandEnterCard',
  'extract-selection': 'extractSelection',
};
const ORDER = Object.keys(WHAT);

const rank = ({ name }: Shortcut): number => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);

export interface Shortcut {
  name: string;
  /** What it does; null for a command that has no words here. */
  what: MessageKey | null;
  /** As the browser writes them; empty where none are set. */
  keys: string;
}

/** The extension's keyboard commands as they are now: the reader changes them in the browser, and another extension may hold a key. */
export async function shortcutsNow(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  const all = commands.flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ name, what: WHAT[name] ?? null, keys: shortcut ?? '' }],
  );
  return all.sort((a, b) => rank(a) - rank(b));
}

/** The same, looked at again whenever the reader comes back to the page; null until known. */
export function useShortcuts(): Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  useEffect(() => {
    const look = async () => setShortcuts(await shortcutsNow());
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return shortcuts;
}

/** Firefox's own way to its shortcut settings; the types are Chromium's. */
const firefox = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };

/**
 * Opens the browser's own page for shortcuts: Firefox by a call, Chromium by its address.
 * @throws where the browser does neither
 */
export async function openShortcutSettings(): Promise<void> {
  if (firefox.openShortcutSettings) await firefox.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
