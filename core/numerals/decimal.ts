/**
 * Exact decimals: `digits × 10^exponent`. Scale words are powers of ten, so 22.7亿 is 2270000000 and never
 * 2269999999.9999995, which binary multiplication gives.
 */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

export const ZERO: Decimal = { digits: 0n, exponent: 0 };

/** From plain decimal text (`1234.50`, no separators); throws a RangeError on anything else. */
export function decimalOf(text: string): Decimal {
  const point = text.indexOf('.');
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  if (!/^\d+$/.test(digits)) throw new RangeError(`not a decimal number: ${text}`);
  return { digits: BigInt(digits), exponent: point < 0 ? 0 : point + 1 - text.length };
}

/** `a × 10^power`. */
export function shift(a: Decimal, power: number): Decimal {
  return { digits: a.digits, exponent: a.exponent + power };
}

/** `a + b`. */
export function add(a: Decimal, b: Decimal): Decimal {
  if (a.digits === 0n) return b;
  if (b.digits === 0n) return a;
  const exponent = Math.min(a.exponent, b.exponent);
  const raise = (x: Decimal): bigint => x.digits * 10n ** BigInt(x.exponent - exponent);
  return { digits: raise(a) + raise(b), exponent };
}

/** Plain decimal text without exponent or trailing zeros: `2270000000`, `4.58`, `-6.5`. */
export function decimalText(a: Decimal): string {
  const negative = a.digits < 0n;
  let digits = (negative ? -a.digits : a.digits).toString();
  if (a.exponent >= 0) digits += '0'.repeat(digits === '0' ? 0 : a.exponent);
  else {
    digits = digits.padStart(1 - a.exponent, '0');
    const whole = digits.slice(0, a.exponent);
    const fraction = digits.slice(a.exponent).replace(/0+$/, '');
    digits = fraction ? `${whole}.${fraction}` : whole;
  }
  return negative ? `-${digits}` : digits;
}

/** The nearest number, rounded once, from the decimal text. */
export function decimalNumber(a: Decimal): number {
  return Number(decimalText(a));
}

/** `text × 10^power` as a number, by moving the decimal point: exact like the rest and without big integers. */
export function scaledNumber(text: string, power: number): number {
  const point = text.indexOf('.');
  if (power === 0) return Number(text);
  if (point < 0) return Number(text + '0'.repeat(power));
  const fraction = text.slice(point + 1);
  if (fraction.length <= power) return Number(text.slice(0, point) + fraction + '0'.repeat(power - fraction.length));
  return Number(`${text.slice(0, point)}${fraction.slice(0, power)}.${fraction.slice(power)}`);
}
