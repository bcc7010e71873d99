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
  /** Of the sentence, where nothing is set beside the page. */
  text: number;
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
const SHORT_NAME = 112;
/** Room for a tag or a longer unit, where no year takes it. */
const UNIT = 30;
/** Up to here there is no room for the year before and the line. */
const NARROW = 480;
/** A line needs so much to be seen, and gains nothing from more. */
const LINE: readonly [least: number, most: number] = [64, 122];

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
 * The widths that hold the rows of a table whole; 0 for a column that there is no room for. The year before and the line go first, then the
 * target of the next year, then the change.
 * @param rows those that are shown
 * @param width of the table in px; what is left over is the name's
 */
export function columnWidths(rows: readonly SheetRow[], width: number): ColumnWidths {
  const widest = (size: number, textOfRow: (row: SheetRow) => string) =>
    Math.max(LEAST, ...[...new Set(rows.map(textOfRow))].map((text) => widthOf(text, size) + PADDING));
  const narrow = width <= NARROW;
  const now = widest(SIZES.now, (row) => textOf(row.now.result));
  const aim =
    widest(SIZES.aim, (row) => textOf(row.now.target)) + (rows.some((row) => row.now.promise !== null) ? VERDICT : 0);
  let left = width - (narrow ? SHORT_NAME : NAME) - now - aim;
  const room = (wanted: number): number => {
    const given = wanted <= left ? wanted : 0;
    left -= given;
    return given;
  };
  const change = room(widest(SIZES.change, changeWords));
  const next = room(widest(SIZES.next, (row) => textOf(row.next.target)));
  const before = narrow ? 0 : room(widest(SIZES.before, (row) => textOf(row.before)));
  const line = narrow || left < LINE[0] ? 0 : Math.min(left, LINE[1]);
  return { before, now, change, aim, next, line, text: narrow ? 0 : width - NAME - UNIT - now - next };
}

/** How many columns there are, with that of names. */
export function columnCount({ before, now, change, aim, next, line, text }: ColumnWidths, history: boolean): number {
  const shown = history ? [before, now, change, aim, next, line] : [now, next, text];
  return 1 + shown.filter((width) => width > 0).length;
}
