import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { MOST_LINKS } from '../../../core/document/document';
import { reportLinks, reportOfTitle } from '../../../core/recognise/report-links';
import { titledLinks } from '../../../core/recognise/sites/links';

const PAGE = 'https://www.example.cn/list/index.html';
const at = (path: string) => `https://www.example.cn/${path}`;
const page = (body: string) => new JSDOM(`<body>${body}</body>`).window.document;
/** Titles of what is taken for a report, of links with these words. */
const titlesOf = (words: string) =>
  reportLinks(titledLinks(page(`<a href="${at('a.html')}">${words}</a>`)), PAGE).map(({ title }) => title);

describe('links that name a report', () => {
  test.each([
    ['2024年某某市政府工作报告', '2024年某某市政府工作报告'],
    ['政府工作报告（2023年）', '政府工作报告（2023年）'],
    ['· 二〇二二年某县政府工作报告', '2022年某县政府工作报告'],
    ['某某市2023年国民经济和社会发展统计公报 2024-03-21', '某某市2023年国民经济和社会发展统计公报'],
    ['[03-21] 某某市2023年国民经济和社会发展统计公报', '某某市2023年国民经济和社会发展统计公报'],
    ['关于某某区2023年预算执行情况和2024年预算草案的报告', '关于某某区2023年预算执行情况和2024年预算草案的报告'],
    ['某某区2031年政府工作报告（PDF）', '某某区2031年政府工作报告'],
  ])('%s', (words, title) => {
    expect(titlesOf(words)).toEqual([title]);
  });

  test.each([
    ['没有年份的', '某某市政府工作报告'],
    ['讲报告的', '一图读懂2024年某某市政府工作报告'],
    ['别的文件', '2024年某某市法治政府建设工作报告'],
    ['新闻', '2024年某某市重点项目集中开工'],
    ['栏目', '政府工作报告'],
    ['日期不是年份', '政府工作报告 2024-02-01'],
    ['一整段话', `2024年某某市政府工作报告${'说明'.repeat(80)}`],
  ])('not %s', (_, words) => {
    expect(titlesOf(words)).toEqual([]);
  });

  test('words that are cut short are told by what the link says of itself', () => {
    const links = titledLinks(page('<a href="/a" title="某某市2024年政府工作报告">某某市2024年政府工…</a>'));
    expect(links).toEqual([{ href: '/a', title: '某某市2024年政府工作报告' }]);
  });

  test('each address once, neither files nor the page itself nor what is no web page', () => {
    const title = '2024年某某市政府工作报告';
    const hrefs = [
      ...[at('a.html'), at('a.html#top'), at('b.PDF'), at('c.docx?download=1'), PAGE, `${PAGE}#body`],
      ...['javascript:void(0)', 'mailto:a@example.cn', at('app#/article/3'), at('app#/article/4')],
    ];
    expect(
      reportLinks(
        hrefs.map((href) => ({ href, title })),
        PAGE,
      ).map(({ href }) => href),
    ).toEqual([at('a.html'), at('app#/article/3'), at('app#/article/4')]);
  });

  test('so many and no more', () => {
    const links = Array.from({ length: 500 }, (_, i) => `<a href="/${i}">2024年某县政府工作报告</a>`);
    expect(titledLinks(page(links.join('')))).toHaveLength(MOST_LINKS);
  });
});

describe('the report that a title names', () => {
  test.each([
    ['2031年政府工作报告', 'work-report', 2031],
    ['某某区2030年国民经济和社会发展统计公报', 'statistical-bulletin', 2030],
    ['关于某某市2030年预算执行情况和2031年预算草案的报告', 'budget-report', 2031],
  ])('%s', (title, kind, year) => {
    expect(reportOfTitle(title)).toEqual({ kind, year });
  });

  test('none of a title without kind or year, or with years that are not of one session', () => {
    for (const title of ['2031年工作安排', '政府工作报告', '2021—2031年历次政府工作报告'])
      expect(reportOfTitle(title)).toBeNull();
  });
});
