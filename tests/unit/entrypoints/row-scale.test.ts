import { describe, expect, test } from 'vitest';
import { UNITS } from '../../../core/units/match';
import {
  cellNumber,
  groupedNumber,
  rankWords,
  rowScale,
  scaleWords,
  signedInScale,
  signedPercent,
  type Value,
  valueWords,
} from '../../../entrypoints/shared/format/row-scale';
import { englishUnit } from '../../../entrypoints/shared/format/unit-words';

describe('the scale of a row', () => {
  test.each<[Value[], string, string, string]>([
    // 龙岗 2024 and its target
    [[504_300_000_000, 590_100_000_000, 680_000_000_000], '元', '亿元', '¥100m'],
    [[1_698_000_000, 1_300_000_000], '美元', '亿美元', 'US$100m'],
    // 80万元 beside 3亿元 would be 0.008亿元
    [[300_000_000, 800_000], '元', '万元', '¥10k'],
    [[38_000, 26_800, 10_150], '个', '万个', '10k'],
    [[3_408, 3_612], '家', '家', ''],
    [[145_600], '人', '万人', '10k people'],
    // 城镇居民人均可支配收入 is written 67832元, not 6.7832万元
    [[67_832, 71_205], '元', '元', '¥'],
    [[6.3, 6.7], '%', '%', '%'],
    [[120_000_000, 90_000_000], '千瓦时', '亿千瓦时', '100m kWh'],
    [[4_120_000, 3_450_000], '平方米', '万平方米', '10k m²'],
    [[12_000], '元/平方米', '万元/平方米', '¥10k/m²'],
    [[[20_000, 30_000]], '户', '万户', '10k households'],
    [[], '元', '元', '¥'],
  ])('%j %s is %s, %s', (values, unit, zh, en) => {
    const scale = rowScale(values, unit);
    expect([scaleWords(scale, 'zh'), scaleWords(scale, 'en')]).toEqual([zh, en]);
  });

  test('stays 元 where the reader wants so', () => {
    expect(scaleWords(rowScale([5e11], '元', '元'), 'zh')).toBe('元');
    expect(scaleWords(rowScale([5e5], '人', '元'), 'zh')).toBe('万人');
  });
});

describe('a cell', () => {
  const money = { unit: '元', power: 8 } as const;

  test.each([
    [504_300_000_000, 'exact', '5043', '5,043'],
    [153_728_000_000, 'exact', '1537.28', '1,537.28'],
    [680_000_000_000, 'min', '≥6800', '≥6,800'],
    [126_058_200_000_000, 'exact', '1,260,582', '1,260,582'],
    [50_000_000_000, 'about', '约500', '~500'],
    [50_000_000_000, 'max', '≤500', '≤500'],
    [-8_300_000_000, 'exact', '−83', '−83'],
    [[30_000_000_000, 40_000_000_000], 'range', '300—400', '300–400'],
  ] as const)('%j, %s, is %s, %s', (value, bound, zh, en) => {
    const written = { value: Array.isArray(value) ? ([...value] as [number, number]) : (value as number), bound };
    expect([cellNumber(written, money, 'zh'), cellNumber(written, money, 'en')]).toEqual([zh, en]);
  });

  test('has no binary noise', () => {
    expect(groupedNumber(0.1 + 0.2, 'zh')).toBe('0.3');
    expect(cellNumber({ value: 2_269_999_999_999.9995, bound: 'exact' }, money, 'zh')).toBe('22,700');
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

describe('a difference', () => {
  test('always has its sign', () => {
    expect(signedInScale(0.4, { unit: '百分点', power: 0 }, 'en')).toBe('+0.4 pp');
    expect(signedInScale(-2.1, { unit: '百分点', power: 0 }, 'zh')).toBe('−2.1百分点');
    expect(signedInScale(-13_2000_0000, { unit: '元', power: 8 }, 'zh')).toBe('−13.2');
    expect(signedInScale(0, { unit: '元', power: 8 }, 'zh')).toBe('0');
  });

  test('in percent has one decimal, and never says that what changed did not', () => {
    expect([-0.09, 37.04, 220, 0, 0.04].map(signedPercent)).toEqual(['−0.1%', '+37%', '+220%', '0%', '+0.04%']);
  });
});

test('every unit that figures carry has an English word', () => {
  expect(UNITS.map(({ unit }) => unit).filter((unit) => /\p{Script=Han}/u.test(englishUnit(unit)))).toEqual([]);
});
