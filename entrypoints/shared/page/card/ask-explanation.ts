import type { Figure } from '../../../../core/figures/figure';
import type { Recognition } from '../../../../core/recognise/recognition';
import type { Explanation } from '../../messages/explanation';
import { ask } from '../../messages/protocol';

/** Asks the worker what the library tells of one figure; sends what comparing needs and nothing else. */
export function askedOf(figure: Figure, recognition: Recognition): Promise<Explanation> {
  const { text, value, unit, kind, bound, period, status, base, place, among, indicator, confidence } = figure;
  const { placeCandidates, year, reviews, plans, copy } = recognition;
  return ask('explain', {
    figure: {
      text,
      value,
      unit,
      kind,
      bound,
      period,
      status,
      indicator,
      confidence,
      ...(base === undefined ? {} : { base }),
      ...(place === undefined ? {} : { place }),
      ...(among === undefined ? {} : { among }),
    },
    report: { kind: recognition.kind, place: recognition.place, placeCandidates, year, reviews, plans, copy },
  });
}
