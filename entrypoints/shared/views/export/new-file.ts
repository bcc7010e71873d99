import { askRoom } from '../../store/room';
import { fileName } from './download';

/** What kind of file is written. */
export interface FileKind {
  /** Without its extension. */
  name: string;
  /** Without the first dot: `csv`, `ndjson.gz`. */
  extension: string;
  mediaType: string;
}

/** A file that is being written for the reader: write into `stream`, close it, then `hand` it over. */
export interface NewFile {
  stream: WritableStream<Uint8Array>;
  /** To be called when the stream is closed: gives the file to the browser's downloads where the reader chose no place for it. */
  hand(): Promise<void>;
}

type Pick = (options: {
  suggestedName: string;
  types: { description?: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/** Folder of the extension's own files in which one is made that is then downloaded. */
const MAKING = 'downloads';
/** A download may still be taken up long after the click; what is older is left over. */
const TAKEN_UP_MS = 3_600_000;

/**
 * A new file of any length: where the browser has a dialog for it, at the place that the reader chooses, else among the downloads; never
 * held in memory as a whole. A file that is not closed is not there. To be called in the first turn of a click.
 * @param ask false in a popup, which the dialog would close
 * @returns null where the reader chose no place
 * @throws NoRoom where the disk is nearly full
 */
export async function newFile(kind: FileKind, { ask = true } = {}): Promise<NewFile | null> {
  const { showSaveFilePicker: pick } = window as { showSaveFilePicker?: Pick };
  return pick === undefined || !ask ? madeForDownload(kind) : chosenByReader(kind, pick.bind(window));
}

async function chosenByReader({ name, extension, mediaType }: FileKind, pick: Pick): Promise<NewFile | null> {
  // The dialog takes the last part alone for an extension
  const last = `.${extension.split('.').at(-1)}`;
  try {
    const handle = await pick({
      suggestedName: fileName(name, extension),
      types: [{ accept: { [mediaType]: [last] } }],
    });
    return { stream: await handle.createWritable(), hand: async () => undefined };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function madeForDownload({ name, extension }: FileKind): Promise<NewFile> {
  await askRoom();
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(MAKING, { create: true });
  await clearLeftOver(folder);
  const handle = await folder.getFileHandle(crypto.randomUUID(), { create: true });
  return {
    stream: await handle.createWritable(),
    hand: async () => {
      const address = URL.createObjectURL(await handle.getFile());
      const link = document.createElement('a');
      link.href = address;
      link.download = fileName(name, extension);
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), TAKEN_UP_MS);
    },
  };
}

async function clearLeftOver(folder: FileSystemDirectoryHandle): Promise<void> {
  for await (const [name, handle] of (
    folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }
  ).entries()) {
    const isOld = async (file: FileSystemFileHandle) => Date.now() - (await file.getFile()).lastModified > TAKEN_UP_MS;
    // One that another page writes at this moment cannot be removed, and shall not
    if (handle.kind === 'file' && (await isOld(handle as FileSystemFileHandle).catch(() => false)))
      await folder.removeEntry(name).catch(() => undefined);
  }
}
