import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWording } from '../../../core/indicators/canonical';
import {
  type IndicatorChange,
  type IndicatorEdit,
  keysAround,
  readerEdits,
  refusalOf,
  splitKey,
} from '../../../core/indicators/edits';

let count = 0;
const made = (change: IndicatorChange): IndicatorEdit => {
  count++;
  return { ...change, id: `e${count}`, madeAt: new Date(Date.UTC(2025, 0, 1, 0, 0, count)).toISOString() };
};
const mergeOf = (key: string, into: string): IndicatorChange => ({
  action: 'merge',
  key,
  called: key,
  into,
  intoCalled: into,
});
const merge = (key: string, into: string) => made(mergeOf(key, into));
const split = (key: string, wordings: string[], into: string, name = into) =>
  made({ action: 'split', key, called: key, wordings: wordings.map(foldWording), into, name });
const rename = (key: string, name: string) => made({ action: 'rename', key, called: key, name });
const keyOf = (edits: IndicatorEdit[], key: string, name = '') => readerEdits(edits).keyOf(key, name);

describe('a merge', () => {
  test('gives the key that it goes into, along chains in whatever order they were made', () => {
    const edits = [merge('w:b', 'w:c'), merge('w:a', 'w:b')];
    expect(['w:a', 'w:b', 'w:c', 'w:d'].map((key) => keyOf(edits, key))).toEqual(['w:c', 'w:c', 'w:c', 'w:d']);
  });

  test('takes the modifiers of a key along; one of a modified key leaves the others alone', () => {
    const whole = [merge('w:托位', 'i:childcare-places')];
    expect(keyOf(whole, 'w:托位:new:growth')).toBe('i:childcare-places:new:growth');
    const part = [merge('i:firms:new', 'i:firms')];
    expect(keyOf(part, 'i:firms:new')).toBe('i:firms');
    expect(keyOf(part, 'i:firms:new:growth')).toBe('i:firms:growth');
    expect(keyOf(part, 'i:firms:cumulative')).toBe('i:firms:cumulative');
    expect(keyOf([merge('w:a', 'i:b:new')], 'w:a:new')).toBe('i:b:new');
  });

  test('of a key that ends like a modifier in a wording is no merge of what stands before it', () => {
    expect(keyOf([merge('w:投入', 'w:x')], 'w:投入:NEW')).toBe('w:投入:NEW');
  });

  test('is refused into itself and where it leads back', () => {
    expect(refusalOf([], mergeOf('w:a', 'w:a'))).toBe('same');
    expect(refusalOf([], mergeOf('i:a', 'i:a:new'))).toBe('same');
    expect(refusalOf([merge('w:a', 'w:b'), merge('w:b', 'w:c')], mergeOf('w:c', 'w:a'))).toBe('circle');
    expect(refusalOf([merge('w:a', 'w:b:new')], mergeOf('w:b', 'w:a'))).toBe('circle');
    expect(refusalOf([merge('w:a', 'w:b')], mergeOf('w:c', 'w:a'))).toBeNull();
  });

  test('that closes a circle all the same does nothing, the other ones hold', () => {
    const edits = [merge('w:a', 'w:b'), merge('w:b', 'w:c'), merge('w:c', 'w:a')];
    expect(['w:a', 'w:b', 'w:c'].map((key) => keyOf(edits, key))).toEqual(['w:c', 'w:c', 'w:c']);
  });

  test('of two merges of one key the later one holds', () => {
    const [first, second] = [merge('w:a', 'w:b'), merge('w:a', 'w:c')];
    expect(keyOf([second, first], 'w:a')).toBe('w:c');
  });
});

describe('a split', () => {
  const pools = split('w:公园', ['口袋公园'], 'r:口袋公园', '口袋公园');

  test('takes out the figures of its wordings, however they are written, and leaves the others', () => {
    expect(keyOf([pools], 'w:公园', '“口袋公园”')).toBe('r:口袋公园');
    expect(keyOf([pools], 'w:公园:new', '口袋公园')).toBe('r:口袋公园:new');
    expect(keyOf([pools], 'w:公园', '城市公园')).toBe('w:公园');
    expect(keyOf([pools], 'w:绿道', '口袋公园')).toBe('w:绿道');
  });

  test('holds for what was merged in, and before what its indicator is merged into', () => {
    expect(keyOf([merge('w:绿地', 'w:公园'), pools], 'w:绿地', '口袋公园')).toBe('r:口袋公园');
    const moved = [pools, merge('w:公园', 'w:绿地')];
    expect(keyOf(moved, 'w:公园', '口袋公园')).toBe('r:口袋公园');
    expect(keyOf(moved, 'w:公园', '城市公园')).toBe('w:绿地');
  });

  test('merged back is where it was, and can be split again under another key', () => {
    const back = [pools, merge('r:口袋公园', 'w:公园')];
    expect(keyOf(back, 'w:公园', '口袋公园')).toBe('w:公园');
    const key = splitKey(['口袋公园'], back);
    expect(key).toBe('r:口袋公园 2');
    expect(keyOf([...back, split('w:公园', ['口袋公园'], key)], 'w:公园', '口袋公园')).toBe(key);
  });

  test('is refused without wordings or a name', () => {
    const change = { action: 'split', key: 'w:a', called: 'a', wordings: ['b'], into: 'r:b', name: 'b' } as const;
    expect(refusalOf([], { ...change, wordings: ['b'] })).toBeNull();
    expect(refusalOf([], { ...change, wordings: [] })).toBe('no-wording');
    expect(refusalOf([], { ...change, wordings: ['b'], name: ' ' })).toBe('no-name');
  });
});

describe('a name', () => {
  const edits = [rename('i:gdp', '生产总值'), split('w:公园', ['口袋公园'], 'r:口袋公园', '小公园')];
  const { nameOf } = readerEdits(edits);

  test('is given to a key, and to what a modifier makes of it', () => {
    expect(nameOf('i:gdp')).toBe('生产总值');
    expect(nameOf('i:gdp:growth')).toBe('生产总值增速');
    expect(nameOf('r:口袋公园')).toBe('小公园');
    expect(nameOf('w:公园')).toBeNull();
  });

  test('of two the later one holds', () => {
    const [first, second] = [rename('w:a', '甲'), rename('w:a', '乙')];
    expect(readerEdits([second, first]).nameOf('w:a')).toBe('乙');
    expect(readerEdits([first]).nameOf('w:a')).toBe('甲');
  });
});

test('whatever the edits, every key leads somewhere, no further than there, in whatever order they are given', () => {
  const key = fc.constantFrom('i:a', 'w:b', 'w:c', 'r:d', 'i:a:new', 'w:b:growth', 'w:c:new');
  const change = fc.oneof(
    fc.record({ from: key, into: key }).map(({ from, into }) => merge(from, into)),
    fc.record({ from: key, into: key }).map(({ from, into }) => split(from, ['甲'], into)),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), key, fc.constantFrom('甲', '乙'), (edits, from, name) => {
      const found = keyOf(edits, from, name);
      expect(keyOf([...edits].reverse(), from, name)).toBe(found);
      // What is under this key or one around it has to be looked at again when one of the edits goes
      const around = keysAround([from], edits);
      expect(around.some((one) => found === one || found.startsWith(`${one}:`))).toBe(true);
      // Merges alone lead to an end that no merge leads away from
      const merges = edits.filter(({ action }) => action === 'merge');
      const end = keyOf(merges, from);
      expect(keyOf(merges, end)).toBe(end);
    }),
    { numRuns: 500 },
  );
});
