import type { Block } from './document';
import { CHINESE_MARK, CLASS, DROPPED, folded, isPicture, SPACE, UNSETTLED } from './fold-table';
import { MarkedUnits } from './marked-units';
import { isInsideNumber, isWide, isWideThousands } from './wide-digits';
import { withYearDigits } from './year-digits';

/**
 * The reading of a stretch of source text: a folded copy that later stages work on, so that none of them meets full-width
 * forms, stray spaces or soft line breaks, with the way back to the source.
 */
export interface Reading {
  /** The folded text. */
  text: string;
  /** Source offset of the folded character at `index`; `index` may be `text.length`. */
  toSource(index: number): number;
  /** Source offset just behind the folded character before `index`: the end of a stretch that ends at `index`. */
  toSourceEnd(index: number): number;
  /** Folded index of the first character at or behind a source offset. */
  fromSource(offset: number): number;
}

/** A stretch of the source that is left out. */
interface Gap {
  start: number;
  end: number;
}

const PAGE_NUMBER =
  /[ \t\f\u3000]{0,40}(?:[-—–－][ \t\u3000]{0,4}\d{1,4}[ \t\u3000]{0,4}[-—–－]|第[ ]?\d{1,4}[ ]?页)[ \t\f\u3000]{0,40}(?=\r?\n)/y;
const FOOTNOTE = /[[［]\d{1,3}[\]］]/y;

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;
const isLetter = (code: number | undefined): boolean =>
  code !== undefined && ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a));
/** Part of a number: a line may be broken on either side of its point. */
const isNumeral = (code: number | undefined): boolean => isDigit(code) || code === 0x2e;
const isWord = (code: number | undefined): boolean => isDigit(code) || isLetter(code) || code === 0x2e;
/** A Chinese character, or a mark that closes words. */
const isChinese = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code === 0xff09 || code === 0x201d;
/** A character of a font's own, or the first half of one; between two digits it is the decimal point of a PDF's text. */
const isPrivate = (code: number): boolean => (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xdb80 && code < 0xdc00);
const COMMA = 0x2c;
const WIDE_COMMA = 0xff0c;
const COLON = 0x3a;

/**
 * Folds `source.slice(start, end)`: full-width to half-width, traditional characters to simplified, years in characters to digits, stray spaces and soft line breaks dropped, ASCII punctuation
 * that separates Chinese clauses made Chinese, page numbers between lines and footnote marks behind words left out. A space
 * stays (as one) only between two ASCII word characters, so that `12 34` does not become 1234; a line break between two digits
 * or at a decimal point is dropped, because only a mended paragraph has one. `gaps` are stretches to leave out, in order.
 */
