import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allowedSites } from '../../tabs/sites';

/** The patterns that automatic recognition is on for, kept up to date; null until they are known. */
export function useAllowedSites(): string[] | null {
  const [sites, setSites] = useState<string[] | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = await allowedSites();
      if (!gone) setSites(found);
    };
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    look();
    return () => {
      gone = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return sites;
}
