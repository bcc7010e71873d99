import type { GivenFile } from './import-item';

/** What a desktop or a program keeps beside documents. */
const NO_DOCUMENT = /(?:^|\/)(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;
/** More files at one time are more than anybody means. */
export const MOST_FILES = 5000;

/** Files that a picker gives; of a folder with the folders before their names. */
export function pickedFiles(list: ArrayLike<File>): GivenFile[] {
  return Array.from(list, (file) => ({ name: file.webkitRelativePath || file.name, content: file }))
    .filter(({ name }) => !NO_DOCUMENT.test(name))
    .slice(0, MOST_FILES);
}

/**
 * Files that were dropped, and all files of dropped folders. What is dropped must be asked for in the event's own turn: entries are
 * taken first, read after.
 */
export async function droppedFiles(data: DataTransfer): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  const entries: FileSystemEntry[] = [];
  for (const item of data.items) {
    const entry = item.webkitGetAsEntry();
    // What another program hands over is in no file system
    const file = entry === null ? item.getAsFile() : null;
    if (entry !== null) entries.push(entry);
    else if (file !== null) files.push(...pickedFiles([file]));
  }
  const waiting = entries.reverse();
  while (waiting.length > 0 && files.length < MOST_FILES) {
    const entry = waiting.pop()!;
    const name = entry.fullPath.replace(/^\//, '');
    if (NO_DOCUMENT.test(name)) continue;
    if (entry.isFile) files.push({ name, content: await fileOf(entry as FileSystemFileEntry) });
    else waiting.push(...(await inside(entry as FileSystemDirectoryEntry)).reverse());
  }
  return files;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** A folder tells its entries by portions, until one is empty; here in the order of their names. */
async function inside(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...portion);
  }
}

/** A text that was pasted, as a file that is called by its first line. */
export function pastedFile(text: string, name: string): GivenFile {
  return { name, content: new Blob([text], { type: 'text/plain' }) };
}
