import type { Fragment } from './fragment';

/** A stamp's characters are larger than those that it is set over by so much. */
const LARGER = 1.5;
/** It covers so much of a piece of text, along and across. */
const COVERED = 0.5;

/**
 * Text without stamps and watermarks that stand upright (征求意见稿 in the middle of a page): larger than what they are printed over. No
 * line of a page stands on another; the characters of a stamp that stand beside the text go with those upon it.
 */
export function withoutStamps(fragments: readonly Fragment[]): Fragment[] {
  const least = fragments.reduce((size, one) => Math.min(size, one.size), Number.POSITIVE_INFINITY) * LARGER;
  const large = fragments.filter(({ size }) => size >= least);
  if (large.length === 0) return [...fragments];
  const byHeight = [...fragments].sort((a, b) => a.y - b.y);
  const stamps = large.filter((one) => {
    // What it covers has its baseline between its own head and foot
    for (let i = firstFrom(byHeight, one.y - one.size); i < byHeight.length; i++) {
      const other = byHeight[i]!;
      if (other.y > one.y + one.size * 0.5) return false;
      if (isOver(one, other)) return true;
    }
    return false;
  });
  if (stamps.length === 0) return [...fragments];
  const isOfStamp = (one: Fragment): boolean =>
    stamps.some(({ y, size }) => Math.abs(one.y - y) < 1 && Math.abs(one.size - size) < 0.5);
  const dropped = new Set(large.filter(isOfStamp));
  return fragments.filter((one) => !dropped.has(one));
}

/** The first of pieces, sorted by height, that stands no higher than `y`. */
function firstFrom(sorted: readonly Fragment[], y: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.y < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where a piece of text is printed over a smaller one. */
function isOver(one: Fragment, other: Fragment): boolean {
  if (one.size < other.size * LARGER) return false;
  const wide = Math.min(one.right, other.right) - Math.max(one.x, other.x);
  const top = Math.max(one.y - one.size * 0.86, other.y - other.size * 0.86);
  const bottom = Math.min(one.y + one.size * 0.14, other.y + other.size * 0.14);
  // A stamp's character over a long line covers little of it, but all of itself
  const along = Math.min(other.right - other.x, one.right - one.x);
  return wide >= along * COVERED && bottom - top >= other.size * COVERED;
}
