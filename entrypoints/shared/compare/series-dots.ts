import { isSureObservation } from '../../../core/compare/observation';
import { lastYear } from '../../../core/compare/period-kind';
import type { Series } from '../../../core/compare/series';
import type { Dot } from '../components/Sparkline';
import { STATUSES } from '../page/library-view';

/** The preferred values of a series as dots of a small line, where they are sure; none for spans, which stand on no year. */
export function dotsOf({ identity, points }: Series): Dot[] {
  if (identity.periodKind === 'span') return [];
  return points.flatMap((point) =>
    STATUSES.flatMap((status) => {
      const told = point[status]?.preferred;
      if (told === undefined || !isSureObservation(told)) return [];
      const { value } = told;
      return typeof value === 'number' ? [{ year: lastYear(point.period), value, status }] : [];
    }),
  );
}
