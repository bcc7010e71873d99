import type { Evidence } from '../evidence';
import type { Opening, SpeechLine } from '../opening';
import type { ReportText } from '../report-text';
import type { TitleCandidate } from '../report-title';

/** Something in the running text that speaks for a kind. */
export interface Cue {
  /** What the popup shows: `回顾上年工作`; all names of rules are in Chinese for it. */
  name: string;
  /** Matched against `ReportText.plain`; flags `g` where `least` asks for more than one. */
  pattern: RegExp;
  weight: number;
  /** How many matches it takes; 1 if left out. */
  least?: number;
  /** Matches per thousand characters that it takes, for what only its density proves. */
  density?: number;
}

/** What is known of a document before its kind is judged. */
export interface KindQuestion {
  report: ReportText;
  /** Titles that may be the report's: they do not merely speak about one, and text enough stands behind them. */
  titles: readonly TitleCandidate[];
  /** All titles on the page, those behind the report too. */
  allTitles: readonly TitleCandidate[];
  /** The page's own title where it speaks about a report instead of naming one. */
  aboutReport: string | null;
  opening: Opening | null;
  speech: SpeechLine | null;
  /** ISO date on which the page says it appeared. */
  publishedOn: string | null;
  /** True where one place is named often enough to be what the text is about; asked for only where a kind needs it. */
  isOfOnePlace: () => boolean;
}

/** What the year of a kind is, and which times it is about; R is the last year whose results it tells. */
export interface KindYear {
  /**
   * The year that the kind calls its own, less R: 1 for what is read out or sets work, 0 for what reports. `appeared` is the year
   * of publication.
   */
  shift: 0 | 1 | 'appeared';
  /** What 今年 is in it: R or the year after. */
  thisYear: 'reviewed' | 'planned';
  /** What it looks back on: R; a part of R where it says so; R or the five years that end there, as it says; always the five; nothing. */
  reviews: 'year' | 'part' | 'said' | 'five' | 'none';
  /** What it plans: the year after R; that where the text sets work; that or five years, as it says; always five; nothing. */
  plans: 'year' | 'where-set' | 'said' | 'five' | 'none';
}

/** One kind of report. A file in this folder each; `registry.ts` lists them in order. */
export interface KindRule<Id extends string = string> {
  /** Its file's name. */
  id: Id;
  /** What the kind is called, in Chinese and in English. */
  label: string;
  english: string;
  /** How it is cited: as a report by name, or as a document of the web. */
  cited: 'report' | 'web';
  year: KindYear;
  /** A folded title that is this kind's; whole titles, from `^` to `$`. Empty for a kind that has no title of its own. */
  titles: readonly RegExp[];
  /** Weight of a title of the kind. */
  titleWeight: number;
  /** Weight of an opening sentence that fits the kind; 0 where it has none. */
  openingWeight: number;
  /** True where an opening is this kind's (who speaks, for whom, and of what). */
  opensWith?: RegExp;
  cues: readonly Cue[];
  /** A text shorter than this is a title or a link to the report, not the report; counted without spaces. */
  leastLength: number;
  /** The confidence that it has at most: below 0.5 for a neighbour of reports, which is named and not taken for one. */
  mostConfidence?: number;
  /** What else may stand for an opening, where an excerpt has lost it: its weight and words, or null. */
  addressed?: (question: KindQuestion) => Evidence | null;
  /** What speaks against the kind, with a negative weight, or null. */
  doubts?: (question: KindQuestion) => Evidence | null;
  /** Kinds without title and opening need this: false for a text that the kind never is. */
  admits?: (question: KindQuestion) => boolean;
}

/** How well a document fits a kind. */
export interface KindScore<Id extends string = string> {
  rule: KindRule<Id>;
  score: number;
  evidence: Evidence[];
  title: TitleCandidate | null;
}

/** What a page loses whose own title speaks about a report (解读, 审查结果, 调整方案); a whole report below it still outweighs it. */
const ABOUT = -0.3;
const SESSION_NEWS = /作(?:政府)?工作报告|听取|开幕|闭幕/;
const UNPROVEN = 0.7;
/** Of a report's first sentence, behind the words that say who reports. */
const LONGEST_SENTENCE = 120;

/** Holds a document against one kind. Linear in the text for every cue. */
export function scoreKind<Id extends string>(rule: KindRule<Id>, question: KindQuestion): KindScore<Id> {
  const evidence: Evidence[] = [];
  const title =
    question.titles.find((candidate) => rule.titles.some((pattern) => pattern.test(candidate.text))) ?? null;
  if (title) {
    // The page has a title and it is another: the line may be a link to the report, or its name in a menu
    const linked = (title.start !== null || title.headline === true) && question.report.document.title.trim() !== '';
    evidence.push({
      rule: '标题',
      text: title.text.slice(0, 60),
      weight: linked ? rule.titleWeight / 2 : rule.titleWeight,
    });
  }
  const { plain } = question.report;
  if (question.opening && rule.openingWeight > 0) {
    const opening = openingSentence(plain, question.opening);
    if (!rule.opensWith || rule.opensWith.test(opening)) {
      evidence.push({ rule: '开场白', text: opening.slice(0, 50), weight: rule.openingWeight });
    }
  }
  if (title === null && evidence.length === 0) {
    const addressed = rule.addressed?.(question);
    if (addressed) evidence.push(addressed);
  }
  const admitted = rule.admits ? rule.admits(question) : true;
  if (admitted && (title !== null || rule.titles.length === 0 || evidence.length > 0 || rule.openingWeight === 0)) {
    for (const cue of rule.cues) {
      const found = applyCue(cue, plain);
      if (found !== null) evidence.push({ rule: cue.name, text: found, weight: cue.weight });
    }
  }
  const doubt = evidence.length > 0 ? rule.doubts?.(question) : null;
  if (doubt) evidence.push(doubt);
  // That somebody gave a report is what the news tells
  if (question.aboutReport && !(rule.titles.length === 0 && SESSION_NEWS.test(question.aboutReport)))
    evidence.push({ rule: '标题在谈报告', text: question.aboutReport.slice(0, 60), weight: ABOUT });
  const sum = evidence.reduce((total, item) => total + item.weight, 0);
  // A kind without an opening of its own is known by its title; cues alone fit an analysis or a news item as well
  const unproven = title === null && rule.openingWeight === 0 && rule.titles.length > 0;
  const score = !admitted ? 0 : unproven ? sum * UNPROVEN : sum;
  return { rule, score, evidence, title };
}

/** The opening to the end of its sentence: what the next one speaks of is not what is reported. */
function openingSentence(plain: string, { start, end }: Opening): string {
  const stop = plain.indexOf('。', end);
  return plain.slice(start, stop < 0 ? end + LONGEST_SENTENCE : Math.min(stop + 1, end + LONGEST_SENTENCE));
}

function applyCue(cue: Cue, plain: string): string | null {
  const least = Math.max(cue.least ?? 1, cue.density ? Math.ceil((cue.density * plain.length) / 1000) : 1);
  if (least <= 1) return cue.pattern.exec(plain)?.[0].slice(0, 40) ?? null;
  let count = 0;
  let first = '';
  const pattern = new RegExp(cue.pattern.source, 'g');
  for (const match of plain.matchAll(pattern)) {
    if (count === 0) first = match[0];
    count += 1;
    if (count >= least) return first.slice(0, 40);
  }
  return null;
}
