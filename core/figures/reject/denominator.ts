import type { RejectRule } from './rule';

/** What something is counted for each of, no count itself: 每50公斤提高2元, 每千人拥有床位, 每10万人专利. 每人120元 is a figure. */
export const denominator: RejectRule = {
  id: 'denominator',
  rejects({ quantity, before }) {
    return before.endsWith('每') && quantity.family !== 'money' && quantity.shape === 'plain';
  },
};
