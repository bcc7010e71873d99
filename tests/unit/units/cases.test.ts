import { describe, expect, test } from 'vitest';
import { matchUnit, UNITS } from '../../../core/units/match';
import { readCases } from '../../cases/read-cases';

/** One word of a line each: `元 圆 ==> 元 money`; `=` is the word itself, `-` no unit. */
const CASES = readCases('units.txt').flatMap(({ input, expected, title }) =>
  input.split(' ').map((spelling) => {
    const [unit, family] = expected.split(' ');
    return { title, spelling, unit: unit === '=' ? spelling : unit!, family };
  }),
);
const NUMBER = '3万';

describe('units behind a number', () => {
  test.each(CASES)('$title: $spelling', ({ spelling, unit, family, title }) => {
    const match = matchUnit(`${NUMBER}${spelling}，`, NUMBER.length);
    if (unit === '-') {
      expect(match).toBeNull();
      return;
    }
    expect(match).toMatchObject({ unit, entry: { family } });
    if (!title.startsWith('words that only begin')) expect(match?.length).toBe(spelling.length);
  });

  test('every spelling of every unit has a case', () => {
    const covered = new Set(
      CASES.filter(({ unit }) => unit !== '-').map(({ spelling, unit }) => `${spelling} ${unit}`),
    );
    const missing = UNITS.flatMap(({ unit, spellings }) => spellings.map((spelling) => `${spelling} ${unit}`));
    expect(missing.filter((pair) => !covered.has(pair))).toEqual([]);
  });

  test('every entry that other words begin with has such a word among the cases', () => {
    const words = CASES.filter(({ unit, title }) => unit === '-' || title.startsWith('words that only begin'));
    const bare = UNITS.filter(
      ({ not, spellings }) => not && !words.some(({ spelling }) => spellings.some((s) => spelling.startsWith(s))),
    );
    expect(bare.map(({ unit }) => unit)).toEqual([]);
  });

  test('no spelling stands in two entries, but for one that an entry before it leaves by its conditions', () => {
    const seen = new Map<string, number>();
    for (const { spellings } of UNITS)
      for (const spelling of spellings) seen.set(spelling, (seen.get(spelling) ?? 0) + 1);
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
  });
});

describe('a unit with conditions', () => {
  test('a Latin unit ends at a word boundary', () => {
    expect(matchUnit('5G', 1)).toBeNull();
    expect(matchUnit('5mm2', 1)).toBeNull();
    expect(matchUnit('200P，', 3)?.unit).toBe('P');
  });

  test('度 is a kilowatt hour behind 万 and 亿 only; at the head of a table it stands alone', () => {
    expect(matchUnit('360度', 3)).toBeNull();
    expect(matchUnit('3亿度', 2)?.unit).toBe('千瓦时');
    expect(matchUnit('度', 0)?.unit).toBe('千瓦时');
  });

  test('classifiers of speech count behind digits alone', () => {
    expect(matchUnit('三方', 1)).toBeNull();
    expect(matchUnit('三股', 1)).toBeNull();
    expect(matchUnit('300方', 3)?.unit).toBe('立方米');
  });
});

describe('a unit told for each of something', () => {
  test.each([
    ['元/平方米', '元/平方米'],
    ['元每平方米', '元/平方米'],
    ['元/月', '元/月'],
    ['元/人/年', '元/人/年'],
    ['元/人·年', '元/人·年'],
    ['吨标准煤/万元', '吨标准煤/万元'],
    ['元/万人', '元/万人'],
    ['元/千瓦时', '元/千瓦时'],
  ])('%s', (written, unit) => {
    expect(matchUnit(`3${written}，`, 1)).toMatchObject({ unit, length: written.length });
  });

  test('每 before what is no measure begins other words', () => {
    expect(matchUnit('500元每户补助', 3)?.unit).toBe('元');
    expect(matchUnit('500元/很多', 3)?.unit).toBe('元');
  });
});
