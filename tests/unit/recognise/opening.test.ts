import { describe, expect, test } from 'vitest';
import { findOpening, isOthersReport, speaksForOthers } from '../../../core/recognise/opening';
import { recognise } from '../../../core/recognise/recognise';
import { readReport } from '../../../core/recognise/report-text';
import { bareTitle, isAboutReport } from '../../../core/recognise/report-title';
import { documentOf, paragraphs } from './writing';

const page = (text: string, title = '') => documentOf({ name: '', kind: 'other', text, title });
const opened = (text: string) => findOpening(readReport(page(text)));
const reportOf = (first: string, title = '') =>
  page(
    `${first}
一、2023年工作回顾
地区生产总值增长6%，一般公共预算收入增长4%，固定资产投资增长7%，居民人均可支配收入增长5%。
${paragraphs(6)}
二、2024年工作安排
${paragraphs(5, 12)}
加强政府自身建设。让我们携手奋进。`,
    title,
  );

describe('who reports', () => {
  test.each([
    ['各位代表：\n现在，我代表桐溪新区管委会向大会报告工作，请予审议。', '管委会', '桐溪新区'],
    ['各位代表：\n现在，我代表桐溪新区管理委员会向大会作工作报告，请予审议。', '管理委员会', '桐溪新区'],
    ['各位人大代表：\n我代表区人民政府向大会报告工作，请审议。', '政府', '区人民'],
    ['同志们：\n受党工委委托，我代表管委会向大会报告工作。', '管委会', ''],
    ['我代表县人民政府向大会报告工作，请予审议。', '政府', '县人民'],
    ['各位代表：\n现在，我代表滨河街道办事处向大会报告工作，请予审议。', '办事处', '滨河街道'],
  ])('%s', (text, body, speaksFor) => {
    expect(opened(text)).toMatchObject({ body, speaksFor });
  });

  test.each([
    '各位代表：\n现在，我代表学院向大会作工作报告，请各位代表审议。',
    '各位代表：\n现在，我代表集团公司领导班子向大会报告工作，请予审议。',
    '各位委员：\n我代表政协某县第九届委员会常务委员会，向大会报告工作，请予审议。',
    '各位代表：\n我代表县人民法院向大会报告工作，请予审议。',
  ])('governs nothing: %s', (text) => {
    const report = readReport(page(text));
    expect(findOpening(report)).toBeNull();
    expect(speaksForOthers(report)).toBe(true);
    expect(isOthersReport(report)).toBe(true);
  });

  test('news of a session names other reports and gives none', () => {
    const report = readReport(page('会议听取了县长代表县人民政府作的政府工作报告和人大常委会工作报告。'));
    expect(speaksForOthers(report)).toBe(false);
  });
});

describe('what is reported, and to whom', () => {
  test.each([
    '各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。',
    '各位代表：\n我代表云溪新区管委会向大会报告政府工作，请予审议。',
    '各位代表：\n现在，我代表区人民政府向大会作报告，请予审议。',
    '各位代表：\n我代表市政府向大会报告2023年工作情况，请予审议。',
  ])('a work report: %s', (first) => {
    expect(recognise(reportOf(first)).kind).toBe('work-report');
  });

  test.each([
    '主任、各位副主任、各位委员：\n受县人民政府委托，我代表县人民政府向县人大常委会报告全县水利建设情况，请予审议。',
    '主任、各位副主任、各位委员：\n我代表市人民政府，向市人大常委会报告养老服务工作，请予审议。',
    '各位委员：\n我代表区人民政府向会议报告食品安全监管情况，请予审议。',
    '各位代表：\n现在，我代表学校向大会报告工作，请予审议。',
  ])('none: %s', (first) => {
    expect(recognise(reportOf(first)).kind).toBe('other');
  });
});

describe('whose figures', () => {
  test.each([
    ['桐溪镇2024年政府工作报告', '各位代表：\n我代表桐溪镇人民政府向大会报告工作，请予审议。'],
    ['桐溪街道2024年工作报告', '各位代表：\n我代表桐溪街道办事处向大会报告工作，请予审议。'],
    ['桐溪新区2024年政府工作报告', '各位代表：\n我代表桐溪新区管委会向大会报告工作，请予审议。'],
  ])('%s is not its county’s', (title, first) => {
    const document = reportOf(`${title}\n${first}`, title);
    const said = recognise({ ...document, meta: { siteName: '易县人民政府', source: '易县人民政府' } });
    expect(said).toMatchObject({ kind: 'work-report', place: null });
    expect(said.placeCandidates.map(({ name }) => name)).toEqual(['易县']);
  });

  test('a zone that bears a district’s other name is that district', () => {
    const said = recognise(reportOf('各位代表：\n我代表坪山新区管委会向大会报告工作，请予审议。'));
    expect(said.place?.code).toBe('440310');
  });

  test('a city whose name ends like a town’s', () => {
    const title = '景德镇2024年政府工作报告';
    expect(
      recognise(reportOf(`${title}\n各位代表：\n我代表市人民政府向大会报告工作，请予审议。`, title)).place?.name,
    ).toBe('景德镇市');
  });
});

describe('titles', () => {
  test.each([
    [
      '《关于某县2023年预算执行情况和2024年预算草案的报告》（摘要）',
      '关于某县2023年预算执行情况和2024年预算草案的报告（摘要）',
    ],
    ['【图片】某县2023年统计公报【某某吧】', '某县2023年统计公报'],
    ['某县二〇二三年国民经济和社会发展统计公报', '某县2023年国民经济和社会发展统计公报'],
    ['某县二○一九年政府工作报告', '某县2019年政府工作报告'],
    ['请连同《某县规划纲要》一并审议', '请连同《某县规划纲要》一并审议'],
  ])('%s', (text, bare) => {
    expect(bareTitle(text)).toBe(bare);
  });

  test('a channel’s name speaks of no report, a yearly account of disclosure does', () => {
    expect(isAboutReport('信息公开')).toBe(false);
    expect(isAboutReport('2023年政府信息公开工作年度报告')).toBe(true);
  });
});
