import { select, selectAll } from '../../document/dom';
import { outermost } from './body';
import type { Site } from './site';

/** A thread of a phpwind forum: the first post. */
export const phpwind: Site = {
  id: 'phpwind',
  proof(page) {
    const posts = outermost(selectAll(page.dom, '#read_tpc, .tpc_content, .J_read_main, [id^="read_"].f14'));
    const first = posts[0];
    if (first === undefined) return null;
    if (select(page.dom, '.readTable, .read_pages_wrap, #readlist, .tpc_content, meta[content*="phpwind"]') === null)
      return null;
    return {
      roots: [first],
      leaveOut: selectAll(first, '.quote, .blockquote, .signature, .sigline'),
    };
  },
};
