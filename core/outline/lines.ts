import type { Block, Document } from '../document/document';
import { type Reading, readBlock, readText } from '../document/reading';
import { headOf, tailOf } from '../rules/edge';

/** A paragraph, heading or list item as the outline reads it. */
export interface Line {
  block: Block;
  /** The folded text; years in characters are digits, of the same length. */
  text: string;
  reading: Reading;
  /** How much text stands before it in the report. */
  before: number;
  /** True where more blank lines stand above it than between other lines: another text may begin. */
  setApart: boolean;
}

/** Line breaks above the usual number that set a line apart. */
const FURTHER_APART = 2;

/** The lines of a stretch of the document, in order; cells of tables are none, their captions are. Linear in the text. */
export function outlineLines(document: Document, body: { start: number; end: number }): Line[] {
  const lines: Line[] = [];
  const breaks: number[] = [];
  let before = 0;
  let end = body.start;
  const withoutBreaks = longestParagraph(document, body);
  for (const block of document.blocks) {
    if (block.end <= body.start || block.start >= body.end || block.kind === 'cell') continue;
    const whole = block.start >= body.start;
    const reading = whole ? readBlock(document, block) : readText(document.text, body.start, block.end, block.gaps);
    if (reading.text === '') continue;
    const line = { block, text: reading.text.replaceAll('"', '“'), reading, before, setApart: false };
    for (const piece of line.text.length > withoutBreaks ? pieces(line) : [line]) {
      lines.push(piece);
      breaks.push(piece === line || piece.before === before ? breaksBetween(document.text, end, block.start) : 1);
    }
    before += reading.text.length;
    end = block.end;
  }
  const usual = [...breaks].sort((a, b) => a - b)[breaks.length >> 1] ?? 0;
  breaks.forEach((count, index) => {
    lines[index]!.setApart = index > 0 && count >= Math.max(1, usual) + FURTHER_APART;
  });
  return lines;
}

/** A paragraph longer than this has lost its line breaks; so has one of this length that is half of a report. */
const WITHOUT_BREAKS = 2500;
const HALF_OF_REPORT = 800;

function longestParagraph(document: Document, { start, end }: { start: number; end: number }): number {
  const length = Math.min(end, document.text.length) - start;
  return Math.min(WITHOUT_BREAKS, Math.max(HALF_OF_REPORT, length / 2));
}
/** Where a line began before they were lost: a number of a heading, an address, a time that opens a sentence. */
const BEGAN =
  /(?<=[。！？：；]”?)(?=第?[一二三四五六七八九十]{1,3}(?:、|部分)|（[一二三四五六七八九十]{1,3}）|各位代表|过去|刚刚过去|[一二三四五六七八九十]年来|今年|[上下]半年|今后|未来|(?:19|20)\d\d年)/g;
const LONGEST_PIECE = 600;

/** A paragraph that has lost its line breaks as the lines that it had, and long ones cut behind a sentence. */
function pieces(line: Line): Line[] {
  const cuts = new Set([0, ...[...line.text.matchAll(BEGAN)].map(({ index }) => index)]);
  let last = 0;
  for (const [, end] of sentencesOfLine(line.text)) {
    if (cuts.has(end)) last = end;
    if (end - last > LONGEST_PIECE && end < line.text.length) {
      cuts.add(end);
      last = end;
    }
  }
  const starts = [...cuts].sort((a, b) => a - b);
  return starts.map((from, index) => stretchOf(line, from, starts[index + 1] ?? line.text.length));
}

/** A stretch of a line as a line of its own. */
export function stretchOf(line: Line, from: number, to: number): Line {
  const { reading } = line;
  return {
    ...line,
    text: line.text.slice(from, to),
    before: line.before + from,
    setApart: from === 0 && line.setApart,
    reading: {
      text: reading.text.slice(from, to),
      toSource: (index) => reading.toSource(index + from),
      toSourceEnd: (index) => reading.toSourceEnd(index + from),
      fromSource: (offset) => Math.max(0, reading.fromSource(offset) - from),
    },
  };
}

function breaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) count++;
  return count;
}

/** Ends of a line behind which another thought begins. */
const CLOSED = tailOf(/[。！？；：”）】]$/);

/** True where a line ends as a sentence does. */
export const isClosed = (text: string): boolean => CLOSED.isOf(text);

const ENDS = new Uint8Array(0x10000);
for (const mark of '。！？') ENDS[mark.charCodeAt(0)] = 1;

/** Sentences of a line as offsets `[from, to)` in its text; a quotation mark that closes behind one belongs to it. */
export function sentencesOfLine(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (ENDS[text.charCodeAt(at)] === 0) continue;
    const to = text[at + 1] === '”' ? at + 2 : at + 1;
    sentences.push([from, to]);
    from = to;
  }
  if (from < text.length) sentences.push([from, text.length]);
  return sentences;
}

/** What a speaker says to the hall before a sentence; it opens nothing. */
const HAIL = headOf(/^(?:各位(?:人大)?代表[，！：]?|同志们[，！：]?|—|-)+/);

/** A sentence without its address to the hall. */
export const withoutHail = (sentence: string): string => HAIL.takenOff(sentence);

/** A number with its unit, which is none of a date, a session or a term. */
export const FIGURE = /\d(?:\.\d+)?(?:%|[万亿千百]|[元户家个人吨亩倍座所件次项])/;
