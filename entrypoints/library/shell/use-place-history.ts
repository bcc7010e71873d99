import { byKeyOf, type SeriesByKey } from '../../../core/compare/change';
import { checkReports } from '../../../core/compare/checks';
import type { Finding } from '../../../core/compare/finding';
import type { PromiseResult } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries, type Series } from '../../../core/compare/series';
import { type YearRow, yearRows } from '../../../core/compare/year-row';
import { library } from '../../shared/store/database';
import { figuresOfPlace } from '../../shared/store/history';
import { type Live, useLive } from '../../shared/store/use-live';
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
export function placeHistory(reports: CapturedReport[]): PlaceHistory {
  const series = buildSeries(reports);
  const rows = yearRows(series, reports, moneyPower());
  const promises = rows.flatMap(({ years }) => [...years.values()].flatMap(({ promise }) => promise ?? []));
  return { reports, series, byKey: byKeyOf(series), rows, promises };
}

/** What the checks see in it. */
export const findingsOf = ({ reports, series }: PlaceHistory): Finding[] => checkReports(reports, series);

/** The history of a place, kept up to date while the library changes. */
export const usePlaceHistory = (place: string): Live<PlaceHistory> =>
  useLive(async () => placeHistory(await figuresOfPlace(library(), place)), [place, moneyPower()]);
