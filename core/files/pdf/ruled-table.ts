import type { Fragment, Rectangle, Ruling, Rulings } from './fragment';

/** A cell of a table with its place on the grid of the table's lines. */
export interface RuledCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  fragments: Fragment[];
}

/** A table that lines are drawn for. */
export interface RuledTable {
  box: Rectangle;
  /** Edges of its columns, from left to right, and of its rows, from top to bottom. */
  xs: number[];
  ys: number[];
  cells: RuledCell[];
}

/** Lines meet, and places are the same, within so many points. */
const NEAR = 2.5;
/** A line parts two cells where it stands along so much of their edge. */
const COVERED = 0.6;
const MOST_COLUMNS = 80;
const MOST_ROWS = 400;

/** The tables that a page's lines draw, with the text that stands in their cells. */
export function ruledTables(rulings: Rulings, fragments: readonly Fragment[]): RuledTable[] {
  const tables: RuledTable[] = [];
  for (const { horizontal, vertical } of components(rulings)) {
    const table = gridOf(horizontal, vertical);
    if (table !== null) tables.push(table);
  }
  // A box around tables, or a table around one, holds its text by the inner lines
  tables.sort((a, b) => area(a.box) - area(b.box));
  const taken = new Set<Fragment>();
  for (const table of tables) {
    fill(
      table,
      fragments.filter((one) => !taken.has(one) && inside(table.box, one)),
    );
    for (const cell of table.cells) for (const one of cell.fragments) taken.add(one);
  }
  return tables;
}

const area = ({ width, height }: Rectangle): number => width * height;

function inside({ x, y, width, height }: Rectangle, one: Fragment): boolean {
  const [cx, cy] = middle(one);
  return cx > x && cx < x + width && cy > y && cy < y + height;
}

const middle = ({ x, right, y, size }: Fragment): [number, number] => [(x + right) / 2, y - size * 0.36];

/** Lines that meet, directly or over others, belong together. */
function components(rulings: Rulings): Rulings[] {
  const horizontal = [...rulings.horizontal].sort((a, b) => a.at - b.at);
  const { vertical } = rulings;
  const parent = horizontal.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  const touched = new Map<Ruling, number>();
  for (const v of vertical) {
    let first = -1;
    for (let i = lowerBound(horizontal, v.from - NEAR); i < horizontal.length; i++) {
      const h = horizontal[i]!;
      if (h.at > v.to + NEAR) break;
      if (v.at < h.from - NEAR || v.at > h.to + NEAR) continue;
      if (first < 0) first = root(i);
      else parent[root(i)] = root(first);
    }
    if (first >= 0) touched.set(v, first);
  }
  const found = new Map<number, Rulings>();
  const of = (i: number): Rulings => {
    const key = root(i);
    const known = found.get(key) ?? { horizontal: [], vertical: [] };
    found.set(key, known);
    return known;
  };
  horizontal.forEach((h, i) => {
    of(i).horizontal.push(h);
  });
  for (const [v, i] of touched) of(i).vertical.push(v);
  return [...found.values()];
}

