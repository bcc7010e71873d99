import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { DomDocument } from '../../../core/document/dom';
import { invoke } from '../../../core/document/dom-member';
import type { PageDocument } from '../../../core/document/from-dom';
import { pageDocument } from '../../../core/recognise/sites/page';

const readability = (clone: unknown): unknown =>
  new Readability(clone as Document, { serializer: (node) => node, charThreshold: 200 }).parse()?.content;

export interface OtherWays {
  /** Another general reader. */
  general?(clone: unknown): unknown;
  /** What is done to the page before it is read. */
  prepare?(page: Document): void;
}

/** Reads a page's markup as both the terminal and the content script do. */
export function readPage(html: string, url: string | null = null, other: OtherWays = {}): PageDocument {
  const page = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  other.prepare?.(page);
  const clone = () => invoke(page as Document, 'cloneNode', true);
  return pageDocument(page as unknown as DomDocument, { url, reader: { clone, read: other.general ?? readability } });
}

/** Paragraphs of a report, invented. */
export const REPORT = [
  '各位代表：',
  '现在，我代表区人民政府向大会报告工作，请予审议，并请政协委员和列席人员提出意见。',
  '一、上年工作回顾',
  '过去一年，全区地区生产总值增长6.1%，一般公共预算收入完成31.2亿元，固定资产投资增长8%，新增就业1.4万人。',
  '新开工重点项目46个，竣工27个；改造老旧小区31个，惠及居民9800户；新增学位2100个，养老床位350张。',
  '二、今年工作安排',
  '今年，地区生产总值预期增长6%左右，一般公共预算收入增长4%，居民收入与经济增长同步，环境质量持续改善。',
  '我们要实施重点项目52个，年度投资90亿元，新增就业1.3万人以上，让发展成果更多更公平惠及群众。',
];

/** The same as paragraphs of a page. */
export const REPORT_HTML = REPORT.map((line) => `<p>${line}</p>`).join('\n');

/** What stands around an article and is none of it. */
export const CHROME = {
  head: '<div class="header"><a href="/">首页</a><a href="/zwgk">政务公开</a><a href="/hdjl">互动交流</a></div>',
  tools: '<div class="share-box">分享到：<a href="#">微信</a></div><p>【打印】【关闭】</p><p>责任编辑：某某</p>',
  neighbours:
    '<ul class="prev-next"><li>上一篇：<a href="1.html">另一篇文章</a></li><li>下一篇：<a href="2.html">又一篇</a></li></ul>',
  foot: '<div class="footer">主办单位：某某区人民政府 备案号：12345678 地址：某某路1号</div>',
};
