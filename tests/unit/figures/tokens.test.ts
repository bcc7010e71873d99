import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nouns } from '../../../core/figures/lexicon';
import { rolesOf, Tokens } from '../../../core/figures/tokens/tokens';
import { Trie, trieOf, VALUES } from '../../../core/figures/tokens/trie';

describe('a trie', () => {
  const words = ['超', '超过', '超过了', '商超', '不高于', '高于'];
  const trieOfList = (list: readonly string[]): Trie =>
    new Trie(trieOf(new Map(list.map((word, index) => [word, index + 1]))));
  const wordAt = (made: Trie, list: readonly string[], text: string, at = 0): string | undefined => {
    const found = made.longestAt(text, at);
    const word = list[(found % VALUES) - 1];
    if (word !== undefined) expect(Math.floor(found / VALUES)).toBe(word.length);
    return word;
  };
  const trie = trieOfList(words);
  const longest = (text: string, at = 0): string | undefined => wordAt(trie, words, text, at);

  test('finds the longest word where it stands', () => {
    expect(longest('超过了3亿元')).toBe('超过了');
    expect(longest('超市')).toBe('超');
    expect(longest('又超过', 1)).toBe('超过');
    expect(longest('过了')).toBeUndefined();
    expect(longest('')).toBeUndefined();
  });

  test('finds each word of any list at its own start', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 40 }), (list) => {
        const made = trieOfList(list);
        for (const word of list) expect(wordAt(made, list, word)).toBe(word);
      }),
    );
  });
});

describe('tokens', () => {
  const cut = (text: string): string[] => {
    const tokens = new Tokens(text);
    return Array.from({ length: tokens.count }, (_, index) => tokens.textAt(index));
  };
  const UP = rolesOf('up');
  const ABOUT = rolesOf('about');

  test('take the longest word, and no verb out of a noun', () => {
    expect(cut('总额不高于')).toEqual(['不高于']);
    expect(new Tokens('签约').roles & ABOUT).toBe(0);
    expect(new Tokens('商超').roles).toBe(0);
    expect(new Tokens('宜居').roles).toBe(0);
    expect(new Tokens('建成区').roles).toBe(0);
    expect(new Tokens('约').roles & ABOUT).toBe(ABOUT);
  });

  test('tell the nearest of a role before an offset', () => {
    const tokens = new Tokens('收入增长，税收提高，就业');
    const nearest = (offset: number, floor = 0): string => {
      const index = tokens.nearest(UP, offset, floor);
      return index < 0 ? '' : tokens.textAt(index);
    };
    expect(nearest(tokens.text.length)).toBe('提高');
    expect(nearest(9)).toBe('提高');
    expect(nearest(8)).toBe('增长');
    expect(nearest(8, 5)).toBe('');
    expect(nearest(3)).toBe('');
  });

  test('stand in order, none in another, and each is a word', () => {
    const pieces = fc.constantFrom(...nouns().slice(0, 60), '增长', '超过', '约', '，', '5', '某', '率');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const tokens = new Tokens(list.join(''));
        for (let index = 0; index < tokens.count; index++) {
          expect(tokens.end(index)).toBeGreaterThan(tokens.start(index));
          if (index > 0) expect(tokens.start(index)).toBeGreaterThanOrEqual(tokens.end(index - 1));
          expect(tokens.endingAt(tokens.end(index))).toBe(index);
          expect(tokens.lastBefore(tokens.end(index))).toBe(index);
        }
      }),
    );
  });
});
