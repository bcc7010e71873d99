import { expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { extractFigures, readFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';

/** A chapter of a plan on a page of its own: too short for the plan, and still read by what its title says it is of. */
const CHAPTERS = `白石市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要
第一章 发展基础
“十三五”时期，全市地区生产总值年均增长6.4%，高新技术企业数量增长了2.5倍，达到84家。氨氮、二氧化硫排放量分别累计削减10.2%和17.5%。
第二章 主要目标
到2025年，地区生产总值突破700亿元，单位地区生产总值能耗累计降低13%；城镇新增就业五年累计8万人以上；人均受教育年限由9.8年提高到10.6年。
到2035年，人均地区生产总值达到2020年的2.2倍。`;

test('an excerpt has the years and parts of what its title names', () => {
  const document = documentFromText(CHAPTERS);
  const recognition = recognise(document);
  expect(recognition).toMatchObject({
    kind: 'other',
    titledAs: 'plan-outline',
    reviews: '2016/2020',
    plans: '2021/2025',
  });
  const rows = readFigures(document, recognition).figures.map(
    ({ text, kind, period, status, base }) => `${text} ${kind} ${period} ${status} ${base ?? '-'}`,
  );
  expect(rows).toEqual([
    '6.4% growth 2016/2020 actual 年均',
    '2.5倍 growth 2016/2020 actual 2015',
    '84家 level 2020 actual -',
    '10.2% growth 2016/2020 actual 2015',
    '17.5% growth 2016/2020 actual 2015',
    '700亿元 level 2025 target -',
    '13% growth 2021/2025 target 2020',
    '8万人 level 2021/2025 target -',
    '9.8年 level 2020 actual -',
    '10.6年 level 2025 target -',
    '2.2倍 level 2035 target -',
  ]);
});

test('a bulletin’s sections that name no time are of the year of its title, surely', () => {
  const sections = ['农业', '工业', '投资', '贸易', '财政', '人口'].map(
    (name, index) =>
      `${'一二三四五六'[index]}、${name}\n${name}增加值${index + 3}2.6亿元，增长${index + 2}.4%。${name}企业${index + 5}1家，比上年增加${index + 2}家；${name}从业人员${index + 2}.3万人，下降1.${index}%，占比1${index}.5%。`,
  );
  const document = documentFromText(
    [
      '白石县2008年国民经济和社会发展统计公报',
      '白石县统计局',
      '2009年3月20日',
      '2008年，全县经济平稳发展。',
      ...sections,
    ].join('\n'),
  );
  const figures = extractFigures(document, recognise(document));
  expect(figures).toHaveLength(42);
  for (const { period, trace } of figures) {
    expect(period).toBe('2008');
    expect(trace.filter(({ rule }) => rule === 'part open')).toEqual([]);
  }
});

test('the bulletin of one trade is of the year that its title names, in sections that name none', () => {
  const document = documentFromText(`2019年白石县教育事业发展统计公报
白石县教育局　2020年6月3日
一、综合
2019年末，全县各级各类学校162所，在校学生5.8万人。
二、学前教育
学前三年毛入园率86.4%，普惠性幼儿园覆盖率81.5%。全年招生4180人，按当年价格计算的生均经费比上年增长5.2%。`);
  const figures = extractFigures(document, recognise(document));
  expect(figures.map(({ text, period }) => `${text} ${period}`)).toEqual([
    '162所 2019',
    '5.8万人 2019',
    '86.4% 2019',
    '81.5% 2019',
    '4180人 2019',
    '5.2% 2019',
  ]);
});

test('a heading is no clause with the line under it: a quarter told there is not what the report is of', () => {
  const recognition = recognise(
    documentFromText(`政府工作报告
2024年1月15日在白石县第十八届人民代表大会第四次会议上
各位代表：
一、2023年工作回顾
经济增速由一季度的2.6%回升到二季度的5.8%，上半年增长4.5%。`),
  );
  expect(recognition).toMatchObject({ titledAs: 'work-report', year: 2024, reviews: '2023', plans: '2024' });
});
