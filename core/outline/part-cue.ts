/**
 * What can decide where a part begins and which time it has. A cue that quotes the text is followed by `: ` and its words
 * (`heading: 2023年工作回顾`).
 */
export const PART_CUES = [
  /** A heading that names one time, or several of which the text under it names one first. */
  'heading',
  'heading and opening',
  /** The sentence under a heading; the words that open a paragraph or sentence. */
  'first sentence',
  'opening',
  /** The time of the paragraph before, or of what stood before a heading that names none. */
  'goes on',
  'carried on',
  /** The document's own time. */
  'report',
  /** A year that one sentence names, or the sentence before it; a year by which a thing is due. */
  'sentence',
  'year of the sentence before',
  'due',
  /** A sentence of a plan that looks back; one of a review of years that tells of what is still amiss. */
  'aside',
  'problems of the closing year',
  /** Behind such a sentence, and behind a span told under the heading of one year. */
  'back',
  'back to the heading',
  /** No part of the report: what stands above its first part, behind its last, and around it. */
  'head',
  'tail',
  'outside',
] as const;

export type PartCue = (typeof PART_CUES)[number];

/** A cue, with the words it quotes if it quotes any. */
export type CuedBy = PartCue | `${PartCue}: ${string}`;
