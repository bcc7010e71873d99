import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { oneAtATime } from '../copies/backup-state';

const time = z.iso.datetime();

const stateSchema = z.object({
  /** Name of the folder. */
  folder: z.string(),
  /** Who writes from this library: a number of its own, and how the others see them. */
  author: z.object({ id: z.string().check(z.regex(/^[0-9a-f]{16}$/)), name: z.string().check(z.maxLength(100)) }),
  /** The highest number of a capture that was written. */
  upTo: z.number().check(z.int(), z.gte(0)),
  /** What else there was to tell when it was written last, as a checksum. */
  told: z.string(),
  /** Names of the others' files that were taken in. */
  taken: z.array(z.string().check(z.maxLength(200))),
  /** Files of others that were refused, with why. */
  refused: z.array(z.object({ file: z.string(), why: z.string() })),
  /** Figures that two had corrected otherwise, as they came in. */
  conflicts: z.number(),
  /** ISO time of the last time that all went well; null where it never did. */
  syncedAt: z.nullable(time),
  /** `permission` where the browser wants the reader's leave again, `gone` where the folder is not there; else what failed. */
  failed: z.nullable(z.string()),
});

/** What is known of the team's folder. */
export type TeamState = z.infer<typeof stateSchema>;

/** Key in `storage.local`. */
const KEY = 'team';

export async function teamState(): Promise<TeamState | null> {
  const read = stateSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.data : null;
}

/** Changes what is known; pages one after the other. Null forgets the folder. */
export async function changeTeamState(change: (now: TeamState | null) => TeamState | null): Promise<TeamState | null> {
  return oneAtATime('baoshu-team-state', async () => {
    const next = change(await teamState());
    if (next === null) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls `heard` after every change. @returns what ends that */
export function followTeamState(heard: (now: TeamState | null) => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) teamState().then(heard, (error: unknown) => console.warn('the team is not heard:', error));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
