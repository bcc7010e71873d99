import { isValueText } from './table-grid';
import type { Token } from './text-table-line';

/** A column of a stream of cells. `heading` is its path of heading words, outermost first. */
export interface StreamColumn {
  kind: 'group' | 'ordinal' | 'name' | 'unit' | 'figure' | 'nature';
  heading: Token[][];
}

/** The cells of one record, a list of tokens for each column, and what it cost to lay them so. */
export interface StreamRecord {
  cells: Token[][];
  cost: number;
  tokens: Token[];
}

const NATURE = /^(?:预期性|约束性|引导性|导向性|指导性|预期|约束)$/;
const NUMBERED = /^(?:\d{1,2}[.、．)）](?!\d)|[（(]\d{1,2}[）)]|[①②③④⑤⑥⑦⑧⑨⑩])/;
const COUNT = /^[（(]\d{1,2}[项个][）)]$/;
/** What a record is worth: cells that make no record are left out behind the last one. */
const REWARD = 2.5;
/** What it costs to leave a column of a record blank. */
const BLANK = { group: 0, ordinal: 1, name: 8, unit: 1.5, figure: 4, nature: 2.5 } as const;
const OUTSIDE = 2;
/** A name of two pieces is likelier than a group with a name. */
const OPENS_GROUP = 1;

/**
 * Lays cells along columns, record after record, at least cost (a path through columns, one step a token). `head` are the words of
 * the heading, which may come again on the next page. Returns the records up to where the path is best, the number of tokens they
 * take, and the value of the path (cost less the worth of the records; below zero where it makes sense). Linear in the tokens.
 */
export function alignStream(
  tokens: readonly Token[],
  columns: readonly StreamColumn[],
  head: ReadonlySet<string>,
): { records: StreamRecord[]; to: number; value: number } {
  const n = columns.length;
  const blankBefore = [0];
  for (const { kind } of columns) blankBefore.push(blankBefore[blankBefore.length - 1]! + BLANK[kind]);
  const between = (from: number, to: number): number => blankBefore[to]! - blankBefore[from]!;
  const rest = (state: number): number => (state === n ? 0 : between(state + 1, n));
  const starts = columns.map(({ kind }) => kind === 'group' || kind === 'ordinal' || kind === 'name');
  // State n stands outside records
  let costs: number[] = new Array(n + 1).fill(Number.POSITIVE_INFINITY);
  costs[n] = 0;
  const came: Int16Array[] = [];
  let best = { value: 0, to: 0, state: n };
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t]!;
    const before = tokens[t - 1];
    const next: number[] = new Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int16Array(n + 1);
    for (let p = 0; p <= n; p++) {
      if (costs[p] === Number.POSITIVE_INFINITY) continue;
      const reach = (s: number, cost: number): void => {
        if (cost < next[s]!) {
          next[s] = cost;
          from[s] = p;
        }
      };
      const ended = costs[p]! + rest(p);
      for (let s = 0; s < n; s++) {
        const fits = misfit(columns[s]!.kind, token.text);
        if (p < n && s === p) reach(s, costs[p]! + continued(columns[s]!.kind, before!, token));
        if (p < n && s > p) reach(s, costs[p]! + between(p + 1, s) + fits);
        // A record opens: 16 more for the state, so that the path back tells it from one that goes on
        if (starts[s] && ended + between(0, s) + fits - REWARD < next[s]!) {
          next[s] = ended + between(0, s) + fits - REWARD;
          from[s] = p + OPENED;
        }
      }
      reach(n, ended + (head.has(token.text) ? 0.1 : OUTSIDE));
    }
    came.push(from);
    costs = next;
    for (let s = 0; s < n; s++) {
      const value = costs[s]! + rest(s);
      if (value < best.value) best = { value, to: t + 1, state: s };
    }
  }
  return { records: recordsOf(tokens, columns, came, best), to: best.to, value: best.value };
}

const OPENED = 1000;

function recordsOf(
  tokens: readonly Token[],
  columns: readonly StreamColumn[],
  came: readonly Int16Array[],
  best: { to: number; state: number },
): StreamRecord[] {
  const records: StreamRecord[] = [];
  const open = (): StreamRecord => ({ cells: columns.map(() => []), cost: 0, tokens: [] });
  let record = open();
  let state = best.state;
  for (let t = best.to - 1; t >= 0; t--) {
    const from = came[t]![state]!;
    if (state < columns.length) {
      record.cells[state]!.unshift(tokens[t]!);
      record.tokens.unshift(tokens[t]!);
      if (from >= OPENED) {
        record.cost = costOf(record, columns);
        records.unshift(record);
        record = open();
      }
    }
    state = from % OPENED;
  }
  return records;
}

function costOf({ cells }: StreamRecord, columns: readonly StreamColumn[]): number {
  let cost = 0;
  columns.forEach(({ kind }, c) => {
    const words = cells[c]!;
    if (words.length === 0) cost += BLANK[kind];
    else cost += misfit(kind, words[0]!.text) - (kind === 'group' ? OPENS_GROUP : 0);
    for (let i = 1; i < words.length; i++) cost += continued(kind, words[i - 1]!, words[i]!);
  });
  return cost;
}

/** How badly a token stands as the first of a column's cell. */
function misfit(kind: StreamColumn['kind'], text: string): number {
  const value = isValueText(text);
  const nature = NATURE.test(text);
  switch (kind) {
    case 'ordinal':
      return /^\d{1,2}$/.test(text) ? 0 : 8;
    case 'nature':
      return nature ? 0 : 6;
    case 'figure':
      return nature ? 8 : value ? 0 : /\d/.test(text) ? 0.8 : 1.5;
    case 'unit':
      return value || nature ? 6 : text.length <= 6 || /[%／/]/.test(text) ? 0 : 2;
    case 'group':
      return value || nature || NUMBERED.test(text) ? 6 : OPENS_GROUP;
    default:
      return value ? 5 : nature ? 8 : 0;
  }
}

/** What it costs that a token goes on with the cell of the one before it. */
function continued(kind: StreamColumn['kind'], before: Token, token: Token): number {
  const { text } = token;
  if (NATURE.test(text)) return 8;
  const value = isValueText(text);
  switch (kind) {
    case 'ordinal':
    case 'nature':
      return 8;
    case 'figure':
      if (value) return /[，至—-]$/.test(before.text) ? 0.5 : 6;
      return /^[（(]/.test(text) ? 0.2 : isValueText(before.text) ? 1 : 0.4;
    case 'unit':
      return value ? 6 : /^[/（(]/.test(text) || /\/$/.test(before.text) ? 0.3 : 2;
    case 'group':
      return COUNT.test(text) ? 0 : value || NUMBERED.test(text) ? 6 : 0.3;
    default:
      // `万人次/` is the first piece of a unit, not the end of a name
      return value || NUMBERED.test(text) ? 3 : /[／/]$/.test(text) ? 1 : 0.3;
  }
}
