import * as jsdom from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { DomDocument } from '../../../core/document/dom';
import { pageDocument } from '../../../core/recognise/sites/page';
import { CHROME, REPORT, REPORT_HTML, readPage } from './read-page';

const html = (body: string, head = '<title>某某区政府工作报告</title>'): string =>
  `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;
const codes = (markup: string): string[] => (readPage(markup).document.meta.notices ?? []).map((notice) => notice.code);

describe('pageDocument', () => {
  it('falls back to the general reader', () => {
    const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">栏目${i}</a></li>`).join('');
    const { document } = readPage(html(`<ul>${links}</ul><main><div class="box7">${REPORT_HTML}</div></main>`));
    expect(document.meta.bodyBy).toBe('reader');
    expect(document.text).toContain(REPORT.at(-1));
    expect(document.text).not.toContain('栏目7');
  });

  it('keeps a table that the general reader would throw out', () => {
    const links = Array.from(
      { length: 9 },
      (_, i) => `<tr><td><a href="/${i}">指标${i}</a></td><td>${i}.5</td></tr>`,
    ).join('');
    const { document } = readPage(
      html(`<main><div class="box7">${REPORT_HTML}<table class="nav-list">${links}</table></div></main>`),
    );
    expect(document.blocks.filter((block) => block.kind === 'cell')).toHaveLength(18);
  });

  it('does not ask where a text is drawn that stands in boxes without end', () => {
    const asked = (boxes: number): number => {
      const { document } = new jsdom.JSDOM(html(REPORT_HTML)).window;
      let inner = document.body;
      const lines = [...inner.childNodes];
      for (let i = 0; i < boxes; i++) inner = inner.appendChild(document.createElement('div'));
      inner.append(...lines);
      let texts = 0;
      const isLegible = () => {
        texts++;
        return true;
      };
      const read = pageDocument(document as unknown as DomDocument, { url: null, isLegible });
      expect(read.document.text).toContain(REPORT.at(-1));
      return texts;
    };
    expect(asked(20)).toBeGreaterThan(0);
    expect(asked(1_200)).toBe(0);
  });

  it('takes the whole page last', () => {
    const { document } = readPage(html('<p>欢迎光临</p><ul><li>甲<li>乙</ul>'));
    expect(document.meta.bodyBy).toBe('whole');
    expect(document.text).toBe('欢迎光临\n甲\n乙\n');
  });

  it('leads from the text to the page', () => {
    const page = readPage(html(`<div class="TRS_Editor">${REPORT_HTML}</div>`));
    const start = page.document.text.indexOf('31.2亿元');
    const [part] = page.locate(start, start + 6);
    expect(part?.node.nodeValue?.slice(part.startOffset, part.endOffset)).toBe('31.2亿元');
  });

  it('leaves the furniture inside a body out and its tables in', () => {
    const table = '<table class="print"><tr><td>指标<td>2031年<tr><td>学位<td>2100</table>';
    const { document } = readPage(
      html(
        `<div class="TRS_Editor">${REPORT_HTML}${table}${CHROME.tools}${CHROME.neighbours}<p>扫一扫在手机打开当前页</p></div>`,
      ),
    );
    expect(document.text).toBe(`${REPORT.join('\n')}\n指标\t2031年\n学位\t2100\n`);
  });

  it('reads a body that the page hides behind a viewer, though nothing of it is shown', () => {
    const { JSDOM } = jsdom;
    const dom = new JSDOM(
      html(`<div style="display:none"><div class="TRS_Editor">${REPORT_HTML.repeat(3)}</div></div>`),
    );
    const { document } = pageDocument(dom.window.document as unknown as DomDocument, {
      url: null,
      isVisible: () => false,
    });
    expect(document.text).toContain(REPORT[3]);
  });

  it('does not change the page', () => {
    const dom = new jsdom.JSDOM(html(`<main>${REPORT_HTML}</main>`));
    const before = dom.serialize();
    pageDocument(dom.window.document as unknown as DomDocument, { url: null });
    expect(dom.serialize()).toBe(before);
  });
});

