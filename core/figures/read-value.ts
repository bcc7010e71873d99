import { foldedText } from '../document/reading';
import type { Figure } from './figure';
import { findQuantities } from './find-quantities';

/** A value as a person wrote it, in base units. */
export interface ReadValue {
  value: Figure['value'];
  unit: string;
  /** As written, without stray spaces, with the minus of a decrease. */
  text: string;
}

/** Why a text is no value: nothing there, no number in it, a number without a known unit, or more than one value. */
export type ValueFault = 'empty' | 'no-number' | 'no-unit' | 'more';

/** Longer than any value; a pasted page is none. */
const LONGEST = 60;
/** A sign, or a word of decrease in its stead: `下降5%` is −5%. */
const DECREASE = /^(?:[-—]|负|下降|减少|降低|回落)(?=.)/;

/**
 * Reads a value that stands alone: `22.7亿元`, `百分之五`, `3—5%`, `−6.5%`, `第3位`. The whole text must be the number and its unit.
 * @param knownUnit a unit that may follow though no registry has it, and the empty one of an index
 */
export function readValue(written: string, knownUnit: string): ReadValue | { fault: ValueFault } {
  const folded = foldedText(written.slice(0, LONGEST + 1)).trim();
  if (folded === '') return { fault: 'empty' };
  if (folded.length > LONGEST) return { fault: 'more' };
  const sign = DECREASE.exec(folded)?.[0] ?? '';
  const text = folded.slice(sign.length);
  const [quantity, ...others] = findQuantities(text);
  if (quantity === undefined || quantity.start > 0) return { fault: 'no-number' };
  const rest = text.slice(quantity.end);
  const unit = quantity.unit === '' ? rest : quantity.unit;
  if (quantity.unit === '' && rest !== knownUnit) return { fault: others.length > 0 ? 'more' : 'no-unit' };
  if (quantity.unit !== '' && rest !== '') return { fault: 'more' };
  return {
    value: sign === '' ? quantity.value : negative(quantity.value),
    unit,
    text: sign === '' ? text : `−${text}`,
  };
}

function negative(value: Figure['value']): Figure['value'] {
  if (Array.isArray(value)) return [-value[1], -value[0]];
  return value === 0 ? 0 : -value;
}
