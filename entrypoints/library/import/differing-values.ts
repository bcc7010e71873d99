import type { Figure } from '../../../core/figures/figure';

/** What a figure tells of: two of one report that agree in it should tell the same value. */
const subjectOf = ({ indicator, period, status, kind, unit, base, place, of, whole, among }: Figure): string =>
  [indicator.key, period, status, kind, unit, base, place, of, whole, among].join('|');

const toldValue = ({ value, bound }: Figure): string => `${bound} ${value}`;

/**
 * In how many things two captures of one report contradict each other: both tell of them, and no value stands in both. What a report
 * says several times in several ways contradicts nothing.
 */
export function differingValues(before: readonly Figure[], now: readonly Figure[]): number {
  const old = valuesBySubject(before);
  let differing = 0;
  for (const [subject, values] of valuesBySubject(now)) {
    const told = old.get(subject);
    if (told !== undefined && ![...values].some((value) => told.has(value))) differing++;
  }
  return differing;
}

function valuesBySubject(figures: readonly Figure[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const figure of figures) {
    const subject = subjectOf(figure);
    const known = values.get(subject);
    if (known === undefined) values.set(subject, new Set([toldValue(figure)]));
    else known.add(toldValue(figure));
  }
  return values;
}
