import type { Browser } from 'wxt/browser';
import { announceGrant } from './grant';
import { frameWithSelection, markTab, readSelectionIn } from './read-tab';
import { announceSelection } from './selection-frame';

/**
 * Reads and marks the figures of what is selected in a tab, and leads the side panel to them.
 * @param frameId where the reader has clicked; null after a key, which tells of no frame
 */
export async function extractSelection(
  { id, windowId, url }: Pick<Browser.tabs.Tab, 'id' | 'windowId' | 'url'>,
  frameId: number | null,
): Promise<void> {
  if (id === undefined) return;
  await announceGrant(id);
  // A page that may not be asked for its frames may not be read either, which is said below
  const frame = frameId ?? (await frameWithSelection(id).catch(() => 0));
  try {
    const tab = { id, windowId, url };
    const read = await readSelectionIn(tab, frame, true);
    if (read?.state === 'read') await markTab({ ...tab, frameId: frame, of: 'selection' }, true);
  } finally {
    // What could not be read the panel cannot read either, and says why
    await announceSelection({ tabId: id, frameId: frame });
  }
}
