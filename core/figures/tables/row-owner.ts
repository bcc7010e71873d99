import { namesMeasure, underParent } from './row-label';
import type { TableRow } from './table-view';

/** A row's numbers in the columns of amounts, NaN where a cell holds none, and all that its cells say. */
export interface RowNumbers {
  amounts: readonly number[];
  written: string;
}
export type NumbersOf = (row: TableRow) => RowNumbers;

/** Most rows that one row is the sum of. */
const MOST_PARTS = 60;

/** The row that another is of; what it measures stands behind the other's name (公路货运量), or its name before that. */
export interface RowOwner {
  head: TableRow;
  behind: boolean;
}

/**
 * The rows whose label comes again in their table with other numbers, with the row that each is of; null where nothing tells. Such a
 * label (`一般债券` below 还本 and below 付息, 行政运行 of every office) names nothing by itself. It is of the row above that numbers
 * itself one storey higher (`四、` over `（一）`), of the row that is its sum with its neighbours, or, where each set has a head of
 * its own that says what is measured, of that (公路 below 客运量 and below 货运量). Linear in the rows.
 */
export function rowOwners(rows: readonly TableRow[], numbersOf: NumbersOf): Map<TableRow, RowOwner | null> {
  const owners = new Map<TableRow, RowOwner | null>();
  const filled = rows.filter((row) => row.cells.length > 0);
  const same = new Map<string, TableRow[]>();
  for (const row of filled) {
    const known = same.get(keyOf(row));
    if (known === undefined) same.set(keyOf(row), [row]);
    else known.push(row);
  }
  const again = new Set<TableRow>();
  for (const group of same.values()) {
    const [first] = group;
    if (group.length < 2 || first!.label.total || first!.label.name === '') continue;
    if (new Set(group.map((row) => numbersOf(row).written)).size > 1) for (const row of group) again.add(row);
  }
  if (again.size === 0) return owners;
  const sums = sumHeads(filled, numbersOf);
  const measured = measuredHeads(filled, again);
  const runs = runHeads(filled, again);
  const storeys: TableRow[] = [];
  let direct = true;
  for (const row of rows) {
    const { level } = row.label;
    if (again.has(row)) {
      const above = level === 0 ? (direct ? storeys : []) : storeys.filter((head) => head.label.level < level);
      const head = level === 0 ? (sums.get(row) ?? above[above.length - 1]) : above[above.length - 1];
      const by = measured.get(row) ?? runs.get(row);
      owners.set(
        row,
        head !== undefined ? { head, behind: false } : by !== undefined ? { head: by, behind: true } : null,
      );
    } else if (level === 0 && row.cells.length > 0) direct = false;
    if (level > 0) {
      while (storeys.length > 0 && storeys[storeys.length - 1]!.label.level >= level) storeys.pop();
      storeys.push(row);
      direct = true;
    }
  }
  return owners;
}

/** Where every other row says what is measured and heads some of those whose labels come again, the one above each of these. */
function measuredHeads(rows: readonly TableRow[], again: ReadonlySet<TableRow>): Map<TableRow, TableRow> {
  const heads = new Map<TableRow, TableRow>();
  let head: TableRow | null = null;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (again.has(row)) {
      if (head !== null) heads.set(row, head);
    } else if (row.label.measures && rows[i + 1] !== undefined && again.has(rows[i + 1]!)) head = row;
    else return new Map();
  }
  return heads;
}

/** Where the same labels come again in the same order behind each of several rows, the one that they stand behind. */
function runHeads(rows: readonly TableRow[], again: ReadonlySet<TableRow>): Map<TableRow, TableRow> {
  const heads = new Map<TableRow, TableRow>();
  const orders = new Set<string>();
  for (let i = 0; i < rows.length; ) {
    if (!again.has(rows[i]!)) {
      i++;
      continue;
    }
    const head = rows[i - 1];
    const from = i;
    while (i < rows.length && again.has(rows[i]!)) i++;
    orders.add(rows.slice(from, i).map(keyOf).join('\n\n'));
    if (head === undefined || orders.size > 1) return new Map();
    for (const row of rows.slice(from, i)) heads.set(row, head);
  }
  return heads;
}

const keyOf = ({ label, outer }: TableRow): string =>
  [...outer.map(({ name }) => name), label.name, label.year, label.status].join('\n');

/** One column of sums is enough where a number is so many times its last place: chance does not meet that. */
const SURE = 1000;

/** For each part of a sum the row above that is the sum: all its amounts are. A row may have but one part where two amounts agree. */
function sumHeads(rows: readonly TableRow[], numbersOf: NumbersOf): Map<TableRow, TableRow> {
  const found = new Map<TableRow, TableRow>();
  const all = rows.map((row) => numbersOf(row).amounts);
  for (let head = 0; head < rows.length; head++) {
    const whole = all[head]!;
    const columns = whole.flatMap((value, c) => (Number.isNaN(value) || value === 0 ? [] : [c]));
    if (columns.length === 0) continue;
    const sums = whole.map(() => 0);
    for (let at = head + 1; at < Math.min(rows.length, head + MOST_PARTS); at++) {
      all[at]!.forEach((value, c) => {
        if (!Number.isNaN(value)) sums[c]! += value;
      });
      const parts = at - head;
      if (columns.length < 2 && (parts < 2 || Math.abs(whole[columns[0]!]!) < SURE * unitOf(whole[columns[0]!]!)))
        continue;
      if (!columns.every((c) => Math.abs(sums[c]! - whole[c]!) <= parts * 0.5 * unitOf(whole[c]!))) continue;
      for (let part = head + 1; part <= at; part++) found.set(rows[part]!, rows[head]!);
      break;
    }
  }
  return found;
}

/** The last place of a number: sums of rounded parts are off by halves of it. */
function unitOf(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

/** 公路 of 货运量 is 公路货运量, 行政运行 of 人大事务 人大事务行政运行, 保险费收入 of a fund's 收入 that fund's 保险费收入. */
export function ownedName(name: string, { head: { label }, behind }: RowOwner): string {
  const head = label.name;
  if (head === '' || name.includes(head)) return name;
  if ((behind || /[量额数值]$/.test(head)) && !namesMeasure(name)) return underParent(name, head);
  const tail = /(?:收入|支出|结余|余额)$/.exec(head)?.[0] ?? '';
  return (tail !== '' && name.endsWith(tail) ? head.slice(0, -tail.length) : head) + name;
}
