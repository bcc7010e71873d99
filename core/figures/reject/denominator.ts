import { matchUnit } from '../../units/match';
import type { RejectRule } from './rule';

/** No unit that stands before a slash is longer. */
const LONGEST_UNIT = 4;
const COUNTED = /[\d万亿千百十]$/;

/** `元/500克`: a unit that counts nothing, and a slash. `380万人次/24万吨` are two numbers. */
function endsInRate(before: string): boolean {
  if (!before.endsWith('/')) return false;
  const words = before.slice(0, -1);
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const unit = words.slice(-length);
    if (matchUnit(unit, 0)?.length === length) return !COUNTED.test(words.slice(0, -length));
  }
  return false;
}

/** What something is counted for each of, no count itself: 每50公斤提高2元, 每千人拥有床位, 每10万人专利, 元/500克. 每人120元 is a figure. */
export const denominator: RejectRule = {
  id: 'denominator',
  rejects({ quantity, before }) {
    if (quantity.family === 'money' || quantity.shape !== 'plain') return false;
    return before.endsWith('每') || endsInRate(before);
  },
};
