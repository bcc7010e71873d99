/**
 * A set of UTF-16 units as bits by their lowest ten: it may hold a unit more than was put in, never one less. What asks it first
 * spares an expression that cannot match.
 */
export type Mask = Uint32Array;

/** The bits of a unit that tell its place in a mask: word `(code & LOWEST) >> 5`, bit `code & 31`. */
export const LOWEST = 0x3ff;

export function maskOf(codes: Iterable<number>): Mask {
  const mask = new Uint32Array((LOWEST + 1) / 32);
  for (const code of codes) mask[(code & LOWEST) >> 5]! |= 1 << (code & 31);
  return mask;
}
