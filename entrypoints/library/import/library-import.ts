import { copyCapture } from '../../shared/store/copies/copies';
import { library } from '../../shared/store/database';
import { NoRoom } from '../../shared/store/room';
import { FileReader, Stopped } from './file-reader';
import { rememberImport, takeBack } from './import-log';
import { ImportRun } from './import-run';
import { KnownCaptures, keepReading } from './keep-reading';
import { WindowClosed } from './reading-window';
import { closeReadingWindow, readLinkedPage, readOpenTab } from './window-tabs';

/** The thread that reads files for this page; also for texts that are read anew. */
export const fileReader = new FileReader();

let known: Promise<KnownCaptures> | null = null;

/** The import of this page: it goes on while other views of the library are shown, and ends with the page. */
export const libraryImport = new ImportRun({
  async read({ name, content }, anyway) {
    if ('size' in content) return await fileReader.read(name, new Uint8Array(await content.arrayBuffer()), anyway);
    if (!('href' in content)) return await readOpenTab(content, name, anyway);
    return await readLinkedPage(content, name, anyway).catch((error: unknown) => {
      if (!(error instanceof WindowClosed)) throw error;
      // Closing the window is the nearest way to say stop
      libraryImport.stop();
      throw new Stopped();
    });
  },
  stopReading: () => fileReader.stop(),
  async keep(reading, anyway) {
    known ??= KnownCaptures.of(library());
    return await keepReading(library(), await known, reading, anyway);
  },
  async takeBack(added) {
    await takeBack(library(), added);
  },
  isNoRoom: (error) => error instanceof NoRoom || (error as { name?: string })?.name === 'QuotaExceededError',
  now: () => performance.now(),
});

/** Captures of this import that the copies have been told of. */
let copied = 0;

libraryImport.onChange(() => {
  const { state, added, undone } = libraryImport.progress;
  if (state === 'over') closeReadingWindow().catch((error: unknown) => console.warn('the window stays open:', error));
  // What other pages keep or delete between two imports is looked up anew
  if (state === 'over') known = null;
  if (state === 'over' && added.length !== copied) {
    copied = added.length;
    copyCapture(library()).catch((error: unknown) => console.warn('the import is in no copy:', error));
  }
  if (state === 'over' || undone) {
    const told = added.length === 0 ? null : { at: new Date().toISOString(), added: [...added] };
    rememberImport(told).catch((error: unknown) => console.warn('the import is not remembered:', error));
  }
});
