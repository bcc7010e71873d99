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

/** The pattern with every group of its own made one that is not kept. */
const bare = ({ source }: RegExp): string =>
  source.replace(/\\.|\[(?:\\.|[^\]])*\]|\(\?<(?![=!])[^>]+>|\((?!\?)/g, (part) => (part[0] === '(' ? '(?:' : part));

/** The rules that a character can open, in their order. */
interface Group<R extends Rule> {
  rules: readonly Opened<R>[];
  /** Any of them, each with an empty group behind it that tells it; one expression, for each is compiled anew in every page. */
  any: RegExp | null;
}

interface Table<R extends Rule> {
  /** For each UTF-16 unit the number of its group, 0 for those that open no rule. */
  groupOf: Uint16Array;
  groups: readonly (Group<R> | null)[];
}

function tableOf<R extends Rule>(rules: readonly R[]): Table<R> {
  const opened = rules.map((rule): Opened<R> => ({ rule, pattern: rule.pattern, sticky: null }));
  const byCode = new Map<number, Opened<R>[]>();
  for (const one of opened) {
    const first = firstCharacters(one.pattern);
    if (first === null) throw new Error(`A rule that any character opens: ${one.rule.id}`);
    for (const code of first) {
      const others = byCode.get(code);
      if (others === undefined) byCode.set(code, [one]);
      else others.push(one);
    }
  }
  const groupOf = new Uint16Array(0x10000);
  const groups: (Group<R> | null)[] = [null];
  const numbers = new Map<string, number>();
  for (const [code, rulesOf] of byCode) {
    const key = rulesOf.map(({ rule }) => rule.id).join(' ');
    let number = numbers.get(key);
    if (number === undefined) {
      number = groups.push({ rules: rulesOf, any: null }) - 1;
      numbers.set(key, number);
    }
    groupOf[code] = number;
  }
  return { groupOf, groups };
}

/** What a rule matches where it is tried; the expression keeps its own groups. */
function tried<R extends Rule>(one: Opened<R>, text: string, at: number): RegExpExecArray | null {
  one.sticky ??= new RegExp(one.pattern.source, 'y');
  one.sticky.lastIndex = at;
  return one.sticky.exec(text);
}

/** The first rule of a group that matches at a place, and what it matches. */
function firstOf<R extends Rule>(
  group: Group<R>,
  text: string,
  at: number,
): { one: Opened<R>; match: RegExpExecArray } | null {
  const { rules } = group;
  let one = rules[0]!;
  if (rules.length > 1) {
    group.any ??= new RegExp(rules.map(({ pattern }) => `(?:${bare(pattern)})()`).join('|'), 'y');
    group.any.lastIndex = at;
    const met = group.any.exec(text);
    if (met === null) return null;
    one = rules[met.indexOf('', 1) - 1]!;
  }
  const match = tried(one, text, at);
  return match && { one, match };
}

/**
 * A table of rules as one scanner of texts: the matches in order, none in another, by the first rule of the table that matches where
 * one begins. A character that opens no rule costs one look into a table, another is tried with the rules that it opens alone. The
 * table is made at the first text; an Error then tells of a rule that any character opens.
 */
export function scannerOf<R extends Rule>(rules: readonly R[]): (text: string) => Scanned<R>[] {
  let table: Table<R> | null = null;
  return (text) => {
    table ??= tableOf(rules);
    const { groupOf, groups } = table;
    const found: Scanned<R>[] = [];
    for (let at = 0; at < text.length; at++) {
      const number = groupOf[text.charCodeAt(at)]!;
      if (number === 0) continue;
      const met = firstOf(groups[number]!, text, at);
      if (met === null) continue;
      const { one, match } = met;
      found.push({ rule: one.rule, start: at, end: at + match[0].length, groups: match.groups ?? {} });
      at += match[0].length - 1;
    }
    return found;
  };
}
