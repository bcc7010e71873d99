import { member } from '../../document/dom-member';
import { bodyBySelectors, metaContent } from './body';
import type { Site } from './site';

/** Names that government sites give the body's element; tried before the page's prose is searched. */
const BODY = [
  '#articleDetail',
  '#article-content',
  '#articleContent',
  '#NewsContent',
  '#news_content',
  '#conBox',
  '#printContent .m-txt-article',
  '.pages_content',
  '.article-content',
  '.articleContent',
  '.article_content',
  '.wzcon',
  '.html_content',
  '.conTxt',
];

/** Any page with the meta data that the state asks of government sites; where its body has no known name, its prose tells. */
export const articletitleMeta: Site = {
  id: 'articletitle-meta',
  proof(page) {
    const whole = member(page.dom, 'body');
    if (metaContent(page, ['ArticleTitle']) === undefined || whole === null) return null;
    const known = bodyBySelectors(page, BODY, 0.8);
    if (known !== null) return known;
    const { prose } = page;
    if (prose.total < 200) return null;
    return { roots: [prose.container(whole)] };
  },
};
