import { LOWEST } from '../../rules/mask';

/** Words by the lowest bits of a character's code, as masks have them, longest first. */
type WordsByCode = readonly (readonly string[] | undefined)[];

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

  /** Those that may begin with a character, longest first; undefined where none does. */
  beginningWith(code: number): readonly string[] | undefined {
    this.first ??= byCode(this.words, (word) => word.charCodeAt(0));
    return this.first[code & LOWEST];
  }

  /** Those that may end with a character, longest first; undefined where none does. */
  endingWith(code: number): readonly string[] | undefined {
    this.last ??= byCode(this.words, (word) => word.charCodeAt(word.length - 1));
    return this.last[code & LOWEST];
  }
}

function byCode(words: Iterable<string>, codeOf: (word: string) => number): WordsByCode {
  const index: (string[] | undefined)[] = new Array(LOWEST + 1).fill(undefined);
  for (const word of words) {
    const lowest = codeOf(word) & LOWEST;
    const others = index[lowest];
    if (others === undefined) {
      index[lowest] = [word];
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
  const words = list.endingWith(text.charCodeAt(text.length - 1));
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
  const words = list.beginningWith(text.charCodeAt(at));
  if (words === undefined) return '';
  for (const word of words) {
    if (!text.startsWith(word, at)) continue;
    const holder = list.holders === null ? '' : wordAtStart(text, list.holders, at);
    return holder.length > word.length ? '' : word;
  }
  return '';
}
