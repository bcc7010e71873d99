import { t } from '../words/i18n/translate';

/** Says that a value is the reader's. */
export function CorrectedTag() {
  return <span class="corrected-tag">{t('corrected')}</span>;
}
