import type { Quantity } from '../quantity';

/** What a reject rule looks at: a quantity and the reading around it. */
export interface Candidate {
  quantity: Quantity;
  /** The whole reading of the block. */
  text: string;
  /** Up to 24 characters before and after the quantity. */
  before: string;
  after: string;
  /** The candidate quantities of the block, for rules that need a neighbour. */
  neighbours: readonly Quantity[];
  index: number;
}

/** One reason for which a number is no figure. */
export interface RejectRule {
  id: string;
  /** True where the candidate is no figure for this reason. */
  rejects(candidate: Candidate): boolean;
}
