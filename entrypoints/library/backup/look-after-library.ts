import { emptyBin } from '../../shared/store/bin';
import { copyAfterChanges, renewCopies } from '../../shared/store/copies/copies';
import { missingOf, sawCapture, sawLibrary } from '../../shared/store/copies/witness';
import { library } from '../../shared/store/database';

/**
 * What is done whenever the library is opened: the bin is emptied of what has been in it for its days, what there is is put down, and
 * copies that are due are written, then and after each change. Where something is missing nothing of that: the copies are the way back.
 */
export async function lookAfterLibrary(): Promise<void> {
  const database = library();
  copyAfterChanges(database);
  if ((await missingOf(database)) !== null) return;
  if ((await emptyBin(database)) > 0) {
    await sawLibrary(database);
    await renewCopies(database, { always: true });
    return;
  }
  await sawCapture(database);
  await renewCopies(database);
}
