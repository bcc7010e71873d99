import { type Counts, countsOf, type Line, printedWidth, unspacedLength } from './line';
import { foldedText } from './reading';

/** Width of a stretch of text without white space, in half-width units, and the same of what was counted of it. */
interface Measure {
  of(text: string, start: number, end: number): number;
  told(counts: Counts): number;
}

const onPaper: Measure = { of: printedWidth, told: ({ width }) => width };
/** A program that breaks text after so many characters counts a digit as much as a Han character; paper does not. */
const byCharacters: Measure = {
  of: (text, start, end) => 2 * unspacedLength(text, start, end),
  told: ({ unspaced }) => 2 * unspaced,
};

/** How a text is set in printed lines: the paper's width in half-width units, and what its edges mean. */
export interface PrintedSetting {
  width: number;
  /** By what the lines are equally wide. */
  measure: Measure;
  /** A blank line or a block's edge parts paragraphs; false where each printed line stands apart. */
  apartMeans: boolean;
}

/** Marks behind which a line may end a paragraph; at the paper's edge `；：` may stand inside one. */
const CLOSED = /[。！？；：!?;:…][”’」』）)]?$/;
/** Fewest Han characters of a line that tells of the setting. */
const LEAST_HAN = 8;
/** Lines of one setting differ by this much: a figure or a mark that is not parted moves to the next line as a whole. */
const BAND = 5;
/** What may hang over the edge: closing marks, figures in wide type. */
const RAGGED = 6;
/** A line is full from this share of the paper's width on; blanks beside figures take room that is not counted. */
const FULL = 0.84;
const NARROWEST = 24;
const WIDEST = 160;
const FEWEST_LINES = 8;
const FEWEST_FULL = 5;

/** A line that reads as prose, with what was counted of it. */
export interface ProseLine {
  line: Line;
  /** Its number among the lines of the text. */
  index: number;
  counts: Counts;
}

/** The lines that read as prose, each counted once. */
export function proseLines(text: string, lines: readonly Line[]): ProseLine[] {
  const prose: ProseLine[] = [];
  lines.forEach((line, index) => {
    if (!mayBeProse(line)) return;
    const counts = countsOf(text, line.start, line.end);
    if (isProse(line, counts)) prose.push({ line, index, counts });
  });
  return prose;
}

/**
 * The setting of a text whose paragraphs are broken at a paper's width, or null where lines are paragraphs; `prose` are those of
 * `lines` that are. Lines of tables do not count. Full lines must be many, end inside sentences more often than not (paragraphs do
 * not), hold clauses (headlines do not), and few lines may be wider than the paper.
 */
export function printedSetting(
  text: string,
  lines: readonly Line[],
  prose: readonly ProseLine[],
): PrintedSetting | null {
  if (prose.length < FEWEST_LINES) return null;
  const found = [onPaper, byCharacters].map((measure) => {
    const widths = prose.map(({ line, counts }) => measure.told(counts) + indentOf(line));
    return { measure, widths, ...paperWidth(widths) };
  });
  const { measure, widths, width, lines: near } = found[1]!.lines > found[0]!.lines ? found[1]! : found[0]!;
  // Narrow lines may be titles of much the same length; a column of a newspaper is nearly all full lines
  if (near < FEWEST_FULL || near * (width < 40 ? 2 : 4) < prose.length) return null;
  const full = prose.filter((_, index) => widths[index]! <= width && widths[index]! >= width - BAND);
  const torn = full.filter(({ line }) => !isClosed(text, line)).length;
  const clauses = full.filter(({ line }) => /[，、。；,;]./.test(text.slice(line.start, line.end))).length;
  const wider = widths.filter((each) => each > width + RAGGED).length;
  if (torn * 2 <= full.length || clauses * 2 <= full.length || wider * 4 > prose.length) return null;
  const setting = { width, measure, apartMeans: true };
  return { ...setting, apartMeans: !standApart(text, lines, setting) };
}

/** Longer lines are prose whatever they hold. */
const LONG = 400;

const mayBeProse = ({ kind, start, end }: Line): boolean =>
  kind !== 'cell' && kind !== 'caption' && kind !== 'heading' && end - start >= LEAST_HAN;

const isProse = ({ start, end }: Line, { han, unspaced }: Counts): boolean =>
  end - start > LONG || (han >= LEAST_HAN && han * 2 >= unspaced);

/** The right edge of the narrow band of widths that most lines fall into, and how many do. */
function paperWidth(widths: readonly number[]): { width: number; lines: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const best = { width: 0, lines: 0 };
  for (const width of counts.keys()) {
    if (width < NARROWEST || width > WIDEST) continue;
    let near = 0;
    for (let w = width - BAND; w <= width; w++) near += counts.get(w) ?? 0;
    if (near > best.lines || (near === best.lines && width > best.width)) Object.assign(best, { width, lines: near });
  }
  return best;
}

/** Each printed line is a block or has a blank line behind it: sentences go on over such edges more often than not. */
function standApart(text: string, lines: readonly Line[], setting: PrintedSetting): boolean {
  let apart = 0;
  let pairs = 0;
  for (let at = 1; at < lines.length; at++) {
    const last = lines[at - 1]!;
    const next = lines[at]!;
    if (next.gapBefore || !mayBeProse(last) || isClosed(text, last) || !isFull(text, last, next, setting)) continue;
    if (!isProse(last, countsOf(text, last.start, last.end))) continue;
    pairs++;
    if (next.apart) apart++;
  }
  return apart * 2 > pairs;
}

function isClosed(text: string, line: Line): boolean {
  return CLOSED.test(text.slice(Math.max(line.start, line.end - 2), line.end));
}

/** The width that a line takes on paper, an opening indent of two characters included. */
function setWidth(text: string, line: Line, measure: Measure): number {
  return measure.of(text, line.start, line.end) + indentOf(line);
}

const indentOf = ({ indented }: Line): number => (indented ? 4 : 0);

/** True where a line is no wider than the paper: longer ones are paragraphs of their own. */
export function fitsPaper(text: string, line: Line, { width, measure }: PrintedSetting): boolean {
  return setWidth(text, line, measure) <= width + RAGGED;
}

/** True where a line reaches the paper's edge: what opens the next line found no room in it, or hardly. */
export function isFull(text: string, last: Line, next: Line, setting: PrintedSetting): boolean {
  return fitsPaper(text, last, setting) && (!standsShort(text, last, setting) || isBrimful(text, last, next, setting));
}

/** True where what opens the next line surely found no room: the sign by which a sentence's end at the edge is told from a paragraph's. */
export function isBrimful(text: string, last: Line, next: Line, setting: PrintedSetting): boolean {
  const { width, measure } = setting;
  const taken = setWidth(text, last, measure);
  return taken <= width + RAGGED && taken + openingWidth(text, next, measure) > width;
}

/** Width of what no setter parts at a line's head: a number with its sign, a word, or one character with the mark behind it. */
function openingWidth(text: string, line: Line, measure: Measure): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 16));
  const word = /^(?:[0-9０-９A-Za-z.．,，]+[%％]?|[“（《‘]?[\s\S])[，。、；：！？”）》]?/u.exec(head);
  return word === null ? 0 : measure.of(word[0], 0, word[0].length);
}

/** True where a line leaves a good part of the paper's width empty: a paragraph's last line, a heading, a signature. */
export function standsShort(text: string, line: Line, { width, measure }: PrintedSetting): boolean {
  return setWidth(text, line, measure) < width * FULL;
}

/** Folded words that a line opens with. */
export function headOf(text: string, line: Line): string {
  return foldedText(text, line.start, Math.min(line.end, line.start + 60));
}
