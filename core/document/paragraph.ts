import { headingRank, numberedHeading, opensListItem } from './heading';
import { type Line, printedWidth } from './line';
import { readText } from './reading';

const CLOSING = /[。！？；：!?;:…]$/;
const CLOSING_QUOTED = /[。！？!?][”’」』）)]$/;
/** A line that stands for itself: a credit, a greeting, a dash list. */
const STANDS_ALONE = /^(?:——|■|●|◆|▲|※|【|★|\[|各位(?:代表|委员)|附件|注：|来源|责任编辑|编辑|记者)/;

/** The paper width that a text's lines are broken at, in half-width units; null where lines are paragraphs. */
export function wrappedWidth(text: string, lines: Line[]): number | null {
  if (lines.length < 8) return null;
  const counts = new Map<number, number>();
  for (const line of lines) {
    const width = printedWidth(text, line.start, line.end);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let best = 0;
  let bestCount = 0;
  for (const width of counts.keys()) {
    if (width < 24 || width > 160) continue;
    let near = 0;
    for (let w = width - 5; w <= width; w++) near += counts.get(w) ?? 0;
    if (near > bestCount || (near === bestCount && width > best)) {
      best = width;
      bestCount = near;
    }
  }
  // Narrow lines may be titles of much the same length; a column of a newspaper is nearly all full lines
  const share = best < 40 || lines.length < 24 ? 2 : 4;
  return bestCount >= 5 && bestCount * share >= lines.length ? best : null;
}

/**
 * Mends hard breaks: lines that are one paragraph become one line that spans them. Two lines are one paragraph where the
 * first ends inside a sentence, as wide as the text is set (or, in a text whose lines are paragraphs, long enough to be
 * prose that was cut), and the second does not open as a heading, an item or a new paragraph.
 */
export function mendParagraphs(text: string, lines: Line[]): Line[] {
  const width = wrappedWidth(text, lines);
  const indentMeans = lines.filter((line) => line.indented).length * 2 < lines.length;
  const out: Line[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const before = out[out.length - 1];
    // The blank lines around a page number are the printer's
    const next: Line = line.gapBefore ? { ...line, apart: false } : line;
    if (before !== undefined && last !== null && continues(text, before, last, next, width, indentMeans)) {
      before.end = line.end;
      if (line.gapBefore) before.gaps = [...(before.gaps ?? []), line.gapBefore];
    } else {
      out.push({ ...line });
    }
    last = line;
  }
  return out;
}

/** `before` is the paragraph so far, `last` its last printed line, `next` the line that may go on. */
function continues(
  text: string,
  before: Line,
  last: Line,
  next: Line,
  width: number | null,
  indentMeans: boolean,
): boolean {
  if (next.kind === 'cell' || next.kind === 'caption') return false;
  if (before.kind !== next.kind || (next.indented && indentMeans)) return false;
  const tail = text.slice(Math.max(last.start, last.end - 2), last.end);
  const lastWidth = printedWidth(text, last.start, last.end);
  const full = width !== null && lastWidth >= width - 3 && lastWidth <= width + 6;
  // `…为423.7亿元；` at the very edge of the paper goes on in the next line
  if ((CLOSING.test(tail) && !(full && /[；;：:]$/.test(tail))) || CLOSING_QUOTED.test(tail)) return false;
  const head = readText(text, next.start, Math.min(next.end, next.start + 60)).text;
  if (headingRank(head) !== null || opensListItem(head) || STANDS_ALONE.test(head)) return false;
  if (width !== null && lastWidth <= width + 6) return !next.apart && lastWidth >= width * 0.86;
  if (next.kind !== undefined && next.apart) return isCutAtFigure(text, before, next);
  return isCutProse(text, before, last, next.apart) && opensMidSentence(text, next);
}

/** A page's paragraph that stops between a number and its unit, or just before a number: `…实现总产值30.5` `亿元，增长…`. */
function isCutAtFigure(text: string, before: Line, next: Line): boolean {
  const body = text.slice(before.start, before.end);
  if (!/[，,。]/.test(body) || body.length < 12) return false;
  const head = text.slice(next.start, next.start + 12);
  if (/\d$/.test(body)) return /^(?:[万亿]?(?:元|吨|人|亩|户|家|个|件)|[万亿%％])/.test(head);
  return /\p{Script=Han}$/u.test(body) && /^\d/.test(head) && !/^(?:19|20)\d\d\s?年|^\d{1,2}\s?[、.．)）]/.test(head);
}

/** Prose that stops inside a sentence: several clauses, and at its end a word or a comma. */
function isCutProse(text: string, before: Line, last: Line, apart: boolean): boolean {
  if (printedWidth(text, before.start, before.end) < 60) return false;
  if (!/[\p{Script=Han}\d，,、%％]$/u.test(text.slice(last.end - 1, last.end))) return false;
  const body = text.slice(before.start, last.end);
  if (body.includes('。')) return numberedHeading(body)?.end !== body.length;
  // A long heading has commas too; without a sentence before it only a blank line tells that a column was broken here
  return (
    apart && !/^(?:——|[（(]?[一二三四五六七八九十]{1,3}[）)、])/.test(body) && (body.match(/[，,]/g) ?? []).length >= 2
  );
}

/** The rest of a cut sentence has its closing mark soon, before any second paragraph could begin. */
function opensMidSentence(text: string, next: Line): boolean {
  const body = text.slice(next.start, Math.min(next.end, next.start + 200));
  return body.length >= 10 && /[，,、。；;]/.test(body);
}
