import type { MentionCue, WholeCue, YearVoice } from './cue';

export const EARLIEST_YEAR = 1949;
export const LATEST_YEAR = 2060;

/** One cue's votes: for each value of R how much it speaks for it. */
export interface CueVotes {
  voice: YearVoice | WholeCue;
  byYear: Map<number, number>;
}

/** What a text says of its year, gathered in one pass. */
export interface YearEvidence {
  votes: Map<string, CueVotes>;
  /** Every year named, as often as it is. */
  named: Map<number, number>;
  /** Results told of a year, how many. */
  told: Map<number, number>;
  /** Aims set for a year, how many. */
  limits: Map<number, number>;
  /** The R that title and speech line say by themselves, if they say one. */
  headline: number | null;
  /** False for a text that begins inside a report: it has no title, speech line, salutation or first heading. */
  whole: boolean;
}

/** Adds a vote for R; years that no report can be of are passed over. */
export function vote(evidence: YearEvidence, voice: YearVoice | WholeCue, year: number, by = 1): void {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return;
  let cue = evidence.votes.get(voice.id);
  if (cue === undefined) {
    cue = { voice, byYear: new Map() };
    evidence.votes.set(voice.id, cue);
  }
  add(cue.byYear, year, by);
}

/** Adds to a count. */
export function add(counts: Map<number, number>, year: number, by = 1): void {
  counts.set(year, (counts.get(year) ?? 0) + by);
}

/** A mention's vote by its class. */
export function voteMention(evidence: YearEvidence, cue: MentionCue, year: number): void {
  if (cue.votes !== null) vote(evidence, cue, year + cue.votes);
  if (cue.fact === 'limit') add(evidence.limits, year);
  if (cue.fact === 'result') add(evidence.told, year);
}
