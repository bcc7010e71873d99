import { agrees, type CellValue, type ColumnRelation } from './column-relations';
import { isRelative, median } from './text-table-heading';
import type { Token } from './text-table-line';

/** A column of full rows: what its heading says of it, and how its figures look. */
export interface GapColumn {
  relative: boolean;
  growth: boolean;
  ofPlan: boolean;
  target: boolean;
  /** Middle of the figures without sign, most decimals, whether any is negative. */
  middle: number;
  decimals: number;
  negative: boolean;
  /** Columns on paper that its figures cover; null where only single spaces part them. */
  paper: [number, number] | null;
}

const MOST_WAYS = 300;

/** A figure as a plain number: signs, commas and marks left out of account; NaN where it is none. */
export function plainNumber(text: string): number {
  const match = /^[^\d+\-—]{0,3}([+\-—]?)(\d[\d,，]*(?:\.\d+)?)/.exec(text.replace(/\s+/g, ''));
  if (match === null) return Number.NaN;
  const value = Number(match[2]!.replace(/[,，]/g, ''));
  return /[-—]/.test(match[1]!) ? -value : value;
}

export const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** Reads the columns of a table off its full rows and headings. */
export function gapColumns(headings: readonly string[], full: readonly Token[][]): GapColumn[] {
  return headings.map((heading, c) => {
    const texts = full.map((row) => row[c]!.text);
    const values = texts.map(plainNumber).filter((value) => !Number.isNaN(value));
    const relative = isRelative(heading) || /[占为].{0,8}[%％]/.test(heading);
    const planned = heading.replace(/(?:一般公共|基金|资本经营|保险基金)预算(?=收入|支出|收支)/g, '');
    return {
      relative,
      growth: relative && /增|同比|涨|比上年/.test(heading),
      ofPlan: relative && /[占为完].{0,6}预算|预算.{0,6}[%％]/.test(heading),
      target: /预算|计划|安排|目标/.test(planned) && !/执行|完成|决算/.test(heading),
      middle: median(values.map(Math.abs)),
      decimals: Math.max(0, ...texts.map(decimalsOf)),
      negative: values.some((value) => value < 0),
      paper: paperOf(full, c),
    };
  });
}

function paperOf(full: readonly Token[][], c: number): [number, number] | null {
  const cells = full.map((row) => row[c]!);
  const from = Math.min(...cells.map((cell) => cell.from));
  const to = Math.max(...cells.map((cell) => cell.to));
  return full.length < 2 ? null : [from, to];
}

/**
 * The columns that the figures of a short row stand in: by the paper if the columns stand apart on it, else by what can be (a rate
 * needs what it is a rate of, a column of two decimals holds no whole thousands), else by what the columns are of each other in full
 * rows. Null where more than one way is left or none.
 */
export function placeShortRow(
  cells: readonly Token[],
  columns: readonly GapColumn[],
  relations: readonly ColumnRelation[],
  spaced: boolean,
): number[] | null {
  if (spaced) {
    const placed = placeByPaper(cells, columns);
    if (placed !== null) return placed;
  }
  const ways: number[][] = [];
  const n = columns.length;
  const k = cells.length;
  if (combinations(n, k) > MOST_WAYS) return null;
  const walk = (from: number, chosen: number[]): void => {
    if (chosen.length === k) {
      if (obeys(chosen, cells, columns)) ways.push(chosen);
      return;
    }
    for (let c = from; c <= n - (k - chosen.length); c++) walk(c + 1, [...chosen, c]);
  };
  walk(0, []);
  const values = cells.map(({ text }) => ({ value: plainNumber(text), decimals: decimalsOf(text) }));
  const told = ways.map((way) => {
    const at = (c: number): CellValue | null => values[way.indexOf(c)] ?? null;
    return relations.map((relation) => agrees(relation, at)).filter((one) => one !== null);
  });
  const undenied = ways.filter((_, i) => !told[i]!.includes(false));
  if (undenied.length === 1) return undenied[0]!;
  const proven = undenied.filter((way) => told[ways.indexOf(way)]!.length > 0);
  return proven.length === 1 ? proven[0]! : null;
}

function combinations(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

function placeByPaper(cells: readonly Token[], columns: readonly GapColumn[]): number[] | null {
  for (let c = 1; c < columns.length; c++) {
    const before = columns[c - 1]!.paper;
    const here = columns[c]!.paper;
    if (before === null || here === null || before[1] > here[0]) return null;
  }
  const placed: number[] = [];
  for (const cell of cells) {
    const over = columns.flatMap(({ paper }, c) => (paper![0] <= cell.to && cell.from <= paper![1] ? [c] : []));
    if (over.length !== 1 || placed.includes(over[0]!)) return null;
    placed.push(over[0]!);
  }
  return placed;
}

function obeys(way: readonly number[], cells: readonly Token[], columns: readonly GapColumn[]): boolean {
  const amounts = columns.flatMap((column, c) => (column.relative ? [] : [c]));
  return way.every((c, i) => {
    const column = columns[c]!;
    const value = plainNumber(cells[i]!.text);
    if (Number.isNaN(value)) return true;
    if (column.relative) {
      const before = amounts.filter((amount) => amount < c);
      const actual = before.filter((amount) => !columns[amount]!.target).pop() ?? before[before.length - 1];
      if (actual !== undefined && !way.includes(actual)) return false;
      const planned = before.find((amount) => columns[amount]!.target && amount !== actual);
      if (column.ofPlan && planned !== undefined && !way.includes(planned)) return false;
      const earlier = before.filter((amount) => !columns[amount]!.target && amount < actual!).pop();
      if (column.growth && earlier !== undefined && !way.includes(earlier)) return false;
      return Math.abs(value) <= 1000 || column.middle >= 300;
    }
    if (decimalsOf(cells[i]!.text) > column.decimals || (value < 0 && !column.negative)) return false;
    return !/[%％]$/.test(cells[i]!.text);
  });
}
