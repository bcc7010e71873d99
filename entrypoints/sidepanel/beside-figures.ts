import { byKeyOf } from '../../core/compare/change';
import type { PromiseResult } from '../../core/compare/promises';
import { changeAt, type RowChange } from '../../core/compare/row-change';
import type { ScalePower } from '../../core/compare/row-scale';
import { buildSeries } from '../../core/compare/series';
import { type RowCell, type YearRow, yearOf, yearRows } from '../../core/compare/year-row';
import type { BesidePage } from '../shared/views/compare/beside-page';

/** What stands beside a figure of a page: what was told of the year before, and what was aimed at. */
export interface BesideFigure {
  row: YearRow;
  /** The result of the year before, as another report or the page itself tells it. */
  before: RowCell | null;
  /** Of a result the change since then, or why there is none. */
  change: RowChange | null;
  /** Of a result the target of its year, which another sentence told. */
  target: RowCell | null;
  promise: PromiseResult | null;
}

const isEmpty = ({ before, change, target }: BesideFigure): boolean =>
  before === null && change === null && target === null;

/** What stands beside each figure of a page, by its id; none beside those that nothing else is told of. */
export function besideFigures(
  { page, others }: BesidePage,
  money: ScalePower | null = null,
): ReadonlyMap<string, BesideFigure> {
  const reports = [page, ...others];
  const series = buildSeries(reports);
  const byKey = byKeyOf(series);
  const beside = new Map<string, BesideFigure>();
  const put = (cell: RowCell | null, told: BesideFigure) => {
    if (isEmpty(told)) return;
    for (const { report, figure } of cell?.mentions ?? []) if (report.id === page.id) beside.set(figure.id, told);
  };
  for (const row of yearRows(series, reports, money)) {
    for (const [year, { result, target, promise }] of row.years) {
      const before = yearOf(row, year - 1).result;
      const since = { row, before };
      put(target, { ...since, change: null, target: null, promise: null });
      // A result that another report tells otherwise is no value of this row
      const own = result?.leads.report.id === page.id;
      put(result, { ...since, change: own ? changeAt(row, year, byKey) : null, target, promise: own ? promise : null });
    }
  }
  return beside;
}
