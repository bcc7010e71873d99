import { browser } from 'wxt/browser';
import { givenBy } from '../../../core/recognise/given';
import { library } from '../../shared/store/database';
import { rereadCapture } from '../../shared/store/reread-capture';
import type { CaptureRow } from '../../shared/store/rows';
import { type Giving, givenWith } from '../../shared/tabs/given-of-page';
import { fileReader } from './library-import';

/**
 * Reads kept texts anew, one after the other, by what the reader gives for all of them and what was given before.
 * @param giving of one capture
 * @param progress is told how many are done
 * @returns how many could not be changed
 */
export async function settleCaptures(
  captures: readonly CaptureRow[],
  giving: (capture: CaptureRow) => Giving,
  progress: (done: number) => void,
): Promise<number> {
  let failed = 0;
  let done = 0;
  for (const capture of captures) {
    try {
      const changed = await rereadCapture(library(), capture.id, async (document, before) => ({
        ...(await fileReader.reread(document, givenWith(givenBy(before), giving(capture)))),
        parserVersion: browser.runtime.getManifest().version,
      }));
      if (!changed) failed++;
    } catch (error) {
      console.error(`capture ${capture.id} is not put right:`, error);
      failed++;
    }
    progress(++done);
  }
  return failed;
}
