import * as z from 'zod/mini';
import type { BaoshuDatabase } from './database';
import { FINDING_MARKS, type FindingMark, type FindingMarkRow } from './rows';

/** A key of many observations is long; more than this is none of ours. */
const LONGEST_KEY = 20_000;

const findingMarkSchema: z.ZodMiniType<FindingMarkRow> = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(LONGEST_KEY)),
  mark: z.enum(FINDING_MARKS),
  markedAt: z.iso.datetime(),
  takenBackAt: z.optional(z.iso.datetime()),
});

/** What the reader ticked off, by the findings' keys (`core/compare/finding-key`); rows that are none are left out. */
export async function findingMarks(database: BaoshuDatabase): Promise<Map<string, FindingMark>> {
  const rows = await database.findingMarks.toArray();
  return new Map(
    rows.flatMap((row) => {
      const read = findingMarkSchema.safeParse(row);
      return read.success && read.data.takenBackAt === undefined ? [[read.data.key, read.data.mark] as const] : [];
    }),
  );
}

/** Ticks a finding off, or off otherwise than before. */
export async function markFinding(
  database: BaoshuDatabase,
  key: string,
  mark: FindingMark,
  now = new Date(),
): Promise<void> {
  const row = findingMarkSchema.parse({ key, mark, markedAt: now.toISOString() });
  await database.transaction('rw', database.findingMarks, () => database.findingMarks.put(row));
}

/** Takes a tick back: the finding stands as if it had not been looked at. When that was is kept: an older backup still has the tick. */
export async function unmarkFinding(database: BaoshuDatabase, key: string, now = new Date()): Promise<void> {
  await database.findingMarks.update(key, { takenBackAt: now.toISOString() });
}
