import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { deleteCaptures } from '../../shared/store/bin';
import type { BaoshuDatabase } from '../../shared/store/database';
import type { AddedCapture } from './import-item';

/** Takes captures out of the library, into the bin; those that were put right or deleted since, or are others by now, stay. */
export async function takeBack(database: BaoshuDatabase, added: readonly AddedCapture[]): Promise<number> {
  const rows = await database.captures.bulkGet(added.map(({ id }) => id));
  const ids = added.filter(({ capturedAt }, at) => rows[at]?.capturedAt === capturedAt).map(({ id }) => id);
  await deleteCaptures(database, ids);
  return ids.length;
}

/** Key in `storage.session`: what the last import of this session added, for a page that was closed or loaded again meanwhile. */
const KEY = 'lastImport';
const lastImport = z.object({
  at: z.string(),
  added: z.array(z.object({ id: z.number(), capturedAt: z.string() })),
});
export type LastImport = z.infer<typeof lastImport>;

export async function rememberImport(told: LastImport | null): Promise<void> {
  if (told === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: told });
}

export async function rememberedImport(): Promise<LastImport | null> {
  const { success, data } = z.safeParse(lastImport, (await browser.storage.session.get(KEY))[KEY]);
  return success ? data : null;
}
