import { describe, expect, test } from 'vitest';
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