function lowerBound(sorted: readonly Ruling[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]!.at < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The grid of lines that belong together, its cells empty; null where they draw no two columns. */
function gridOf(horizontal: readonly Ruling[], vertical: readonly Ruling[]): RuledTable | null {
  // A table that a page's end cuts may have no line there
  if (horizontal.length === 0 || vertical.length === 0 || horizontal.length + vertical.length < 3) return null;
  const left = Math.min(...horizontal.map(({ from }) => from), ...vertical.map(({ at }) => at));
  const right = Math.max(...horizontal.map(({ to }) => to), ...vertical.map(({ at }) => at));
  const top = Math.min(...vertical.map(({ from }) => from), ...horizontal.map(({ at }) => at));
  const bottom = Math.max(...vertical.map(({ to }) => to), ...horizontal.map(({ at }) => at));
  const xs = distinct([left, ...vertical.map(({ at }) => at), right]);
  const ys = distinct([top, ...horizontal.map(({ at }) => at), bottom]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns > MOST_COLUMNS || rows > MOST_ROWS) return null;
  // Edges that are left open at the sides are closed in thought
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return { box, xs, ys, cells: cellsOf(xs, ys, horizontal, vertical) };
}

function distinct(values: number[]): number[] {
  const out: number[] = [];
  for (const value of values.sort((a, b) => a - b))
    if (out.length === 0 || value - out[out.length - 1]! > NEAR) out.push(value);
  return out;
}

/** Share of `from..to` that lines at `at` cover. */
function covered(lines: readonly Ruling[], at: number, from: number, to: number): number {
  let sum = 0;
  for (let i = lowerBound(lines, at - NEAR); i < lines.length && lines[i]!.at <= at + NEAR; i++)
    sum += Math.max(0, Math.min(to, lines[i]!.to) - Math.max(from, lines[i]!.from));
  return sum / Math.max(1, to - from);
}

/** Places of the grid that no line parts are one cell; each cell is a rectangle. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Ruling[],
  vertical: readonly Ruling[],
): RuledCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const byAt = [...vertical].sort((a, b) => a.at - b.at);
  const flat = [...horizontal].sort((a, b) => a.at - b.at);
  const opensRight = (r: number, c: number): boolean =>
    c + 1 < columns && covered(byAt, xs[c + 1]!, ys[r]!, ys[r + 1]!) < COVERED;
  const opensDown = (r: number, c: number): boolean =>
    r + 1 < rows && covered(flat, ys[r + 1]!, xs[c]!, xs[c + 1]!) < COVERED;
  const taken: boolean[][] = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  const cells: RuledCell[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (taken[r]![c]) continue;
      let wide = 1;
      while (opensRight(r, c + wide - 1) && !taken[r]![c + wide]) wide++;
      let high = 1;
      const goesDown = (): boolean => {
        for (let x = c; x < c + wide; x++) {
          if (!opensDown(r + high - 1, x) || taken[r + high]![x]) return false;
          if (x + 1 < c + wide && !opensRight(r + high, x)) return false;
        }
        return c + wide >= columns || !opensRight(r + high, c + wide - 1);
      };
      while (goesDown()) high++;
      for (let y = r; y < r + high; y++) for (let x = c; x < c + wide; x++) taken[y]![x] = true;
      cells.push({ row: r, column: c, rows: high, columns: wide, fragments: [] });
    }
  }
  return cells;
}

/** Puts text into the cells that hold its middle; a piece that reaches over a line between two blanks of it is cut there. */
function fill(table: RuledTable, fragments: readonly Fragment[]): void {
  const at: RuledCell[][] = [];
  for (const cell of table.cells) {
    for (let r = cell.row; r < cell.row + cell.rows; r++) {
      at[r] ??= [];
      for (let c = cell.column; c < cell.column + cell.columns; c++) at[r]![c] = cell;
    }
  }
  const place = (edges: readonly number[], value: number): number => {
    let i = 0;
    while (i + 2 < edges.length && value >= edges[i + 1]!) i++;
    return i;
  };
  for (const one of fragments) {
    const row = at[place(table.ys, middle(one)[1])]!;
    for (const part of cutAtColumns(one, row, table.xs)) {
      row[place(table.xs, middle(part)[0])]?.fragments.push(part);
    }
  }
}

/** The parts of a piece that stand in several cells of a row: `3344728 3253453` in one piece. */
function cutAtColumns(one: Fragment, row: readonly RuledCell[], xs: readonly number[]): Fragment[] {
  if (!/\s/.test(one.text)) return [one];
  const slack = one.size * 0.3;
  const edges = xs.filter(
    (x, c) => x > one.x + slack && x < one.right - slack && c > 0 && c < xs.length - 1 && row[c - 1] !== row[c],
  );
  if (edges.length === 0) return [one];
  const parts: Fragment[] = [];
  const units = [...one.text].map((c) => (c.charCodeAt(0) >= 0x2e80 ? 2 : 1));
  const unit = (one.right - one.x) / units.reduce((a, b) => a + b, 0);
  let x = one.x;
  for (const match of one.text.matchAll(/\S+\s*/g)) {
    const word = match[0].trimEnd();
    const width = (text: string): number =>
      [...text].reduce((sum, c) => sum + (c.charCodeAt(0) >= 0x2e80 ? 2 : 1), 0) * unit;
    const last = parts[parts.length - 1];
    const right = x + width(word);
    const centre = (x + right) / 2;
    const same = last !== undefined && !edges.some((edge) => edge > (last.x + last.right) / 2 && edge <= centre);
    if (same) Object.assign(last, { text: `${last.text} ${word}`, right });
    else parts.push({ ...one, text: word, x, right });
    x += width(match[0]);
  }
  return parts;
}
