/** A set of words, found at the edge of a phrase by its first or last character. */
export interface WordList {
  has(word: string): boolean;
  /** Words by the code of their first and of their last character, longest first. */
  byFirst: ReadonlyMap<number, readonly string[]>;
  byLast: ReadonlyMap<number, readonly string[]>;
  /** Longer words that have a word of the list at their edge without meaning it. */
  holders: WordList | null;
}

/**
 * A list from words that white space divides; their order does not matter. A word is not found at the edge of a phrase where one of
 * `holders` stands there: 约 of 签约, 新 of 新区.
 */
export function wordList(text: string, holders: WordList | null = null): WordList {
  const set = new Set(text.split(/\s+/).filter(Boolean));
  const byLength = [...set].sort((a, b) => b.length - a.length);
  const byFirst = new Map<number, string[]>();
  const byLast = new Map<number, string[]>();
  const add = (index: Map<number, string[]>, code: number, word: string): void => {
    const words = index.get(code);
    if (words) words.push(word);
    else index.set(code, [word]);
  };
  for (const word of byLength) {
    add(byFirst, word.charCodeAt(0), word);
    add(byLast, word.charCodeAt(word.length - 1), word);
  }
  return {
    has: (word) => set.has(word),
    byFirst,
    byLast,
    holders,
  };
}

/** The longest word of `list` that `text` ends with; empty where none. */
export function wordAtEnd(text: string, list: WordList): string {
  const words = list.byLast.get(text.charCodeAt(text.length - 1));
  if (words === undefined) return '';
  for (const word of words) {
    if (!text.endsWith(word)) continue;
    const holder = list.holders === null ? '' : wordAtEnd(text, list.holders);
    return holder.length > word.length ? '' : word;
  }
  return '';
}

/** The longest word of `list` that stands in `text` at `at`; empty where none. */
export function wordAtStart(text: string, list: WordList, at = 0): string {
  const words = list.byFirst.get(text.charCodeAt(at));
  if (words === undefined) return '';
  for (const word of words) {
    if (!text.startsWith(word, at)) continue;
    const holder = list.holders === null ? '' : wordAtStart(text, list.holders, at);
    return holder.length > word.length ? '' : word;
  }
  return '';
}
