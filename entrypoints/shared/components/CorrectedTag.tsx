import { t } from '../i18n/translate';

/** Says that a value is the reader's. */
export function CorrectedTag() {
  return <span class="corrected-tag">{t('corrected')}</span>;
}
