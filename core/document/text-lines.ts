import { type Line, trimmedLine } from './line';

/** A text that is really markup: at least this many closing block tags. */
const MARKUP_TAGS = 5;
const TAG = /<\/?([a-z][a-z0-9]{0,10})[^<>\p{Script=Han}]{0,300}>|<!--/giu;
const INLINE = /^(?:a|b|i|u|em|font|small|span|strong|sub|sup)$/i;
/** Line breaks written out as a backslash and a letter: what a careless export makes of them. */
const ESCAPED_BREAK = /(?:\\r)?\\n/g;
/** Blanks written out by their code point, two or more: the indent of a paragraph whose break was lost. */
const ESCAPED_INDENT = /(?:<U\+(?:00A0|2003|3000)>){2,}/gi;
const LONG_LINE = 400;

/** Offsets of what parts lines: `start..end` is no text. */
interface Gap {
  start: number;
  end: number;
}

/**
 * The lines of a plain text. Parted by line breaks; by written-out breaks (`\r\n` as letters) where the text has those
 * instead; by block tags where the text is saved markup; and, where a whole document is one line, by its runs of spaces.
 */
export function textLines(text: string): Line[] {
  const gaps = mergedGaps([...breakGaps(text), ...escapedGaps(text), ...tagGaps(text)]);
  const lines: Line[] = [];
  let from = 0;
  let apart = true;
  const push = (start: number, end: number): void => {
    const line = trimmedLine(text, start, end, apart);
    if (line === null) {
      apart = true;
      return;
    }
    for (const part of splitLongLine(text, line)) lines.push(part);
    apart = false;
  };
  for (const gap of gaps) {
    push(from, gap.start);
    if (text[gap.start] === '<') apart = true;
    from = gap.end;
  }
  push(from, text.length);
  return lines;
}

/** `\n`, `\v`, `\f` and `\r`, and the separators of lines and paragraphs. */
const isBreak = (code: number): boolean => (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029;

function breakGaps(text: string): Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isBreak(text.charCodeAt(at))) continue;
    const end = text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
    gaps.push({ start: at, end });
    at = end - 1;
  }
  return gaps;
}

