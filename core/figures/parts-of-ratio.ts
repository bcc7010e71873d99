import { parseNumeral } from '../numerals/parse';
import type { KindReading } from './fields/kind';
import { ratioNames } from './naming/lists';
import type { Quantity } from './quantity';

/** One figure of a quantity: its value, and a name where it is one of several. */
export interface Part {
  value: number | [number, number];
  unit: string;
  name?: string;
}

/** One quantity is one figure, but for a ratio of three industries, which is one for each; a ratio of other things is none. */
export function partsOf(quantity: Quantity, kind: KindReading, lead: string): Part[] {
  if (quantity.shape !== 'ratio') return [{ value: kind.value, unit: kind.unit }];
  const values = quantity.numeral.split(/[:∶：]/).map((part) => parseNumeral(part, 0)?.value ?? Number.NaN);
  if (!values.every(Number.isFinite)) return [];
  const names = ratioNames(lead, values.length);
  if (!names) return [];
  return values.map((value, index) => ({ value, unit: '%', name: names[index]! }));
}
