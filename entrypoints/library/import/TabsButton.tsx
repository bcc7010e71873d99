import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../shared/words/i18n/translate';
import type { RunState } from './import-item';
import { libraryImport } from './library-import';
import { allowedOrigins, askForTabs, giveBackTabs, tabsOfWindow, withoutTabs } from './window-tabs';

/**
 * Takes in the reports of all tabs of this window. It asks for the permission at the click and gives it back when the import is over.
 */
export function TabsButton({ state }: { state: RunState }) {
  const [said, setSaid] = useState<'refused' | 'none' | null>(null);
  const [lost, setLost] = useState<string[]>([]);
  const before = useRef<string[]>([]);
  const asked = useRef(false);
  // Known before the click: nothing may be awaited between it and the question
  useEffect(() => {
    const look = async () => {
      if (asked.current) return;
      before.current = withoutTabs(await allowedOrigins());
    };
    const giveBackAtOnce = () => {
      if (asked.current) giveBackTabs([]).catch(() => undefined);
    };
    // A page that was closed in the midst of it has left the permission behind
    if (state !== 'running' && state !== 'paused' && !asked.current)
      giveBackTabs([]).catch((error: unknown) => console.error('the permission stays:', error));
    look().catch((error: unknown) => console.warn('the allowed sites are not told:', error));
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    addEventListener('pagehide', giveBackAtOnce);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
      removeEventListener('pagehide', giveBackAtOnce);
    };
  }, []);
  const giveBack = async () => {
    if (!asked.current) return;
    setLost(await giveBackTabs(before.current));
    asked.current = false;
  };
  useEffect(() => {
    if (state === 'over') giveBack().catch((error: unknown) => console.error('the permission stays:', error));
  }, [state]);
  const take = async () => {
    setSaid(null);
    // From now on what is allowed is no longer what was
    asked.current = true;
    if (!(await askForTabs())) {
      asked.current = false;
      return setSaid('refused');
    }
    const tabs = await tabsOfWindow();
    if (tabs.length > 0) return libraryImport.add(tabs);
    setSaid('none');
    await giveBack();
  };
  return (
    <>
      <button
        type="button"
        data-testid="take-tabs"
        disabled={state === 'running' || state === 'paused'}
        title={t('importTabsSaid')}
        onClick={() => take().catch((error: unknown) => console.error('the tabs are not read:', error))}
      >
        {t('importTabs')}
      </button>
      {said !== null && <p role="status">{t(said === 'refused' ? 'importTabsRefused' : 'importTabsNone')}</p>}
      {lost.length > 0 && (
        <p role="alert">
          {t('importTabsLost')}{' '}
          <button
            type="button"
            onClick={() => browser.permissions.request({ origins: lost }).then((given) => given && setLost([]))}
          >
            {t('importTabsAgain')}
          </button>
        </p>
      )}
    </>
  );
}
