import { z } from 'zod';

/** What an indicator's name, key or wording may hold; the longest names of the registry have 40 characters. */
const words = z.string().min(1).max(400);
/** Keys of the registry, of a phrase's own words and of what was split off; words too general for a series have none. */
const key = z
  .string()
  .max(400)
  .regex(/^[iwr]:./s, 'is no key of an indicator');

const head = {
  id: z.string().min(1).max(100),
  madeAt: z.iso.datetime(),
  key,
  called: words,
};

/** One merge, split or renaming of a reader's. */
export const indicatorEdit = z.discriminatedUnion('action', [
  z.object({ ...head, action: z.literal('merge'), into: key, intoCalled: words }),
  z.object({
    ...head,
    action: z.literal('split'),
    wordings: z.array(words).min(1).max(10_000),
    into: key,
    name: words,
  }),
  z.object({ ...head, action: z.literal('rename'), name: words }),
]);

/** What a reader merged, split and renamed, as a package holds it. */
export const indicatorEdits = z.array(indicatorEdit).max(20_000);
