import type { Observation } from '../../../core/compare/observation';
import type { Series } from '../../../core/compare/series';
import { foldWording } from '../../../core/indicators/canonical';

/** One way in which reports call an indicator, with how many of its values are told so. */
export interface Wording {
  folded: string;
  /** As the earliest value is told. */
  written: string;
  values: number;
}

function observationsOf({ points, undated }: Series): Observation[] {
  const cells = points.flatMap(({ actual, estimate, target }) => [actual, estimate, target]);
  return [...undated, ...cells.flatMap((cell) => (cell === undefined ? [] : [cell.preferred, ...cell.others]))];
}

/** The wordings of an indicator's series, the most frequent first; what folding makes equal cannot be told apart. */
export function wordingsOf(series: readonly Series[]): Wording[] {
  const known = new Map<string, Wording>();
  for (const { figure } of series.flatMap(observationsOf)) {
    const folded = foldWording(figure.indicator.name);
    if (folded === '') continue;
    const wording = known.get(folded) ?? { folded, written: figure.indicator.name, values: 0 };
    wording.values++;
    known.set(folded, wording);
  }
  return [...known.values()].sort((a, b) => b.values - a.values || (a.folded < b.folded ? -1 : 1));
}
