import { readFileSync } from 'node:fs';
import { CHROME } from './read-page';

/** A page written for the tests. */
export interface SitePageCase {
  name: string;
  html: string;
  /** Its address, where the family is told by it; none for most. */
  url?: string;
}

/** Pages of one family of sites, and pages that bear its mark and are none of its. */
export interface SiteCases {
  positive: SitePageCase[];
  negative: SitePageCase[];
}

/** What a government's page says of itself in its head. */
export const GOV_META =
  '<meta name="SiteName" content="某某区人民政府"><meta name="ArticleTitle" content="某某区政府工作报告"><meta name="PubDate" content="2031-02-08 09:30"><meta name="ContentSource" content="区政府办公室">';

/** What somebody answers under a post. */
export const REPLY = '<p>楼上说得对，我们那边的房价去年涨了81.93%，工资一点没动。</p>';

/** A whole page around `body`: its head, the site's menu and foot. */
export function page(body: string, title = '某某区政府工作报告_某某区人民政府', meta = ''): string {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title>${meta}</head><body>${CHROME.head}${body}${CHROME.foot}</body></html>`;
}

/** A page of `tests/fixtures/pages`. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), 'utf8');
