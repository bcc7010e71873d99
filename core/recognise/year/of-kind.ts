import type { Document } from '../../document/document';
import { foldedText } from '../../document/reading';
import { outlineScore } from '../../outline/outline';
import { isPartOfYear, type Period, parsePeriod, yearSpan, yearsOf } from '../../time/period';
import type { Evidence } from '../evidence';
import type { KindYear } from '../kinds/kind';
import type { Warning } from '../recognition';
import type { ReportText } from '../report-text';
import { decideYear, type ScoredYear, type YearDecision } from './decide';
import { gatherYears, type YearQuestion } from './gather';
import { partOfYear, restOfYear, setsWork, spansOf, withMonths, yearBesidePart } from './periods';
import type { YearText } from './text';
import type { YearEvidence } from './votes';

/** The year of a document, before its kind is known. */
export interface DocumentYear {
  evidence: YearEvidence;
  read: YearText;
  decision: YearDecision;
}

/** What a recognition says of years. */
export interface RecognisedYears {
  year: number | null;
  yearMargin: number;
  yearCandidates: number[];
  reviews: Period | null;
  plans: Period | null;
  warnings: Warning[];
  evidence: Evidence[];
}

/** A document of no known kind: the last year whose results it tells, and the next where it sets work for it. */
const NO_KIND: KindYear = { shift: 0, thisYear: 'planned', reviews: 'year', plans: 'where-set' };
/** The words that a release opens with, behind its title. */
const FIRST_WORDS = 120;
/** Reasons that the reader is shown; the rest say less. */
const MOST_REASONS = 6;
const LEAST_PART = 0.3;

/** How well the parts of a document fit if a year were the last whose results it tells. */
const partsFit =
  (document: Document) =>
  (reviewedYear: number): number =>
    outlineScore(document, {
      body: { start: 0, end: document.text.length },
      reviewedYear,
      reviews: String(reviewedYear),
      plans: String(reviewedYear + 1),
      speaksInReviewedYear: false,
      form: 'speech',
      spokenOn: null,
      publishedOn: null,
    });

/** Decides the last year whose results a document tells; linear in the text. */
export function readDocumentYear(question: YearQuestion): DocumentYear {
  const { evidence, read } = gatherYears(question);
  return { evidence, read, decision: decideYear(evidence, partsFit(question.report.document)) };
}

/**
 * The year by a kind's convention and the periods that follow from it. `kind` is null for a document of no known kind; `title` is the
 * report's title and `body` where in `ReportText.plain` the report begins; `isBrief` where the text only tells of such a report.
 */
export function yearsOfKind(
  { evidence, read, decision }: DocumentYear,
  kind: KindYear | null,
  known: { report: ReportText; title: string | null; body: number; publishedOn: string | null; isBrief?: boolean },
): RecognisedYears {
  const facts = kind ?? NO_KIND;
  const firstWords = read.text.slice(known.body, known.body + FIRST_WORDS);
  const silent = decision.year === null && facts.shift === 1;
  const isNews = known.isBrief === true || (decision.candidates.length === 0 && heldJustBefore(firstWords, known));
  const byDate = silent && isNews ? seasonOf(known.publishedOn) : null;
  const results = decision.year ?? byDate;
  const title = known.title === null ? null : withMonths(foldedText(known.title));
  const within = results === null ? null : withinYear(facts, { title, firstWords, read }, results);
  const of = (year: number): number => year + (facts.shift === 1 && within === null ? 1 : 0);
  const said: RecognisedYears = {
    year: results === null ? null : of(results),
    yearMargin: byDate === null ? Math.round(100 * Math.max(0, decision.margin)) / 100 : BY_SEASON,
    yearCandidates: byDate === null ? decision.candidates.map(of) : [],
    reviews: null,
    plans: null,
    warnings: [],
    evidence: reasonsOf(decision),
  };
  if (facts.shift === 'appeared') {
    // Undated, an account that sets out the next year's work appeared in that year
    const next = results !== null && setsWork(evidence, results);
    return appeared(
      next ? { ...said, year: results + 1 } : said,
      results,
      known.publishedOn,
      [title, firstWords],
      read,
    );
  }
  // A text of no known kind that leaves its year open is read as news: of the year that its page appeared in
  if (results === null && kind === null && mayBeNewsOf(decision, known.publishedOn))
    return appeared(said, results, known.publishedOn, [title, firstWords], read);
  if (results === null) {
    if (kind !== null || decision.candidates.length > 0) said.warnings.push(uncertain(said.yearCandidates));
    return said;
  }
  if (decision.refuted !== null && kind !== null)
    said.warnings.push({ code: 'year-mismatch', detail: `${of(decision.refuted)} / ${of(results)}` });
  const spans = facts.reviews === 'said' || facts.plans === 'said' ? spansOf(read, results) : null;
  if (within !== null) {
    return {
      ...said,
      reviews: within,
      plans: facts.plans === 'none' ? null : plansWithin(within, title, { evidence, read }),
    };
  }
  said.reviews = {
    year: () => String(results),
    part: () => String(results),
    said: () => spans!.reviews,
    five: () => yearSpan(results - 4, results),
    none: () => null,
  }[facts.reviews]();
  said.plans = {
    year: () => String(results + 1),
    'where-set': () => (setsWork(evidence, results) ? (twoYears(title, results) ?? String(results + 1)) : null),
    said: () => spans!.plans,
    five: () => yearSpan(results + 1, results + 5),
    none: () => null,
  }[facts.plans]();
  return said;
}

