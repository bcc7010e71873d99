import { describe, expect, test } from 'vitest';
import { UNITS } from '../../../core/units/match';
import { englishUnit, unitWords } from '../../../core/units/unit-words';
import { numberWords, rankWords, valueWords } from '../../../entrypoints/shared/words/format/value-words';

describe('the unit of a row', () => {
  test.each([
    ['元', 8, '亿元', '¥100m'],
    ['美元', 8, '亿美元', 'US$100m'],
    ['元', 4, '万元', '¥10k'],
    ['元', 0, '元', '¥'],
    ['个', 4, '万个', '10k'],
    ['家', 0, '家', ''],
    ['人', 4, '万人', '10k people'],
    ['%', 0, '%', '%'],
    ['千瓦时', 8, '亿千瓦时', '100m kWh'],
    ['平方米', 4, '万平方米', '10k m²'],
    ['元/平方米', 4, '万元/平方米', '¥10k/m²'],
    ['户', 4, '万户', '10k households'],
  ] as const)('%s by 10^%d is %s, %s', (unit, power, zh, en) => {
    expect([unitWords(unit, power, 'zh'), unitWords(unit, power, 'en')]).toEqual([zh, en]);
  });
});

describe('a cell', () => {
  test.each([
    [5043, 'exact', '5043', '5,043'],
    [1537.28, 'exact', '1537.28', '1,537.28'],
    [6800, 'min', '≥6800', '≥6,800'],
    [1_260_582, 'exact', '1,260,582', '1,260,582'],
    [500, 'about', '约500', '~500'],
    [500, 'max', '≤500', '≤500'],
    [-83, 'exact', '−83', '−83'],
    [[300, 400], 'range', '300—400', '300–400'],
    [0.1 + 0.2, 'exact', '0.3', '0.3'],
  ] as const)('%j, %s, is %s, %s', (value, bound, zh, en) => {
    const written = { value: Array.isArray(value) ? ([...value] as [number, number]) : (value as number), bound };
    expect([numberWords(written, 'zh'), numberWords(written, 'en')]).toEqual([zh, en]);
  });
});

describe('a rank', () => {
  test.each([
    [1, 'exact', '第1位', '1st'],
    [2, 'exact', '第2位', '2nd'],
    [3, 'exact', '第3位', '3rd'],
    [11, 'exact', '第11位', '11th'],
    [22, 'exact', '第22位', '22nd'],
    [10, 'max', '前10位', 'top 10'],
  ] as const)('%d, %s, is %s, %s', (value, bound, zh, en) => {
    expect([rankWords({ value, bound }, 'zh'), rankWords({ value, bound }, 'en')]).toEqual([zh, en]);
  });
});

describe('a value that stands alone', () => {
  test.each([
    [590_100_000_000, '元', '5901亿元', '¥590.1bn'],
    [2_270_000_000, '元', '22.7亿元', '¥2.27bn'],
    [-6_076_000, '元', '−607.6万元', '−¥6.076m'],
    [145_600, '人', '14.56万人', '145,600 people'],
    [6.7, '%', '6.7%', '6.7%'],
    [0.4, '百分点', '0.4百分点', '0.4 pp'],
    [3_612, '家', '3612家', '3,612'],
    [2.1, '倍', '2.1倍', '2.1 times'],
    [12_500, '元/平方米', '1.25万元/平方米', '¥12,500/m²'],
    [0.31, '吨标准煤/万元', '0.31吨标准煤/万元', '0.31 tce/¥10k'],
    [4.58, '', '4.58', '4.58'],
    [35, '院', '35院', '35 院'],
  ])('%d %s is %s, %s', (value, unit, zh, en) => {
    const written = { value, unit, bound: 'exact' } as const;
    expect([valueWords(written, 'zh'), valueWords(written, 'en')]).toEqual([zh, en]);
  });

  test('may be a rank, or bounded', () => {
    expect(valueWords({ value: 3, unit: '位', bound: 'exact', kind: 'rank' }, 'en')).toBe('3rd');
    expect(valueWords({ value: 13e8, unit: '美元', bound: 'min' }, 'en')).toBe('≥US$1.3bn');
  });
});

test('every unit that figures carry has an English word', () => {
  expect(UNITS.map(({ unit }) => unit).filter((unit) => /\p{Script=Han}/u.test(englishUnit(unit)))).toEqual([]);
});
