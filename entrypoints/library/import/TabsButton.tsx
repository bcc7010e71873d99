import { useState } from 'preact/hooks';
import { t } from '../../shared/words/i18n/translate';
import type { RunState } from './import-item';
import { EVERY_SITE } from './lent-sites';
import { libraryImport } from './library-import';
import type { LentSites } from './use-lent-sites';
import { tabsOfWindow } from './window-tabs';

/**
 * Takes in the reports of all tabs of this window. It asks for the permission at the click and gives it back when the import is over.
 */
export function TabsButton({ state, sites }: { state: RunState; sites: LentSites }) {
  const [said, setSaid] = useState<'refused' | 'none' | null>(null);
  const take = async () => {
    setSaid(null);
    if (!(await sites.ask(EVERY_SITE))) return setSaid('refused');
    const tabs = await tabsOfWindow();
    if (tabs.length > 0) return libraryImport.add(tabs);
    setSaid('none');
    await sites.giveBack();
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
    </>
  );
}
