import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer, ask } from './shared/messages/protocol';
import { sendableAnswer } from './shared/messages/sendable';
import { isOwnPage } from './shared/messages/sender';
import type { ReadDraft } from './shared/page/page-analysis';
import { pageLinks } from './shared/page/page-links';
import { PageReader } from './shared/page/page-reader';
import { running } from './shared/page/running';

/**
 * Injected on demand (an unlisted script rather than a WXT content script, whose context announces itself to the page
 * by events). Injected again it does nothing, unless the copy that runs has lost its extension by an update. It holds what walks
 * and marks a page; what walked is read by the worker, and cards come in a script of their own once there are marks.
 */
export default defineUnlistedScript(() => {
  if (running.baoshuRuns?.()) return;
  running.baoshuRuns = () => browser.runtime?.id !== undefined;

  const reader = new PageReader(document, readDraft, running.baoshuRuns);
  running.baoshuReader = reader;
  running.baoshuCards = null;
  answer('analyse', isOwnPage, async ({ force, wait, given }) =>
    sendableAnswer(await reader.analyse(force, wait, given)),
  );
  answer('selection', isOwnPage, async ({ anew, given }) => sendableAnswer(await reader.selection(anew, given)));
  answer('recognise', isOwnPage, () => reader.recognise());
  answer('page-links', isOwnPage, () => pageLinks(document));
  answer('mark', isOwnPage, ({ on, of, findings }) => {
    if (on !== false) recallCorrections(reader);
    return reader.mark(on, of, findings);
  });
  answer('reveal', isOwnPage, ({ id, of }) => {
    running.baoshuCards?.cards.startFrom(id);
    return reader.reveal(id, of);
  });
  answer('reveal-unread', isOwnPage, ({ start, of }) => reader.revealUnread(start, of));
  answer('stop-reading', isOwnPage, () => {
    reader.stop();
    return {};
  });
  answer('scrollBack', isOwnPage, () => reader.scrollBack());
});

/** The worker may be stopped while it reads, so it is asked twice. */
const readDraft: ReadDraft = (request) =>
  ask('read-draft', request).catch((error: unknown) => {
    console.warn('the page is sent to be read once more:', error);
    return ask('read-draft', request);
  });

/** Has the marks show what was corrected in the page before; a library that does not answer leaves them as the program read. */
function recallCorrections(reader: PageReader): void {
  ask('corrections-of-page', {}).then(
    ({ corrections }) => reader.correct(corrections),
    (error: unknown) => console.warn('corrections of this page are not shown:', error),
  );
}
