import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { PageCorrection } from '../compare/apply-corrections';
import { BackupError, type TextHash } from '../exchange/backup/format';
import { type BackupPart, readBackup } from '../exchange/backup/read';
import type { BackupCapture, BackupCorrection } from '../exchange/backup/rows';

function hash(): TextHash {
  const sum = createHash('sha256');
  return { update: (text) => void sum.update(text, 'utf8'), digest: () => sum.digest('hex') };
}

async function* textOf(file: string): AsyncGenerator<string> {
  const handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  await handle.close();
  const isPacked = buffer[0] === 0x1f && buffer[1] === 0x8b;
  const raw: Readable = createReadStream(file);
  const plain = isPacked ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (error) => plain.destroy(error));
  plain.setEncoding('utf8');
  try {
    for await (const piece of plain) yield piece as string;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code?.startsWith('Z_'))
      throw new BackupError('damaged', 'The backup is damaged or cut off: it cannot be unpacked.');
    throw error;
  }
}

/**
 * Reads a backup, packed or not, part by part.
 * @returns what is wrong with it, where that ended the reading
 */
export async function eachPart(file: string, take: (part: BackupPart) => Promise<void>): Promise<BackupError | null> {
  try {
    for await (const part of readBackup(textOf(file), hash())) await take(part);
    return null;
  } catch (error) {
    if (error instanceof BackupError) return error;
    throw error;
  }
}

/** The page that a capture's corrections belong to. */
export const pageOf = ({ id, url }: BackupCapture['capture']): string =>
  url === '' ? `capture:${id}` : url.replace(/#.*$/s, '');

/** Those that are in force, in the order they were made. */
export const standingCorrections = (corrections: readonly BackupCorrection[]): PageCorrection[] =>
  corrections
    .filter(({ undoneAt }) => undoneAt === null)
    .toSorted((a, b) => a.order - b.order)
    .map(({ correction, said }) => ({ correction, said }));
