import { describe, expect, it } from 'vitest';
import { headingLevels, looksLikeTitle, numberedHeading } from '../../../core/document/heading';

describe('numberedHeading', () => {
  const whole: [string, string][] = [
    ['第一章　发展基础', 'chapter'],
    ['第 十 二 章 实施保障', 'chapter'],
    ['第二节 主要目标', 'section'],
    ['第三部分 全年工作安排', 'part'],
    ['一、2031年工作回顾', 'han'],
    ['一 、 2031年 预 算 执 行 情 况', 'han'],
    ['（三）把产业做强', 'hanBracket'],
    ['(三)把产业做强，让企业留得住', 'hanBracket'],
    ['（十）守住安全底线，提高应急能力。', 'hanBracket'],
    ['1.一般公共预算', 'digit'],
    ['２．办好学校', 'digit'],
    ['（2）市级收支情况', 'digitBracket'],
  ];
  it.each(whole)('%s is a heading of its own', (line, rank) => {
    expect(numberedHeading(line)).toEqual({ rank, end: line.length });
  });

  it('ends behind the first sentence where the paragraph goes on', () => {
    const line = '（一）工业稳步回升。规模以上工业增加值增长6.2%，新开工项目31个。';
    expect(numberedHeading(line)).toEqual({ rank: 'hanBracket', end: '（一）工业稳步回升。'.length });
  });

  it('counts the end in the source, spaces between characters included', () => {
    const line = '（  1） 全  市  收  支  。 全  市  收  入  完  成  80亿  元  。';
    const match = numberedHeading(line);
    expect(line.slice(0, match?.end)).toBe('（  1） 全  市  收  支  。');
  });

  it('ends at white space where prose follows without a mark', () => {
    const line =
      '二、农业　全年粮食播种面积58.1万亩，比上年增长0.5%，其中小麦播种面积21.6万亩，单产和总产都有提高，油料面积稳定。';
    expect(numberedHeading(line)).toEqual({ rank: 'han', end: '二、农业'.length });
  });

  const none = [
    '1.5万人参加了活动',
    '3.3岁以下婴幼儿入托率',
    '（一）全市生产总值增长6%。居民收入同步增长。',
    '（二）新增就业4万人。',
    '第五条 各单位应当公开预算。',
    '一是抓项目。全年开工120个。',
    '2.数据入表：企业把数据列进资产负债表。',
    '一、指导思想………………………… 7',
    '第三章 深化改革 24',
    '（一）改革，创新，开放，协调，绿色是一条主线。其余照旧。',
  ];
  it.each(none)('%s is none', (line) => {
    expect(numberedHeading(line)).toBeNull();
  });
});

describe('looksLikeTitle', () => {
  it.each(['塑造城市新优势', '把服务送到家门口', '城市功能提升：生产生活更宜居', '2031年重点工作安排'])(
    '%s can be one',
    (line) => {
      expect(looksLikeTitle(line)).toBe(true);
    },
  );
  const none = [
    '2031年3月19日',
    '——在第八届人民代表大会第二次会议上',
    '来源：统计局',
    '牵头责任单位：区教育体育局',
    '各位代表：',
    '完成投资36亿元',
    '（此件公开发布）',
    '，全面提升治理水平',
    '下转第3版',
    '主要任务……………… 12',
  ];
  it.each(none)('%s cannot', (line) => {
    expect(looksLikeTitle(line)).toBe(false);
  });
});

describe('headingLevels', () => {
  it('counts 一、 outermost where there are no chapters', () => {
    expect(headingLevels(['han', 'hanBracket', 'digit', null, 'hanBracket', 'han'])).toEqual([1, 2, 3, 4, 2, 1]);
  });
  it('puts 一、 below chapters and sections', () => {
    expect(headingLevels(['chapter', 'section', 'han', 'hanBracket', 'chapter'])).toEqual([1, 2, 3, 4, 1]);
  });
  it('puts a heading without a number outermost where none is numbered', () => {
    expect(headingLevels([null, null])).toEqual([1, 1]);
  });
});
