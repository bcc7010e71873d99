import { add, type Decimal, decimalNumber, decimalOf, decimalText, shift } from '../numerals/decimal';

/** The decimal that a number shows as: 67.1 is 67.1, not the binary fraction behind it. Throws a RangeError unless finite. */
export function decimalFrom(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [mantissa = '0', power] = Math.abs(value).toString().split('e');
  const positive = shift(decimalOf(mantissa), Number(power ?? 0));
  return value < 0 ? { digits: -positive.digits, exponent: positive.exponent } : positive;
}

/** A number as plain decimal text, without exponent: `2270000000`, `0.0000012`. */
export function plainNumber(value: number): string {
  return decimalText(decimalFrom(value));
}

/** `value × 10^exponent`, exact in decimals. */
export function scaled(value: number, exponent: number): number {
  return exponent === 0 ? value : decimalNumber(shift(decimalFrom(value), exponent));
}

/** `a - b`, exact in decimals: 67.1 - 61.8 is 5.3. */
export function subtract(a: number, b: number): number {
  const minus = decimalFrom(b);
  return decimalNumber(add(decimalFrom(a), { digits: -minus.digits, exponent: minus.exponent }));
}

/** `value` to so many decimals. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
