/** A rectangle as OFD writes it, in millimetres from the upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Coordinates of an object to those of the page, in points; `a` to `d` scale and turn, `e` and `f` shift. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const POINTS = 72 / 25.4;
/** A page of A4, where none says its size. */
export const A4: Box = { x: 0, y: 0, width: 210, height: 297 };

/** The numbers of an attribute or a text, in their order; what is none is left out. */
export const numbersOf = (written: string | null): number[] =>
  (written ?? '').split(/\s+/).flatMap((word) => (word !== '' && Number.isFinite(Number(word)) ? [Number(word)] : []));

/** Null for what is no rectangle with an area. */
export function boxOf(written: string | null): Box | null {
  const [x, y, width, height] = numbersOf(written);
  return height !== undefined && width! > 0 && height > 0 ? { x: x!, y: y!, width: width!, height } : null;
}

/** Where an object's own coordinates lie on its page: turned and scaled by its matrix, from the corner of its boundary. */
export function placing(boundary: string | null, ctm: string | null, { x, y }: Box): Matrix {
  const [left = 0, top = 0] = numbersOf(boundary);
  const own = numbersOf(ctm);
  const [a, b, c, d, e, f] = own.length === 6 ? (own as unknown as Matrix) : ([1, 0, 0, 1, 0, 0] as const);
  return [a * POINTS, b * POINTS, c * POINTS, d * POINTS, (e + left - x) * POINTS, (f + top - y) * POINTS];
}

export const placed = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];
