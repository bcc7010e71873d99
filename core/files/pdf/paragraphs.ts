import { headingRank, opensListItem } from '../../document/heading';
import type { Line } from '../../document/line';
import { foldedText } from '../../document/reading';
import type { Frame } from './fragment';
import type { FlowColumn } from './page-flow';
import type { PrintedLine } from './printed-line';

/** A line of the document's text with how it is set. */
export interface SetLine {
  line: PrintedLine;
  column: FlowColumn;
  frame: Frame;
}

/** An entry of the contents ends with its page: `二、工作安排……12` over `名词解释……15`. */
const ENTRY = /[.…·．]{4,} ?\d{1,3}$|…{2} ?\d{1,3}$/;
const CLOSED = /[。！？：；!?:;…][”’」』）)]?$/;

/**
 * Lines mended into paragraphs by how they are set: a line that leaves no room for what opens the next one goes on there, unless that
 * one is indented, stands apart, or is set in another size. Lines that are told by something else (cells) stay as they are. `set` is by
 * the offset at which a line begins.
 */
export function mendedBySetting(text: string, lines: readonly Line[], set: ReadonlyMap<number, SetLine>): Line[] {
  const pitch = usualPitch(lines, set);
  const out: Line[] = [];
  const indents = lines.filter((line) => {
    const own = set.get(line.start);
    return line.kind === undefined && own !== undefined && isIndented(own);
  }).length;
  const marksByIndent = indents * 10 >= lines.length;
  let last: SetLine | null = null;
  for (const line of lines) {
    const own = line.kind === undefined ? (set.get(line.start) ?? null) : null;
    const before = out[out.length - 1];
    const close = own !== null && last !== null ? isClose(last, own, pitch) : false;
    const joins =
      own !== null &&
      last !== null &&
      before !== undefined &&
      goesOn(text, before, line, last, own, close, marksByIndent);
    if (joins) before.end = line.end;
    else out.push({ ...line, indented: own !== null && isIndented(own), apart: !close });
    last = own;
  }
  return out;
}

const isIndented = ({ line, column }: SetLine): boolean => line.x > column.left + line.size * 0.9;

function goesOn(
  text: string,
  before: Line,
  line: Line,
  last: SetLine,
  own: SetLine,
  close: boolean,
  marksByIndent: boolean,
): boolean {
  if (Math.abs(last.line.size - own.line.size) > own.line.size * 0.15 || isIndented(own) || !close) return false;
  if (!isFull(text, last, line, own)) return false;
  if (ENTRY.test(foldedText(text, Math.max(before.start, before.end - 12), before.end))) return false;
  const tail = text.slice(Math.max(before.start, before.end - 2), before.end);
  const head = foldedText(text, line.start, Math.min(line.end, line.start + 30));
  const opens = headingRank(head) !== null || opensListItem(head);
  if (CLOSED.test(tail)) return marksByIndent && !opens;
  return !opens || /[，、,（(第]$/.test(tail);
}

/** The line leaves no room for what opens the next one and may not be parted: a number, a word, a character with its mark. */
function isFull(text: string, last: SetLine, line: Line, own: SetLine): boolean {
  const room = last.column.right - last.line.right;
  const head = /^(?:[0-9０-９A-Za-z.,%％]+|[“（《‘(]?[\s\S])[，。、；：！？”）》]?/u.exec(
    text.slice(line.start, line.end),
  );
  let units = 0;
  for (const c of head?.[0] ?? '') units += c.charCodeAt(0) >= 0x2010 ? 1 : 0.55;
  return room < Math.max(1.3, units + 0.3) * own.line.size;
}

/** The second line stands directly under the first, or at the head of another column or page. */
function isClose(last: SetLine, own: SetLine, pitch: number): boolean {
  if (last.frame !== own.frame || last.column !== own.column) return true;
  const away = own.line.y - last.line.y;
  return away <= Math.max(pitch, 1) * own.line.size * 1.35;
}

/** The usual distance of two lines, in sizes of a character. */
function usualPitch(lines: readonly Line[], set: ReadonlyMap<number, SetLine>): number {
  const found: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const a = set.get(lines[i - 1]!.start);
    const b = set.get(lines[i]!.start);
    if (a === undefined || b === undefined || a.frame !== b.frame || a.column !== b.column) continue;
    const away = (b.line.y - a.line.y) / b.line.size;
    if (away > 0.8 && away < 4) found.push(away);
  }
  if (found.length === 0) return 2;
  return found.sort((a, b) => a - b)[found.length >> 1]!;
}
