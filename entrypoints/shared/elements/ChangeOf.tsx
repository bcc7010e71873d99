import type { WrittenDifference } from '../../../core/compare/difference';
import type { Standing } from '../../../core/compare/guards/guard';
import { becauseSentence, becauseWord } from '../words/format/because-words';
import { differenceWords } from '../words/format/difference-words';
import { nameLanguage } from '../words/format/indicator-name';
import { t } from '../words/i18n/translate';
import './change-of.css';

/** A difference in the unit of its values and in percent, where it has a percentage; percentages differ by 百分点, and none is 持平. */
export function DifferenceOf({ shown: { amount, unit }, relative }: Pick<WrittenDifference, 'shown' | 'relative'>) {
  if (amount === 0) return <span>{t('unchanged')}</span>;
  return (
    <>
      <span>{differenceWords({ amount, unit }, nameLanguage())}</span>
      {relative !== null && <span class="quiet">{`${relative > 0 ? '+' : '−'}${Math.abs(relative)}%`}</span>}
    </>
  );
}

/** What changed, or in one word why that cannot be told; the whole reason on hover and to who hears the page. */
export function ChangeOf({
  standing,
  difference,
}: {
  standing: Standing;
  difference: Pick<WrittenDifference, 'shown' | 'relative'> | null;
}) {
  if (standing.stands) return difference === null ? null : <DifferenceOf {...difference} />;
  return (
    <abbr class="because" title={becauseSentence(standing)} data-because={standing.because}>
      {becauseWord(standing.because)}
    </abbr>
  );
}
