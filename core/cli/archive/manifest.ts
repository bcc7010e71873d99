import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { findInputs, readingProblem, sha256Of } from '../inputs';
import { LoadError } from '../load-error';
import { inPlace } from './in-place';

const hash = z.string().regex(/^[0-9a-f]+$/);

const MANIFEST = z.object({
  profile: z.literal('baoshu-archive'),
  version: z.literal(1),
  /** The documents' folder as it is reached from the manifest's. */
  folder: z.string(),
  /** Documents of a part, at most. */
  size: z.number().int().positive(),
  parts: z.array(
    z.object({
      hash: hash.length(16),
      documents: z.array(
        z.object({
          /** From the documents' folder, with `/` on every system. */
          path: z.string(),
          /** Of its bytes; null where they could not be had when the plan was made. */
          sha256: hash.length(64).nullable(),
        }),
      ),
    }),
  ),
});

/** What an archive is made of: its documents in parts, in the order of their paths. */
export type Manifest = z.infer<typeof MANIFEST>;
export type ArchivePart = Manifest['parts'][number];
export type ArchiveDocument = ArchivePart['documents'][number];

/** An archive that has been planned. */
export interface Archive {
  manifest: Manifest;
  /** Where the manifest stands, and below it all that is written. */
  folder: string;
  /** Where the documents stand. */
  documents: string;
}

export const MANIFEST_NAME = 'manifest.json';

/** A part of these documents. Its name follows from them alone: paths and bytes. */
export const partOf = (documents: ArchiveDocument[]): ArchivePart => ({
  hash: sha256Of(documents.map(({ path, sha256 }) => `${path}\0${sha256 ?? ''}\n`).join('')).slice(0, 16),
  documents,
});

/** Which part of a full one a part has at least, so that few documents make no part of their own. */
const LEAST = 4;

/** True where a part may begin with this document: by its path alone, so that what stands elsewhere changes nothing. */
const begins = (path: string, size: number): boolean =>
  Number.parseInt(sha256Of(path).slice(0, 8), 16) % Math.max(1, Math.ceil(size / 2)) === 0;

/**
 * Documents in parts, in the order of their paths: the order in which they were found changes nothing. Where a part ends is told by the
 * paths around it and not by counting from the first, so that documents that come or go change the parts that they stand in and at most
 * the next ones up to a path that begins one again.
 */
export function partsOf(documents: readonly ArchiveDocument[], size: number): ArchivePart[] {
  const parts: ArchiveDocument[][] = [];
  for (const document of [...documents].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const part = parts.at(-1);
    const ends =
      part === undefined || part.length >= size || (part.length >= size / LEAST && begins(document.path, size));
    if (ends) parts.push([document]);
    else part.push(document);
  }
  return parts.map(partOf);
}

/** SHA-256 of a document's bytes, or null where they cannot be had. */
export async function documentHash(documents: string, path: string): Promise<string | null> {
  return await readFile(join(documents, path)).then(sha256Of, () => null);
}

/**
 * Plans an archive of all files below a folder.
 * @throws LoadError where there is no such folder, or where what is written would lie among what is read
 */
export async function planArchive(documents: string, folder: string, size: number): Promise<Archive> {
  const inside = relative(documents, folder);
  if (inside === '' || !(inside === '..' || inside.startsWith(`..${sep}`)))
    throw new LoadError(`${folder} lies in ${documents}; what is written would be read as documents.`);
  const found: ArchiveDocument[] = [];
  for (const input of await findInputs([documents], documents)) {
    if ('problem' in input) throw new LoadError(input.problem);
    const path = relative(documents, input.path!).split(sep).join('/');
    found.push({ path, sha256: await documentHash(documents, path) });
  }
  const way = relative(folder, documents).split(sep).join('/');
  const parts = partsOf(found, size);
  return { folder, documents, manifest: { profile: 'baoshu-archive', version: 1, folder: way, size, parts } };
}

/** Writes the manifest, whole or not at all. */
export async function writeManifest({ folder, manifest }: Archive): Promise<void> {
  await inPlace(folder, MANIFEST_NAME, `${JSON.stringify(manifest, null, 1)}\n`);
}

/**
 * Reads a manifest; `documents` is where its documents stand if not where they stood when it was made.
 * @throws LoadError with one sentence where it is none
 */
export async function readManifest(path: string, documents: string | null): Promise<Archive> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new LoadError(readingProblem(path, error));
  });
  const parsed = MANIFEST.safeParse(jsonOf(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new LoadError(`${path} is no manifest of an archive (${issue?.path.join('.') || 'JSON'}); make it by plan.`);
  }
  const folder = dirname(resolve(path));
  return { manifest: parsed.data, folder, documents: documents ?? resolve(folder, parsed.data.folder) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // No manifest: the schema says so
  }
}
