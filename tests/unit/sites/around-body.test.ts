import { describe, expect, test } from 'vitest';
import { findProvenance } from '../../../core/recognise/provenance';
import { readReport } from '../../../core/recognise/report-text';
import { REPORT_HTML, readPage } from './read-page';

const long = REPORT_HTML.repeat(6);
const html = (body: string, title = '某站') => `<html><head><title>${title}</title></head><body>${body}</body></html>`;

describe('headlines above a body', () => {
  test('the line above it, in another cell; links and menus are none', () => {
    const { meta } = readPage(
      html(
        `<ul><li>另一区政府工作报告</li></ul><a>别处统计公报之一</a><table><tr><td><b>某某区2031年政府工作报告</b></td></tr><tr><td><div id="zoom">${long}</div></td></tr></table>`,
      ),
    ).document;
    expect(meta.headlines).toEqual(['某某区2031年政府工作报告']);
  });

  test('a logo’s empty h1 hides no other; a heading may be a link to its own page', () => {
    const { meta } = readPage(
      html(`<h1><img src="a.png"></h1><h2><a href="#">某某区2031年政府工作报告</a></h2><div id="zoom">${long}</div>`),
    ).document;
    expect(meta.headlines).toEqual(['某某区2031年政府工作报告']);
  });
});

describe('the line right behind a headline that tells when a page appeared', () => {
  const dateOf = (line: string) =>
    readPage(html(`<h1>某某区交出答卷</h1><p>${line}</p><div id="zoom">${long}</div>`)).document.meta.publishedOn;

  test.each(['青禾新闻 2031-02-13 11:20 白石', 'Updated: 2031-02-13 | Views: 412', '编发：2031/02/13'])(
    '%s',
    (line) => {
      expect(dateOf(line)).toBe('2031-02-13');
    },
  );

  test.each(['会议定于2031-02-13 09:30召开，请准时参加', '青禾新闻 2031-02-13', '第2031-02-13号'])(
    'none: %s',
    (line) => {
      expect(dateOf(line)).toBeUndefined();
    },
  );
});

describe('who may publish', () => {
  const copyOf = (body: string, url: string | null = null) =>
    findProvenance(readReport(readPage(html(body), url).document)).copy;
  const report = `<div id="zoom">${long}</div>`;

  test.each([
    ['a page that says nothing', report, null, 'unknown'],
    ['a platform of accounts', `<span>某某观察</span><span>关注</span>${report}`, null, 'repost'],
    ['a platform that takes complaints', `${report}<p>举报/反馈</p>`, null, 'repost'],
    ['a sentence about attention', `${report}<p>请大家关注</p>`, null, 'unknown'],
    ['a government’s site', report, 'https://www.qh.gov.cn/a.html', 'original'],
    [
      'a government’s site, from a newspaper',
      `<h1>某某区报告</h1><div>2031-02-03 来源：某某日报</div>${report}`,
      'https://www.qh.gov.cn/a.html',
      'repost',
    ],
    [
      'a section of the office itself',
      `<h1>某某区报告</h1><div>2031-02-03 来源：综合科</div>${report}`,
      'https://www.qh.gov.cn/a.html',
      'original',
    ],
    [
      'an office that says at the foot that it runs the site',
      `<h1>某某区报告</h1><div>2031-02-03 来源：区政府办</div>${report}<p>主办：区政府办</p>`,
      null,
      'original',
    ],
  ])('%s', (_, body, url, copy) => {
    expect(copyOf(body, url)).toBe(copy);
  });
});
