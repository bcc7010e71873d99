import type { FoldedText } from './folded-text';

/** How often a page names each year. */
export type YearCounts = Record<string, number>;

const counted = new WeakMap<FoldedText, YearCounts>();

/** The years that a text names; counted once a text. */
export function yearCounts(folded: FoldedText): YearCounts {
  let counts = counted.get(folded);
  if (counts === undefined) {
    counts = {};
    for (const { sort, name } of folded.times) if (sort === 'year') counts[name] = (counts[name] ?? 0) + 1;
    counted.set(folded, counts);
  }
  return counts;
}

/** Reports are held against those of a few years around. */
const FURTHEST = 10;

/**
 * Whether a page is the report of another year: it names the years of the earlier page better when they are moved by some years
 * than as they stand. A single year compared would not do: this year's report names last year most, next year's names this year
 * most, and both name the plan's last year.
 */
export function isOfOtherYear(earlier: YearCounts, now: YearCounts): boolean {
  const asIs = overlap(earlier, now, 0);
  for (let years = -FURTHEST; years <= FURTHEST; years++) if (overlap(earlier, now, years) > asIs) return true;
  return false;
}

function overlap(earlier: YearCounts, now: YearCounts, moved: number): number {
  let sum = 0;
  for (const [year, count] of Object.entries(earlier)) sum += Math.min(count, now[String(Number(year) + moved)] ?? 0);
  return sum;
}
