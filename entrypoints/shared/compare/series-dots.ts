import { isSureObservation } from '../../../core/compare/observation';
import { lastYear } from '../../../core/compare/period-kind';
import type { Series } from '../../../core/compare/series';
import type { Dot } from '../components/Sparkline';
import { STATUSES } from '../page/library-view';

/**
 * The preferred values of a series as dots of a small line, where they are sure and their report does not contradict itself; none for spans,
 * which stand on no year. Of ranks the first stands on top.
 */
export function dotsOf({ identity, points }: Series): Dot[] {
  if (identity.periodKind === 'span') return [];
  return points.flatMap((point) =>
    STATUSES.flatMap((status) => {
      const cell = point[status];
      if (cell === undefined || cell.disagreement === 'same-report' || !isSureObservation(cell.preferred)) return [];
      const { value } = cell.preferred;
      const height = identity.kind === 'rank' && typeof value === 'number' ? -value : value;
      return typeof height === 'number' ? [{ year: lastYear(point.period), value: height, status }] : [];
    }),
  );
}
