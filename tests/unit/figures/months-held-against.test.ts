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
