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

interface Table<R extends Rule> {
  rules: readonly Opened<R>[];
  /** 1 for each UTF-16 unit that opens one of them. */
  opens: Uint8Array;
  /** Any of them, each with an empty group behind it that tells it; one expression, for each is compiled anew in every page. */
  any: RegExp;
}

function tableOf<R extends Rule>(rules: readonly R[]): Table<R> {
  const opens = new Uint8Array(0x10000);
  for (const { id, pattern } of rules) {
    const first = firstCharacters(pattern);
    if (first === null) throw new Error(`A rule that any character opens: ${id}`);
    for (const code of first) opens[code] = 1;
  }
  return {
    rules: rules.map((rule) => ({ rule, pattern: rule.pattern, sticky: null })),
    opens,
    any: new RegExp(rules.map(({ pattern }) => `(?:${bare(pattern)})()`).join('|'), 'y'),
  };
}

function groupsOf<R extends Rule>(one: Opened<R>, text: string, at: number): Scanned<R>['groups'] {
  one.sticky ??= new RegExp(one.pattern.source, 'y');
  one.sticky.lastIndex = at;
  return one.sticky.exec(text)?.groups ?? {};
}

/**
 * A table of rules as one scanner of texts: the matches in order, none in another, by the first rule of the table that matches where
 * one begins. A character that opens no rule costs one look into a table. The table is made at the first text; an Error then tells
 * of a rule that any character opens.
 */
export function scannerOf<R extends Rule>(rules: readonly R[]): (text: string) => Scanned<R>[] {
  let table: Table<R> | null = null;
  return (text) => {
    table ??= tableOf(rules);
    const { opens, any } = table;
    const found: Scanned<R>[] = [];
    for (let at = 0; at < text.length; at++) {
      if (opens[text.charCodeAt(at)] === 0) continue;
      any.lastIndex = at;
      const met = any.exec(text);
      if (met === null) continue;
      const one = table.rules[met.indexOf('', 1) - 1]!;
      found.push({ rule: one.rule, start: at, end: at + met[0].length, groups: groupsOf(one, text, at) });
      at += met[0].length - 1;
    }
    return found;
  };
}
