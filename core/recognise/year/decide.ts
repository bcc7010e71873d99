import type { CueFamily, WholeCue, YearVoice } from './cue';
import { WHOLE_CUES } from './cues';
import { EARLIEST_YEAR, LATEST_YEAR, type YearEvidence } from './votes';

/** How well one value of R fits, and what each cue adds to it. */
export interface ScoredYear {
  year: number;
  score: number;
  parts: { voice: YearVoice | WholeCue; part: number }[];
}

/** R, the last year whose results a document tells. */
export interface YearDecision {
  /** Null where it is open. */
  year: number | null;
  /** How far the best leads the next. */
  margin: number;
  /** Where it is open and something speaks for it: the two that fit best, the best first; else empty. */
  candidates: number[];
  /** The best and the next, for the trace. */
  best: ScoredYear | null;
  next: ScoredYear | null;
  /** What title and speech line say, where the decision is another. */
  refuted: number | null;
}

/**
 * Margins from which a year is said, measured on the corpus by place (`tests/eval/years.ts`): a document with its title, speech line,
 * salutation or first heading; a text that begins inside a report; and the least with which candidates are named at all.
 */
const WHOLE = 2;
const INSIDE = 4;
const LEAST = 1;
/** Cues that count years without naming them lead to one year too many or too few; alone they must lead by more. */
const RELATIVE_ALONE = 3;
/** A family counts where it adds this much. */
const FAMILY_SPEAKS = 0.5;
const REFUTES = 2;
/** How many votes halve what a cue says: one that speaks often, and one that speaks once. */
const OFTEN = 2;
const ONCE = 0.3;

/** How many of the years that fit best are tried as the year of the document's parts, where it is open. */
const TRIED = 4;

/**
 * Weighs all evidence: the value of R with the highest score, where it leads by enough. Where it is open, `partsFit` says how well the
 * document's parts fit if a year were R; what the best fit leads by is evidence too.
 */
export function decideYear(evidence: YearEvidence, partsFit?: (year: number) => number): YearDecision {
  const scored = ranked(candidatesOf(evidence).map((year) => scoreYear(evidence, year)));
  const alone = judge(evidence, scored);
  if (alone.year !== null || alone.best === null || partsFit === undefined) return alone;
  const tried = scored.slice(0, TRIED);
  const fits = tried.map(({ year }) => partsFit(year));
  const least = Math.min(...fits);
  const fitted = tried.map((one, index) => {
    const part = WHOLE_CUES.partsFit.weight * Math.min(1, (fits[index]! - least) / FULL_FIT);
    return { ...one, score: one.score + part, parts: [...one.parts, { voice: WHOLE_CUES.partsFit, part }] };
  });
  return judge(evidence, ranked(fitted));
}

/** The lead of a path's score from which the fit of the parts counts in full. */
const FULL_FIT = 6;

const ranked = (scored: ScoredYear[]): ScoredYear[] => scored.sort((a, b) => b.score - a.score || a.year - b.year);

function judge(evidence: YearEvidence, scored: readonly ScoredYear[]): YearDecision {
  const [best = null, next = null] = scored;
  const margin = best === null ? 0 : best.score - Math.max(0, next?.score ?? 0);
  const enough = best !== null && margin >= leastMargin(evidence, best);
  const open = !enough && best !== null && next !== null && margin >= LEAST;
  const year = enough ? best!.year : null;
  const { headline } = evidence;
  const refuted = year !== null && headline !== null && headline !== year && margin >= REFUTES ? headline : null;
  return { year, margin, candidates: open ? [best.year, next.year] : [], best, next, refuted };
}

function leastMargin(evidence: YearEvidence, best: ScoredYear): number {
  const families = new Map<CueFamily, number>();
  for (const { voice, part } of best.parts) families.set(voice.family, (families.get(voice.family) ?? 0) + part);
  const spoken = [...families].filter(([, sum]) => sum >= FAMILY_SPEAKS).map(([family]) => family);
  const least = evidence.whole ? WHOLE : INSIDE;
  return spoken.every((family) => family === 'relative') ? Math.max(least, RELATIVE_ALONE) : least;
}

/** The years voted for, the years named and those before them. */
function candidatesOf(evidence: YearEvidence): number[] {
  const years = new Set<number>();
  for (const { byYear } of evidence.votes.values()) for (const year of byYear.keys()) years.add(year);
  for (const year of evidence.named.keys()) years.add(year).add(year - 1);
  return [...years].filter((year) => year >= EARLIEST_YEAR && year <= LATEST_YEAR);
}

function scoreYear(evidence: YearEvidence, year: number): ScoredYear {
  const parts: ScoredYear['parts'] = [];
  const speak = (voice: YearVoice | WholeCue, share: number): void => {
    if (share > 0) parts.push({ voice, part: voice.weight * share });
  };
  for (const { voice, byYear } of evidence.votes.values()) {
    const by = byYear.get(year);
    if (by) speak(voice, by / (sum(byYear) + (voice.often ? OFTEN : ONCE)));
  }
  const told = sum(evidence.told);
  if (told > 0) speak(WHOLE_CUES.toldLater, sum(evidence.told, (told) => told > year) / (told + 1));
  const limits = sum(evidence.limits);
  // An aim whose year is past would be a result
  if (limits > 0) speak(WHOLE_CUES.aimsBehind, sum(evidence.limits, (limit) => limit <= year) / (limits + 1));
  if (latestTold(evidence) === year) speak(WHOLE_CUES.latestTold, 1);
  speak(
    WHOLE_CUES.mostNamed,
    sum(evidence.named, (named) => named === year || named === year + 1) / (sum(evidence.named) + 3),
  );
  return { year, score: parts.reduce((total, { part }) => total + part, 0), parts };
}

/** The last year of which more than one result is told. */
function latestTold({ told }: YearEvidence): number {
  let latest = 0;
  for (const [year, count] of told) if (count >= 2) latest = Math.max(latest, year);
  return latest;
}

function sum(counts: ReadonlyMap<number, number>, counted: (year: number) => boolean = () => true): number {
  let total = 0;
  for (const [year, count] of counts) if (counted(year)) total += count;
  return total;
}
