import type { Finding } from '../../../core/compare/finding';
import { indicatorName, nameLanguage } from '../../shared/words/format/indicator-name';
import { groupedNumber } from '../../shared/words/format/value-words';
import { t } from '../../shared/words/i18n/translate';

const number = (value: Finding['values'][string] | undefined): number =>
  typeof value === 'number' ? value : Number.NaN;

/** A number as it is told in the reader's language. */
const plain = (value: Finding['values'][string] | undefined): string => groupedNumber(number(value), nameLanguage());

/** A finding in one sentence; a check without a sentence of its own is named. */
export function findingSentence({ check, values }: Finding): string {
  switch (check) {
    case 'altered-copy':
      return t('findingAlteredCopy');
    case 'told-differently':
      return t('findingToldDifferently');
    case 'magnitude':
      return t('findingMagnitude', plain(values.factor));
    case 'share-over-hundred':
      return t('findingShare', plain(values.value));
    case 'part-over-whole':
      return t('findingPart', indicatorName('', [String(values.whole)]));
    case 'implied-growth': {
      const key = values.constantPrices === true ? 'findingGrowthPrices' : 'findingGrowth';
      return t(key, plain(values.reported), plain(values.implied));
    }
    default:
      return t('findingOther', check);
  }
}
