import type { Time } from '../time/times';
import type { ClauseWords } from './clause-words';
import type { Figure } from './figure';
import type { Frame } from './frame';
import type { Passage, Sentence } from './passage';
import type { PassageContext } from './passage-context';
import type { Quantity } from './quantity';
import type { SentenceState } from './sentence-state';

/** How far back the head of a sentence is looked for. */
export const SENTENCE_SIGHT = 400;

/** A quantity where it stands in its sentence, with all that is known there; each step asks for what it needs of it. */
export interface QuantityAt {
  passage: Passage;
  sentence: Sentence;
  /** All quantities of the sentence, and which of them this one is. */
  quantities: readonly Quantity[];
  index: number;
  quantity: Quantity;
  /** The quantity before it in the sentence. */
  before: Quantity | undefined;
  words: ClauseWords;
  frame: Frame;
  /** The times of the whole sentence. */
  times: readonly Time[];
  /** The end of the sentence before. */
  earlier: string;
  /** What the quantities before it leave to it. */
  state: SentenceState;
  context: PassageContext;
  /** All figures of the passage so far, and how many of them stand in earlier sentences. */
  figures: readonly Figure[];
  toldBefore: number;
}
