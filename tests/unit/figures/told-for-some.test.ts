import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { extractFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';

const HEAD = '2024年天津市河北区政府工作报告\n各位代表：现在，我代表区人民政府向大会报告工作，请予审议。\n';

/** The figures of a report's paragraphs: text, key, period, and the base of a growth. */
function toldIn(body: string): string[] {
  const document = documentFromText(HEAD + body);
  return extractFigures(document, recognise(document)).map(({ text, indicator: { key }, period, base }) =>
    [text, key, period, ...(base === undefined ? [] : [base])].join(' '),
  );
}

describe('of several years a number is their sum where the last year is told otherwise', () => {
  const REVIEW = '一、2023年工作回顾\n2023年，全区民生支出42亿元，增长3.1%。\n';
  const FIVE = '五年来，全区民生支出达到188亿元，增长21%。养老床位达到3200张。\n';

  test('the sum and the growth of all five years', () => {
    const told = toldIn(`${REVIEW}${FIVE}二、2024年工作安排\n今年，新建公园3座。`);
    expect(told).toContain('42亿元 i:livelihood-expenditure 2023');
    expect(told.filter((one) => one.includes('188亿元'))).toEqual(['188亿元 i:livelihood-expenditure 2019/2023']);
  });

  test('alone it stays what the last year was told with', () => {
    const told = toldIn(`一、五年来工作回顾\n${FIVE}二、2024年工作安排\n今年，新建公园3座。`);
    expect(told.find((one) => one.includes('188亿元'))).toMatch(/ 2023$/);
  });
});

describe('what is told of some stands in no series of all', () => {
  test('growth without a name of its own goes with its part', () => {
    const told = toldIn(
      '一、2023年工作回顾\n2023年，全区发电量25亿千瓦时、增长2.6%。其中，风力发电企业6家，发电量10亿千瓦时、下降10.3%；光伏发电企业4家，发电量6亿千瓦时、增长8.8%。',
    );
    expect(told.find((one) => one.startsWith('2.6%'))).toContain('i:power-generation');
    expect(told.find((one) => one.startsWith('10.3%'))).not.toContain('i:power-generation');
  });

  test('parts of different amounts', () => {
    const told = toldIn(
      '一、2023年工作回顾\n2023年，东片有学前教育机构300所（其中幼儿园286所），西片有学前教育机构265所（其中幼儿园264所）。',
    );
    expect(told.filter((one) => one.includes('i:kindergartens'))).toEqual([]);
  });

  test('prices are told by other words than harvests', () => {
    const told = toldIn(
      '一、2023年工作回顾\n2023年，食品烟酒价格中，粮食上涨0.3%，鲜菜下降4.3%。全年粮食总产量28万吨，增长1.2%。',
    );
    expect(told.find((one) => one.startsWith('0.3%'))).toContain(':price');
    expect(told.find((one) => one.startsWith('1.2%'))).toContain('i:grain-output 2023');
  });

  test('what is held against the quarter before says so once', () => {
    const told = toldIn('一、2023年工作回顾\n三季度地区生产总值增长6.7%。从环比看，三季度地区生产总值增长1.8%。');
    expect(told.map((one) => one.split(' ').at(-1))).toEqual(['上年', '上期']);
  });
});
