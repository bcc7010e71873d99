import { ask, type Response, type Sender } from '../../messages/protocol';
import { showBadge } from '../../tabs/badge';
import { injectReader } from '../../tabs/inject-reader';

/** Where a content script stands. */
function frameOf({ tab, frameId }: Sender): { tabId: number; frameId: number } {
  if (tab?.id === undefined || frameId === undefined) throw new Error('candidate: the sender stands in no tab');
  return { tabId: tab.id, frameId };
}

/** Reads a page, or one frame of it, that the watcher takes for a possible report, and shows the badge where it is one. */
export async function recogniseCandidate(sender: Sender): Promise<Response<'candidate'>> {
  const frame = frameOf(sender);
  await injectReader(frame.tabId, frame.frameId);
  const recognition = await ask('recognise', {}, frame);
  if (recognition === null) return { recognised: false };
  await showBadge(frame.tabId, recognition);
  return { recognised: true };
}
