import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../../core/document/from-text';
import { recognise } from '../../../../core/recognise/recognise';
import { partOfYear, withMonths } from '../../../../core/recognise/year/periods';
import { paragraphs } from '../writing';

const opened = '各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n';
const read = (text: string) => recognise(documentFromText(text));

describe('five years or one', () => {
  test('a first report of a term looks back on five years and plans one or five', () => {
    const text = `政府工作报告
——2022年1月6日在清河县第十八届人民代表大会第一次会议上
${opened}一、过去五年工作回顾
五年来，全县生产总值年均增长6%，新建学校12所。
${paragraphs(6)}
二、今后五年的目标任务
到2026年，生产总值达到230亿元。
${paragraphs(3, 9)}`;
    expect(read(text)).toMatchObject({ year: 2022, reviews: '2017/2021', plans: '2022/2026' });
    const withYear = `${text}\n三、2022年重点工作\n今年，生产总值增长6%，今年要新建学校3所。\n${paragraphs(4, 12)}`;
    expect(read(withYear)).toMatchObject({ year: 2022, reviews: '2017/2021', plans: '2022' });
  });

  test('an outline is of five years after five', () => {
    const text = `清河县国民经济和社会发展第十四个五年规划纲要
第一章 发展基础
“十三五”时期，生产总值年均增长6.1%。
第二章 主要目标
到2025年，“十四五”目标全面实现，森林覆盖率达到42%。
${Array.from({ length: 8 }, (_, i) => `第${'三四五六七八九十'[i]}章 “十四五”时期任务\n到2025年，建成粮库${i + 2}座。\n${paragraphs(3, i + 3)}`).join('\n')}`;
    expect(read(text)).toMatchObject({ kind: 'plan-outline', year: 2021, reviews: '2016/2020', plans: '2021/2025' });
  });
});

describe('the year of a report read out in autumn', () => {
  test('the half year it tells of is not the last year whose results it tells', () => {
    const text = `政府工作报告
——2021年9月26日在清河县第十八届人民代表大会第一次会议上
${opened}一、过去五年工作回顾
五年来，生产总值从2015年的120亿元增加到2020年的180亿元。2021年上半年，生产总值完成96亿元，增长12%。
${paragraphs(6)}
二、今后五年的目标任务
${paragraphs(4, 9)}`;
    expect(read(text)).toMatchObject({ year: 2021, reviews: '2016/2020' });
  });
});

describe('what a year’s doubt says', () => {
  const milestones = `政府工作报告\n${opened}轨道一期2026年建成，2025年完成片区改造，其中2024年建成1所、2027年建成2所。\n${paragraphs(8)}`;

  test('milestones alone name no year', () => {
    const recognition = read(milestones);
    expect(recognition).toMatchObject({ kind: 'work-report', year: null, reviews: null, plans: null });
    expect(recognition.warnings.map(({ code }) => code)).toEqual(['year-uncertain']);
  });

  test('a heading and a body of different years: asked, with both', () => {
    const text = `清河县2021年政府工作报告\n${opened}一、工作回顾\n2022年，我们干成了几件事。\n${paragraphs(6)}\n二、2023年工作安排\n${paragraphs(6)}`;
    const recognition = read(text);
    const [uncertain] = recognition.warnings.filter(({ code }) => code === 'year-uncertain');
    expect(recognition.year === null ? uncertain?.detail : String(recognition.year)).toMatch(/2023/);
    expect(recognition.year).not.toBe(2021);
  });

  test('a bulletin that its title dates wrongly', () => {
    const text = `清河县2021年国民经济和社会发展统计公报
（2024年3月20日）
一、综合
2023年，全县生产总值150.2亿元，比上年增长5.1%。2023年末，常住人口40.3万人。
${'2023年粮食总产量18.6万吨，比上年增长1.2%。2023年新增学位320个。全年一般公共预算收入增长4.3%。\n'.repeat(12)}
${paragraphs(6)}`;
    expect(read(text)).toMatchObject({ kind: 'statistical-bulletin', year: 2023, reviews: '2023' });
    expect(read(text).warnings).toContainEqual({ code: 'year-mismatch', detail: '2021 / 2023' });
    // Without its date the text alone outweighs the title, and the reader is told
    const undated = read(text.replace('（2024年3月20日）\n', ''));
    expect(undated.year).toBe(2023);
    expect(undated.warnings).toContainEqual({ code: 'year-mismatch', detail: '2021 / 2023' });
  });

  test('a budget that is adjusted within its year', () => {
    const text = `关于清河县2025年预算调整方案的报告
一、2025年预算调整方案
2025年一般公共预算收入调整为33.6亿元，支出安排70.1亿元。
${paragraphs(5)}`;
    expect(read(text)).toMatchObject({ year: 2025, reviews: '2025' });
  });

  test('the last part of a bulletin: what lags a year is not its year', () => {
    const text = `${paragraphs(4)}\n十、科学技术\n2024年全县研究与试验发展经费18亿元。\n${paragraphs(4)}`;
    expect([null, 2025]).toContain(read(text).year);
  });
});

test.each([
  [['2024年上半年计划执行情况'], 2024, '2024-01/2024-06'],
  [['2024年前三季度经济运行情况'], 2024, '2024-01/2024-09'],
  [['2024年一季度主要数据'], 2024, '2024-01/2024-03'],
  [['2024年1—7月工业运行'], 2024, '2024-01/2024-07'],
  [['2024年5月份工业运行'], 2024, '2024-05'],
  [['经济运行情况', '1—11月，全省增加值增长5%'], 2024, '2024-01/2024-11'],
  [[withMonths('前10月青禾外贸增长7%')], 2024, '2024-01/2024-10'],
  [['前8个月，全县投资增长5%'], 2024, '2024-01/2024-08'],
  [[withMonths('10月青禾外贸增长7%')], 2024, '2024-10'],
  [['2024年四季度和全年生产总值'], 2024, '2024'],
  [['2023年1—7月工业运行'], 2024, '2024'],
  [['2024年1—12月工业运行'], 2024, '2024'],
  [[null], 2024, '2024'],
] as const)('%j of %i is %s', (words, year, period) => {
  expect(partOfYear(words, year)).toBe(period);
});
