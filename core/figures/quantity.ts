import type { Numeral, Vagueness } from '../numerals/numeral';
import type { UnitFamily } from '../units/families';

/** A number with its unit where it stands in a reading, before anything is known of what it measures. */
export interface Quantity {
  /** Offsets in the reading: number and unit together. */
  start: number;
  end: number;
  value: number | [number, number];
  /** Canonical unit; empty where none stands. */
  unit: string;
  family: UnitFamily;
  vague: Vagueness;
  form: Numeral['form'];
  /**
   * How it was put together: `plain`, `range`, `percent` (百分之), `tenths` (成), `fraction` (三分之一), `rank` (第3), `ratio`
   * (a:b:c), `relation` (a:1), `double` (翻番).
   */
  shape: 'plain' | 'range' | 'percent' | 'tenths' | 'fraction' | 'rank' | 'ratio' | 'relation' | 'double';
  /** The numeral as written, without unit. */
  numeral: string;
}

/** A quantity that a form read, and how many numerals it used up. */
export interface Taken {
  quantity: Quantity;
  taken: number;
}

/** Reads the quantity that begins with `numerals[index]`; null where its form is not there. */
export type QuantityForm = (text: string, numerals: readonly Numeral[], index: number) => Taken | null;
