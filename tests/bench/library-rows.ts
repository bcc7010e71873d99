import 'fake-indexeddb/auto';
import { BaoshuDatabase } from '../../entrypoints/shared/store/database';
import { saveCapture } from '../../entrypoints/shared/store/save-capture';
import { captureFile } from '../unit/compare/capture-file';

/** The rows of a library, table by table, as a browser's own interface takes them. */
export type LibraryRows = Record<string, unknown[]>;

/** What a library holds after the files were captured one after the other. */
export async function libraryRows(files: readonly string[]): Promise<LibraryRows> {
  const database = new BaoshuDatabase(`rows-${files.length}`);
  for (const file of files) {
    const { report, document } = await captureFile(file, '/');
    await saveCapture(database, {
      document: { ...document, url: `https://example.org/${file.split('/').at(-1)}` },
      recognition: report.recognition,
      figures: report.figures,
      capturedAt: report.capturedAt,
      parserVersion: '0.1.0',
    });
  }
  const rows: LibraryRows = {};
  for (const table of database.tables) rows[table.name] = await table.toArray();
  await database.delete();
  return rows;
}

/** Puts rows into the library of one of the extension's pages, which must have opened it before. Runs in the page. */
export async function putRows(rows: LibraryRows): Promise<void> {
  const opened = indexedDB.open('baoshu');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  const transaction = database.transaction(Object.keys(rows), 'readwrite');
  for (const [table, values] of Object.entries(rows)) {
    const store = transaction.objectStore(table);
    for (const value of values) store.put(value);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
