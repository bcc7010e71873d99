import { keepLast } from '../../rules/keep-last';
import { Trie, VALUES } from './trie';
import { ROLES, TRIE } from './words.made';

export { rolesOf, type TokenRole } from './roles';

/** Set up when the first text is cut: a page that is no report never pays for it. */
let trie: Trie | null = null;

/**
 * A clause cut into the words of the lexicon in one pass over its characters, the longest word first: no verb is found inside a noun
 * (约 in 签约), and no shorter word inside a longer one (高于 in 不高于). What is no word of it stands between two tokens.
 */
export class Tokens {
  /** In order, start, length and value of each in one number: a clause has few, and a small list is made fastest. */
  private readonly packed: number[] = [];
  /** All roles of the tokens. */
  readonly roles: number;

  constructor(readonly text: string) {
    trie ??= new Trie(TRIE);
    const most = Math.min(text.length, LONGEST);
    let all = 0;
    for (let at = 0; at < most; ) {
      const word = trie.longestAt(text, at);
      if (word === 0) {
        at++;
        continue;
      }
      this.packed.push((at << WORD_BITS) | word);
      all |= ROLES[(word & (VALUES - 1)) - 1]!;
      at += word >> VALUE_BITS;
    }
    this.roles = all;
  }

  get count(): number {
    return this.packed.length;
  }

  start(index: number): number {
    return this.packed[index]! >> WORD_BITS;
  }

  end(index: number): number {
    return this.start(index) + ((this.packed[index]! & (WORDS - 1)) >> VALUE_BITS);
  }

  rolesAt(index: number): number {
    return ROLES[(this.packed[index]! & (VALUES - 1)) - 1]!;
  }

  textAt(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  /** The token that ends at an offset, −1 for none. */
  endingAt(offset: number): number {
    const index = this.lastBefore(offset);
    return index >= 0 && this.end(index) === offset ? index : -1;
  }

  /** The last token that begins before an offset, −1 for none; by halving. */
  lastBefore(offset: number): number {
    let low = -1;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) < offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The first token of one of `roles`; −1 for none. */
  first(roles: number): number {
    if ((this.roles & roles) === 0) return -1;
    let index = 0;
    while ((this.rolesAt(index) & roles) === 0) index++;
    return index;
  }

  /** The nearest token of one of `roles` that ends at or before an offset and does not begin before `floor`; −1 for none. */
  nearest(roles: number, offset: number, floor = 0): number {
    if ((this.roles & roles) === 0) return -1;
    for (let index = this.lastBefore(offset); index >= 0 && this.start(index) >= floor; index--)
      if ((this.rolesAt(index) & roles) !== 0 && this.end(index) <= offset) return index;
    return -1;
  }
}

/** A clause is cut at 160 characters; what is longer is a table run together. */
const LONGEST = 1024;
/** The lowest bits of a token hold the value of its word, those above them its length. */
const VALUE_BITS = 8;
const WORD_BITS = 14;
const WORDS = 1 << WORD_BITS;

/** The tokens of a text; of one that was cut last, the same. */
export const tokensOf = keepLast((text): Tokens => new Tokens(text));
