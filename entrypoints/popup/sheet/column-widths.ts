import type { RowCell } from '../../../core/compare/year-row';
import { changeText, valueText } from '../../shared/views/years/row-words';
import { becauseWord } from '../../shared/words/format/because-words';
import { t } from '../../shared/words/i18n/translate';
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

/** Widths of signs in parts of their size: Han fill their square, digits about half of it; no face in use has wider ones. */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[\u2e80-\uffef≥≤]/, 1],
  [/[\d+−%~–—]/, 0.58],
  [/[.,' ]/, 0.3],
];
const LATIN = 0.52;
/** Sizes in px of values, of those of the newest year, and of reasons. */
const SIZE = 12.5;
const NOW = 14;
const WORD = 11;
/** The ring of an estimate. */
const RING = 11;
/** Space beside the number: padding; a mark for the verdict. */
const PADDING = 10;
const VERDICT = 18;
/** So many px hold the head of a column, with its year and status. */
const LEAST = 44;
/** A name of nine characters with its unit. */
const NAME = 140;
const SHORT_NAME = 112;
/** Room for a tag or a longer unit, where no year takes it. */
const UNIT = 30;
/** Up to here there is no room for the year before and the line. */
const NARROW = 480;
/** A line needs so much to be seen, and gains nothing from more. */
const LINE: readonly [least: number, most: number] = [60, 122];

function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? LATIN;
  return Math.ceil(width * size);
}

/** Of a value at the size of its column; of the word that stands in its place at that of reasons. */
function cellWidth(cell: RowCell | null, size: number): number {
  if (cell === null) return 0;
  if (cell.disagreement === 'same-report') return widthOf(t('becauseTwoValues'), WORD);
  const ring = cell.status === 'estimate' ? RING : 0;
  const others = cell.others.length > 0 ? widthOf(` +${cell.others.length}`, WORD) : 0;
  return ring + widthOf(valueText(cell), size) + others;
}

function changeWidth({ row, change }: SheetRow): number {
  if (change === null) return 0;
  if (change.refusal !== null) return widthOf(becauseWord(change.refusal.because), WORD);
  const { number, unit } = changeText(row, change);
  return widthOf(number, SIZE) + widthOf(unit, WORD);
}

/**
 * The widths that hold the rows of a table whole; 0 for a column that there is no room for. The year before and the line go first, then the
 * target of the next year, then the change.
 * @param rows those that are shown
 * @param width of the table in px; what is left over is the name's
 */
export function columnWidths(rows: readonly SheetRow[], width: number): ColumnWidths {
  const widest = (widthIn: (row: SheetRow) => number) => Math.max(LEAST, ...rows.map((row) => widthIn(row) + PADDING));
  const narrow = width <= NARROW;
  const now = widest((row) => (row.untold ? widthOf(t('untold'), WORD) : cellWidth(row.now.result, NOW)));
  const aim = widest((row) => cellWidth(row.now.target, SIZE) + (row.now.promise === null ? 0 : VERDICT));
  let left = width - (narrow ? SHORT_NAME : NAME) - now - aim;
  const room = (wanted: number): number => {
    const given = wanted <= left ? wanted : 0;
    left -= given;
    return given;
  };
  const change = room(widest(changeWidth));
  const next = room(widest((row) => cellWidth(row.next.target, SIZE)));
  const before = narrow ? 0 : room(widest((row) => cellWidth(row.before, SIZE)));
  const line = narrow || left < LINE[0] ? 0 : Math.min(left, LINE[1]);
  return { before, now, change, aim, next, line, text: narrow ? 0 : width - NAME - UNIT - now - next };
}

/** How many columns there are, with that of names. */
export function columnCount({ before, now, change, aim, next, line, text }: ColumnWidths, history: boolean): number {
  const shown = history ? [before, now, change, aim, next, line] : [now, next, text];
  return 1 + shown.filter((width) => width > 0).length;
}
