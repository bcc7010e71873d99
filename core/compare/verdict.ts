import type { Observation } from './observation';
import { rangeOf, roundingHalf } from './rounding';
import type { Series } from './series';

/** What a result says of its target: `met` or `missed` where progress has a direction, `above` and `below` where it has none that we know. */
export type Verdict = 'met' | 'missed' | 'above' | 'below' | 'unclear';

/** A target told as about is kept by what falls so short of it, as a part of it: 4.8 % where 约5% was aimed at. */
const ABOUT = 0.05;
/**
 * Up to here a shortfall is neither kept nor missed, and as far as the result lies nearer to what was aimed at than to the next number written
 * as coarsely: 2.6 % where 约3% was. 6.3 % lies nearer to 6, so 约7% is missed.
 */
const NEARLY = 0.08;

/** Half a step is as near to the one number as to the other. */
const NEARER = 1 - 1e-9;

const low = ({ value }: Observation): number => (Array.isArray(value) ? value[0] : value);
const high = ({ value }: Observation): number => (Array.isArray(value) ? value[1] : value);

/** Which side of its bar a result has to be on. */
type Side = 'over' | 'under';

/** What a result of that range is by a bar: kept, missed, or left open by the result's own bound. `slack` is how far beside it is kept all the same, `open` how far it is not missed. */
function against([least, most]: [number, number], bar: number, side: Side, slack: number, open: number): Verdict {
  const [worst, best, goal] = side === 'over' ? [least, most, bar] : [-most, -least, -bar];
  if (worst >= goal - slack) return 'met';
  return best < goal - Math.max(slack, open) ? 'missed' : 'unclear';
}

/** The side on which progress lies; null where it has none that we know. A planned fall is kept by one that goes further. */
function sideOf(series: Series, target: Observation): Side | null {
  if (series.identity.kind === 'rank') return 'under';
  if (series.better === 'more') return 'over';
  if (series.better === 'less') return 'under';
  const { kind } = series.identity;
  return (kind === 'growth' || kind === 'change') && high(target) < 0 ? 'under' : null;
}

/** What a result says of its target, by the bounds of both. That the two may be set side by side is for the guards to say. */
export function verdictOf(series: Series, target: Observation, result: Observation): Verdict {
  const range = rangeOf(result);
  const { bound } = target.figure;
  if (bound === 'min' || bound === 'max') {
    // A fall of at least 3 % is bounded from above
    const [least, most] = rangeOf(target);
    return most === Number.POSITIVE_INFINITY
      ? against(range, least, 'over', 0, 0)
      : against(range, most, 'under', 0, 0);
  }
  const slack = bound === 'about' ? Math.abs(high(target)) * ABOUT : 0;
  const open = bound === 'about' ? Math.max(Math.abs(high(target)) * NEARLY, roundingHalf(target) * NEARER) : 0;
  const side = sideOf(series, target);
  // Of a range of places or of what should fall the farther end is the promise
  if (side !== null) return against(range, side === 'over' ? low(target) : high(target), side, slack, open);
  if (range[0] >= low(target) - slack && range[1] <= high(target) + slack) return 'met';
  if (range[0] > high(target) + open) return 'above';
  return range[1] < low(target) - open ? 'below' : 'unclear';
}
