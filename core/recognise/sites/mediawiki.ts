import { select, selectAll } from '../../document/dom';
import { textOf } from './body';
import type { Site } from './site';

/** What MediaWiki's templates set around a text: the header that links its neighbours, licence, edit links, contents. */
const FURNITURE =
  '.headertemplate, #headerContainer, .ws-noexport, .wst-header, .licenseContainer, .licensetpl, [class*="licence"], [class*="license"], .mw-editsection, .toc, #toc, .navbox, .noprint, .references, sup.reference, .catlinks, #catlinks';

/** A page of a MediaWiki site (Wikisource keeps reports): the text without what templates set around it. */
export const mediawiki: Site = {
  id: 'mediawiki',
  proof(page) {
    const content = select(page.dom, '#mw-content-text .mw-parser-output, #mw-content-text');
    if (content === null) return null;
    const title = textOf(select(page.dom, '#firstHeading'));
    return {
      roots: [content],
      leaveOut: selectAll(content, FURNITURE),
      ...(title === '' ? {} : { title }),
    };
  },
};
