import type { RejectRule } from './rule';

/**
 * A number inside a short quotation is part of a slogan or a name (“两个确立”, “6个100%”, “111”工程, “一带一路”); a long
 * quotation is somebody's speech and counts like any text.
 */
const LONGEST_NAME = 14;

export const quoted: RejectRule = {
  id: 'quoted',
  rejects({ quantity, text }) {
    const from = Math.max(0, quantity.start - LONGEST_NAME);
    // Only as far as a name reaches: a search to the ends of a long block for each number would be quadratic
    const near = text.slice(from, quantity.start);
    const open = from + Math.max(near.lastIndexOf('“'), near.lastIndexOf('《'));
    if (open < from) return false;
    const mark = text[open] === '“' ? '”' : '》';
    const length = text.slice(open + 1, open + 2 + LONGEST_NAME).indexOf(mark);
    return length >= 0 && open + 1 + length >= quantity.start;
  },
};
