import type { DocumentMeta } from '../../document/document';
import { attributeOf, select, selectAll, shortText } from '../../document/dom';
import { member } from '../../document/dom-member';
import { bodyBySelectors, textOf } from './body';
import { isoDate } from './meta';
import type { Site, SitePage } from './site';

const BODY = ['founder-content', '#ozoom', '.newsdetatext', '.article-content-epaper'];

/** Newspapers' e-papers, nearly all made by Founder (方正): the article stands in `founder-content` or `#ozoom`. */
export const epaper: Site = {
  id: 'epaper',
  proof(page) {
    const body = bodyBySelectors(page, BODY, 0.4);
    if (body === null) return null;
    const title = textOf(select(page.dom, 'founder-title, .article-title, #articleTitle'));
    return { ...body, ...(title === '' ? {} : { title }), meta: issueOf(page) };
  },
};

/** Paper and day of issue: the paper opens the page's `<title>`, the day stands in the address (`/html/2024-01/09/…`) or above the page. */
function issueOf(page: SitePage): Partial<DocumentMeta> {
  const meta: Partial<DocumentMeta> = {};
  const paper = /^[^-_—|]{2,16}(?:数字报|电子报|电子版|日报|晚报|晨报|早报|时报)/.exec(
    member(page.dom, 'title').trim(),
  )?.[0];
  if (paper !== undefined) meta.siteName = paper.replace(/(?:数字报|电子报|电子版)$/, '');
  const canonical = attributeOf(select(page.dom, 'link[rel="canonical"]'), 'href') ?? '';
  const issue = [page.url?.pathname ?? '', canonical]
    .map((address) => /\/((?:19|20)\d\d)-?(\d\d)\/(\d\d)\//.exec(address))
    .find((match) => match !== null);
  const day = issue == null ? dayAbove(page) : `${issue[1]}-${issue[2]}-${issue[3]}`;
  if (day !== null) meta.publishedOn = day;
  return meta;
}

/** Boxes that may hold the day of issue. */
const HEADS = '[class*="head"],[class*="top"],[class*="date"],[class*="title"],[class*="ban"],[id*="date"],td';
const MOST_HEADS = 200;

/** 2025年3月4日 星期二: a paper's head gives the day with its weekday. */
function dayAbove(page: SitePage): string | null {
  for (const box of selectAll(page.dom, HEADS).slice(0, MOST_HEADS)) {
    const day = /(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?=\s*(?:农历[^\s]{2,12})?\s*星期)/.exec(shortText(box, 160) ?? '');
    if (day !== null) return isoDate(day[0]);
  }
  return null;
}
