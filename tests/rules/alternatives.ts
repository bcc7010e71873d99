import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A pattern with one thing taken away: an alternative, or all of it. */
export interface Without {
  /** What was taken away, as it is written. */
  alternative: string;
  pattern: RegExp;
  whole: boolean;
}

/** Matches nothing, in every mode. */
const NOTHING = '[]';

/**
 * The pattern without each of its alternatives in turn, at the top and inside groups and assertions, then without all of it. An
 * alternative is kept but can match no more, so that groups keep their numbers and names.
 */
export function withoutEach(pattern: RegExp): Without[] {
  const { source, flags } = pattern;
  const starts: { start: number; end: number }[] = [];
  const ast = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  visitRegExpAST(ast, {
    onAlternativeEnter({ parent, start, end }) {
      // An empty alternative stands for nothing at all: `(?:a|)`
      if ('alternatives' in parent && parent.alternatives.length > 1 && end > start) starts.push({ start, end });
    },
  });
  return [
    ...starts.map(({ start, end }) => ({
      alternative: source.slice(start, end),
      pattern: new RegExp(`${source.slice(0, start)}${NOTHING}${source.slice(start)}`, flags),
      whole: false,
    })),
    { alternative: source, pattern: new RegExp(`${NOTHING}(?:${source})`, flags), whole: true },
  ];
}
