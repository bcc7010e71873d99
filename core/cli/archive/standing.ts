import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FILE_PREFIX, SCHEMA_VERSION } from './columns';
import { MACHINE, UNFINISHED } from './in-place';
import type { Archive, ArchivePart } from './manifest';

const DONE = z.object({
  schema: z.number(),
  parser: z.string(),
  documents: z.number(),
  failed: z.number(),
  reports: z.number(),
  figures: z.number(),
  /** All that the part wrote into folders of kinds and years: from the archive's folder, with `/`. */
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** What a part says of itself once all its files stand. */
export type PartDone = z.infer<typeof DONE>;

/** One document, or one in it, that was not read. */
export interface Failure {
  /** From the documents' folder. */
  file: string;
  stage: string;
  /** One sentence. */
  reason: string;
}

const FAILURE = z.object({ file: z.string(), stage: z.string(), reason: z.string() });

export const doneFile = (hash: string): string => join('done', `part-${hash}.json`);
export const failedFile = (hash: string): string => join('failed', `part-${hash}.ndjson`);

/** Null where a file is not there; every other trouble is thrown. */
const orNull = (error: unknown): null => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
};

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(orNull)) ?? [];

/** What a part wrote, if it is done by this parser in these tables and all its files stand; null else. */
export async function doneOf({ folder }: Archive, { hash }: ArchivePart, parser: string): Promise<PartDone | null> {
  const text = await readFile(join(folder, doneFile(hash)), 'utf8').catch(orNull);
  if (text === null) return null;
  const done = DONE.parse(JSON.parse(text));
  if (done.schema !== SCHEMA_VERSION || done.parser !== parser) return null;
  for (const { path, bytes } of done.files)
    if ((await stat(join(folder, path)).catch(orNull))?.size !== bytes) return null;
  return done;
}

/** Takes the mark of a part that is to be read again. */
export async function forgetDone({ folder }: Archive, { hash }: ArchivePart): Promise<void> {
  await rm(join(folder, doneFile(hash)), { force: true });
}

/** What of a part was not read. */
export async function failuresOf({ folder }: Archive, { hash }: ArchivePart): Promise<Failure[]> {
  const text = await readFile(join(folder, failedFile(hash)), 'utf8').catch(orNull);
  return (text ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => FAILURE.parse(JSON.parse(line)));
}

const PART_FILE = new RegExp(`^(?:${Object.values(FILE_PREFIX).join('|')})-([0-9a-f]{16})\\.(?:parquet|ndjson|json)$`);

/** Every file of every part below an archive's folder, from there, with the part's hash. */
export async function* partFiles(folder: string): AsyncGenerator<{ path: string; hash: string }> {
  for (const top of await namesIn(folder)) {
    const folders =
      top === 'done' || top === 'failed'
        ? [top]
        : top.startsWith('kind=')
          ? (await namesIn(join(folder, top))).map((year) => join(top, year))
          : [];
    for (const inner of folders)
      for (const name of await namesIn(join(folder, inner))) {
        const hash = PART_FILE.exec(name)?.[1];
        if (hash !== undefined) yield { path: join(inner, name), hash };
      }
  }
}

/** Removes what parts wrote that the manifest has no more: their documents stand in others, and would be there twice. */
export async function dropOutdated({ folder, manifest }: Archive): Promise<number> {
  const current = new Set(manifest.parts.map(({ hash }) => hash));
  let dropped = 0;
  for await (const { path, hash } of partFiles(folder)) {
    if (current.has(hash)) continue;
    await rm(join(folder, path), { force: true });
    dropped++;
  }
  return dropped;
}

/** Removes what processes of this machine left unfinished when they were killed; what runs elsewhere is left alone. */
export async function dropAbandoned(folder: string): Promise<void> {
  for (const name of await namesIn(join(folder, UNFINISHED))) {
    const [, machine, pid] = /\.([\w-]+)\.(\d+)$/.exec(name) ?? [];
    if (machine === MACHINE && !isRunning(Number(pid)))
      await rm(join(folder, UNFINISHED, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
