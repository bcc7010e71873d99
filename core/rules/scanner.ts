import { firstCharacters } from './edge-characters';
import type { Rule } from './rule';

/** A match of a rule where it stands. */
export interface Scanned<R extends Rule> {
  rule: R;
  start: number;
  end: number;
  groups: Readonly<Record<string, string | undefined>>;
}

/** A rule as its table had it when the scanner was made. */
interface Opened<R extends Rule> {
  rule: R;
  pattern: RegExp;
  sticky: RegExp | null;
}

/** The rules that one character can open, in the order of their table. */
interface Openers<R extends Rule> {
  own: readonly Opened<R>[];
  /** Any of them, each with an empty group behind it that tells it; made when the character is first met. */
  any: RegExp | null;
}

/** The pattern with every group of its own made one that is not kept. */
const bare = ({ source }: RegExp): string =>
  source.replace(/\\.|\[(?:\\.|[^\]])*\]|\(\?<(?![=!])[^>]+>|\((?!\?)/g, (part) => (part[0] === '(' ? '(?:' : part));

/** The rules by the characters that open them. */
interface Table<R extends Rule> {
  /** For each UTF-16 unit one more than the place of its openers; 0 where it opens none. */
  byCode: Uint16Array;
  openers: Openers<R>[];
}

function tableOf<R extends Rule>(rules: readonly R[]): Table<R> {
  const byCode = new Uint16Array(0x10000);
  const openers: Openers<R>[] = [];
  const numbers = new Map<string, number>();
  const opened = new Map<number, Opened<R>[]>();
  for (const rule of rules) {
    const first = firstCharacters(rule.pattern);
    if (first === null) throw new Error(`A rule that any character opens: ${rule.id}`);
    const one: Opened<R> = { rule, pattern: rule.pattern, sticky: null };
    for (const code of first) {
      const others = opened.get(code);
      if (others === undefined) opened.set(code, [one]);
      else others.push(one);
    }
  }
  for (const [code, own] of opened) {
    const key = own.map(({ rule }) => rule.id).join('|');
    let number = numbers.get(key);
    if (number === undefined) {
      number = openers.push({ own, any: null });
      numbers.set(key, number);
    }
    byCode[code] = number;
  }
  return { byCode, openers };
}

function groupsOf<R extends Rule>(one: Opened<R>, text: string, at: number): Scanned<R>['groups'] {
  one.sticky ??= new RegExp(one.pattern.source, 'y');
  one.sticky.lastIndex = at;
  return one.sticky.exec(text)?.groups ?? {};
}

/**
 * A table of rules as one scanner of texts: the matches in order, none in another, by the first rule of the table that matches where
 * one begins. A character that opens no rule costs one look into a table; no rule is tried where its first character does not stand.
 * The table is made at the first text; an Error then tells of a rule that any character opens.
 */
export function scannerOf<R extends Rule>(rules: readonly R[]): (text: string) => Scanned<R>[] {
  let table: Table<R> | null = null;
  return (text) => {
    table ??= tableOf(rules);
    const { byCode, openers } = table;
    const found: Scanned<R>[] = [];
    for (let at = 0; at < text.length; at++) {
      const number = byCode[text.charCodeAt(at)]!;
      if (number === 0) continue;
      const opener = openers[number - 1]!;
      opener.any ??= new RegExp(opener.own.map(({ pattern }) => `(?:${bare(pattern)})()`).join('|'), 'y');
      opener.any.lastIndex = at;
      const met = opener.any.exec(text);
      if (met === null) continue;
      const one = opener.own.find((_, index) => met[index + 1] !== undefined)!;
      found.push({ rule: one.rule, start: at, end: at + met[0].length, groups: groupsOf(one, text, at) });
      at += met[0].length - 1;
    }
    return found;
  };
}
