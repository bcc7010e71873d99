import type { Anchor } from '../anchors/anchor';
import type { Figure } from '../figures/figure';
import { type IndicatorEdit, readerEdits } from '../indicators/edits';
import type { Recognition } from '../recognise/recognition';

/**
 * Fields of a figure that a reader may put right; `text` is how the reader writes the value. An empty `base`, `place` or `of` takes
 * the program's away.
 */
export type CorrectableFields = Pick<
  Figure,
  'value' | 'unit' | 'text' | 'kind' | 'bound' | 'period' | 'status' | 'base' | 'indicator' | 'place' | 'of'
>;

/**
 * What a reader put right of one figure: other fields, a figure that is none, or one that the program had not seen. The
 * program's own reading stays in the figure.
 */
export type Correction = {
  /** The figure's id in the capture that the correction is applied to. */
  figureId: string;
  /** Where the figure is found again after the page was read anew. */
  anchor: Anchor;
  /** ISO time. */
  madeAt: string;
} & (
  | { action: 'change'; changes: Partial<CorrectableFields> }
  | { action: 'dismiss' }
  | { action: 'add'; figure: Figure }
);

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
  /** What the reader merged, split and renamed in the whole library: one list that all reports share. */
  indicatorEdits?: readonly IndicatorEdit[];
}

/** A report as the edits of indicators make it; all reports that are set side by side share one list. */
export function withEdits(report: CapturedReport, indicatorEdits: readonly IndicatorEdit[]): CapturedReport {
  return indicatorEdits.length === 0 ? report : { ...report, indicatorEdits };
}

/** A figure with the reader's correction put in. */
export interface CorrectedFigure {
  figure: Figure;
  corrected: boolean;
  /** True where the reader merged or split its indicator, so that it has another key than the program gave it. */
  moved?: true;
  /** What the program itself read; null where it had not seen the figure. */
  said: Figure | null;
}

/** All that a reader may put right, as changes. */
export function fieldsOf(figure: Figure): CorrectableFields {
  const { value, unit, text, kind, bound, period, status, indicator } = figure;
  return {
    value,
    unit,
    text,
    kind,
    bound,
    period,
    status,
    indicator,
    base: figure.base ?? '',
    place: figure.place ?? '',
    of: figure.of ?? '',
  };
}

/** A figure with the changes put in. */
export function withChanges(said: Figure, changes: Partial<CorrectableFields>): Figure {
  const figure = { ...said, ...changes };
  if (figure.base === '') delete figure.base;
  if (figure.place === '') delete figure.place;
  if (figure.of === '') delete figure.of;
  return figure;
}

/**
 * The figures of a report as the reader left them, in the order of the text: of several corrections of one figure the last one
 * made holds; a dismissed one is left out, an added one stands among the others. Changes of nothing take back an earlier one.
 * What the reader has looked at is sure, whatever the program made of it.
 * Their indicators have the keys that the reader's merges and splits lead to.
 */
export function correctedFigures(report: CapturedReport): CorrectedFigure[] {
  const figures = withCorrections(report);
  const { indicatorEdits } = report;
  if (indicatorEdits === undefined || indicatorEdits.length === 0) return figures;
  const { keyOf } = readerEdits(indicatorEdits);
  return figures.map((one) => {
    const { indicator } = one.figure;
    const key = keyOf(indicator.key, indicator.name);
    if (key === indicator.key) return one;
    return { ...one, figure: { ...one.figure, indicator: { ...indicator, key } }, moved: true };
  });
}

function withCorrections(report: CapturedReport): CorrectedFigure[] {
  const last = new Map<string, Correction>();
  for (const correction of report.corrections ?? []) {
    const before = last.get(correction.figureId);
    if (before === undefined || before.madeAt <= correction.madeAt) last.set(correction.figureId, correction);
  }
  const asRead = (figure: Figure): CorrectedFigure => ({ figure, corrected: false, said: figure });
  if (last.size === 0) return report.figures.map(asRead);
  const figures = report.figures.flatMap((said): CorrectedFigure[] => {
    const correction = last.get(said.id);
    if (correction === undefined || correction.action === 'add') return [asRead(said)];
    if (correction.action === 'dismiss') return [];
    if (Object.keys(correction.changes).length === 0) return [asRead(said)];
    return [{ figure: { ...withChanges(said, correction.changes), confidence: 1 }, corrected: true, said }];
  });
  const known = new Set(report.figures.map(({ id }) => id));
  for (const correction of last.values()) {
    if (correction.action === 'add' && !known.has(correction.figureId))
      figures.push({ figure: { ...correction.figure, confidence: 1 }, corrected: true, said: null });
  }
  return figures.sort((a, b) => a.figure.start - b.figure.start);
}
