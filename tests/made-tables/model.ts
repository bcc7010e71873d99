import type { FigureKind, Status } from '../../core/figures/figure';
import { Draw } from './draw';

/** What a cell says, known from how it was made. */
export interface Said {
  value: number;
  unit: string;
  kind: FigureKind;
  period: string;
  status: Status;
  /** Words that its name, or its place, must hold. */
  words: string[];
}

export interface MadeCell {
  text: string;
  columns: number;
  rows: number;
  /** Null for a label, a heading and a cell without a number. */
  says: Said | null;
  /** What stands in the cell as written, where that is more than its number, and a second number in it; null where nothing says what it is. */
  written?: string;
  second?: { text: string; says: Said | null };
}

/** A cell as its table shows it. */
export const shown = ({ text, written }: MadeCell): string => written ?? text;

/** A table with what is right in it. */
export interface MadeTable {
  make: string;
  title: string;
  /** `单位：万元`, or empty. */
  note: string;
  head: MadeCell[][];
  body: MadeCell[][];
  /** Lines below it. */
  below: string[];
}

/** A row before its numbers are drawn: its labels from the left, what it is called, what measures it. */
export interface MadeRow {
  labels: string[];
  name: string[];
  unit?: Unit;
  /** Magnitude and decimals of its amounts, where the column has none. */
  size?: [number, number];
  decimals?: number;
  status?: Status;
  period?: string;
  /** Stands over the rows below and has no numbers. */
  heads?: boolean;
  /** Its columns tell rates whatever they are headed. */
  kind?: FigureKind;
  values: (number | null)[];
  /** What its amounts are near to, drawn with the first of them. */
  base?: number;
}

export interface Unit {
  unit: string;
  power: number;
}

export const YI: Unit = { unit: '元', power: 8 };
export const WAN: Unit = { unit: '元', power: 4 };
export const PERCENT: Unit = { unit: '%', power: 0 };

/** A column of numbers. */
export interface MadeColumn {
  /** Its heading, outermost first; neighbours with the same beginning share it. */
  path: string[];
  value(row: MadeRow, draw: Draw): number | null;
  decimals?: number;
  unit?: Unit;
  kind?: FigureKind;
  period?: string;
  status?: Status;
  words?: string[];
}

export interface Plan {
  make: string;
  title: string;
  note?: string;
  /** Headings over the labels. */
  labels: string[][];
  columns: MadeColumn[];
  rows: MadeRow[];
  /** What stands in cells without a number. */
  blank?: string;
  /** Numbers with commas between thousands. */
  commas?: boolean;
  below?: string[];
}

export const row = (labels: string[], more: Partial<MadeRow> = {}): MadeRow => ({
  labels,
  name: [labels[labels.length - 1]!],
  values: [],
  ...more,
});

export const cell = (text: string, says: Said | null = null, columns = 1, rows = 1): MadeCell => ({
  text,
  columns,
  rows,
  says,
});

/** Draws a table's numbers and lays it out: equal beginnings of headings become one cell over several columns. */
export function lay(plan: Plan, draw: Draw): MadeTable {
  const { labels, columns, rows, blank = '' } = plan;
  const head = headOf([...labels, ...columns.map(({ path }) => path)]);
  const body = rows.map((one) => {
    const cells = one.labels.map((label) => cell(label));
    if (one.heads) return [...cells, ...columns.map(() => cell(''))];
    for (const column of columns) {
      const value = column.value(one, draw);
      one.values.push(value);
      cells.push(value === null ? cell(blank) : numberCell(one, column, value, plan.commas === true));
    }
    return cells;
  });
  return { make: plan.make, title: plan.title, note: plan.note ?? '', head, body, below: plan.below ?? [] };
}

function numberCell(one: MadeRow, column: MadeColumn, value: number, commas: boolean): MadeCell {
  const decimals = column.decimals ?? one.decimals ?? 0;
  const plain = value.toFixed(decimals);
  const text = commas ? plain.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',') : plain;
  const relative = column.kind === 'growth' || column.unit?.unit === '%';
  const unit = relative ? (column.unit ?? PERCENT) : (one.unit ?? column.unit ?? PERCENT);
  return cell(text, {
    value: Number(plain) * 10 ** unit.power,
    unit: unit.unit,
    kind: one.kind ?? column.kind ?? 'level',
    period: one.period ?? column.period ?? '2030',
    status: one.status ?? column.status ?? 'actual',
    words: [...one.name, ...(column.words ?? [])],
  });
}

/** Heading rows of columns by their paths. */
export function headOf(paths: readonly string[][]): MadeCell[][] {
  const depth = Math.max(...paths.map((path) => path.length));
  return Array.from({ length: depth }, (_, level) => {
    const cells: MadeCell[] = [];
    for (let c = 0; c < paths.length; ) {
      const path = paths[c]!;
      if (level >= path.length) {
        c++;
        continue;
      }
      const last = level === path.length - 1;
      let to = c + 1;
      const begins = path.slice(0, level + 1).join('\n');
      while (!last && to < paths.length && paths[to]!.slice(0, level + 1).join('\n') === begins) to++;
      cells.push(cell(path[level]!, null, to - c, last ? depth - level : 1));
      c = to;
    }
    return cells;
  });
}

/** A column of drawn amounts; a row's own magnitude goes before the column's. */
export const amounts = (path: string[], more: Partial<MadeColumn> & { size?: [number, number] } = {}): MadeColumn => ({
  path,
  value: (one, draw) => {
    const [least, most] = one.size ?? more.size ?? [100, 90000];
    return draw.amount(least, most, more.decimals ?? one.decimals ?? 0);
  },
  ...more,
});

/** A column of drawn growth rates. */
export const growth = (path: string[], more: Partial<MadeColumn> = {}): MadeColumn => ({
  path,
  value: (_, draw) => draw.rate(-19, 29, 1),
  decimals: 1,
  kind: 'growth',
  unit: PERCENT,
  ...more,
});

/** A column that follows from others of its row; no number where one of them has none. */
export const derived = (
  path: string[],
  from: number[],
  make: (values: number[]) => number,
  more: Partial<MadeColumn> = {},
): MadeColumn => ({
  path,
  value: (one) => {
    const values = from.map((c) => one.values[c] ?? null);
    if (values.some((value) => value === null)) return null;
    return make(values as number[]);
  },
  ...more,
});

/** Blanks some numbers of a column. */
export const gaps = (column: MadeColumn, share: number): MadeColumn => ({
  ...column,
  value: (one, draw) => {
    const value = column.value(one, draw);
    return draw.chance(share) ? null : value;
  },
});

/** True where all numbers of a table with what is right differ, so that each is found by its digits. */
export function isPlain({ body }: MadeTable): boolean {
  const seen = new Draw(0);
  return body.every((cells) =>
    cells.every(
      ({ says, text, second }) =>
        says === null || (seen.claim(text) && (second === undefined || seen.claim(second.text))),
    ),
  );
}

/** A column of amounts that are near to the others of their row, as those of neighbouring years are. */
export const steady = (path: string[], more: Partial<MadeColumn> = {}): MadeColumn => ({
  path,
  value: (one, draw) => {
    const [least, most] = one.size ?? [100, 90000];
    one.base ??= least * 2 * (most / least / 4) ** draw.next();
    return draw.amount(one.base * 0.75, one.base * 1.3, more.decimals ?? one.decimals ?? 0);
  },
  ...more,
});
