import { t } from '../../words/i18n/translate';
import type { TabReading } from '../tab/use-tab-reading';
import './long-reading.css';

/** That reading the page takes long, and the button that leaves it. */
export function LongReading({ stop }: Pick<TabReading, 'stop'>) {
  return (
    <div class="long-reading">
      <p role="status">{t('readingLong')}</p>
      <progress aria-label={t('reading')} />
      <button type="button" data-testid="stop-reading" onClick={stop}>
        {t('stopReading')}
      </button>
    </div>
  );
}
