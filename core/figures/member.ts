import type { ClauseWords } from './clause-words';
import { alternation } from './lexicon';
import type { Quantity } from './quantity';

const ADDITION = new RegExp(alternation('adds'));
const LIST_ENDS = /[；。]/;

/**
 * The word of adding that a list after 其中 inherits: of `累计引进企业210家，其中国家高新技术企业17家` the 17 are a part of what was
 * brought in, not all there are, and belong in no series of the stock. `inherited` is what the quantity before had; null
 * where nothing is inherited. Only what is counted by the head's own unit is its part.
 */
export function inheritedAddition(
  head: Quantity | undefined,
  headLead: string,
  quantity: Quantity,
  { gap, before }: ClauseWords,
  inherited: string | null,
): string | null {
  if (head === undefined || quantity.unit !== head.unit || LIST_ENDS.test(gap) || ADDITION.test(before)) return null;
  if (!gap.includes('其中')) return inherited;
  return ADDITION.exec(headLead)?.[0].replace('引入', '引进') ?? inherited;
}
