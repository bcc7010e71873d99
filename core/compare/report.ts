import type { Figure } from '../figures/figure';
import type { Recognition } from '../recognise/recognition';

/** What a reader put right of one figure; the parser's own words stay in the figure. */
export interface Correction {
  figureId: string;
  changes: Partial<Pick<Figure, 'value' | 'unit' | 'kind' | 'bound' | 'period' | 'status' | 'indicator' | 'place'>>;
  /** ISO time. */
  madeAt: string;
}

/** One capture of one report, as the store keeps it and as comparing and exchanging take it. */
export interface CapturedReport {
  /** Stable in the store; it never decides between two values. */
  id: string;
  recognition: Recognition;
  figures: Figure[];
  /** ISO time of the capture. */
  capturedAt: string;
  url: string | null;
  parserVersion?: string;
  corrections?: Correction[];
}

/** A figure with the reader's correction put in. */
export interface CorrectedFigure {
  figure: Figure;
  corrected: boolean;
}

/** The figures of a report as the reader left them: of several corrections of one figure the last one made holds. */
export function correctedFigures(report: CapturedReport): CorrectedFigure[] {
  const last = new Map<string, Correction>();
  for (const correction of report.corrections ?? []) {
    const before = last.get(correction.figureId);
    if (before === undefined || before.madeAt < correction.madeAt) last.set(correction.figureId, correction);
  }
  return report.figures.map((figure) => {
    const correction = last.get(figure.id);
    return correction === undefined
      ? { figure, corrected: false }
      : { figure: { ...figure, ...correction.changes }, corrected: true };
  });
}
