import type { RowCell } from '../../../core/compare/year-row';
import { becauseWord } from '../../shared/compare/because-words';
import { t } from '../../shared/i18n/translate';
import { changeText, valueText } from '../../shared/years/row-words';
import type { SheetRow } from './sheet';

/** Widths of the columns in px, so that no number is cut and none moves while rows come into sight. */
export interface ColumnWidths {
  before: number;
  now: number;
  change: number;
  aim: number;
  next: number;
  line: number;
}

/** Of a sign at the size of its column: Han fill their square, digits about half of it. */
const HAN = 1;
const LATIN = 0.58;
const SIZES = { before: 12.5, now: 14, change: 12.5, aim: 12.5, next: 12.5 };
/** Space beside the number: padding; a mark for the verdict. */
const PADDING = 8;
const VERDICT = 18;
/** So many px hold the head of a column, with its year and status. */
const LEAST = 44;
/** A name of nine characters with its unit. */
const NAME = 150;
/** Up to here there is no room for the year before and the line. */
const NARROW = 480;
/** A line needs so much to be seen, and gains nothing from more. */
const LINE: readonly [least: number, most: number] = [48, 122];

function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += /[\u2e80-\uffef≥≤]/.test(sign) ? HAN : LATIN;
  return Math.ceil(width * size);
}

const textOf = (cell: RowCell | null): string => {
  if (cell === null) return '';
  if (cell.disagreement === 'same-report') return t('becauseTwoValues');
  const ring = cell.status === 'estimate' ? 'ee' : '';
  return `${ring}${valueText(cell)}${cell.others.length > 0 ? `+${cell.others.length}` : ''}`;
};

function changeWords({ row, change }: SheetRow): string {
  if (change === null) return '';
  if (change.refusal !== null) return becauseWord(change.refusal.because);
  const { number, unit } = changeText(row, change);
  return number + unit;
}

/**
 * The widths that hold all rows of a table whole; 0 for a column that there is no room for.
 * @param width of the table in px; what is left over is the name's
 */
export function columnWidths(rows: readonly SheetRow[], width: number): ColumnWidths {
  const widest = (size: number, texts: string[]) =>
    Math.max(LEAST, ...[...new Set(texts)].map((text) => widthOf(text, size) + PADDING));
  const before =
    width <= NARROW
      ? 0
      : widest(
          SIZES.before,
          rows.map((row) => textOf(row.before)),
        );
  const now = widest(
    SIZES.now,
    rows.map((row) => textOf(row.now.result)),
  );
  const change = widest(SIZES.change, rows.map(changeWords));
  const judged = rows.some((row) => row.now.promise !== null);
  const aim =
    widest(
      SIZES.aim,
      rows.map((row) => textOf(row.now.target)),
    ) + (judged ? VERDICT : 0);
  const next = widest(
    SIZES.next,
    rows.map((row) => textOf(row.next.target)),
  );
  const left = width <= NARROW ? 0 : width - NAME - before - now - change - aim - next;
  return { before, now, change, aim, next, line: left < LINE[0] ? 0 : Math.min(left, LINE[1]) };
}
