import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { extractFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';

/** The changes in points of a release's sentence: mention, name, value, what it is held against. */
function changesOf(words: string): string[] {
  const document = documentFromText(`2024年1-10月全市经济运行情况\n${words}`);
  return extractFigures(document, recognise(document)).flatMap(({ kind, text, indicator, value, base }) =>
    kind === 'change' ? [`${text} ${indicator.name} ${String(value)} ${base}`] : [],
  );
}

describe('months that a release holds a rate against', () => {
  test.each([
    ['1-10月，规模以上工业增加值同比增长6.9%，比1-9月回升0.8个百分点。', ['0.8个百分点 规模以上工业增加值 0.8 1-9月']],
    ['固定资产投资增长4.1%，增速较前三季度加快0.2个百分点。', ['0.2个百分点 固定资产投资 0.2 前三季度']],
    ['社会消费品零售总额增长5.2%，比上半年放缓0.4个百分点。', ['0.4个百分点 社会消费品零售总额 -0.4 上半年']],
    ['10月份，限额以上零售额增长3.6%，较上月回落1.1个百分点。', ['1.1个百分点 限额以上零售额 -1.1 上月']],
    ['前三季度，货运量增长7.3%，比一季度提高1.4个百分点。', ['1.4个百分点 货运量 1.4 一季度']],
    // The same months of the year before are 上年
    ['用电量增长2.1%，比上年同期提高0.5个百分点。', ['0.5个百分点 用电量 0.5 上年']],
    ['用电量增长2.1%，比去年上半年提高0.5个百分点。', ['0.5个百分点 用电量 0.5 上年']],
  ])('%s', (words, changes) => {
    expect(changesOf(words)).toEqual(changes);
  });
});

/** All figures of a sentence of 2020: mention, name, kind, value, base and period. */
function figuresOf(words: string): string[] {
  const document = documentFromText(`2020年东山县国民经济和社会发展统计公报\n${words}`);
  return extractFigures(document, recognise(document)).map(
    ({ kind, text, indicator, value, base, period }) =>
      `${text} ${indicator.name} ${kind} ${String(value)} ${base ?? '-'} ${period ?? '-'}`,
  );
}

describe('a number that another is held against', () => {
  test.each([
    [
      '全县常住人口为326,418人，与2010年第六次全国人口普查的358,902人相比，减少32,484人，下降9.05%。',
      [
        '326,418人 常住人口 level 326418 - 2020',
        '358,902人 常住人口 level 358902 - 2010',
        '32,484人 常住人口 change -32484 2010 2020',
        '9.05% 常住人口 growth -9.05 2010 2020',
      ],
    ],
    [
      '全县耕地面积为46.2万亩，与2009年调查的48.7万亩相比，年平均下降0.48%。',
      [
        '46.2万亩 耕地面积 level 462000 - 2020',
        '48.7万亩 耕地面积 level 487000 - 2009',
        '0.48% 耕地面积 growth -0.48 年均 2010/2020',
      ],
    ],
    [
      '农民人均纯收入1860元，比1992年净增1210元；规模以上企业96家，较上年净增8家。',
      [
        '1860元 农民人均纯收入 level 1860 - 2020',
        '1210元 农民人均纯收入 change 1210 1992 2020',
        '96家 规模以上企业 level 96 - 2020',
        '8家 规模以上企业 change 8 上年 2020',
      ],
    ],
    ['全县净增规上企业9家。', ['9家 净增规上企业 level 9 - 2020']],
  ])('%s', (words, figures) => {
    expect(figuresOf(words)).toEqual(figures);
  });
});
