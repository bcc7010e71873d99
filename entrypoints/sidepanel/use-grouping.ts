import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { GROUPINGS, type Grouping } from './group-figures';

/** Key in `storage.local`. */
const KEY = 'panelGrouping';

/** What the list is parted by, as the reader last chose it, and how to choose anew. */
export function useGrouping(): [Grouping, (grouping: Grouping) => void] {
  const [grouping, setGrouping] = useState<Grouping>('section');
  useEffect(() => {
    const look = async () => {
      const stored = (await browser.storage.local.get(KEY))[KEY];
      setGrouping((now) => GROUPINGS.find((known) => known === stored) ?? now);
    };
    look().catch((error: unknown) => console.warn('the grouping chosen before is not known:', error));
  }, []);
  const choose = (chosen: Grouping) => {
    setGrouping(chosen);
    browser.storage.local
      .set({ [KEY]: chosen })
      .catch((error: unknown) => console.warn('the grouping is not kept:', error));
  };
  return [grouping, choose];
}
