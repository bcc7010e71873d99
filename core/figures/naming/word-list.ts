/** A set of words, found at the edge of a phrase by its first or last character. */
export interface WordList {
  has(word: string): boolean;
  /** Words by first and by last character, longest first. */
  byFirst: ReadonlyMap<string, readonly string[]>;
  byLast: ReadonlyMap<string, readonly string[]>;
  /** Longer words that have a word of the list at their edge without meaning it. */
  holders: WordList | null;
}

/**
 * A list from words that white space divides; their order does not matter. A word is not found at the edge of a phrase where one of
 * `holders` stands there: 约 of 签约, 新 of 新区.
 */
export function wordList(text: string, holders = ''): WordList {
  const set = new Set(text.split(/\s+/).filter(Boolean));
  const byLength = [...set].sort((a, b) => b.length - a.length);
  const index = (keyOf: (word: string) => string): Map<string, string[]> => {
    const groups = new Map<string, string[]>();
    for (const word of byLength) {
      const key = keyOf(word);
      const group = groups.get(key);
      if (group) group.push(word);
      else groups.set(key, [word]);
    }
    return groups;
  };
  return {
    has: (word) => set.has(word),
    byFirst: index((word) => word[0]!),
    byLast: index((word) => word[word.length - 1]!),
    holders: holders === '' ? null : wordList(holders),
  };
}

/** The longest word of `list` that `text` ends with; empty where none. */
export function wordAtEnd(text: string, list: WordList): string {
  for (const word of list.byLast.get(text[text.length - 1] ?? '') ?? []) {
    if (!text.endsWith(word)) continue;
    const holder = list.holders === null ? '' : wordAtEnd(text, list.holders);
    return holder.length > word.length ? '' : word;
  }
  return '';
}

/** The longest word of `list` that stands in `text` at `at`; empty where none. */
export function wordAtStart(text: string, list: WordList, at = 0): string {
  for (const word of list.byFirst.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(word, at)) continue;
    const holder = list.holders === null ? '' : wordAtStart(text, list.holders, at);
    return holder.length > word.length ? '' : word;
  }
  return '';
}
