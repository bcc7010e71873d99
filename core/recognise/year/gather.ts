import type { Opening, SpeechLine } from '../opening';
import type { ReportText } from '../report-text';
import type { MentionCue } from './cue';
import { WHOLE_CUES } from './cues';
import { voteDates } from './dated';
import { isTitled, voteTitle, voteTopLines } from './headline';
import { type Mention, readMentions } from './mentions';
import { voteAnniversaries, voteCongress, votePlans, voteTerm } from './relative';
import { readYearText, type YearText } from './text';
import { add, vote, voteMention, type YearEvidence } from './votes';

/** What is known of a document when its year is asked for. */
export interface YearQuestion {
  report: ReportText;
  opening: Opening | null;
  speech: SpeechLine | null;
  /** ISO date on which the page says it appeared. */
  publishedOn: string | null;
}

/** Two headings of following years must stand so far apart, as a share of the text. */
const PAIR_APART = 0.15;
/** So many aims set for a year make it no year of results. */
const AIMS = 3;

const SALUTATION = /各位(?:人大)?(?:代表|委员)|同志们/;

/** Gathers all that a document says of its year; linear in the text. */
export function gatherYears(question: YearQuestion): { evidence: YearEvidence; read: YearText } {
  const read = readYearText(question.report);
  const { title } = question.report.document;
  const evidence: YearEvidence = {
    votes: new Map(),
    named: new Map(),
    told: new Map(),
    limits: new Map(),
    headline: null,
    whole: false,
  };
  voteTitle(evidence, title);
  const titles = voteTopLines(evidence, read);
  voteDates(evidence, read, title, question.speech, question.publishedOn);
  evidence.headline = headlineOf(evidence);
  evidence.whole = isWhole(evidence, question, read);
  const mentions = [...readMentions(read, titles)];
  const aims = new Map<number, number>();
  for (const { year, cue } of mentions) if (cue?.fact === 'limit') add(aims, year);
  for (const { year, cue } of mentions) {
    add(evidence.named, year);
    if (cue !== null && !isAim(cue, aims.get(year) ?? 0)) voteMention(evidence, cue, year);
  }
  votePair(evidence, mentions);
  votePlans(evidence, read.text);
  voteAnniversaries(evidence, read.text);
  voteTerm(evidence, read.text);
  voteCongress(evidence, read.text);
  return { evidence, read };
}

/** `2030年，森林覆盖率达到40%` in an outline looks like a result; a year that is an aim again and again is none. */
function isAim(cue: MentionCue, aims: number): boolean {
  return aims >= AIMS && cue.fact === 'result';
}

/** Headings of one year and, well behind, of the next: what was, then what will be, whatever their words are. */
function votePair(evidence: YearEvidence, mentions: readonly Mention[]): void {
  const headings = mentions.filter(({ heading }) => heading);
  const first = headings[0];
  if (first === undefined) return;
  const next = headings.find(({ year, place }) => year === first.year + 1 && place - first.place > PAIR_APART);
  if (next !== undefined) vote(evidence, WHOLE_CUES.pair, first.year);
}

/** The R that title and speech line vote for most. */
function headlineOf(evidence: YearEvidence): number | null {
  const sums = new Map<number, number>();
  for (const { voice, byYear } of evidence.votes.values()) {
    if (voice.family !== 'title' && voice.id !== WHOLE_CUES.sessionDate.id) continue;
    for (const [year, by] of byYear) add(sums, year, voice.weight * by);
  }
  let best: number | null = null;
  for (const [year, sum] of sums) if (best === null || sum > sums.get(best)!) best = year;
  return best;
}

function isWhole(
  evidence: YearEvidence,
  { report, opening, speech }: YearQuestion,
  { text, lines }: YearText,
): boolean {
  const { title } = report.document;
  if (evidence.headline !== null || opening !== null || speech !== null || isTitled(title)) return true;
  if (SALUTATION.test(text.slice(0, 200))) return true;
  const numbered = lines.find(
    (line) =>
      line.heading &&
      /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[篇章节部])/.test(
        text.slice(line.start, line.start + 5),
      ),
  );
  return numbered !== undefined && /^第?一/.test(text.slice(numbered.start, numbered.start + 2));
}
