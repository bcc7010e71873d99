import type { Ruling, Rulings } from './fragment';

/** A rectangle at most this wide is drawn for a line. */
const THICKEST = 2.5;
/** A shorter line, all its dashes taken together, is a sign's. */
const SHORTEST = 8;
/** Lines of one direction that are no farther apart are one. */
const SAME = 1.6;
/** Room between two dashes or dots of one line. */
const DASHED = 3.2;
/** More are a picture's. */
const MOST = 20_000;

/** Numbers of the operations that are looked at, by their names in pdf.js. */
interface Operations {
  [name: string]: number;
}

type Matrix = [number, number, number, number, number, number];
const times = (m: Matrix, n: readonly number[]): Matrix => [
  m[0] * n[0]! + m[2] * n[1]!,
  m[1] * n[0]! + m[3] * n[1]!,
  m[0] * n[2]! + m[2] * n[3]!,
  m[1] * n[2]! + m[3] * n[3]!,
  m[0] * n[4]! + m[2] * n[5]! + m[4],
  m[1] * n[4]! + m[3] * n[5]! + m[5],
];

/**
 * The straight lines along the axes that a page draws: strokes, edges of stroked boxes, and filled boxes as thin as a line.
 * `transform` leads from the page's axes to where the lines are wanted. Those in one line that touch are one.
 */
export function rulingsOf(
  { fnArray, argsArray }: { fnArray: ArrayLike<number>; argsArray: ArrayLike<unknown> },
  OPS: Operations,
  transform: readonly number[],
): Rulings {
  const out: Rulings = { horizontal: [], vertical: [] };
  const start = transform as Matrix;
  let matrix = start;
  const saved: Matrix[] = [];
  const restore = (): void => {
    matrix = saved.pop() ?? start;
  };
  for (let i = 0; i < fnArray.length; i++) {
    const args = argsArray[i] as unknown[];
    switch (fnArray[i]) {
      case OPS.save:
        saved.push(matrix);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        restore();
        break;
      case OPS.transform:
        matrix = times(matrix, args as number[]);
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(matrix);
        if (args[0]) matrix = times(matrix, args[0] as number[]);
        break;
      case OPS.constructPath:
        if (out.horizontal.length + out.vertical.length < MOST) addPath(out, args, OPS, matrix);
        break;
    }
  }
  return { horizontal: merged(out.horizontal), vertical: merged(out.vertical) };
}

/** Kinds of steps of a path as pdf.js writes it, and how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const NUMBERS = [2, 2, 6, 4, 0];

function addPath(out: Rulings, args: unknown[], OPS: Operations, matrix: Matrix): void {
  const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
  const fills = FILLS.some((name) => OPS[name] === paint);
  const strokes = STROKES.some((name) => OPS[name] === paint);
  if ((!fills && !strokes) || path == null) return;
  const point = (x: number, y: number): [number, number] => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ];
  let points: [number, number][] = [];
  let straight = true;
  const end = (closed: boolean): void => {
    if (straight && strokes) {
      for (let i = 1; i < points.length; i++) addLine(out, points[i - 1]!, points[i]!);
      if (closed && points.length > 2) addLine(out, points[points.length - 1]!, points[0]!);
    } else if (straight && points.length >= 2) addThinBox(out, points);
    points = [];
    straight = true;
  };
  for (let at = 0; at < path.length; ) {
    const step = path[at]!;
    const count = NUMBERS[step];
    if (count === undefined) return;
    if (step === MOVE) {
      end(false);
      points.push(point(path[at + 1]!, path[at + 2]!));
    } else if (step === LINE) points.push(point(path[at + 1]!, path[at + 2]!));
    else if (count > 0) straight = false;
    else end(true);
    at += 1 + count;
  }
  end(false);
}

const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill'];

function addLine(out: Rulings, [x0, y0]: [number, number], [x1, y1]: [number, number]): void {
  const wide = Math.abs(x1 - x0);
  const high = Math.abs(y1 - y0);
  if (high <= 1 && wide > high)
    out.horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  else if (wide <= 1 && high > wide)
    out.vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
}

function addThinBox(out: Rulings, points: readonly [number, number][]): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  // A dot may be of a dotted line of either direction
  if (bottom - top <= THICKEST) out.horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
  if (right - left <= THICKEST) out.vertical.push({ at: (left + right) / 2, from: top, to: bottom });
}

/** Lines that lie in one line and touch are one. */
export function merged(rulings: Ruling[]): Ruling[] {
  const rows: Ruling[][] = [];
  for (const one of rulings.sort((a, b) => a.at - b.at)) {
    const row = rows[rows.length - 1];
    if (row !== undefined && one.at - row[0]!.at <= SAME) row.push(one);
    else rows.push([one]);
  }
  const out: Ruling[] = [];
  for (const row of rows) {
    let last: Ruling | null = null;
    for (const one of row.sort((a, b) => a.from - b.from)) {
      if (last !== null && one.from <= last.to + DASHED) last.to = Math.max(last.to, one.to);
      else {
        last = { ...one };
        out.push(last);
      }
    }
  }
  return out.filter(({ from, to }) => to - from >= SHORTEST);
}
