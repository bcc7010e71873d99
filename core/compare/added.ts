import { entryOfKey } from '../indicators/key';
import type { Observation } from './observation';
import { rangeOf } from './rounding';

const highest = ({ value }: Observation): number => (Array.isArray(value) ? value[1] : value);

/** True for a level of what stands at a moment and should grow, as the registry knows it. */
export function isGrowingStock({ figure }: Observation): boolean {
  const entry = entryOfKey(figure.indicator.key);
  if (entry?.nature !== 'stock' || entry.better !== 'more' || figure.kind !== 'level') return false;
  return figure.indicator.key === `i:${entry.id}`;
}

/**
 * True for less than half of a stock that grows: `上市企业10家` where 29 stand is ten more, or some of them, whatever its words; of a flow
 * and of what may shrink nothing follows.
 */
export function isAddedTo(stock: Observation, one: Observation): boolean {
  return isGrowingStock(stock) && isGrowingStock(one) && highest(one) < rangeOf(stock)[0] / 2;
}
