import { periodKind } from '../../../core/compare/period-kind';
import type { Series } from '../../../core/compare/series';
import type { FigureKind } from '../../../core/figures/figure';
import { entryOfKey } from '../../../core/indicators/key';
import { registryRank } from '../../../core/indicators/rank';
import type { LibraryPage } from '../../shared/page/library-view';
import { matchesWords } from '../../shared/search/initials';

/** Amounts before growth before positions, of one known indicator. */
const KINDS: FigureKind[] = ['level', 'growth', 'change', 'rank'];

/** All names a series is found by: its own, the registry's in both languages, and those of the texts. */
export function namesOf({ name, identity, points }: Series): string[] {
  const entry = entryOfKey(identity.indicator);
  const told = points.flatMap(({ actual, estimate, target }) =>
    [actual, estimate, target].flatMap((cell) => (cell === undefined ? [] : [cell.preferred.figure.indicator.name])),
  );
  return [...new Set([name, ...(entry === null ? [] : [entry.zh, entry.en, ...entry.synonyms]), ...told])];
}

/**
 * The series of a place that a view asks for, the registry's first in its order. Only those of whole years: they alone have a
 * column a year; spans and parts of years stand in the charts.
 */
export function filterSeries(series: Series[], { group, status, text }: LibraryPage<'years'>): Series[] {
  return series
    .filter((one) => {
      if (one.identity.periodKind !== 'year' || one.points.length === 0) return false;
      if (group !== '' && entryOfKey(one.identity.indicator)?.group !== group) return false;
      if (status !== '' && !one.points.some((point) => point[status] !== undefined)) return false;
      return text.trim() === '' || matchesWords(namesOf(one), text);
    })
    .sort(
      (a, b) =>
        registryRank(a.identity.indicator) - registryRank(b.identity.indicator) ||
        (entryOfKey(a.identity.indicator) === null
          ? 0
          : KINDS.indexOf(a.identity.kind) - KINDS.indexOf(b.identity.kind)) ||
        b.points.length - a.points.length ||
        a.name.localeCompare(b.name, 'zh'),
    );
}

/** The years that the series tell of, first to last without those that none tells of; a header a year. */
export function yearsOf(series: Series[]): string[] {
  const years = new Set(series.flatMap(({ points }) => points.map(({ period }) => period)));
  return [...years].filter((period) => periodKind(period) === 'year').sort();
}
