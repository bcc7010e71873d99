import type { Document } from '../document/document';
import { foldedText } from '../document/reading';
import { FIGURE, isClosed, type Line, outlineLines, stretchOf } from './lines';
import { DECIDED, type Outline, type Part, SURE } from './part';
import { bestPath, type PathStep } from './path';
import { type PartStart, PeriodReader } from './periods';
import { type OutlineQuestion, type OutlineYears, outlineYears } from './question';
import { askedOfSpeaker } from './speaker';
import { HEADING_LINE, type Unit, unitsOf } from './units';
import { headingVotes, sumOf, type Vote } from './votes';

/** How a report that is read out begins; what stands before its end is none of its parts. */
const SALUTATION = /(?:我代表|受[^。]{2,40}委托|现将|现在)[^。]{0,220}(?:审议|审查|意见)[^。]{0,60}。/;
const HEAD = 4000;
/** A report's first lines without a figure are shorter than this; so is what stands above a first heading that bears 1. */
const SHORT_HEAD = 160;
const HEAD_ABOVE_FIRST = 900;
/** How far down a document's own title may stand. */
const HEAD_LINES = 4;
/**
 * The parts of a document, decided over the whole of it at once: units cut at headings and openers, a vote of all cues for each,
 * one best path over them, then each unit's period. Linear in the text. Parts cover the whole document.
 */
export function readOutline(document: Document, asked: OutlineQuestion): Outline {
  const lines = reportLines(document, asked);
  const question = askedOfSpeaker(document, lines, asked, (one) => scoreOf(lines, one));
  const years = outlineYears(question);
  if (lines.length === 0) return tablesAlone(document, question, years);
  const title = foldedText(document.title, 0, document.title.length);
  const starts = partStarts(lines, question, years, sumOf(headingVotes(title, years)) <= -LOOKS_BACK);
  return outlineOf(document, question, lines, starts, speakerOf(years));
}

/** How well the parts fit if this is the last year whose results are told: the score of the best path. */
export function outlineScore(document: Document, question: OutlineQuestion): number {
  return scoreOf(reportLines(document, question), question);
}

function scoreOf(lines: readonly Line[], question: OutlineQuestion): number {
  const isPlanOutline = question.form === 'plan-outline';
  return bestPath(unitsOf(lines, outlineYears(question), isPlanOutline).units, isPlanOutline).score;
}

/** A document of tables has no words to turn it: its own time holds throughout. */
function tablesAlone(
  document: Document,
  { form, reviews, plans, reviewedYear }: OutlineQuestion,
  years: OutlineYears,
): Outline {
  const ahead = form === 'plan-outline' || form === 'budget';
  const part: Part = {
    start: 0,
    end: document.text.length,
    mode: ahead ? 'plan' : 'review',
    period: reviewedYear === null ? null : ahead ? plans : (reviews ?? String(reviewedYear)),
    margin: SURE,
    by: 'report',
    over: [],
  };
  return { parts: [part], ...speakerOf(years), partAt: () => part };
}

/** Where the document's year is open, so is what is said from it. */
function speakerOf({ now, ahead }: OutlineYears): Pick<Outline, 'speakerYear' | 'aheadFrom'> {
  const open = Number.isNaN(now);
  return { speakerYear: open ? null : now, aheadFrom: open ? null : ahead };
}

/** What a title's words and times sum up to where it says that the document looks back, and no more. */
const LOOKS_BACK = 3;

function partStarts(
  lines: readonly Line[],
  question: OutlineQuestion,
  years: OutlineYears,
  looksBack: boolean,
): PartStart[] {
  const isPlanOutline = question.form === 'plan-outline';
  const { tree, units } = unitsOf(lines, years, isPlanOutline);
  const alone = ALONE[question.form];
  const best = alone
    ? units.map((): PathStep => ({ mode: alone, margin: 9 }))
    : bestPath(units, isPlanOutline, looksBack).steps;
  const steps = question.form === 'account' ? plannedByCue(units, best) : best;
  const reader = new PeriodReader(lines, tree, question, years);
  units.forEach((unit, index) => {
    if (unit.none) reader.none(unit.first, 'tail');
    else if (isHead(unit, units, lines, tree.outer[0]?.ordinal === 1)) reader.none(unit.first, 'head');
    else reader.read(unit, steps[index]!);
  });
  return reader.starts;
}

/**
 * An account turns to plans by its sentences. A stretch of it plans as a whole only behind a heading or an opening sentence that
 * says so; verbs alone (加强、推进 in what a guest is told of) do not make one.
 */
function plannedByCue(units: readonly Unit[], steps: readonly PathStep[]): PathStep[] {
  let planned = false;
  return steps.map((step, index) => {
    planned = step.mode === 'plan' && (planned || units[index]!.votes.some(isPlanCue));
    return step.mode === 'plan' && !planned ? { mode: 'review', margin: DECIDED } : step;
  });
}

