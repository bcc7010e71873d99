import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onGrant } from '../../tabs/grant';
import { activeTab, type OpenTab } from '../../tabs/read-tab';

const withoutHash = (url: string | undefined): string | undefined => url?.replace(/#.*/, '');

/**
 * The active tab of this window; null until it is known. A new object whenever another tab comes to the front, the active one
 * goes to another page or has loaded one, or it is granted by a click elsewhere, so that what depends on it is read anew.
 */
export function useActiveTab(): OpenTab | null {
  const [tab, setTab] = useState<OpenTab | null>(null);
  useEffect(() => {
    let gone = false;
    let known: OpenTab | null = null;
    const look = async () => {
      const found = await activeTab();
      if (gone) return;
      known = found;
      setTab(found);
    };
    const onActivated = ({ windowId }: { windowId: number }) => {
      if (known === null || known.windowId === windowId) look();
    };
    const onUpdated = (id: number, { status }: { status?: string }, { url }: { url?: string }) => {
      if (id !== known?.id) return;
      // Figures of a page that is being left would still be clicked; another part of the same page is no other page
      if (status === 'complete' || (status === 'loading' && withoutHash(url) !== withoutHash(known.url))) look();
    };
    // A tab whose address is known was granted before, unless it is a popup's own click that is told of
    const stop = onGrant((tabId) => {
      if (tabId === known?.id && known.url === undefined) look();
    });
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    look();
    return () => {
      gone = true;
      stop();
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}
