import { outermost } from './body';
import type { Site } from './site';

/** A thread of a phpwind forum: the first post. */
export const phpwind: Site = {
  id: 'phpwind',
  proof(page) {
    const posts = outermost(page.dom.querySelectorAll('#read_tpc, .tpc_content, .J_read_main, [id^="read_"].f14'));
    const first = posts[0];
    if (first === undefined) return null;
    if (
      page.dom.querySelector('.readTable, .read_pages_wrap, #readlist, .tpc_content, meta[content*="phpwind"]') === null
    )
      return null;
    return {
      roots: [first],
      leaveOut: Array.from(first.querySelectorAll('.quote, .blockquote, .signature, .sigline')),
    };
  },
};
