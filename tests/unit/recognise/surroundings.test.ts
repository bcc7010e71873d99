import { describe, expect, it } from 'vitest';
import { recognise } from '../../../core/recognise/recognise';
import type { Recognition } from '../../../core/recognise/recognition';
import { readPage } from '../sites/read-page';
import { paragraphs } from './writing';

const asLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n');

/** A work report that names neither place nor session; the page around it may. */
const workReport = (year: number): string =>
  asLines(
    [
      '各位代表：',
      '现在，我代表县人民政府，向大会报告政府工作，请予审议，请列席同志提出意见。',
      `一、${year - 1}年工作回顾`,
      `${year - 1}年，全县地区生产总值增长6.1%，一般公共预算收入完成8.3亿元。`,
      paragraphs(6),
      `二、${year}年工作安排`,
      `${year}年，地区生产总值预期增长6%左右，城镇新增就业2600人以上。`,
      paragraphs(3, 31),
    ].join('\n'),
  );

const bulletin = asLines(
  [
    '一、综合',
    '初步核算，全年全区实现地区生产总值231.65亿元，比上年增长5.4%。',
    '二、农业和工业',
    '全年粮食产量27.94万吨，比上年增长1.9%。规模以上工业增加值比上年增长7.1%。',
    '三、财政、人口',
    '全年一般公共预算收入11.36亿元，比上年增长4.4%。年末常住人口44.52万人。',
    paragraphs(7),
  ].join('\n'),
);

const recognised = (title: string, body: string): Recognition =>
  recognise(readPage(`<html><head><title>${title}</title></head><body>${body}</body></html>`).document);

describe('what stands around a report', () => {
  it('names its place in the page’s title where the headline does not', () => {
    const said = recognised('定南县2023年政府工作报告_信息公开', `<h1>2023年政府工作报告</h1>${workReport(2023)}`);
    expect(said).toMatchObject({ kind: 'work-report', place: { name: '定南县' }, year: 2023 });
    const site = recognised('2023年政府工作报告-桐柏县人民政府', `<h1>2023年政府工作报告</h1>${workReport(2023)}`);
    expect(site.place?.name).toBe('桐柏县');
  });

  it('names place and day of the session above a body that an e-paper sets apart', () => {
    const said = recognised(
      '东风日报数字报-政府工作报告（摘登）',
      `<founder-title>政府工作报告（摘登）</founder-title><p>——2019年1月22日在乐至县第十八届人民代表大会第四次会议上</p>
       <div id="ozoom"><founder-content>${workReport(2019)}</founder-content></div>`,
    );
    expect(said).toMatchObject({ place: { name: '乐至县' }, deliveredOn: '2019-01-22', year: 2019 });
  });

  it('is another report of the place: each has its own year', () => {
    const two = [2017, 2018].map(
      (year, at) =>
        `<h2>${year}年政府工作报告</h2><p>${year}年3月2日在武功县第十七届人民代表大会第${'一二'[at]}次会议上</p>${workReport(year)}`,
    );
    const said = recognised('武功县历年政府工作报告汇编', `<h1>武功县历年政府工作报告汇编</h1>${two.join('')}`);
    expect(said).toMatchObject({ place: { name: '武功县' }, year: 2017, reviews: '2016', plans: '2017' });
    expect(said.warnings.map(({ code }) => code)).toContain('several-reports');
  });
});

describe('a date under a text', () => {
  const page = (foot: string): Recognition =>
    recognised('泉州市泉港区人民政府 -- 统计数据', `<div>首页 > 统计公报</div>${bulletin}<p>${foot}</p>`);

  it('tells the year of a text that names none', () => {
    expect(page('2021年3月29日')).toMatchObject({ year: 2020, reviews: '2020' });
    expect(page('（2018年4月）').year).toBe(2017);
  });

  it('leaves it open where it stands in a sentence, or may be of the year itself', () => {
    expect(page('本公报数据截至2021年3月29日。').year).toBeNull();
    expect(page('2021年10月29日').year).toBeNull();
  });
});

describe('a text too short for its report', () => {
  const excerpt =
    '<p>去年成绩单</p><p>全年地区生产总值38.6亿元，增长6.1%。</p><p>今年新增就业1800人，建成和美乡村25个。</p>';

  it('is of the place that its title names', () => {
    const said = recognised('数读2024年康县政府工作报告', `<h1>数读2024年康县政府工作报告</h1>${excerpt}`);
    expect(said).toMatchObject({ kind: 'other', place: { name: '康县' } });
  });

  it('is of no place where the site alone names one: it may tell of the nation’s', () => {
    const said = recognised('一图读懂2024年政府工作报告-康县人民政府', `<h1>一图读懂2024年政府工作报告</h1>${excerpt}`);
    expect(said).toMatchObject({ kind: 'other', place: null });
  });
});
