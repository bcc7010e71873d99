import { isSureObservation, type Observation, observationsOf } from './observation';
import type { CapturedReport } from './report';
import { seriesIdentity, seriesKey } from './series';

/** One number in which two copies of a report differ: both where it was altered, one where the other lacks it. */
export interface CopyDifference {
  kind: 'altered' | 'missing' | 'added';
  /** In the copy that is preferred or given first. */
  first: Observation | null;
  second: Observation | null;
}

/** What a number says it is, apart from its value. */
function labelOf(observation: Observation): string {
  const { figure } = observation;
  const identity = seriesIdentity(observation);
  const series =
    identity === null ? `${figure.indicator.name}|${figure.kind}|${observation.unit}` : seriesKey(identity);
  return `${series}|${figure.period}|${figure.status}`;
}

const sameNumber = (a: Observation, b: Observation): boolean => JSON.stringify(a.value) === JSON.stringify(b.value);

function byLabel(report: CapturedReport): Map<string, Observation[]> {
  const labels = new Map<string, Observation[]>();
  for (const observation of observationsOf(report)) {
    const label = labelOf(observation);
    const known = labels.get(label);
    if (known === undefined) labels.set(label, [observation]);
    else known.push(observation);
  }
  return labels;
}

/**
 * Pairs what both say of one label: equal numbers first, what is left over in the order of the text. Where some of that is not sure,
 * nobody knows what it should be paired with, and nothing is told.
 */
function pairUp(first: Observation[], second: Observation[]): CopyDifference[] {
  const left = [...second];
  const unmatched = first.filter((one) => {
    const at = left.findIndex((other) => sameNumber(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (![...unmatched, ...left].every(isSureObservation)) return [];
  // One number more on one side: nobody knows which of them was altered and which left out
  if (unmatched.length !== left.length) {
    return [
      ...unmatched.map((one): CopyDifference => ({ kind: 'missing', first: one, second: null })),
      ...left.map((other): CopyDifference => ({ kind: 'added', first: null, second: other })),
    ];
  }
  return unmatched.map((one, at) => ({ kind: 'altered', first: one, second: left[at]! }));
}

/**
 * The numbers in which two captures of the same report differ, in the order of the first one's text, what only the second
 * has at the end. Wording may differ freely; a number is matched by its indicator, unit, kind, period and status. A number that
 * is not sure differs from none.
 */
export function compareCopies(first: CapturedReport, second: CapturedReport): CopyDifference[] {
  const [mine, theirs] = [byLabel(first), byLabel(second)];
  const labels = new Set([...mine.keys(), ...theirs.keys()]);
  const differences = [...labels].flatMap((label) => pairUp(mine.get(label) ?? [], theirs.get(label) ?? []));
  const place = ({ first: one, second: other }: CopyDifference): number =>
    one?.figure.start ?? Number.MAX_SAFE_INTEGER / 2 + (other?.figure.start ?? 0);
  return differences.sort((a, b) => place(a) - place(b));
}
