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

/** Two characters as one number: most positions of a text begin no name, and a number is looked up without cutting the text. */
const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** A short number of a pair; a few pairs share one. */
const hashOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/** Another name of a division, former or of a new area; `bare` where it is used without its kind as well. */
interface Alias {
  name: string;
  code: string;
  bare: boolean;
}

/** By the two characters that names, short or long, begin with: codes and other names, or what was read of them. */
interface Index {
  /** 1 where a pair of that hash begins a name: nearly all positions of a text are told by it. */
  opens: Uint8Array;
  byPair: Map<number, (string | Alias)[] | NamesOfPair>;
}

/** Made at the first question. A text has few of the pairs, and only those are read. */
let index: Index | null = null;

function indexNames(): Index {
  const opens = new Uint8Array(0x10000);
  const byPair = new Map<number, (string | Alias)[]>();
  const put = (name: string, value: string | Alias): void => {
    if (name.length > LONGEST_NAME) throw new RangeError(`a longer name than any: ${name}`);
    const [first, second] = [name.charCodeAt(0), name.charCodeAt(1)];
    const pair = pairOf(first, second);
    opens[hashOf(first, second)] = 1;
    const values = byPair.get(pair);
    if (values === undefined) byPair.set(pair, [value]);
    else values.push(value);
  };
  for (const [code, name] of namedCodes()) put(name, code);
  for (const [name, successors] of formerNames()) for (const code of successors) put(name, { name, code, bare: true });
  for (const { name, code, sameAs } of NEW_AREAS) if (sameAs) put(name, { name, code, bare: false });
  return { opens, byPair };
}

/** The names that begin with two UTF-16 units; undefined where none does. */
export function namesOf(first: number, second: number): NamesOfPair | undefined {
  index ??= indexNames();
  if (index.opens[hashOf(first, second)] === 0) return undefined;
  const pair = pairOf(first, second);
  const known = index.byPair.get(pair);
  if (known === undefined || !Array.isArray(known)) return known;
  const names = readNames(known);
  index.byPair.set(pair, names);
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
