import type { Finding } from '../../../core/compare/finding';
import { compactNumber, signedNumber } from '../../shared/format/compact-number';
import { t } from '../../shared/i18n/translate';

const number = (value: Finding['values'][string] | undefined): number =>
  typeof value === 'number' ? value : Number.NaN;

/** A finding in one sentence; a check without a sentence of its own is named. */
export function findingSentence({ check, values }: Finding): string {
  switch (check) {
    case 'altered-copy':
      return t('findingAlteredCopy');
    case 'told-differently':
      return t('findingToldDifferently');
    case 'magnitude':
      return t('findingMagnitude', compactNumber(number(values.factor)));
    case 'share-over-hundred':
      return t('findingShare', compactNumber(number(values.value)));
    case 'part-over-whole':
      return t('findingPart', String(values.whole));
    case 'implied-growth': {
      const key = values.constantPrices === true ? 'findingGrowthPrices' : 'findingGrowth';
      return t(key, signedNumber(number(values.reported)), signedNumber(number(values.implied)));
    }
    default:
      return t('findingOther', check);
  }
}
