import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';
import { readPage } from '../sites/read-page';

const page = (title: string, lines: readonly string[], byline = ''): string =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${byline}</p><div class="article">${lines
    .map((line) => `<p>${line}</p>`)
    .join('')}</div></body></html>`;

const placeOf = (title: string, lines: readonly string[], byline = ''): string | null =>
  recognise(readPage(page(title, lines, byline)).document).place?.name ?? null;

const PLAIN = [
  '去年，全县生产总值完成96亿元，增长5.4%，一般公共预算收入增长3.1%，新建校舍三处。',
  '今年，全县计划实施重点项目48个，完成投资35亿元，新增就业2100人，财政民生支出占比保持在八成。',
];

describe('the place of an account that is no report', () => {
  test.each([
    ['the title and the text', '定南县交出年度答卷', ['记者从定南县统计局了解到相关情况。', ...PLAIN], ''],
    ['the title and who published it', '定南县交出年度答卷', PLAIN, '2026-01-14 来源：定南县融媒体中心'],
    [
      'who published it and the text',
      '交出年度答卷',
      ['定南县召开经济工作座谈会。', ...PLAIN],
      '2026-01-14 来源：定南县融媒体中心',
    ],
  ])('two kinds of evidence agree: %s', (_, title, lines, byline) => {
    expect(placeOf(title, lines, byline)).toBe('定南县');
  });

  test('one alone says nothing', () => {
    expect(placeOf('定南县交出年度答卷', PLAIN)).toBeNull();
    expect(placeOf('交出年度答卷', PLAIN, '2026-01-14 来源：定南县融媒体中心')).toBeNull();
    expect(placeOf('交出年度答卷', ['定南县召开座谈会。', ...PLAIN])).toBeNull();
  });

  test('another place that is named as often, or in the title, leaves it open; places within it do not', () => {
    const both = ['定南县地区生产总值增长6%，桐柏县增长5%。', '定南县工业增加值增长8%，桐柏县增长7%。', ...PLAIN];
    expect(placeOf('定南县与桐柏县年度答卷', both)).toBeNull();
    expect(placeOf('年度答卷', both, '2026-01-14 来源：定南县融媒体中心')).toBeNull();
    const within = ['赣州市地区生产总值增长6%，其中定南县增长7%，龙南市增长8%。', ...PLAIN];
    expect(placeOf('赣州市交出年度答卷', within)).toBe('赣州市');
  });
});

describe('what an account that is no report ends with', () => {
  const bodyOf = (lines: readonly string[]): string => {
    const { document } = readPage(page('定南县2026年成绩单', lines));
    const { body } = recognise(document);
    return document.text.slice(body.start, body.end);
  };
  const CARDS = [
    '新建学校12所',
    '改造小区36个',
    '新增停车位2400个',
    '培训农民8600人次',
    '开通公交线路7条',
    '建成公园5处',
  ];

  test('the line of its source and names of other articles are no part of it', () => {
    const text = bodyOf([...CARDS, '来源：定南县政府办', '往期推荐', '桐柏县新增企业126家']);
    expect(text).toContain('建成公园5处');
    expect(text).not.toContain('126家');
  });

  test('prose that follows is, and so is a list below a line of its source at the head', () => {
    expect(bodyOf([...CARDS, '来源：定南县政府办', '今年还将新建学校9所，改造小区18个。'])).toContain('18个');
    expect(bodyOf(['来源：定南县政府办', ...CARDS])).toContain('建成公园5处');
  });
});

test('a name that the registry knows has not the short name of the account’s own place; another’s stays', () => {
  const { document } = readPage(
    page('桐柏2025年成绩单', [
      '2025年，桐柏县地区生产总值增长6%。',
      '2026年，桐柏外贸出口预期增长5%，信阳外贸出口预期增长4%。',
    ]),
  );
  const names = extractFigures(document, recognise(document)).map(({ indicator }) => indicator.name);
  expect(names.at(-2)).toBe('外贸出口');
  expect(names.at(-1)).toBe('信阳外贸出口');
});

test('news of an open year is of the year that its page appeared in, where no later one is told of', () => {
  const lines = [
    '多地公布目标。青禾省去年生产总值增长5.5%，今年目标为5.5%左右。',
    '白石省提出增长6%，2024年增长4%，2025年增长5%。',
  ];
  const news = readPage(page('多地公布目标', lines, '2026-01-29 来源：青禾日报'));
  expect(recognise(news.document)).toMatchObject({ year: 2026 });
});
