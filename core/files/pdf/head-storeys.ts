import type { Column, Piece } from './piece';

/** A heading with the columns that it stands over, from `from` to `to`. */
export interface Heading {
  piece: Piece;
  from: number;
  to: number;
}

/** Middles of headings of one storey differ by less, in sizes of a character. */
const SAME_STOREY = 0.5;
/** What stands under a heading is this share of the way down to the lowest: a heading of two storeys' height stands half way. */
const BENEATH = 0.7;
/** How far from the middle of its columns a heading may be centred, as a share of their width. */
const OFF_CENTRE = 0.22;
/** What it costs to leave a column without a heading of the upper storey, and how much dearer the second way must be, in sizes. */
const BARE = 0.3;
const MARGIN = 0.25;

/**
 * Lays the headings of an upper storey over those below: each over neighbouring columns that it is centred over, all columns that have
 * a heading below if that may be. False where two ways are as good.
 */
export function spread(headings: readonly Heading[], columns: readonly Column[]): boolean {
  const lowest = Math.max(...headings.map(({ piece }) => middle(piece)));
  const storeys: Heading[][] = [];
  for (const heading of headings) {
    const own = storeys.find(
      ([one]) => Math.abs(middle(one!.piece) - middle(heading.piece)) < SAME_STOREY * sizeOf(heading),
    );
    if (own === undefined) storeys.push([heading]);
    else own.push(heading);
  }
  for (const storey of storeys) {
    const y = middle(storey[0]!.piece);
    if (lowest - y < SAME_STOREY * sizeOf(storey[0]!)) continue;
    const below = new Map<number, Heading>();
    for (const one of headings)
      if (one.from === one.to && middle(one.piece) - y > BENEATH * (lowest - y) && isUnder(one, storey))
        below.set(one.from, one);
    const upper = storey.filter(({ from, to, piece }) => {
      for (let c = from; c <= to; c++) if (below.has(c)) return true;
      return !columns.some(({ x, right }) => Math.min(right, piece.right) > Math.max(x, piece.x));
    });
    const places = upper.length === 0 ? [] : spansOf(upper, below, columns);
    if (places === 'open') return false;
    upper.forEach((heading, i) => {
      Object.assign(heading, places[i] ?? {});
    });
  }
  return true;
}

const sizeOf = ({ piece }: Heading): number => piece.lines[0]![0]!.size;
const first = ({ lines }: Piece): number => lines[0]![0]!.y;
const last = ({ lines }: Piece): number => lines[lines.length - 1]![0]!.y;
const middle = (piece: Piece): number => (first(piece) + last(piece)) / 2;

/** Below all lines of the storey. */
const isUnder = (one: Heading, storey: readonly Heading[]): boolean =>
  storey.every(({ piece }) => first(one.piece) > last(piece));

interface Way {
  cost: number;
  spans: { from: number; to: number }[];
}

/** The columns of each heading of a storey, from the left; none where no way is centred well enough. */
function spansOf(
  upper: Heading[],
  below: ReadonlyMap<number, Heading>,
  columns: readonly Column[],
): { from: number; to: number }[] | 'open' {
  upper.sort((a, b) => a.piece.x - b.piece.x);
  const edges = columns.map(({ x, right }, c) => {
    const piece = below.get(c)?.piece;
    return { x: Math.min(x, piece?.x ?? x), right: Math.max(right, piece?.right ?? right) };
  });
  const size = sizeOf(upper[0]!);
  // The two cheapest ways to lay so many headings over the columns up to each
  let ways: Way[][] = columns.map(() => []);
  ways.unshift([{ cost: 0, spans: [] }]);
  const best = (list: Way[]): Way[] => list.sort((a, b) => a.cost - b.cost).slice(0, 2);
  for (const { piece } of upper) {
    ways = skipping(ways, below);
    const next: Way[][] = ways.map(() => []);
    for (let from = 0; from < columns.length; from++) {
      for (let to = from; to < columns.length && below.has(to); to++) {
        const [left, right] = [edges[from]!.x, edges[to]!.right];
        const off = Math.abs((piece.x + piece.right - left - right) / 2);
        if (off > Math.max(size, (right - left) * OFF_CENTRE)) continue;
        for (const way of ways[from]!)
          next[to + 1]!.push({ cost: way.cost + off / size, spans: [...way.spans, { from, to }] });
      }
    }
    ways = next.map(best);
  }
  const [cheapest, second] = skipping(ways, below)[columns.length]!;
  if (cheapest === undefined) return [];
  return second !== undefined && second.cost - cheapest.cost < MARGIN ? 'open' : cheapest.spans;
}

/** Ways that go on behind columns left without a heading. */
function skipping(ways: readonly Way[][], below: ReadonlyMap<number, Heading>): Way[][] {
  const out: Way[][] = [];
  ways.forEach((own, c) => {
    const cost = c > 0 && below.has(c - 1) ? BARE : 0;
    const skipped = c === 0 ? [] : out[c - 1]!.map((way) => ({ ...way, cost: way.cost + cost }));
    out.push([...own, ...skipped].sort((a, b) => a.cost - b.cost).slice(0, 2));
  });
  return out;
}
