import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';
import { page } from './writing';

const noticesOf = (body: string) => readPage(page(`<div class="TRS_Editor">${body}</div>`)).document.meta.notices ?? [];
/** Long enough to be a body of its own. */
const LONG = `<p>${'全区上下把街巷修得平整，把河边的树种好，让孩子就近上学，让老人就近看病。'.repeat(20)}</p>`;

describe('a short body', () => {
  it('leads to the file that holds the report', () => {
    expect(noticesOf('<p>报告全文见附件。</p><a href="/files/2031-budget.pdf?v=2">2031年预算报告</a>')).toEqual([
      { code: 'body-in-attachment', detail: '2031年预算报告', href: '/files/2031-budget.pdf?v=2' },
    ]);
    expect(noticesOf('<p>全文如下。</p><iframe src="/files/whole.docx"></iframe>')).toEqual([
      { code: 'body-in-attachment', detail: 'whole.docx', href: '/files/whole.docx' },
    ]);
    expect(noticesOf('<p>全文如下。</p><object data="/files/whole.ofd"></object>')).toEqual([
      { code: 'body-in-attachment', detail: 'whole.ofd', href: '/files/whole.ofd' },
    ]);
    expect(noticesOf('<p>报告全文已经发布。</p><a href="/a/2.html">下一篇</a>')).toEqual([]);
  });
  it('is drawn in pictures, or waits for who logs in', () => {
    expect(noticesOf('<p>一图读懂</p><img src="1.jpg"><img src="2.jpg">')).toEqual([{ code: 'body-in-image' }]);
    expect(noticesOf('<p>一图读懂</p><img src="1.jpg">')).toEqual([]);
    expect(noticesOf('<p>本文需要登录以后才能阅读，请先登录。</p>')).toEqual([{ code: 'login' }]);
  });
  it('is told of a short one alone', () => {
    expect(noticesOf(`${LONG}<a href="/files/2031-budget.pdf">附件</a><img src="1.jpg"><img src="2.jpg">`)).toEqual([]);
  });
});

describe('a body that goes on', () => {
  const paged = (pager: string) => noticesOf(`${LONG}<div class="pages">${pager}</div>`);
  it.each([
    [
      '<a href="#">1</a><a href="1_2.html">2</a><a href="1_3.html">3</a><a href="1_2.html">下一页</a>',
      '1_2.html',
      '1/3',
    ],
    ['<a href="1.html">1</a><span>2</span><a href="1_3.html">3</a><a href="1_3.html">下页</a>', '1_3.html', '2/3'],
    ['<a href="javascript:;">4</a>共 12 页 <a href="1_5.html">下一页</a>', '1_5.html', '4/12'],
    ['第2页 / 6页 <a href="1_3.html">下一页</a>', '1_3.html', '2/6'],
    // 300 pages are a list's; nine of eight are none
    ['共300页 <a href="1_3.html">下一页</a>', '1_3.html', null],
    ['第9页 共8页 <a href="1_3.html">下一页</a>', '1_3.html', null],
    ['<a href="1_2.html">余下全文</a>', '1_2.html', null],
  ])('tells its next page, and how many there are where its pager says so: %s', (pager, href, detail) => {
    expect(paged(pager)).toEqual([{ code: 'paged', href, ...(detail === null ? {} : { detail }) }]);
  });
  it.each([
    '<a href="#next">下一页</a>',
    '<a href="javascript:next()">下一页</a>',
    '<a>下一页</a>',
    '<a href="2.html">下一篇</a>',
  ])('does not where its pager leads nowhere: %s', (pager) => {
    expect(paged(pager)).toEqual([]);
  });
});
