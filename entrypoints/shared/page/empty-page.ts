import { invoke, member } from '../../../core/document/dom-member';
import type { EmptyPage } from '../messages/readings';

/** Smaller pictures are icons. */
const LEAST_PICTURE = 200;

/** Why a page has no text to read: it stands in a frame, in pictures, or has yet to be made by a script. */
export function emptyPage(page: Document): EmptyPage {
  const frame = invoke(page, 'querySelector', 'iframe[src], frame[src]') as HTMLIFrameElement | null;
  if (frame !== null && /^https?:/.test(frame.src)) return { state: 'empty', because: 'frame', href: frame.src };
  const pictures = Array.from(member(page, 'images')).filter(
    ({ naturalWidth, naturalHeight }) => naturalWidth >= LEAST_PICTURE && naturalHeight >= LEAST_PICTURE,
  );
  if (pictures.length > 0) return { state: 'empty', because: 'picture' };
  return { state: 'empty', because: member(page, 'scripts').length > 0 ? 'script' : 'nothing' };
}
