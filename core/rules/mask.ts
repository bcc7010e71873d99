/**
 * A set of UTF-16 units as bits by their lowest ten: it may hold a unit more than was put in, never one less. What asks it first
 * spares an expression that cannot match.
 */
export type Mask = Uint32Array;

const LOWEST = 0x3ff;

export function maskOf(codes: Iterable<number>): Mask {
  const mask = new Uint32Array((LOWEST + 1) / 32);
  for (const code of codes) mask[(code & LOWEST) >> 5]! |= 1 << (code & 31);
  return mask;
}

/** True for each unit of the mask; of an offset beyond the text (NaN) it says what it says of 0. */
export const mayHold = (mask: Mask, code: number): boolean => ((mask[(code & LOWEST) >> 5]! >>> (code & 31)) & 1) === 1;