/** What a report within a year plans: the next year where its title names it (前三季度总结和2024年打算), else what is left of its own. */
function plansWithin(
  reviews: Period,
  title: string | null,
  { evidence, read }: Pick<DocumentYear, 'evidence' | 'read'>,
): Period | null {
  const results = yearsOf(reviews)![1];
  if (title?.includes(`${results + 1}年`)) return String(results + 1);
  return restOfYear(reviews, read.text) ?? (setsWork(evidence, results) ? String(results + 1) : null);
}

/** 现将上半年计划执行情况报告如下; a heading 一、上半年工作完成情况. 8月份对1—7月执行情况进行监控 gives no account. */
const GIVES_ACCOUNT = /报告|汇报|汇总|总结|回顾/;
const HEADS_ACCOUNT = /报告|汇报|汇总|总结|情况|回顾/;
const FIRST_SENTENCES = 400;
const FIRST_HEADINGS = 2;

/**
 * The part of the year that a report within the year tells of (`2023-01/2023-06`: 上半年计划执行情况的报告): its title says it, or the
 * clause in which it is given, or its first headings; of a kind that is often told so any of its first words. Null for a report on
 * a whole year or on years.
 */
function withinYear(
  { reviews }: KindYear,
  { title, firstWords, read }: { title: string | null; firstWords: string; read: YearText },
  results: number,
): Period | null {
  if (reviews === 'five' || reviews === 'none' || yearBesidePart(title ?? '') === results) return null;
  // A heading is no clause with the line under it: 一、2023年工作回顾 / 增速由一季度的2.6%回升
  const clauses = read.lines
    .filter(({ start }) => start < FIRST_SENTENCES)
    .flatMap(({ start, end }) => read.text.slice(start, Math.min(end, FIRST_SENTENCES)).split(/[，。；：！]/));
  const headings = read.lines.filter(({ heading }) => heading).slice(0, FIRST_HEADINGS);
  const accounts = [
    ...clauses.filter((words) => GIVES_ACCOUNT.test(words)),
    ...headings.map(({ start, end }) => read.text.slice(start, end)).filter((words) => HEADS_ACCOUNT.test(words)),
  ];
  const part = partOfYear([title, ...(reviews === 'part' ? [firstWords] : []), ...accounts], results);
  return isPartOfYear(part) ? part : null;
}

/** The margin of a year that the season tells. */
const BY_SEASON = 2;
/** Conferences close a year from November on, and congresses hear of it up to spring. */
const CLOSES = 11;
const HEARD = 4;

/** News of a conference or a congress is of its season: the year whose results it tells, by the day it appeared; null in between. */
function seasonOf(publishedOn: string | null): number | null {
  if (publishedOn === null) return null;
  const [year, month] = [Number(publishedOn.slice(0, 4)), Number(publishedOn.slice(5, 7))];
  return month >= CLOSES ? year : month <= HEARD ? year - 1 : null;
}

