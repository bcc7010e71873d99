import { z } from 'zod/mini';

/** Longest text of a page; a line of a backup with it and its figures stays far below the longest line. */
const text = z.string().check(z.maxLength(4_000_000));
export const short = z.string().check(z.maxLength(20_000));
export const offset = z.int().check(z.nonnegative());

// Objects are loose: what a later version adds is kept, not thrown away by an older program
const block = z.looseObject({
  kind: z.enum(['heading', 'paragraph', 'listItem', 'cell', 'caption']),
  start: offset,
  end: offset,
  level: z.optional(z.number()),
  table: z.optional(
    z.looseObject({
      table: offset,
      row: offset,
      column: offset,
      header: z.boolean(),
      rowHeader: z.array(text).check(z.maxLength(1000)),
      columnHeader: z.array(text).check(z.maxLength(1000)),
      unread: z.optional(short),
      caption: z.optional(text),
    }),
  ),
});

/** A text with its blocks as a file keeps it. */
export const keptDocument = z.looseObject({
  url: z.nullable(z.string().check(z.maxLength(2_000_000))),
  title: text,
  lang: z.nullable(short),
  meta: z.looseObject({
    links: z.optional(z.array(z.looseObject({ href: short, title: short })).check(z.maxLength(1000))),
  }),
  blocks: z.array(block).check(z.maxLength(1_000_000)),
  text,
});