const isPlanCue = ({ cue, weight }: Vote): boolean => weight > 0 && /^(?:heading|opener)/.test(cue);

/** A bulletin or release plans nothing, whatever its words; an office's budget does nothing else. */
const ALONE: Partial<Record<OutlineQuestion['form'], PathStep['mode']>> = { report: 'review', budget: 'plan' };

/** The lines behind the salutation; of a plan outline those behind its table of contents. */
function reportLines(document: Document, question: OutlineQuestion): Line[] {
  const behind = behindSalutation(withoutTitle(outlineLines(document, question.body), document.title));
  if (question.form === 'account') return behindDateline(behind);
  return question.form === 'plan-outline' ? behindContents(behind) : behind;
}

/** 某某发布 2025-07-25 18:06: who published an account and when, above its first sentence. */
const DATELINE = /(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/;

function behindDateline(lines: Line[]): Line[] {
  const at = lines
    .slice(0, HEAD_LINES)
    .findLastIndex(({ text }) => text.length < HEADING_LINE && !isClosed(text) && DATELINE.test(text));
  return lines.slice(at + 1);
}

/** The document's own title divides nothing: 2023年上半年工作总结和下半年工作计划 is no heading over 一、 and 二、. */
function withoutTitle(lines: Line[], title: string): Line[] {
  const own = foldedText(title, 0, title.length);
  const at = own === '' ? -1 : lines.slice(0, HEAD_LINES).findIndex(({ text }) => text === own);
  return at < 0 ? lines : [...lines.slice(0, at), ...lines.slice(at + 1)];
}

function behindSalutation(lines: Line[]): Line[] {
  let head = '';
  const begins: number[] = [];
  for (const line of lines) {
    if (head.length > HEAD) break;
    begins.push(head.length);
    head += `${line.text}\n`;
  }
  const said = SALUTATION.exec(head.slice(0, HEAD));
  if (!said) return lines;
  const end = said.index + said[0].length;
  const at = begins.findLastIndex((begin) => begin < end);
  const line = lines[at]!;
  const from = end - begins[at]!;
  const rest = from < line.text.length ? [stretchOf(line, from, line.text.length)] : [];
  return [...rest, ...lines.slice(at + 1)];
}

const FIRST_PART = /^第(?:一|1)(?:篇|编|部分|章)/;

/** Its first heading stands twice, in the table of contents and above its text: the last one counts. */
function behindContents(lines: Line[]): Line[] {
  const last = new Map<string, number>();
  lines.forEach((line, index) => {
    const mark = FIRST_PART.exec(line.text);
    if (mark) last.set(mark[0], index);
  });
  return last.size === 0 ? lines : lines.slice(Math.min(...last.values()));
}

function isHead(unit: Unit, units: readonly Unit[], lines: readonly Line[], firstIsOne: boolean): boolean {
  if (unit.kind !== 'start' || units.length < 2) return false;
  const texts = lines.slice(unit.first, unit.end).map(({ text }) => text);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length < SHORT_HEAD && !texts.some((text) => /\d/.test(text))) return true;
  // A lead that tells figures is the report: 前三季度，地区生产总值……同比增长5.7% above 一、工业
  return (
    units[1]!.kind === 'outer' &&
    firstIsOne &&
    length < HEAD_ABOVE_FIRST &&
    !texts.some((text) => FIGURE.test(text) && isClosed(text))
  );
}

function outlineOf(
  document: Document,
  question: OutlineQuestion,
  lines: readonly Line[],
  starts: readonly PartStart[],
  speaker: Pick<Outline, 'speakerYear' | 'aheadFrom'>,
): Outline {
  const parts: Part[] = [];
  const push = (part: Omit<Part, 'end'>): void => {
    const before = parts[parts.length - 1];
    if (before && before.start >= part.start) parts.pop();
    const last = parts[parts.length - 1];
    if (last) last.end = part.start;
    parts.push({ ...part, end: document.text.length });
  };
  const outside = { mode: 'none' as const, period: null, margin: 9, over: [] };
  push({ start: 0, by: 'outside', ...outside });
  for (const { line, at, ...part } of starts) {
    const { reading, text } = lines[line]!;
    push({ ...part, start: at >= text.length ? reading.toSourceEnd(text.length) : reading.toSource(at) });
  }
  const end = Math.min(question.body.end, document.text.length);
  if (end < document.text.length && starts.length > 0) push({ start: end, by: 'outside', ...outside });
  return { parts, ...speaker, partAt: (offset) => partAt(parts, offset) };
}

/** By halving: the last part that begins at or before the offset. */
function partAt(parts: readonly Part[], offset: number): Part {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return parts[low]!;
}
