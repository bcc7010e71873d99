import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { LoadError } from './load-error';

/** A file that was named, found in a folder that was named, or piped in. */
export interface Input {
  /** As it was named; of a folder's files with the folder before it. `-` for what is piped in. */
  name: string;
  /** Null for what is piped in. */
  path: string | null;
  /** Where its result stands below an output folder, without an extension of the result's own. */
  place: string;
  /** SHA-256 (hexadecimal) of the bytes that are meant, where others must not be read. */
  sha256?: string;
}

/** A file or folder that cannot be read at all, or is not to be read. */
export interface MissingInput {
  name: string;
  problem: string;
  /** Told where its bytes are not what is wrong: it brought down what read it. */
  stage?: 'thread';
}

/** What a program, a version control or a desktop keeps beside documents. */
const NO_DOCUMENT = /^(?:\.|~\$|node_modules$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Finds all files that arguments name: files themselves, `-` for standard input, and of folders all that is in them, in the order
 * of their names. The same file named twice is one.
 */
export async function findInputs(args: readonly string[], folder: string): Promise<(Input | MissingInput)[]> {
  const found = new Map<string, Input | MissingInput>();
  for (const name of args) {
    if (name === '-') found.set('-', { name: '-', path: null, place: 'stdin' });
    else
      for await (const one of filesAt(name, resolve(folder, name), basename(name)))
        found.set('path' in one && one.path !== null ? one.path : one.name, one);
  }
  return [...found.values()];
}

/** A file, or all in a folder; what cannot be looked at leaves the rest. One after the other: a folder may hold hundreds of thousands. */
async function* filesAt(name: string, path: string, place: string): AsyncGenerator<Input | MissingInput> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { name, path, place };
      return;
    }
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      // A link may lead back up
      if (NO_DOCUMENT.test(entry.name) || entry.isSymbolicLink()) continue;
      if (entry.isFile() || entry.isDirectory())
        yield* filesAt(join(name, entry.name), join(path, entry.name), join(place, entry.name));
    }
  } catch (error) {
    yield { name, problem: readingProblem(name, error) };
  }
}

/** SHA-256 of bytes, hexadecimal. */
export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** @throws LoadError with one sentence */
export async function bytesOf(input: Input): Promise<{ bytes: Uint8Array; changedAt: string }> {
  const { name, sha256 } = input;
  const had = await bytesAt(input).catch((error: unknown) => {
    throw new LoadError(readingProblem(name, error));
  });
  if (sha256 !== undefined && sha256Of(had.bytes) !== sha256)
    throw new LoadError(`${name} holds something else than what was asked for; it was changed since.`);
  return had;
}

async function bytesAt({ path }: Input): Promise<{ bytes: Uint8Array; changedAt: string }> {
  if (path === null) return { bytes: await piped(), changedAt: new Date().toISOString() };
  return { bytes: await readFile(path), changedAt: (await stat(path)).mtime.toISOString() };
}

async function piped(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces);
}

/** Why the system gave no bytes, in one sentence. */
export function readingProblem(name: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return `${name} does not exist; check the name.`;
  if (code === 'EISDIR') return `${name} is a folder; name a file in it.`;
  if (code === 'EACCES' || code === 'EPERM') return `${name} may not be read; check its permissions.`;
  return `${name} could not be read (${(error as Error).message}).`;
}
