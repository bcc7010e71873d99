import { headOf as opening, tailOf } from '../rules/edge';
import { headingRank, numberedHeading, opensListItem } from './heading';
import { hanIn, type Line, printedWidth } from './line';
import {
  fitsPaper,
  headOf,
  isBrimful,
  isFull,
  type PrintedSetting,
  type ProseLine,
  printedSetting,
  proseLines,
  standsShort,
} from './printed-lines';

const CLOSING = tailOf(/[。！？；：!?;:…]$/);
const CLOSING_QUOTED = tailOf(/[。！？!?][”’」』）)]$/);
/** A line that stands for itself: a credit, a greeting, a dash list. */
const STANDS_ALONE = opening(/^(?:——|■|●|◆|▲|※|【|★|\[|各位(?:代表|委员)|附件|注：|来源|责任编辑|编辑|记者)/);
/** What nothing ends in but a torn line: `第` `一、二、三产业`. */
const TORN_FOR_SURE = tailOf(/[，,、（(“《第]$/);
/** What nothing opens with but the rest of a torn line. */
const RESUMES = opening(/^[，。、；：！？%％）”》,;)]/);
/** Lines longer than this are paragraphs; between two of them a page may hold a stretch of printed lines. */
const LONGEST_PRINTED = 160;

/**
 * Mends hard breaks: lines that are one paragraph become one line that spans them. Two lines are one paragraph where the
 * first ends inside a sentence, as wide as the text is set (or, in a text whose lines are paragraphs, long enough to be
 * prose that was cut), and the second does not open as a heading, an item or a new paragraph.
 */
export function mendParagraphs(text: string, lines: Line[]): Line[] {
  const settingAt = settings(text, lines);
  const running = lines.filter((line) => line.kind !== 'cell');
  const indentMeans = running.filter((line) => line.indented).length * 2 < running.length;
  const out: Line[] = [];
  let last: Line | null = null;
  lines.forEach((line, index) => {
    const before = out[out.length - 1];
    // The blank lines around a page number are the printer's
    const next: Line = line.gapBefore ? { ...line, apart: false } : line;
    const pair = { text, before: before!, last: last!, next, setting: settingAt(index), indentMeans };
    if (before !== undefined && last !== null && continues(pair)) {
      before.end = line.end;
      if (line.gapBefore) before.gaps = [...(before.gaps ?? []), line.gapBefore];
    } else {
      out.push({ ...line });
    }
    last = line;
  });
  return out;
}

/** The setting that holds at each line: the text's, or that of the stretch between two long paragraphs. */
function settings(text: string, lines: readonly Line[]): (index: number) => PrintedSetting | null {
  const prose = proseLines(text, lines);
  const whole = printedSetting(text, lines, prose);
  if (whole !== null) return () => whole;
  const at: (PrintedSetting | null)[] = [];
  let from = 0;
  let next = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line !== undefined && (line.kind === 'cell' || line.end - line.start <= LONGEST_PRINTED)) continue;
    const inside: ProseLine[] = [];
    while (next < prose.length && prose[next]!.index < index) inside.push(prose[next++]!);
    const setting = printedSetting(text, lines.slice(from, index), inside);
    while (at.length < index) at.push(setting);
    at.push(null);
    from = index + 1;
    if (prose[next]?.index === index) next++;
  }
  return (index) => at[index] ?? null;
}

/** `before` is the paragraph so far, `last` its last printed line, `next` the line that may go on. */
interface Pair {
  text: string;
  before: Line;
  last: Line;
  next: Line;
  setting: PrintedSetting | null;
  indentMeans: boolean;
}

function continues(pair: Pair): boolean {
  const { text, before, last, next, setting, indentMeans } = pair;
  if (next.kind === 'cell' || next.kind === 'caption') return false;
  if (before.kind !== next.kind || (next.indented && indentMeans)) return false;
  const tail = text.slice(Math.max(last.start, last.end - 2), last.end);
  const head = headOf(text, next);
  const resumes = RESUMES.isOf(head) && hanIn(text, before.start, last.end) > 0;
  const tornForSure = TORN_FOR_SURE.isOf(tail) || resumes;
  const closes = CLOSING.isOf(tail) || CLOSING_QUOTED.isOf(tail);
  if (!tornForSure && (headingRank(head) !== null || opensListItem(head) || STANDS_ALONE.isOf(head))) return false;
  if (setting !== null && fitsPaper(text, last, setting)) {
    if (next.apart && setting.apartMeans && !resumes) return false;
    if (!closes) return tornForSure || (isFull(text, last, next, setting) && !standsBelow(pair, setting));
    return closesAtEdge(pair, setting, tail);
  }
  if (closes) return false;
  // A sign that opens a line may stand for a column of its own: `增长` `%`
  if (resumes && !/^%/.test(head)) return true;
  if (next.kind !== undefined && next.apart) return isCutAtFigure(text, before, next);
  return isCutProse(text, before, last, next.apart) && opensMidSentence(text, next);
}

/** A full line and a short one of words alone are no prose: a session's line and who speaks, a title and its second line. */
function standsBelow({ text, before, last, next }: Pair, setting: PrintedSetting): boolean {
  if (!standsShort(text, next, setting) || headingRank(headOf(text, before)) !== null) return false;
  return !/[，。；：！？,;]/.test(text.slice(before.start, last.end) + text.slice(next.start, next.end));
}

/**
 * A mark at the very edge of the paper is more often a sentence's end than a paragraph's (`…为423.7亿元；`), as long as what
 * follows reads as prose: a short line without a mark is a heading.
 */
function closesAtEdge({ text, last, next, before }: Pair, setting: PrintedSetting, tail: string): boolean {
  if (!isBrimful(text, last, next, setting)) return false;
  if (standsShort(text, next, setting) && !CLOSING.isOf(text.slice(next.end - 1, next.end))) return false;
  return (
    /[；;：:]$/.test(tail) || numberedHeading(text.slice(before.start, before.end))?.end !== before.end - before.start
  );
}

/** A page's paragraph that stops between a number and its unit, or just before a number: `…实现总产值30.5` `亿元，增长…`. */
function isCutAtFigure(text: string, before: Line, next: Line): boolean {
  const body = text.slice(before.start, before.end);
  if (!/[，,。]/.test(body) || body.length < 12) return false;
  const head = text.slice(next.start, next.start + 12);
  if (/\d[.．]$/.test(body)) return /^\d/.test(head);
  if (/\d$/.test(body)) return /^(?:[万亿]?(?:元|吨|人|亩|户|家|个|件)|[万亿%％]|[.．]\d)/.test(head);
  return /\p{Script=Han}$/u.test(body) && /^\d/.test(head) && !/^(?:19|20)\d\d\s?年|^\d{1,2}\s?[、.．)）]/.test(head);
}

/** A word or a comma. */
const OPEN_END = /[\p{Script=Han}\d，,、%％]$/u;

/** Prose that stops inside a sentence: several clauses, and at its end a word or a comma. */
function isCutProse(text: string, before: Line, last: Line, apart: boolean): boolean {
  if (printedWidth(text, before.start, before.end) < 60) return false;
  if (!OPEN_END.test(text.slice(last.end - 1, last.end))) return false;
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
