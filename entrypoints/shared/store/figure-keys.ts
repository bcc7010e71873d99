import { observationsOf } from '../../../core/compare/observation';
import type { CapturedReport } from '../../../core/compare/report';
import { seriesIdentity, seriesKey } from '../../../core/compare/series';
import type { Figure } from '../../../core/figures/figure';
import type { FigureRow } from './rows';

/** The keys by which a figure's other years are found; none where it opens no series (see core/compare). */
export type FigureKeys = Pick<FigureRow, 'seriesKey' | 'indicatorKey' | 'placeCode'>;

/** The figures of a report in the order of its text, with the keys that they have after all that the reader did. */
export function keyedFigures(report: CapturedReport): { figure: Figure; keys: FigureKeys }[] {
  return observationsOf(report).map((observation) => {
    const identity = seriesIdentity(observation);
    if (identity === null) return { figure: observation.figure, keys: {} };
    const keys = { seriesKey: seriesKey(identity), indicatorKey: identity.indicator, placeCode: identity.place.code };
    return { figure: observation.figure, keys };
  });
}
