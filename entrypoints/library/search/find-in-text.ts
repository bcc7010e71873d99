/** Where a sentence of a text has all the words that are looked for: at the first of them. */
export interface Hit {
  start: number;
  end: number;
}

const ENDS_SENTENCE = /[。！？；\n\t]/;

/** The words of a search, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** True for what is looked for in texts: a single Latin letter or digit stands in every sentence. */
export const isForTexts = (words: readonly string[]): boolean =>
  words.some((word) => /\p{Script=Han}/u.test(word)) || words.some((word) => word.length > 1);

function edgesOf(text: string, at: number): [from: number, to: number] {
  let from = at;
  while (from > 0 && !ENDS_SENTENCE.test(text[from - 1]!)) from--;
  let to = at;
  while (to < text.length && !ENDS_SENTENCE.test(text[to]!)) to++;
  return [from, to];
}

/**
 * The sentences of a text that have all words, each once. Linear in the text.
 * @param lower the text in lower case, of the same length
 * @param words one at least, in lower case
 */
export function findInText(lower: string, words: readonly string[]): Hit[] {
  const [first, ...others] = [...words].sort((a, b) => b.length - a.length) as [string, ...string[]];
  const hits: Hit[] = [];
  let at = lower.indexOf(first);
  while (at >= 0) {
    const [from, to] = edgesOf(lower, at);
    const sentence = lower.slice(from, to);
    if (others.every((word) => sentence.includes(word))) hits.push({ start: at, end: at + first.length });
    at = lower.indexOf(first, Math.max(to, at + first.length));
  }
  return hits;
}
