import type { PromiseResult } from '../../../../core/compare/promises';
import type { RowChange } from '../../../../core/compare/row-change';
import type { RowCell, YearRow } from '../../../../core/compare/year-row';
import { becauseWord } from '../../words/format/because-words';
import { OUTCOME_MESSAGE } from '../../words/format/outcome';
import { t } from '../../words/i18n/translate';
import { changeText, valueText } from './row-words';

/** A value as its cell shows it; the word for two that disagree. */
export function cellWords(cell: RowCell | null): string {
  if (cell === null) return '';
  return cell.disagreement === 'same-report' ? t('becauseTwoValues') : valueText(cell);
}

/** A change as its cell shows it, or the word for why there is none. */
export function changeWords(row: YearRow, change: RowChange | null): string {
  if (change === null) return '';
  if (change.refusal !== null) return becauseWord(change.refusal.because);
  const { number, unit } = changeText(row, change);
  return number + unit;
}

/** What became of a target, in a word. */
export const outcomeWord = (promise: Pick<PromiseResult, 'outcome'> | null): string =>
  promise === null ? '' : t(OUTCOME_MESSAGE[promise.outcome]);
