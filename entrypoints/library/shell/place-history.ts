import { byKeyOf, type SeriesByKey } from '../../../core/compare/change';
import { checkReports } from '../../../core/compare/checks';
import type { Finding } from '../../../core/compare/finding';
import { type PromiseResult, promiseResults } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import type { ScalePower } from '../../../core/compare/row-scale';
import { buildSeries, type Series } from '../../../core/compare/series';
import { type YearRow, yearRows } from '../../../core/compare/year-row';
import { registryRank } from '../../../core/indicators/rank';
import { moneyPower } from '../../shared/words/settings/money';

/** All that is kept of a place, set side by side. */
export interface PlaceHistory {
  reports: CapturedReport[];
  series: Series[];
  byKey: SeriesByKey;
  rows: YearRow[];
  /** Every target of a row, with what became of it. */
  promises: PromiseResult[];
}

/** Sets side by side what reports tell of one place. */
export function placeHistory(reports: CapturedReport[], power: ScalePower | null = moneyPower()): PlaceHistory {
  const series = buildSeries(reports);
  const rows = yearRows(series, reports, power);
  const promises = rows.flatMap(({ years }) => [...years.values()].flatMap(({ promise }) => promise ?? []));
  return { reports, series, byKey: byKeyOf(series), rows, promises };
}

/** Something made of a history once, however many views show it. */
function once<Made>(make: (history: PlaceHistory) => Made): (history: PlaceHistory) => Made {
  const made = new WeakMap<PlaceHistory, Made>();
  return (history) => {
    if (!made.has(history)) made.set(history, make(history));
    return made.get(history)!;
  };
}

/** What the checks see in it. */
export const findingsOf = once(({ reports, series }: PlaceHistory): Finding[] => checkReports(reports, series));

/** Every target of its series, of each period, in the order of the registry. */
export const promisesOf = once(({ reports, series }: PlaceHistory): PromiseResult[] =>
  promiseResults(series, reports).sort(
    (a, b) =>
      registryRank(a.series.identity.indicator) - registryRank(b.series.identity.indicator) ||
      a.series.key.localeCompare(b.series.key) ||
      a.period.localeCompare(b.period),
  ),
);
