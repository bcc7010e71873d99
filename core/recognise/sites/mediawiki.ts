import { textOf } from './body';
import type { Site } from './site';

/** What MediaWiki's templates set around a text: the header that links its neighbours, licence, edit links, contents. */
const FURNITURE =
  '.headertemplate, #headerContainer, .ws-noexport, .wst-header, .licenseContainer, .licensetpl, [class*="licence"], [class*="license"], .mw-editsection, .toc, #toc, .navbox, .noprint, .references, sup.reference, .catlinks, #catlinks';

/** A page of a MediaWiki site (Wikisource keeps reports): the text without what templates set around it. */
export const mediawiki: Site = {
  id: 'mediawiki',
  proof(page) {
    const content = page.dom.querySelector('#mw-content-text .mw-parser-output, #mw-content-text');
    if (content === null) return null;
    const title = textOf(page.dom.querySelector('#firstHeading'));
    return {
      roots: [content],
      leaveOut: Array.from(content.querySelectorAll(FURNITURE)),
      ...(title === '' ? {} : { title }),
    };
  },
};
