import { browser } from 'wxt/browser';
import { changeBackupState } from '../../shared/store/copies/backup-state';
import { libraryBackup } from '../../shared/store/copies/library-backup';
import { countCaptures } from '../../shared/store/copies/witness';
import { library } from '../../shared/store/database';
import { newFile } from '../../shared/views/export/new-file';
import { t } from '../../shared/words/i18n/translate';

/** What is to be told while a backup is written, and how to stop it. */
interface Writing {
  progress: (done: number) => void;
  signal: AbortSignal;
}

/**
 * Writes everything into a file of the reader's. To be called in the first turn of a click.
 * @returns how many entries could not be read; null where the reader chose no place
 * @throws the signal's reason; no file is there then
 */
export async function writeBackup({ progress, signal }: Writing): Promise<number | null> {
  const day = new Date().toISOString().slice(0, 10);
  const name = `${t('product')}-${t('settingsBackup')}-${day}`;
  const file = await newFile({ name, extension: 'ndjson.gz', mediaType: 'application/gzip' });
  if (file === null) return null;
  const database = library();
  const { captures } = await countCaptures(database).catch(() => ({ captures: 0 }));
  let unreadable = 0;
  const backup = await libraryBackup(
    database,
    { program: browser.runtime.getManifest().version },
    { progress: (done, all) => progress(done / Math.max(1, all)), unreadable: () => unreadable++, signal },
  );
  await backup.pipeTo(file.stream, { signal });
  await file.hand();
  const at = new Date().toISOString();
  await changeBackupState((now) => ({ ...now, backup: { at, captures }, notReminded: 0 }));
  return unreadable;
}
