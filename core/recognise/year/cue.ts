import type { Rule } from '../../rules/rule';

/** What sort of evidence a cue is; a year that one sort alone speaks for is less sure than one that several agree on. */
export type CueFamily = 'title' | 'date' | 'heading' | 'sentence' | 'relative';

/** How much a cue says, set by hand: 5 names the year, 4 and 3 tell it from what is done with it, 2 and 1 hint at it. */
export type CueWeight = 1 | 2 | 3 | 4 | 5;

/**
 * Evidence for R, the last year whose results a document tells. R is what all kinds have in common; the year a kind calls its own
 * (`KindRule.shift`) follows from it. A cue votes for one value of R or for none.
 */
export interface YearVoice {
  id: string;
  /** What the evidence calls it, in Chinese. */
  name: string;
  family: CueFamily;
  weight: CueWeight;
  /** True for what a text says again and again: one mention says little. */
  often?: boolean;
}

/** The class of a mention of a year, by the words around it. */
export interface MentionCue extends YearVoice, Rule {
  /**
   * Where it is looked for. The pattern meets the mention's own words on the left, `Y年` and what follows to the clause's end;
   * other years are written `Z年`, so that `[^Z]` stops before the next one. In a title `Y` stands alone where 年 is left out.
   */
  where: 'title' | 'heading' | 'sentence';
  /** R less the year named (`2024年工作安排` is −1: it tells the results of 2023); null for a mention that says nothing of R. */
  votes: number | null;
  /** The share of the text, from 0 to 1, that the mention must stand in; the whole if left out. */
  within?: readonly [from: number, to: number];
  /** True where the words may run on over the next stops of the paragraph. */
  runsOn?: boolean;
  /** What the mention is besides its vote: an aim set for the year, or a result told of it. */
  fact?: 'limit' | 'result';
}

/** What speaks for or against a value of R without being one mention: the order of headings, a date, what all mentions say together. */
export interface WholeCue extends Omit<YearVoice, 'weight'> {
  /** Negative where it speaks against. */
  weight: CueWeight | -1 | -2;
}
