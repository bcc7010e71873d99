import { mentionsOf } from '../../../core/compare/cell';
import type { Observation } from '../../../core/compare/observation';
import type { CapturedReport } from '../../../core/compare/report';
import type { YearRow } from '../../../core/compare/year-row';

/** The reports that tell something of a row, each with the figures of the row alone. */
export function reportsOfRow({ series: { points, undated } }: YearRow): CapturedReport[] {
  const told: Observation[] = [
    ...points.flatMap(({ actual, estimate, target }) =>
      [actual, estimate, target].flatMap((cell) => (cell === undefined ? [] : mentionsOf(cell))),
    ),
    ...undated,
  ];
  const ids = new Map<string, { report: CapturedReport; figures: Set<string> }>();
  for (const { report, figure } of told) {
    const known = ids.get(report.id) ?? { report, figures: new Set() };
    known.figures.add(figure.id);
    ids.set(report.id, known);
  }
  return [...ids.values()].map(({ report, figures }) => ({
    ...report,
    figures: report.figures.filter(({ id }) => figures.has(id)),
    ...(report.corrections === undefined
      ? {}
      : { corrections: report.corrections.filter(({ figureId }) => figures.has(figureId)) }),
  }));
}