export function readText(source: string, start = 0, end = source.length, gaps: readonly Gap[] = []): Reading {
  if (gaps.length === 0 && isPlain(source, start, end)) return plainReading(source, start, end);
  const from = new Uint32Array(end - start + 1);
  const length = fold(source, start, end, gaps, from);
  from[length] = end;
  const last = length;
  return {
    text: withYearDigits(textOf(source, from, length)),
    toSource: (index) => from[Math.max(0, Math.min(index, last))]!,
    toSourceEnd: (index) => (index <= 0 ? start : from[Math.min(index, last) - 1]! + 1),
    fromSource: (offset) => {
      let low = 0;
      let high = last;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (from[middle]! < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

const readings = new WeakMap<Block, { source: string; reading: Reading }>();

/** The reading of a whole block; each stage asks for the same ones, so they are kept. */
export function readBlock({ text }: { text: string }, block: Block): Reading {
  const known = readings.get(block);
  if (known !== undefined && known.source === text) return known.reading;
  const reading = readText(text, block.start, block.end, block.gaps);
  readings.set(block, { source: text, reading });
  return reading;
}

/** The text of a reading alone, for those who need no way back: most of what is asked of single lines. */
export function foldedText(source: string, start = 0, end = source.length): string {
  if (isPlain(source, start, end)) return withYearDigits(source.slice(start, end));
  if (offsets.length <= end - start) offsets = new Uint32Array(2 * (end - start) + 1);
  const length = fold(source, start, end, [], offsets);
  return withYearDigits(textOf(source, offsets, length));
}

/** Folds a stretch into `folding`, and into `from` where each character stood; returns how many there are. */
function fold(source: string, start: number, end: number, gaps: readonly Gap[], from: Uint32Array): number {
  const out = scratch(end - start);
  let length = 0;
  let spaceAt = -1;
  let broken = false;
  let gap = 0;
  for (let i = start; i < end; i++) {
    if (gap < gaps.length && i >= gaps[gap]!.start) {
      i = gaps[gap++]!.end - 1;
      turns[turned++] = length;
      continue;
    }
    const raw = source.charCodeAt(i);
    if (UNSETTLED[raw] === 0 && spaceAt < 0) {
      out[length] = raw;
      from[length++] = i;
      continue;
    }
    const sort = CLASS[raw];
    if (sort === SPACE) {
      if (spaceAt < 0) spaceAt = i;
      if (raw === 0x0a || raw === 0x0c) {
        if (raw === 0x0a) broken = true;
        // A page number between two lines of one sentence: `— 70 —`
        i += lengthAt(PAGE_NUMBER, source, i + 1, end);
      }
      continue;
    }
    turns[turned++] = length;
    if (sort === DROPPED) {
      if (isPicture(raw)) i++;
      continue;
    }
    if (isPrivate(raw) && isDigit(out[length - 1])) {
      const width = raw >= 0xdb80 && raw < 0xdc00 ? 2 : 1;
      if (isDigit(folded(source.charCodeAt(i + width)))) {
        out[length] = 0x2e;
        from[length++] = i;
        turns[turned++] = length;
        i += width - 1;
        continue;
      }
    }
    // A footnote mark behind a word, 基金[1]; a bracket at the head of a cell, [350], is a cumulative total
    if ((raw === 0x5b || raw === 0xff3b) && length > 0 && isChinese(out[length - 1]!)) {
      const mark = lengthAt(FOOTNOTE, source, i, end);
      if (mark > 0) {
        i += mark - 1;
        continue;
      }
    }
    // 生产总值②: a circled number behind a word is the mark of a note; one that opens an item stands behind a mark
    if (raw >= 0x2460 && raw <= 0x2473 && length > 0 && isChinese(out[length - 1]!)) continue;
    const code = folded(raw);
    if (spaceAt >= 0) {
      const before = length > 0 ? out[length - 1] : undefined;
      const beside = (isDigit(before) && isNumeral(code)) || (isNumeral(before) && isDigit(code));
      const apart = beside && spaceAt === i - 1 && isInsideNumber(source, spaceAt, start, end);
      if (isWord(before) && isWord(code) && !(broken && isNumeral(before) && isNumeral(code)) && !apart) {
        out[length] = 0x20;
        from[length++] = spaceAt;
        turns[turned++] = length;
      }
      spaceAt = -1;
      broken = false;
    }
    if (isWide(raw) && length > 0 && out[length - 1] === WIDE_COMMA && isWideThousands(source, i - 1, end)) {
      out[length - 1] = COMMA;
      turns[turned - 1] = length - 1;
      turns[turned++] = length;
    }
    out[length] = code;
    from[length++] = i;
  }
  settleMarks(out, length);
  return length;
}

/** Where characters are folded before they become a text; one array for all readings, for none outlives the making of its text. */
let folding = new Uint16Array(4096);
/** The same for the offsets of a text that needs none. */
let offsets = new Uint32Array(4096);
/** Where in `folding` a character may be another than the source's or stand behind something left out, in order; `turned` of them. */
let turns = new Uint32Array(8192);
let turned = 0;

function scratch(length: number): Uint16Array {
  if (folding.length < length) folding = new Uint16Array(2 * length);
  // A character turns at most twice: as itself and as what follows something left out
  if (turns.length < 2 * length + 2) turns = new Uint32Array(4 * length + 2);
  turned = 0;
  return folding;
}

const unsettled = new MarkedUnits(UNSETTLED);

/** True where a stretch reads as it stands. */
const isPlain = (source: string, start: number, end: number): boolean => !unsettled.isAny(source, start, end);

/** The reading of a stretch that reads as it stands, as most paragraphs do: no table of offsets is needed. */
function plainReading(source: string, start: number, end: number): Reading {
  const length = end - start;
  return {
    text: withYearDigits(source.slice(start, end)),
    toSource: (index) => start + Math.max(0, Math.min(index, length)),
    toSourceEnd: (index) => start + Math.max(0, Math.min(index, length)),
    fromSource: (offset) => Math.max(0, Math.min(offset - start, length)),
  };
}

/** How many characters a sticky pattern takes at `at`; 0 where it does not match or would reach beyond `end`. */
function lengthAt(pattern: RegExp, source: string, at: number, end: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) && pattern.lastIndex <= end ? pattern.lastIndex - at : 0;
}

/** The folded text, put together of stretches of the source that read as they stand and of what was changed between them. */
function textOf(source: string, from: Uint32Array, length: number): string {
  const parts: string[] = [];
  let begin = 0;
  for (let turn = 0; turn < turned; turn++) {
    const at = turns[turn]!;
    if (at >= length) break;
    if (at < begin) continue;
    const same = folding[at] === source.charCodeAt(from[at]!);
    if (same && (at === begin || from[at]! - from[begin]! === at - begin)) continue;
    if (at > begin) parts.push(source.slice(from[begin]!, from[at - 1]! + 1));
    if (!same) parts.push(String.fromCharCode(folding[at]!));
    begin = same ? at : at + 1;
  }
  if (length > begin) parts.push(source.slice(from[begin]!, from[length - 1]! + 1));
  return parts.length === 1 ? parts[0]! : parts.join('');
}

/** Turns ASCII marks into Chinese ones except inside numbers: thousands (`1,100.9`), ratios and clock times (`5:32`). */
function settleMarks(out: Uint16Array, length: number): void {
  for (let turn = 0; turn < turned; turn++) {
    const i = turns[turn]!;
    const code = i < length ? out[i]! : 0;
    const chinese = CHINESE_MARK.get(code);
    if (chinese === undefined) continue;
    const before = i > 0 ? out[i - 1] : undefined;
    const after = i + 1 < length ? out[i + 1] : undefined;
    if (code === COMMA && isDigit(before) && isThousands(out, i, length)) continue;
    if (code === COLON && isDigit(before) && isDigit(after)) continue;
    if (isLetter(before) && (isLetter(after) || after === 0x20)) continue;
    out[i] = chinese;
  }
}

/** `,` followed by exactly three digits. */
function isThousands(out: Uint16Array, at: number, length: number): boolean {
  if (at + 3 >= length) return false;
  return (
    isDigit(out[at + 1]) && isDigit(out[at + 2]) && isDigit(out[at + 3]) && !(at + 4 < length && isDigit(out[at + 4]))
  );
}
