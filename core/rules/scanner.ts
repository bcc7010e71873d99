import { firstCharacters } from './edge-characters';
import type { Rule } from './rule';

/** A match of a rule where it stands. */
export interface Scanned<R extends Rule> {
  rule: R;
  start: number;
  end: number;
  groups: Readonly<Record<string, string | undefined>>;
}

/** The rules that one character can open, in the order of their table; `any` has an empty group behind each, which tells it. */
interface Openers<R extends Rule> {
  any: RegExp;
  each: readonly { rule: R; pattern: RegExp; mark: number }[];
}

/** The pattern with every group of its own made one that is not kept. */
const bare = ({ pattern }: Rule): string =>
  pattern.source.replace(/\\.|\[(?:\\.|[^\]])*\]|\(\?<(?![=!])[^>]+>|\((?!\?)/g, (part) =>
    part[0] === '(' ? '(?:' : part,
  );

/**
 * A table of rules as one scanner of texts: the matches in order, none in another, by the first rule of the table that matches where
 * one begins. A character that opens no rule costs one look into a table; no rule is tried where its first character does not stand.
 */
export function scannerOf<R extends Rule>(rules: readonly R[]): (text: string) => Scanned<R>[] {
  const openings = rules.map((rule) => ({
    rule,
    pattern: new RegExp(rule.pattern.source, `y${rule.pattern.flags.replace(/[gy]/g, '')}`),
    first: firstCharacters(rule.pattern),
  }));
  const everywhere = openings.filter(({ first }) => first === null);
  if (everywhere.length > 0) throw new Error(`A rule that any character opens: ${everywhere[0]!.rule.id}`);
  const byCode = new Uint16Array(0x10000);
  const openers: Openers<R>[] = [];
  const numbers = new Map<string, number>();
  for (const code of new Set(openings.flatMap(({ first }) => [...first!]))) {
    const each = openings.filter(({ first }) => first!.has(code));
    const key = each.map(({ rule }) => rule.id).join('|');
    let number = numbers.get(key);
    if (number === undefined) {
      openers.push({
        any: new RegExp(each.map(({ rule }) => `(?:${bare(rule)})()`).join('|'), 'y'),
        each: each.map((opening, at) => ({ ...opening, mark: at + 1 })),
      });
      number = openers.length;
      numbers.set(key, number);
    }
    byCode[code] = number;
  }
  return (text) => {
    const found: Scanned<R>[] = [];
    for (let at = 0; at < text.length; at++) {
      const number = byCode[text.charCodeAt(at)]!;
      if (number === 0) continue;
      const { any, each } = openers[number - 1]!;
      any.lastIndex = at;
      const met = any.exec(text);
      if (met === null) continue;
      const { rule, pattern } = each.find(({ mark }) => met[mark] !== undefined)!;
      pattern.lastIndex = at;
      found.push({ rule, start: at, end: at + met[0].length, groups: pattern.exec(text)?.groups ?? {} });
      at += met[0].length - 1;
    }
    return found;
  };
}
