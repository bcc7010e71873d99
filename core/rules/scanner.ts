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
}

/** A rule among those that one expression tries. */
interface Alternative<R extends Rule> {
  rule: R;
  /** The number of the empty group behind its pattern, which tells that it matched; the groups that the rule names stand right before it. */
  mark: number;
  names: readonly string[];
}

/** The rules that a character can open, in their order. */
interface Group<R extends Rule> {
  rules: readonly Opened<R>[];
  /** Made when a character first opens them; one expression, for each is compiled anew in every page. */
  tried: { any: RegExp; alternatives: readonly Alternative<R>[] } | null;
}

interface Table<R extends Rule> {
  /** For each UTF-16 unit the number of its group, 0 for those that open no rule. */
  groupOf: Uint16Array;
  groups: readonly (Group<R> | null)[];
}

/** An escape, a class, a named group's opening, any other group's. */
const OPENINGS = /\\.|\[(?:\\.|[^\]])*\]|\(\?<(?![=!])([^>]+)>|\((?!\?)/g;

/** A pattern whose named groups have numbers alone, with their names, and no other group is kept. */
function numbered({ source }: RegExp): { source: string; names: string[] } {
  const names: string[] = [];
  const kept = source.replace(OPENINGS, (opening: string, name: string | undefined) => {
    if (name === undefined) return opening === '(' ? '(?:' : opening;
    names.push(name);
    return '(';
  });
  return { source: kept, names };
}

/** One expression for several rules. */
function anyOf<R extends Rule>(rules: readonly Opened<R>[]): NonNullable<Group<R>['tried']> {
  let mark = 0;
  const sources: string[] = [];
  const alternatives = rules.map(({ rule, pattern }): Alternative<R> => {
    const { source, names } = numbered(pattern);
    sources.push(`(?:${source})()`);
    mark += names.length + 1;
    return { rule, mark, names };
  });
  return { any: new RegExp(sources.join('|'), 'y'), alternatives };
}

function tableOf<R extends Rule>(rules: readonly R[]): Table<R> {
  const byCode = new Map<number, Opened<R>[]>();
  for (const rule of rules) {
    const { pattern } = rule;
    const first = firstCharacters(pattern);
    if (first === null) throw new Error(`A rule that any character opens: ${rule.id}`);
    const opened = { rule, pattern };
    for (const code of first) {
      const others = byCode.get(code);
      if (others === undefined) byCode.set(code, [opened]);
      else others.push(opened);
    }
  }
  const groupOf = new Uint16Array(0x10000);
  const groups: (Group<R> | null)[] = [null];
  const numbers = new Map<string, number>();
  for (const [code, rulesOf] of byCode) {
    const key = rulesOf.map(({ rule }) => rule.id).join(' ');
    let number = numbers.get(key);
    if (number === undefined) {
      number = groups.push({ rules: rulesOf, tried: null }) - 1;
      numbers.set(key, number);
    }
    groupOf[code] = number;
  }
  return { groupOf, groups };
}

/** What the first rule of a group that matches at a place matches there. */
function firstOf<R extends Rule>(group: Group<R>, text: string, at: number): Scanned<R> | null {
  group.tried ??= anyOf(group.rules);
  const { any, alternatives } = group.tried;
  any.lastIndex = at;
  const met = any.exec(text);
  if (met === null) return null;
  const { rule, mark, names } = alternatives.find((one) => met[one.mark] !== undefined)!;
  const groups: Record<string, string | undefined> = {};
  for (let index = 0; index < names.length; index++) groups[names[index]!] = met[mark - names.length + index];
  return { rule, start: at, end: at + met[0].length, groups };
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
      found.push(met);
      at = met.end - 1;
    }
    return found;
  };
}
