import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../core/recognise/sites/index';
import { CHROME, REPORT, REPORT_HTML, readPage } from './read-page';

const { head, tools, neighbours, foot } = CHROME;
const GOV_META =
  '<meta name="SiteName" content="某某区人民政府"><meta name="ArticleTitle" content="某某区政府工作报告"><meta name="PubDate" content="2031-02-08 09:30"><meta name="ContentSource" content="区政府办公室">';

function page(body: string, title = '某某区政府工作报告_某某区人民政府', meta = ''): string {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title>${meta}</head><body>${head}${body}${foot}</body></html>`;
}
const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), 'utf8');

interface Case {
  site: string;
  name: string;
  html: string;
  url?: string;
}

const REPLY = '<p>楼上说得对，我们那边的房价去年涨了81.93%，工资一点没动。</p>';

const POSITIVE: Case[] = [
  {
    site: 'mediawiki',
    name: 'a text of Wikisource',
    html: page(
      `<h1 id="firstHeading">某某区政府工作报告</h1><div id="mw-content-text"><div class="mw-parser-output"><table class="headertemplate"><tr><td>另一篇文章</td></tr></table>${REPORT_HTML}<div class="licenseContainer">责任编辑</div></div></div>`,
    ),
  },
  {
    site: 'mediawiki',
    name: 'an older skin',
    html: page(`<h1 id="firstHeading">某某区政府工作报告</h1><div id="mw-content-text">${REPORT_HTML}</div>`),
  },
  {
    site: 'posts',
    name: 'a thread and its replies',
    html: page(
      `<div class="post bg1"><p class="author">甲</p><div class="content">${REPORT_HTML}</div></div>${`<div class="post bg2"><div class="content">${REPLY}</div></div>`.repeat(5)}`,
    ),
  },
  {
    site: 'posts',
    name: 'a post with comments inside',
    html: page(
      `<div role="feed"><div role="article"><div>${REPORT_HTML}</div>${`<div role="article"><div>${REPLY}</div></div>`.repeat(3)}</div></div>`,
    ),
  },
  { site: 'discuz', name: 'thread', html: fixture('discuz--thread') },
  {
    site: 'discuz',
    name: 'portal article',
    html: page(
      `<div id="ct"><h1 class="ph">某某区政府工作报告</h1><table><tr><td id="article_content">${REPORT_HTML}</td></tr></table></div>`,
      undefined,
      '<meta name="generator" content="Discuz! X3.4">',
    ),
  },
  { site: 'phpwind', name: 'thread', html: fixture('phpwind--thread') },
  {
    site: 'phpwind',
    name: 'new reading page',
    html: page(
      `<div class="read_pages_wrap"></div><div class="J_read_main"><div class="editor_content">${REPORT_HTML}</div></div><div class="J_read_main">回帖：看到第3页了</div>`,
      undefined,
      '<meta name="generator" content="phpwind v9.0">',
    ),
  },
  {
    site: 'wechat',
    name: 'body hidden until a script has run',
    html: page(
      `<div id="img-content"><h1 id="activity-name">某某区政府工作报告</h1><a id="js_name">某某发布</a><div id="js_content" style="visibility: hidden; opacity: 0">${REPORT_HTML}</div></div>`,
      '',
    ),
  },
  {
    site: 'wechat',
    name: 'by address',
    url: 'https://mp.weixin.qq.com/s/abc',
    html: page(
      `<div id="js_article"><h2 id="activity-name">某某区政府工作报告</h2><div id="js_content"><section>${REPORT_HTML}</section></div></div>`,
    ),
  },
  {
    site: 'sohu',
    name: 'account article',
    url: 'https://www.sohu.com/a/123_456',
    html: page(
      `<div class="text"><div id="user-info"><h4>某某统计</h4></div><article id="mp-editor">${REPORT_HTML}<p>返回搜狐，查看更多</p></article></div>`,
    ),
  },
  {
    site: 'sohu',
    name: 'saved page',
    html: page(`<section id="articleContent">${REPORT_HTML}</section><a href="https://www.sohu.com/">搜狐</a>`),
  },
  {
    site: 'netease163',
    name: 'post body',
    url: 'https://www.163.com/dy/article/ABC.html',
    html: page(`<div class="post_body">${REPORT_HTML}</div>`),
  },
  {
    site: 'netease163',
    name: 'old end text, saved',
    html: page(
      `<div id="endText">${REPORT_HTML}<div class="ep-source">责任编辑：某某_12345</div></div><a href="https://news.163.com/">新闻</a>`,
    ),
  },
  {
    site: 'sina',
    name: 'article body',
    url: 'https://finance.sina.com.cn/a.shtml',
    html: page(`<div class="article" id="artibody">${REPORT_HTML}<p class="show_author">责任编辑：某某</p></div>`),
  },
  {
    site: 'sina',
    name: 'saved page',
    html: page(`<div class="article" id="article">${REPORT_HTML}</div><img src="https://n.sinaimg.cn/a.png">`),
  },
  { site: 'epaper', name: 'founder page', html: fixture('epaper--founder') },
  {
    site: 'epaper',
    name: 'zoomed column',
    url: 'https://epaper.example/html/2031-02/09/content_3_1.htm',
    html: page(
      `<table><tr><td>第03版</td><td><div id="ozoom">${REPORT_HTML}</div></td></tr></table>`,
      '某某日报数字报-某某区政府工作报告',
    ),
  },
  {
    site: 'gkmlpt',
    name: 'by address',
    url: 'https://www.example.gov.cn/gkmlpt/content/1/2/post_3.html',
    html: page(
      `<div class="gkml"><table class="classify"><tr><td>索引号</td><td>A-1</td></tr></table><div class="content"><div class="article-content">${REPORT_HTML}</div></div></div>`,
    ),
  },
  {
    site: 'gkmlpt',
    name: 'saved page',
    html: page(`<div id="gkml"><div class="article-content">${REPORT_HTML}</div></div>`),
  },
  {
    site: 'ucap',
    name: 'element',
    html: page(`<div class="dt"><ucapcontent>${REPORT_HTML}</ucapcontent>${tools}</div>`),
  },
  { site: 'ucap', name: 'class', html: page(`<div class="UCAP-CONTENT">${REPORT_HTML}</div>${neighbours}`) },
  {
    site: 'trs',
    name: 'editor',
    html: page(`<div class="xl"><div class="TRS_Editor">${REPORT_HTML}</div>${tools}</div>`),
  },
  {
    site: 'trs',
    name: 'new editor',
    html: page(`<div class="view TRS_UEDITOR trs_paper_default">${REPORT_HTML}${tools}</div>`),
  },
  { site: 'vsb', name: 'numbered', html: page(`<form><div id="vsb_content_501">${REPORT_HTML}</div></form>`) },
  { site: 'vsb', name: 'news', html: page(`<div class="v_news_content">${REPORT_HTML}</div>`) },
  { site: 'zoom', name: 'id', html: page(`<div class="bt">标题</div><div id="zoom">${REPORT_HTML}${tools}</div>`) },
  {
    site: 'zoom',
    name: 'the article twice, for wide and for narrow screens',
    html: page(`<div id="pc"><div id="Zoom">${REPORT_HTML}</div></div><div id="mobile">${REPORT_HTML}</div>`),
  },
  {
    site: 'articletitle-meta',
    name: 'body without a known name',
    html: page(`<div class="a"><div class="b"><div class="q7">${REPORT_HTML}</div></div></div>`, undefined, GOV_META),
  },
  {
    site: 'articletitle-meta',
    name: 'known name',
    html: page(`<div id="NewsContent">${REPORT_HTML}${tools}${neighbours}</div>`, undefined, GOV_META),
  },
  {
    site: 'wordpress',
    name: 'entry',
    html: page(`<article><div class="entry-content">${REPORT_HTML}</div></article>`),
  },
  {
    site: 'wordpress',
    name: 'theme of an aggregator',
    html: page(`<article class="article-content">${REPORT_HTML}</article><aside><a href="/1">别处的报告</a></aside>`),
  },
];

const BODY = `${REPORT.join('\n')}\n`;

describe.each(POSITIVE)('$site: $name', ({ site, html, url }) => {
  const { document } = readPage(html, url ?? null);
  it('is known', () => {
    expect(document.meta.bodyBy).toBe(site);
  });
  it('yields the body and nothing else', () => {
    expect(document.text).toBe(BODY);
  });
});

/** Pages that bear a family's mark and are none of its. */
const NEGATIVE: Case[] = [
  {
    site: 'mediawiki',
    name: 'a heading of that id',
    html: page(`<h1 id="firstHeading">报告</h1><main>${REPORT_HTML}</main>`),
  },
  {
    site: 'posts',
    name: 'paragraphs in boxes of one make',
    html: page(REPORT.map((line) => `<div class="post-item"><p>${line}</p></div>`).join('')),
  },
  {
    site: 'posts',
    name: 'two long posts',
    html: page(`<div class="post">${REPORT_HTML}</div><div class="post">${REPORT_HTML}</div>`),
  },
  {
    site: 'discuz',
    name: 'a box of that id elsewhere',
    html: page(`<div id="postmessage_1">公告</div><main>${REPORT_HTML}</main>`),
  },
  {
    site: 'phpwind',
    name: 'a class of that name elsewhere',
    html: page(`<main><div id="read_tpc"></div>${REPORT_HTML}</main>`),
  },
  { site: 'wechat', name: 'account page', html: page(`<div id="js_content"></div><main>${REPORT_HTML}</main>`) },
  {
    site: 'wechat',
    name: 'another address',
    url: 'https://example.org/',
    html: page(`<div id="img-content"><div id="js_content">${REPORT_HTML}</div></div>`),
  },
  { site: 'sohu', name: 'another maker', html: page(`<article id="mp-editor">${REPORT_HTML}</article>`) },
  { site: 'netease163', name: 'another maker', html: page(`<div class="post_body">${REPORT_HTML}</div>`) },
  { site: 'sina', name: 'another maker', html: page(`<div id="artibody">${REPORT_HTML}</div>`) },
  { site: 'epaper', name: 'empty column', html: page(`<div id="ozoom">图片</div><main>${REPORT_HTML}</main>`) },
  {
    site: 'gkmlpt',
    name: 'another platform',
    url: 'https://www.example.gov.cn/a.html',
    html: page(`<div class="gkml"><div class="article-content">${REPORT_HTML}</div></div>`),
  },
  { site: 'ucap', name: 'a note only', html: page(`<ucapcontent>公告</ucapcontent><main>${REPORT_HTML}</main>`) },
  { site: 'trs', name: 'a note only', html: page(`<div class="TRS_Editor">公告</div><main>${REPORT_HTML}</main>`) },
  { site: 'vsb', name: 'a note only', html: page(`<div id="vsb_content_2">公告</div><main>${REPORT_HTML}</main>`) },
  { site: 'zoom', name: 'a note only', html: page(`<div id="zoom">放大</div><main>${REPORT_HTML}</main>`) },
  { site: 'articletitle-meta', name: 'no such meta data', html: page(`<main>${REPORT_HTML}</main>`) },
  {
    site: 'articletitle-meta',
    name: 'meta data without a text',
    html: page('<p>详见附件。</p>', undefined, GOV_META),
  },
  {
    site: 'wordpress',
    name: 'a list of teasers',
    html: page(`<div class="entry-content">摘要</div><main>${REPORT_HTML}</main>`),
  },
];

describe.each(NEGATIVE)('not $site: $name', ({ site, html, url }) => {
  it('is left to others', () => {
    expect(readPage(html, url ?? null).document.meta.bodyBy).not.toBe(site);
  });
});

describe('the registry', () => {
  it('holds each site once', () => {
    expect(new Set(SITES.map((site) => site.id)).size).toBe(SITES.length);
  });
  it('holds every file that defines a site', () => {
    const folder = new URL('../../../core/recognise/sites/', import.meta.url);
    const ids = readdirSync(folder)
      .map((name) => /: Site = \{\s+id: '([^']+)'/.exec(readFileSync(new URL(name, folder), 'utf8'))?.[1])
      .filter((id) => id !== undefined);
    expect(SITES.map((site) => site.id).sort()).toEqual(ids.sort());
  });
  it.each(SITES.map((site) => site.id))('%s has two pages of its own and one that is not', (id) => {
    expect(POSITIVE.filter((entry) => entry.site === id).length).toBeGreaterThanOrEqual(2);
    expect(NEGATIVE.filter((entry) => entry.site === id).length).toBeGreaterThanOrEqual(1);
  });
});
