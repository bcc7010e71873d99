import { formerNames } from './changes';
import { divisionOf, namedCodes, shorten, usualName } from './divisions';
import { NEW_AREAS } from './new-areas';

/** The names that begin with the same two characters, with their codes; short names apart, because one alone proves little (`和平`, `新华`). */
export interface NamesOfPair {
  full: ReadonlyMap<string, readonly string[]>;
  short: ReadonlyMap<string, readonly string[]>;
  /** The lengths of them all, a bit each. */
  lengths: number;
}

/** Names have at most this many characters, so that their lengths are the bits of one number. */
const LONGEST_NAME = 30;

/** Two characters as one number. */
const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** A short number of a pair; a few pairs share one. */
export const hashOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/** Another name of a division, former or of a new area; `bare` where it is used without its kind as well. */
interface Alias {
  name: string;
  code: string;
  bare: boolean;
}

/** Names in the order of their rows, chained by the hash of the two characters that they begin with. */
interface Index {
  names: readonly string[];
  /** By row: the code of a division, or another name with its code. */
  values: readonly (string | Alias)[];
  /** By hash the first row with one more, 0 for none. */
  first: Uint16Array;
  /** By hash a bit, whether there is one: nearly all positions of a text are told by it, and it is small enough to stay at hand. */
  opens: Uint32Array;
  /** By row the next of its hash, with one more, and the two characters that its name begins with. */
  next: Uint16Array;
  pairs: Uint32Array;
  /** What was read, by the first row of two characters: a text has few of the pairs. */
  read: (NamesOfPair | undefined)[];
}

/** Made at the first question. */
let index: Index | null = null;

function indexNames(): Index {
  const names: string[] = [];
  const values: (string | Alias)[] = [];
  const put = (name: string, value: string | Alias): void => {
    names.push(name);
    values.push(value);
  };
  for (const [code, name] of namedCodes()) put(name, code);
  for (const [name, successors] of formerNames()) for (const code of successors) put(name, { name, code, bare: true });
  for (const { name, code, sameAs } of NEW_AREAS) if (sameAs) put(name, { name, code, bare: false });
  const first = new Uint16Array(0x10000);
  const opens = new Uint32Array(0x10000 / 32);
  const next = new Uint16Array(names.length);
  const pairs = new Uint32Array(names.length);
  // From the last on, so that each chain has its rows in their order
  for (let row = names.length - 1; row >= 0; row--) {
    const name = names[row]!;
    if (name.length > LONGEST_NAME) throw new RangeError(`a longer name than any: ${name}`);
    const hash = hashOf(name.charCodeAt(0), name.charCodeAt(1));
    pairs[row] = pairOf(name.charCodeAt(0), name.charCodeAt(1));
    next[row] = first[hash]!;
    first[hash] = row + 1;
    opens[hash >> 5]! |= 1 << (hash & 31);
  }
  return { names, values, first, opens, next, pairs, read: new Array(names.length).fill(undefined) };
}

/** By the hash of two UTF-16 units a bit, 0 where no name begins with them, which a text is gone through by. */
export function openings(): Uint32Array {
  index ??= indexNames();
  return index.opens;
}

/** The names that begin with two UTF-16 units; undefined where none does. */
export function namesOf(first: number, second: number): NamesOfPair | undefined {
  index ??= indexNames();
  const { next, pairs, read } = index;
  const pair = pairOf(first, second);
  let row = index.first[hashOf(first, second)]!;
  while (row > 0 && pairs[row - 1] !== pair) row = next[row - 1]!;
  if (row === 0) return undefined;
  const known = read[row - 1];
  if (known !== undefined) return known;
  const values: (string | Alias)[] = [];
  for (let one = row; one > 0; one = next[one - 1]!) if (pairs[one - 1] === pair) values.push(index.values[one - 1]!);
  const names = readNames(values);
  read[row - 1] = names;
  return names;
}

function readNames(rows: readonly (string | Alias)[]): NamesOfPair {
  const full = new Map<string, string[]>();
  const short = new Map<string, string[]>();
  let lengths = 0;
  const add = (names: Map<string, string[]>, name: string, code: string): void => {
    lengths |= 1 << name.length;
    const codes = names.get(name);
    if (codes === undefined) names.set(name, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  for (const row of rows) {
    if (typeof row !== 'string') {
      add(full, row.name, row.code);
      const bare = row.bare ? shorten(row.name) : row.name;
      if (bare !== row.name && bare !== divisionOf(row.code)?.short) add(short, bare, row.code);
      continue;
    }
    const division = divisionOf(row);
    if (division === null) continue;
    add(full, division.name, row);
    if (division.short !== division.name) add(short, division.short, row);
    const usual = usualName(division);
    if (usual !== null) add(full, usual, row);
  }
  return { full, short, lengths };
}
