import * as z from 'zod/mini';
import { byTime } from './captures';
import type { BaoshuDatabase } from './database';
import type { ReaderMarks, TagTurn } from './rows';

/** A tag is a word or two; a report has a handful. */
export const LONGEST_TAG = 40;
export const MOST_TAGS = 20;
export const LONGEST_NOTE = 4000;

const tagSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TAG));
const noteSchema = z.string().check(z.trim(), z.maxLength(LONGEST_NOTE));

/** A tag of the reader's with how many reports have it. */
export interface TagCount {
  tag: string;
  reports: number;
}

/** All tags by the index of tags alone, those of most reports first. */
export async function listTags({ captures }: BaoshuDatabase): Promise<TagCount[]> {
  const tags = (await captures.orderBy('tags').uniqueKeys()) as string[];
  const counted = await Promise.all(
    tags.map(async (tag) => {
      const rows = await captures.where('tags').equals(tag).toArray();
      return { tag, reports: new Set(rows.map(({ reportId }) => reportId)).size };
    }),
  );
  return counted.sort((a, b) => b.reports - a.reports || a.tag.localeCompare(b.tag));
}

/**
 * Gives captures a tag; those that have it keep it once.
 * @throws where it is empty or too long, or one of them would have too many; then none has it
 */
export async function addTag(database: BaoshuDatabase, captureIds: readonly number[], tag: string): Promise<void> {
  const added = z.parse(tagSchema, tag);
  await changeMarks(database, captureIds, ({ tags = [], tagTurns = [] }) => {
    if (tags.includes(added)) return {};
    if (tags.length >= MOST_TAGS) throw new RangeError(`a report has ${MOST_TAGS} tags at most`);
    return { tags: [...tags, added], tagTurns: turned(tagTurns, { tag: added, at: new Date().toISOString() }) };
  });
}

/** Takes a tag from captures. */
export function removeTag(database: BaoshuDatabase, captureIds: readonly number[], tag: string): Promise<void> {
  return changeMarks(database, captureIds, ({ tags = [], tagTurns = [] }) => {
    if (!tags.includes(tag)) return {};
    const gone = { tag, at: new Date().toISOString(), gone: true } as const;
    return { tags: tags.filter((one) => one !== tag), tagTurns: turned(tagTurns, gone) };
  });
}

const turned = (turns: readonly TagTurn[], turn: TagTurn): TagTurn[] => [
  ...turns.filter(({ tag }) => tag !== turn.tag),
  turn,
];

/**
 * Keeps what the reader notes of a capture; nothing takes the note away.
 * @throws where it is too long
 */
export async function writeNote(database: BaoshuDatabase, captureId: number, note: string): Promise<void> {
  const written = z.parse(noteSchema, note);
  await changeMarks(database, [captureId], () => ({ note: written }));
}

/** What the reader noted of the latest capture of a report, for the next one of it. To be called in a transaction. */
export async function marksOfReport({ captures }: BaoshuDatabase, reportId: string): Promise<ReaderMarks> {
  const rows = await captures.where('reportId').equals(reportId).toArray();
  const latest = rows.sort(byTime).at(-1);
  return latest === undefined ? {} : given(latest);
}

/** Without what is empty: an empty list would stand in the row and in no index. */
export function given({ tags = [], tagTurns = [], note = '' }: ReaderMarks): ReaderMarks {
  return { ...(tags.length > 0 && { tags }), ...(tagTurns.length > 0 && { tagTurns }), ...(note !== '' && { note }) };
}

function changeMarks(
  { captures }: BaoshuDatabase,
  captureIds: readonly number[],
  change: (before: ReaderMarks) => ReaderMarks,
): Promise<void> {
  return captures.db.transaction('rw', captures, async () => {
    for (const capture of await captures.bulkGet([...captureIds])) {
      if (capture === undefined) continue;
      const { tags, tagTurns, note, ...rest } = capture;
      const before = { tags, tagTurns, note };
      await captures.put({ ...rest, ...given({ ...before, ...change(before) }) });
    }
  });
}
