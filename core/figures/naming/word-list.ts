/** Words by the code of a character, longest first. */
type WordsByCode = ReadonlyMap<number, readonly string[]>;

/**
 * A set of words, found at the edge of a phrase by its first or last character. Most lists are asked at one edge alone, so what
 * an edge needs is made when it is first asked for.
 */
export class WordList {
  private set: Set<string> | null = null;
  private first: WordsByCode | null = null;
  private last: WordsByCode | null = null;

  /**
   * @param text words that white space divides; their order does not matter
   * @param holders longer words that have a word of the list at their edge without meaning it
   */
  constructor(
    private readonly text: string,
    readonly holders: WordList | null = null,
  ) {}

  private get words(): Set<string> {
    this.set ??= new Set(this.text.split(/\s+/).filter(Boolean));
    return this.set;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Words by their first character. */
  get byFirst(): WordsByCode {
    this.first ??= byCode(this.words, (word) => word.charCodeAt(0));
    return this.first;
  }

  /** Words by their last character. */
  get byLast(): WordsByCode {
    this.last ??= byCode(this.words, (word) => word.charCodeAt(word.length - 1));
    return this.last;
  }
}

function byCode(words: Iterable<string>, codeOf: (word: string) => number): WordsByCode {
  const index = new Map<number, string[]>();
  for (const word of words) {
    const code = codeOf(word);
    const others = index.get(code);
    if (others === undefined) {
      index.set(code, [word]);
      continue;
    }
    let at = others.length;
    while (at > 0 && others[at - 1]!.length < word.length) at--;
    others.splice(at, 0, word);
  }
  return index;
}

/**
 * A list from words that white space divides. A word is not found at the edge of a phrase where one of `holders` stands there: 约
 * of 签约, 新 of 新区.
 */
export const wordList = (text: string, holders: WordList | null = null): WordList => new WordList(text, holders);

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