function escapedGaps(text: string): Gap[] {
  // Nearly no text has any
  if (!text.includes('\\n') && !text.includes('<')) return [];
  const breaks = [...text.matchAll(ESCAPED_BREAK)];
  const found = [...(breaks.length < 5 ? [] : breaks), ...text.matchAll(ESCAPED_INDENT)];
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function tagGaps(text: string): Gap[] {
  if (!text.includes('</')) return [];
  if ((text.match(/<\/(?:p|div|td|li|br|h[1-6])>/gi) ?? []).length < MARKUP_TAGS) return [];
  const gaps: Gap[] = [];
  for (const match of text.matchAll(TAG)) {
    let end = match.index + match[0].length;
    if (match[0] === '<!--') {
      const close = text.indexOf('-->', end);
      end = close < 0 ? end : close + 3;
    } else if (INLINE.test(match[1]!)) {
      continue;
    }
    gaps.push({ start: match.index, end });
  }
  return gaps;
}

function mergedGaps(gaps: Gap[]): Gap[] {
  const sorted = gaps.sort((a, b) => a.start - b.start);
  const out: Gap[] = [];
  for (const gap of sorted) {
    const last = out[out.length - 1];
    if (last !== undefined && gap.start < last.end) last.end = Math.max(last.end, gap.end);
    else out.push(gap);
  }
  return out;
}

const OPENS_PART =
  /^(?:第[一二三四五六七八九十]{1,3}[篇章节编]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|——|各位(?:代表|委员))/;
const OPENS_BY_NUMBER =
  /[。！？](?=(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^。；]{4,40}[。\s])/g;

/** So far ahead the expression looks. */
const LONGEST_OPENING = 48;

/**
 * Parts a line that holds several paragraphs (a text or a page's paragraph without line breaks): at wide gaps behind closing
 * marks; in a long one white space behind a closing mark or before a heading's number is a paragraph's edge too; a PDF's text layer that has spaces between all characters (`关  于  预  算`) is left alone.
 */
export function splitLongLine(text: string, line: Line): Line[] {
  if (line.end - line.start < LONG_LINE) return partsOf(text, line, wideGaps(text, line));
  const cuts: number[] = wideGaps(text, line);
  let headingFrom = line.start;
  let runs = 0;
  const spaces = /\s+/g;
  spaces.lastIndex = line.start;
  for (let match = spaces.exec(text); match !== null && match.index < line.end; match = spaces.exec(text)) {
    runs++;
    const after = match.index + match[0].length;
    const before = text[match.index - 1]!;
    const closes =
      /[。！？]/.test(before) || (/[：；”）]/.test(before) && (match[0].length > 1 || match[0] > '\u00ff'));
    const opens = OPENS_PART.test(text.slice(after, after + 6));
    // Behind a heading that closes with no mark: `（一）产业提质 全年…`
    const endsHeading =
      after - headingFrom < 60 && OPENS_PART.test(text.slice(headingFrom, headingFrom + 6)) && after > headingFrom + 3;
    if (!closes && !opens && !endsHeading) continue;
    cuts.push(after);
    headingFrom = after;
  }
  if (runs * 4 > line.end - line.start) return [line];
  // Beyond the line no further than a heading that begins in it may reach: a search for the next one would go through the whole text
  for (const match of text.slice(line.start, line.end + LONGEST_OPENING).matchAll(OPENS_BY_NUMBER)) {
    if (line.start + match.index >= line.end) break;
    cuts.push(line.start + match.index + 1);
  }
  cuts.push(...countedHeadings(text, line));
  return partsOf(text, line, cuts);
}

const WIDE_GAP = /[。！？；：][ \t\u00a0\u3000]{2,}/g;
/** A wide gap behind a colon parts a label from its value as well: `单位：    万元`. */
const LEAST_BEHIND_COLON = 20;

/** Ends of gaps of four blanks or more behind a closing mark, an ideographic one counted as two: lost line breaks. */
function wideGaps(text: string, line: Line): number[] {
  const cuts: number[] = [];
  const words = text.slice(line.start, line.end);
  if (words.search(WIDE_GAP) < 0) return cuts;
  for (const match of words.matchAll(WIDE_GAP)) {
    let width = 0;
    for (let at = 1; at < match[0].length; at++) width += match[0][at] === '\u3000' ? 2 : 1;
    const end = line.start + match.index + match[0].length;
    if (width < 4 || (match[0].startsWith('：') && line.end - end < LEAST_BEHIND_COLON)) continue;
    cuts.push(end);
  }
  return cuts;
}

/** A line longer than this is a document without its breaks. */
const WHOLE_DOCUMENT = 2500;
const HAN_ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Where `一、` `二、` `三、` stand in rising order behind closing marks in a document without breaks. */
function countedHeadings(text: string, line: Line): number[] {
  if (line.end - line.start < WHOLE_DOCUMENT) return [];
  const cuts: number[] = [];
  let next = 0;
  for (const match of text.slice(line.start, line.end).matchAll(/[。！？：]\s*(十?[一二三四五六七八九十])、/g)) {
    if (match[1] !== HAN_ORDINALS[next]) continue;
    cuts.push(line.start + match.index + 1);
    next++;
  }
  return cuts.length >= 2 ? cuts : [];
}

function partsOf(text: string, line: Line, cuts: number[]): Line[] {
  if (cuts.length === 0) return [line];
  cuts.sort((a, b) => a - b);
  const parts: Line[] = [];
  let from = line.start;
  for (const cut of [...cuts, line.end]) {
    const part = cut > from ? trimmedLine(text, from, cut, parts.length > 0 || line.apart) : null;
    if (part !== null) parts.push({ ...line, ...part });
    from = Math.max(from, cut);
  }
  return parts;
}
