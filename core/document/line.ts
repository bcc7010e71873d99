import type { BlockKind, TableCell } from './document';

/** One line of a text or page before paragraphs are mended: offsets trimmed of white space. */
export interface Line {
  start: number;
  end: number;
  /** The line opens with white space that marks a new paragraph. */
  indented: boolean;
  /** A blank line, or the edge of a block element, stands before it. */
  apart: boolean;
  /** Page furniture that was taken out directly before the line. */
  gapBefore?: { start: number; end: number };
  /** Such stretches inside, once lines are mended into a paragraph. */
  gaps?: { start: number; end: number }[];
  /** What the markup says it is; absent in plain text. */
  kind?: BlockKind;
  /** The whole line is set in bold or centred: in a page, what tells a heading without a number from a short paragraph. */
  emphasised?: boolean;
  /** Where a line of kind `cell` stands in its table. */
  table?: TableCell;
}

/** 1 for white space, as `\s` has it. */
const SPACE = new Uint8Array(0x10000);
for (const c of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') SPACE[c.charCodeAt(0)] = 1;
SPACE.fill(1, 0x2000, 0x200b);

/** True for a UTF-16 unit that is white space. */
export const isSpace = (code: number): boolean => SPACE[code] === 1;

/** The stretch `start..end` of `text` without white space at its edges, or null where nothing is left. */
export function trimmedLine(text: string, start: number, end: number, apart: boolean): Line | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from === to) return null;
  const indented = from - start >= 2 || (from > start && text[start] === '\u3000');
  return { start: from, end: to, indented, apart };
}

/** Width on paper without white space, in half-width units: Han characters and full-width marks count two. */
export function printedWidth(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) width += widthOf(text.charCodeAt(i));
  return width;
}

const widthOf = (code: number): number =>
  code <= 0x20 || code === 0xa0 || code === 0x3000 ? 0 : code >= 0x2010 ? 2 : 1;

/** What a stretch of text holds, counted in one pass. */
export interface Counts {
  /** As `printedWidth` tells it. */
  width: number;
  /** As `hanIn` tells it. */
  han: number;
  /** As `unspacedLength` tells it. */
  unspaced: number;
}

/** The width, the Han characters and the characters that are no white space of `start..end`. */
export function countsOf(text: string, start: number, end: number): Counts {
  let width = 0;
  let han = 0;
  let unspaced = 0;
  let plain = true;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) {
      han++;
      width += 2;
      unspaced++;
      continue;
    }
    if (isOfScript(code)) plain = false;
    width += widthOf(code);
    if (!isSpace(code)) unspaced++;
  }
  return { width, han: plain ? han : hanIn(text, start, end), unspaced };
}

const HAN = /\p{Script=Han}/gu;

/** True for what may be a rare Han character, as its script tells; marks and full-width forms are none. */
const isOfScript = (code: number): boolean =>
  code >= 0x2e80 &&
  !(code >= 0x3008 && code <= 0x3020) &&
  code !== 0x3000 &&
  code !== 0x3001 &&
  code !== 0x3002 &&
  code < 0xff00;

/** How many Han characters stand in `start..end`; rare ones of two UTF-16 units count one. */
export function hanIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) count++;
    else if (isOfScript(code)) return text.slice(start, end).match(HAN)?.length ?? 0;
  }
  return count;
}

/** How many characters of `start..end` are no white space. */
export function unspacedLength(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) count++;
  return count;
}
