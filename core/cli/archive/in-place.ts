import { mkdir, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Folder of files until they are whole; no reader of `kind=*` looks there. */
export const UNFINISHED = '.unfinished';

/** This machine, in letters that any file system takes. */
export const MACHINE = hostname().replaceAll(/[^\w-]/g, '_');

/** What no other running process of any machine puts behind the names of its unfinished files. */
export const OWN = `${MACHINE}.${process.pid}`;

/**
 * Writes a file of an archive whole or not at all: whoever reads it sees the one before or this one, after a power cut too. `path` counts
 * from the archive's folder.
 */
export async function inPlace(folder: string, path: string, content: string): Promise<void> {
  const own = join(folder, UNFINISHED, `${basename(path)}.${OWN}`);
  await mkdir(dirname(own), { recursive: true });
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(own, content, { flush: true });
  await rename(own, join(folder, path));
}
