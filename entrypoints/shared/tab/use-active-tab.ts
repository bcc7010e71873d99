import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { activeTab, type OpenTab } from './read-tab';

/**
 * The active tab of this window; null until it is known. A new object whenever another tab comes to the front or the
 * active one has loaded a page, so that what depends on it is read anew.
 */
export function useActiveTab(): OpenTab | null {
  const [tab, setTab] = useState<OpenTab | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = await activeTab();
      if (!gone) setTab(found);
    };
    const onActivated = () => look();
    const onUpdated = (_id: number, { status }: { status?: string }, { active }: { active: boolean }) => {
      if (active && status === 'complete') look();
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    look();
    return () => {
      gone = true;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}
