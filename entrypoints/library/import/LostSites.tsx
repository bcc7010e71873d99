import { t } from '../../shared/words/i18n/translate';
import type { LentSites } from './use-lent-sites';

/** Sites that the browser took back with what was only lent, and the way to have them again. */
export function LostSites({ lost, askAgain }: Pick<LentSites, 'lost' | 'askAgain'>) {
  if (lost.length === 0) return null;
  const again = () => askAgain().catch((error: unknown) => console.error('the sites stay lost:', error));
  return (
    <p role="alert">
      {t('importTabsLost')}{' '}
      <button type="button" onClick={again}>
        {t('importTabsAgain')}
      </button>
    </p>
  );
}
