import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../shared/i18n/translate';

/** The browser's own name for the command that presses the toolbar button. */
const OPEN = '_execute_action';
/** The order in which a reader meets them; the browser's is the alphabet's. */
const ORDER = [OPEN, 'next-figure', 'previous-figure', 'enter-card', 'extract-selection'];

const rank = ({ name }: Shortcut): number => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);

export interface Shortcut {
  name: string;
  what: string;
  /** As the browser writes them; empty where none are set. */
  keys: string;
}

/** The extension's keyboard commands as they are now: the reader changes them in the browser, and another extension may hold a key. */
export async function shortcutsNow(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  const all = commands.flatMap(({ name, description, shortcut }) =>
    name === undefined
      ? []
      : [{ name, what: name === OPEN ? t('shortcutOpen') : (description ?? name), keys: shortcut ?? '' }],
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
