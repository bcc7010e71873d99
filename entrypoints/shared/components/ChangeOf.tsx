import type { Difference } from '../../../core/compare/difference';
import { signedNumber } from '../format/compact-number';
import { t } from '../i18n/translate';

/** A difference in its unit and in percent, where it has a percentage; percentages differ by 百分点. */
export function ChangeOf({ absolute, unit, relative }: Difference) {
  const signed = signedNumber(absolute);
  return (
    <>
      <span>{unit === '百分点' ? t('points', signed) : `${signed}${unit}`}</span>
      {relative !== null && <span class="quiet">{signedNumber(relative)}%</span>}
    </>
  );
}
