import { select, selectAll } from '../../document/dom';
import { outermost, textOf } from './body';
import type { Site, SitePage } from './site';

const FURNITURE =
  '.pstatus, .quote, .locked, .sign, .jammer, .attach_nopermission, .tip, .aimg_tip, .modact, .a_pr, .a_pt, .a_pb, .rate, .psth, .pcb .cm, .t_tableth, [id^="comment_"]';

/** A thread of a Discuz! forum: its first post is the text, the replies are none of it. */
export const discuz: Site = {
  id: 'discuz',
  proof(page) {
    if (!isDiscuz(page)) return null;
    // An article of the portal, or a thread
    const posts = outermost(selectAll(page.dom, '[id^="postmessage_"], #article_content'));
    const first = posts[0];
    if (first === undefined) return null;
    const leaveOut = selectAll(first, FURNITURE);
    const title = textOf(select(page.dom, '#thread_subject'));
    return { roots: [first], leaveOut, ...(title === '' ? {} : { title }) };
  },
};

function isDiscuz(page: SitePage): boolean {
  return (
    select(page.dom, '#postlist, #thread_subject, #discuz_tips, meta[content*="Discuz"], [id^="postmessage_"].t_f') !==
    null
  );
}
