import type { PageReading } from '../shared/messages/readings';
import { deleteCapture, deleteCaptures, restoreCaptures, tablesOfBin } from '../shared/store/bin';
import { findSameCapture } from '../shared/store/captures';
import { library } from '../shared/store/database';
import { reportId } from '../shared/store/report-id';
import { textHash } from '../shared/store/save-capture';
import { t } from '../shared/words/i18n/translate';
import { keepReading } from './keep-reading';

/** What taking a page in the place of kept captures did, so that it can be taken back. */
export interface Replacement {
  /** The capture of the page; null where it was kept already. */
  added: number | null;
  /** Those in the bin. */
  gone: number[];
}

/**
 * Puts the page in the place of kept captures, which go into the bin.
 * @throws where nothing was changed
 */
export async function replaceKept(reading: PageReading, gone: number[]): Promise<Replacement> {
  const url = reading.document.url ?? '';
  const same = await findSameCapture(library(), url, await textHash(reading.document.text));
  if (same !== null && reportId(same.recognition, url) === reportId(reading.recognition, url)) {
    await deleteCaptures(library(), gone);
    return { added: null, gone };
  }
  const kept = await keepReading(reading, gone);
  if (kept.state === 'private') throw new Error(t('privateWindow'));
  if (kept.state === 'failed') throw new Error(kept.why);
  return { added: kept.captureId, gone };
}

/** Takes a replacement back: what was kept stands again, and the page only where it was kept before. */
export async function takeBack({ added, gone }: Replacement): Promise<void> {
  const database = library();
  await database.transaction('rw', tablesOfBin(database), async () => {
    await restoreCaptures(database, gone);
    if (added !== null) await deleteCapture(database, added);
  });
}