describe('meta data', () => {
  it('comes from the meta elements of a government page', () => {
    const head =
      '<title>某某区政府工作报告_某某区人民政府</title><meta name="SiteName" content="某某区人民政府"><meta name="ArticleTitle" content="某某区政府工作报告"><meta name="PubDate" content="2031-02-08 09:30"><meta name="ContentSource" content="区政府办公室"><meta name="Keywords" content="报告">';
    const trail = '<div class="position">您所在的位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>政府工作报告</a></div>';
    const { document } = readPage(html(`${trail}<div class="TRS_Editor">${REPORT_HTML}</div>`, head));
    expect(document).toMatchObject({ title: '某某区政府工作报告', lang: 'zh-CN' });
    expect(document.meta).toMatchObject({
      siteName: '某某区人民政府',
      publishedOn: '2031-02-08',
      source: '区政府办公室',
      keywords: '报告',
      breadcrumbs: ['首页', '政务公开', '政府工作报告'],
      bodyBy: 'trs',
    });
  });

  it('comes from the line above the body where there are none', () => {
    const line =
      '<div class="info"><span>发布时间：2031年2月8日</span> <span>来源：某某日报</span> <span>浏览次数：35</span></div>';
    const { meta } = readPage(html(`${line}<div class="TRS_Editor">${REPORT_HTML}</div>`)).document;
    expect(meta).toMatchObject({ publishedOn: '2031-02-08', source: '某某日报' });
  });

  it('takes no label for the name of a source', () => {
    const line = '<div class="info">来源： 发布日期：2031-02-08</div>';
    const { meta } = readPage(html(`${line}<div class="TRS_Editor">${REPORT_HTML}</div>`)).document;
    expect(meta.source).toBeUndefined();
  });

  const titles: [string, string, string][] = [
    ['<title>某某区政府工作报告_新闻_某某区人民政府</title>', '', '某某区政府工作报告'],
    ['<title>某某日报数字报-某某区政府工作报告</title>', '', '某某区政府工作报告'],
    [
      '<title>某某市财政局</title>',
      '<h1>关于某某市2031年预算执行情况的报告</h1>',
      '关于某某市2031年预算执行情况的报告',
    ],
    ['<title>某某市人民政府&lt;br&gt;关于印发规划纲要的通知</title>', '', '某某市人民政府关于印发规划纲要的通知'],
    ['', '', ''],
  ];
  it.each(titles)('reads the title of %s', (head, body, title) => {
    const read = readPage(html(`${body}<div class="TRS_Editor">${REPORT_HTML}</div>`, head)).document.title;
    expect(read).toBe(title);
  });
});

describe('notices', () => {
  it('say that the body is a file', () => {
    const { meta } = readPage(
      html('<h1>政府工作报告</h1><p>附件：<a href="files/report.pdf">政府工作报告.pdf</a></p>'),
    ).document;
    expect(meta.notices).toEqual([
      { code: 'body-in-attachment', detail: '政府工作报告.pdf', href: 'files/report.pdf' },
    ]);
  });
  it('say that the body is pictures', () => {
    expect(codes(html('<h1>统计公报</h1><img src="1.png"><img src="2.png"><img src="3.png">'))).toEqual([
      'body-in-image',
    ]);
  });
  it('say that a script would have made the page', () => {
    expect(codes(html('<div id="app"></div><script>1</script>'))).toEqual(['script-shell']);
  });
  it('say that one must log in', () => {
    expect(codes(html('<p>您没有权限查看，请先登录后再试。</p>'))).toContain('login');
  });
  it('say that the article goes on', () => {
    const pager = '<div><a href="#">1</a><a href="p2.html">下一页</a></div>';
    const { meta } = readPage(html(`<div class="TRS_Editor">${REPORT_HTML}</div>${pager}`)).document;
    expect(meta.notices).toEqual([{ code: 'paged', href: 'p2.html' }]);
  });
  it.each([
    [
      'numbers',
      '<div><span>1</span><a href="p2.html">2</a><a href="p3.html">3</a><a href="p2.html">下一页</a></div>',
      '1/3',
    ],
    ['words', '<div>第2页 共4页 <a href="p1.html">上一页</a> <a href="p3.html">下一页</a></div>', '2/4'],
    [
      'a slash',
      '<div><strong>1</strong><label><input><span> / 6 页</span></label><a href="p2.html">下一页</a></div>',
      '1/6',
    ],
  ])('say which page it is of how many, told by %s', (_, pager, detail) => {
    const { meta } = readPage(html(`<div class="TRS_Editor">${REPORT_HTML}</div>${pager}`)).document;
    expect(meta.notices).toMatchObject([{ code: 'paged', detail }]);
  });
  it('are none on a whole report with an attachment', () => {
    const long = REPORT_HTML.repeat(3);
    expect(codes(html(`<div class="TRS_Editor">${long}</div><a href="t.xlsx">附表.xlsx</a>`))).toEqual([]);
  });
});
