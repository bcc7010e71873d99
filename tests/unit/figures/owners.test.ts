import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { SURE_FROM } from '../../../core/figures/confidence';
import { extractFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';

/** Whose the figures of a report's sentences are, `-` for the whole place's. */
function ownersOf(words: string): string[] {
  const document = documentFromText(`2024年青山市政府工作报告\n一、2023年工作回顾\n${words}`);
  return extractFigures(document, recognise(document)).map(({ text, of }) => `${text} ${of ?? '-'}`);
}

/** How sure the figure of these words is. */
function confidenceOf(words: string, mention: string): number {
  const document = documentFromText(`2024年青山市政府工作报告\n一、2023年工作回顾\n${words}`);
  return extractFigures(document, recognise(document)).find(({ text }) => text === mention)!.confidence;
}

test('an owner that a sentence before has named is doubted', () => {
  const own = confidenceOf('东岭开发区税收收入达到6亿元。', '6亿元');
  expect(confidenceOf('东岭开发区入驻企业35家。完成税收收入6亿元。', '6亿元')).toBeLessThan(own);
  expect(confidenceOf('东岭开发区入驻企业35家。新建厂房12座。', '12座')).toBeLessThan(SURE_FROM);
});

describe('whose a figure is', () => {
  test.each([
    [
      'a zone that opens its sentence is what the sentence is about',
      '开发区入驻企业达到144家，主营业务收入增长17%，固定资产投资实现翻番。固定资产投资增长9%。',
      ['144家 开发区', '17% 开发区', '翻番 开发区', '9% -'],
    ],
    [
      'a time may stand before it',
      '到2030年，南湖合作区常住人口超32万人，地区生产总值达1100亿元。地区生产总值达9000亿元。',
      ['32万人 南湖合作区', '1100亿元 南湖合作区', '9000亿元 -'],
    ],
    ['each of several is not the whole', '每个市级工业园区完成固定资产投资5亿元。', ['5亿元 每个市级工业园区']],
    ['the core of a city, with its gloss', '中心城区（含东湖区、临港开发区）污水处理率达99%。', ['99% 中心城区']],
    ['the debt of a zone is not split at 政府', '南湖高新区政府债务限额为168亿元。', ['168亿元 南湖高新区']],
    [
      'of several owners none is the subject',
      '南湖经开区、东山经开区全省排名第46位、第82位。',
      ['第46位 -', '第82位 -'],
    ],
    ['what is counted behind a number owns nothing', '27个村镇集聚区更新改造，税收增长9%。', ['27个 -', '9% -']],
    [
      'what goes on with a number that is told aside is told aside',
      '新增公园30个，主要商圈客流增长25%，社会消费品零售总额165亿元、增长8%。',
      ['30个 -', '25% 主要商圈', '165亿元 -', '8% -'],
    ],
    [
      'a sentence without a subject goes on with that of the one before, until another has its own',
      '工业提质增效。东岭开发区入驻企业35家。完成税收收入6亿元，增长4%。新建厂房12座。完成税收收入90亿元。',
      ['35家 东岭开发区', '6亿元 东岭开发区', '4% 东岭开发区', '12座 -', '90亿元 -'],
    ],
    [
      'a paragraph that opens with its owner goes on with any verb, until a thing is told of for itself',
      '东岭开发区入驻企业35家。新建厂房12座。拨付奖补资金3亿元。城镇登记失业率3%。新建学校4所。',
      ['35家 东岭开发区', '12座 东岭开发区', '3亿元 东岭开发区', '3% -', '4所 -'],
    ],
    [
      'who opens a sentence without a number is told of by the next clauses',
      '东岭开发区提质增效，税收收入增长12%。南江集团加快转型，实现利润3亿元。全市税收收入增长6%。',
      ['12% 东岭开发区', '3亿元 南江集团', '6% -'],
    ],
    ['a line that is only an owner is a heading', '（一）西山物流园区。累计入驻企业46家。', ['46家 西山物流园区']],
    [
      'whose project it is, or that it is supported, tells nothing of the next clause',
      '东岭开发区道路项目开工，完成投资3亿元。支持青石镇建设民宿，接待游客30万人次。保险公司发展壮大，保费收入20亿元。',
      ['3亿元 -', '30万人次 -', '20亿元 -'],
    ],
    [
      'the whole place ends it',
      '东岭开发区入驻企业35家。全市完成税收收入90亿元。完成固定资产投资70亿元。',
      ['35家 东岭开发区', '90亿元 -', '70亿元 -'],
    ],
    [
      'what a whole leaves out is told of its owner',
      '一般公共预算收入40亿元（不含东岭开发区9亿元），增长5%。',
      ['40亿元 -', '9亿元 东岭开发区', '5% -'],
    ],
    [
      'zones that are counted own nothing, nor does what was done to one',
      '新增产业园15个、东岭集聚区2个，复制推广自贸区经验30项，改造园区路20公里。',
      ['15个 -', '2个 -', '30项 -', '20公里 -'],
    ],
    [
      'a part whose name sets it apart needs no owner',
      '造林面积900公顷，其中人工造林面积200公顷。',
      ['900公顷 -', '200公顷 -'],
    ],
    ['where a thing lies owns nothing', '位于青石镇的水厂投资3亿元。', ['3亿元 -']],
  ])('%s', (_, words, owners) => expect(ownersOf(words)).toEqual(owners));
});
