import { describe, expect, test } from 'vitest';
import { HitIndex } from '../../../../entrypoints/shared/page/card/hit-index';

const [first, second, bare] = [{}, {}, {}];
const at = (node: object, startOffset: number, endOffset: number) => ({ node, startOffset, endOffset });
const index = new HitIndex<object, string>([
  ['ratio', [at(first, 2, 12)]],
  ['part', [at(first, 2, 5)]],
  ['next', [at(first, 12, 15)]],
  ['broken', [at(first, 20, 22), at(second, 0, 3)]],
]);

describe('HitIndex', () => {
  test('finds what the caret stands in, the shortest first', () => {
    expect(index.at(first, 4)).toEqual(['part', 'ratio']);
    expect(index.at(first, 9)).toEqual(['ratio']);
  });

  test('both neighbours of a shared edge: the caret does not tell on which side the pointer is', () => {
    expect(index.at(first, 12)).toEqual(['next', 'ratio']);
  });

  test('a figure over two nodes is found in both', () => {
    expect(index.at(first, 21)).toEqual(['broken']);
    expect(index.at(second, 1)).toEqual(['broken']);
  });

  test('nothing beside figures, and nothing in other nodes', () => {
    expect(index.at(first, 17)).toEqual([]);
    expect(index.at(second, 4)).toEqual([]);
    expect(index.at(bare, 0)).toEqual([]);
    expect(index.of(bare)).toEqual([]);
  });

  test('tells all figures of a node in their order', () => {
    expect(index.of(first)).toEqual(['ratio', 'part', 'next', 'broken']);
  });
});
