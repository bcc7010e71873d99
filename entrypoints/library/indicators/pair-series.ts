import type { Series } from '../../../core/compare/series';
import { registryRank } from '../../../core/indicators/rank';

/** The same indicator, told in the same way, of two places. */
export interface SeriesPair {
  key: string;
  left: Series;
  right: Series;
}

const withoutPlace = ({ identity: { indicator, of, family, unit, kind, base, periodKind } }: Series): string =>
  [indicator, of, family, unit, kind, base, periodKind].join('|');

/** Yearly series that both places have, the registry's first in its order. */
export function pairSeries(left: readonly Series[], right: readonly Series[]): SeriesPair[] {
  const theirs = new Map(right.map((series) => [withoutPlace(series), series]));
  return left
    .flatMap((mine) => {
      const key = withoutPlace(mine);
      const other = theirs.get(key);
      return other === undefined || mine.identity.periodKind !== 'year' ? [] : [{ key, left: mine, right: other }];
    })
    .sort((a, b) => registryRank(a.left.identity.indicator) - registryRank(b.left.identity.indicator));
}

/** The years of which both places tell something of one indicator at least, and the last one with results of both. */
export function yearsInCommon(pairs: readonly SeriesPair[]): { years: string[]; last: string } {
  const years = new Set<string>();
  let last = '';
  for (const { left, right } of pairs) {
    const theirs = new Map(right.points.map((point) => [point.period, point]));
    for (const { period, actual } of left.points) {
      const other = theirs.get(period);
      if (other === undefined) continue;
      years.add(period);
      if (actual !== undefined && other.actual !== undefined && period > last) last = period;
    }
  }
  const sorted = [...years].sort();
  return { years: sorted, last: last === '' ? (sorted.at(-1) ?? '') : last };
}
