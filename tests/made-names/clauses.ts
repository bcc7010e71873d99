import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Draw } from '../made-tables/draw';
import * as pools from './pools';

/** A clause pattern and the names that are right by how it is made. */
export interface Pattern {
  style: string;
  clause: string;
  expected: readonly { number: string; names: readonly string[]; owner: string | null }[];
}

/** What one number of a made clause is of. */
export interface MadeName {
  /** The number with its unit as it stands in the text. */
  mention: string;
  names: readonly string[];
  /** Whose it is, `-` for the whole place's, null where that is not asked. */
  owner: string | null;
}

export interface MadeClause {
  pattern: Pattern;
  text: string;
  names: readonly MadeName[];
}

/**
 * The patterns of grammar.txt.
 * @throws Error that names the line that is none
 */
export function readPatterns(): Pattern[] {
  const patterns: Pattern[] = [];
  let style = '';
  for (const line of readFileSync(path.resolve('tests/made-names/grammar.txt'), 'utf8').split('\n')) {
    if (line.startsWith('# ')) style = line.slice(2);
    else if (line !== '') {
      const [clause, right] = line.split(' ==> ');
      if (right === undefined) throw new Error(`grammar.txt: "${line}" is no pattern.`);
      patterns.push({ style, clause: clause!, expected: right.split('; ').map((one) => expectedOf(one, line)) });
    }
  }
  return patterns;
}

function expectedOf(text: string, line: string): Pattern['expected'][number] {
  const match = /^(\d)=([^@]+)(?:@(.+))?$/.exec(text);
  if (match === null) throw new Error(`grammar.txt: "${text}" of "${line}" names no number.`);
  return { number: match[1]!, names: match[2]!.split('/'), owner: match[3] ?? null };
}

const SLOT = /\{([A-Z])(\d)\}/g;
const NUMBER = /<(\d)([^>]+)>/g;

/** The pattern's clause with words of one half of the pools and numbers drawn by `draw`. */
export function madeClause(pattern: Pattern, half: 0 | 1, draw: Draw): MadeClause {
  const filled = new Map<string, string>();
  const ofHalf = (pool: readonly string[]): readonly string[] => pool.filter((word) => pools.halfOf(word) === half);
  const taken = new Set<string>();
  const word = (pool: readonly string[]): string => {
    for (;;) {
      const one = draw.pick(ofHalf(pool));
      if (taken.has(one)) continue;
      taken.add(one);
      return one;
    }
  };
  /** Two nouns of three have a word before them that tells of which sort they are. */
  const sorted = (pool: readonly string[]): string => (draw.chance(0.66) ? word(pools.SORTS) : '') + word(pool);
  const drawn: Record<string, () => string> = {
    S: () => sorted(pools.PLACES),
    F: () => sorted(pools.BODIES),
    P: () => sorted(pools.PERSONS),
    G: () => word(pools.GOODS),
    T: () => word(pools.SORTS),
    M: () => word(pools.AMOUNTS),
    R: () => sorted(pools.RATES),
    V: () => word(pools.DOINGS),
    W: () => word(pools.WORKS),
    A: () => word(pools.AREAS),
    C: () => word(pools.FIRMS),
    D: () => word(pools.TOWNS),
  };
  const fill = (text: string): string =>
    text.replace(SLOT, (slot, kind: string) => {
      if (!filled.has(slot)) filled.set(slot, drawn[kind]!());
      return filled.get(slot)!;
    });
  const mentions = new Map<string, string>();
  const text = fill(pattern.clause).replace(NUMBER, (_, number: string, unit: string) => {
    const mention = `${unit === '%' || unit === '个百分点' ? draw.rate(1, 99, 1) : draw.amount(3, 900, unit.length > 1 && /[万亿]/.test(unit) ? 2 : 0)}${unit}`;
    mentions.set(number, mention);
    return mention;
  });
  const names = pattern.expected.map((one) => ({
    mention: mentions.get(one.number)!,
    names: one.names.map(fill),
    owner: one.owner === null ? null : fill(one.owner),
  }));
  return { pattern, text, names };
}