/** 12月25日，市委经济工作会议召开, which appeared on the 26th of December: the day that news names without its year. */
const DAY = /(?<!\d年)(?<!\d)(\d{1,2})月(\d{1,2})日/;
const DAY_LENGTH = 86_400_000;
const NEWS_FOR = 7;

/** Whether the first day that the opening names lies in the week before it appeared, which no repost of another year would hit upon. */
function heldJustBefore(firstWords: string, { publishedOn }: { publishedOn: string | null }): boolean {
  const day = publishedOn === null ? null : DAY.exec(firstWords);
  if (day === null) return false;
  const appeared = Date.parse(publishedOn!.slice(0, 10));
  const year = new Date(appeared).getUTCFullYear();
  return [year - 1, year].some((one) => {
    const since = (appeared - Date.UTC(one, Number(day[1]) - 1, Number(day[2]))) / DAY_LENGTH;
    return since >= 0 && since <= NEWS_FOR;
  });
}

/** Whether the year that fits best is the one in which the page appeared or the one before, and no later one is told of. */
function mayBeNewsOf({ candidates }: YearDecision, publishedOn: string | null): boolean {
  if (publishedOn === null) return false;
  const published = Number(publishedOn.slice(0, 4));
  return (candidates[0] ?? published) >= published - 1 && candidates.every((year) => year <= published);
}

/**
 * A news account is of the year it appeared in, and of the part of it that its first words tell of where that was over by then; a date
 * older than the years it tells of is the site's.
 */
function appeared(
  said: RecognisedYears,
  results: number | null,
  publishedOn: string | null,
  opening: readonly (string | null)[],
  read: YearText,
): RecognisedYears {
  const published = publishedOn === null ? null : Number(publishedOn.slice(0, 4));
  if (published !== null && (results === null || published >= results)) {
    const part = partOfYear(opening, published);
    const isOver = isPartOfYear(part) && parsePeriod(part)!.to.month! < Number(publishedOn!.slice(5, 7));
    return {
      ...said,
      year: published,
      yearMargin: Math.max(said.yearMargin, CERTAIN),
      yearCandidates: [],
      reviews: isOver ? part : null,
      plans: isOver ? restOfYear(part, read.text) : null,
    };
  }
  if (results === null) said.warnings.push(uncertain(said.yearCandidates));
  return said;
}
/** The margin of what a page says outright. */
const CERTAIN = 3;

/** `1990、1991年计划安排`: a plan of two years. */
function twoYears(title: string | null, results: number): Period | null {
  const years = /(\d{4})年?[、和至—-](\d{4})年[^。]{0,30}(?:计划|安排)/.exec(title ?? '');
  const [first, last] = [Number(years?.[1]), Number(years?.[2])];
  return first === results + 1 && last === first + 1 ? yearSpan(first, last) : null;
}

function uncertain(candidates: readonly number[]): Warning {
  return candidates.length > 0 ? { code: 'year-uncertain', detail: candidates.join('、') } : { code: 'year-uncertain' };
}

/** What each cue adds to the best year and to the next one, the strongest first; its weight is the lead it gives. */
function reasonsOf({ best, next }: YearDecision): Evidence[] {
  if (best === null) return [];
  const ids = new Set([...best.parts, ...(next?.parts ?? [])].map(({ voice }) => voice.id));
  const partIn = (scored: ScoredYear | null, id: string) => scored?.parts.find(({ voice }) => voice.id === id);
  const reasons = [...ids].map((id) => {
    const [one, other] = [partIn(best, id), partIn(next, id)];
    const text = [
      `${best.year} ${signed(one?.part ?? 0)}`,
      ...(next ? [`${next.year} ${signed(other?.part ?? 0)}`] : []),
    ];
    const lead = (one?.part ?? 0) - (other?.part ?? 0);
    return { rule: `年份·${(one ?? other)!.voice.name}`, text: text.join('，'), weight: Math.round(100 * lead) / 100 };
  });
  return reasons
    .filter(({ weight }) => Math.abs(weight) >= LEAST_PART)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_REASONS);
}

const signed = (part: number): string => `${part < 0 ? '−' : '+'}${Math.abs(part).toFixed(1)}`;
