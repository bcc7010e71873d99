import { z } from 'zod';

/** Longest text of a page; a line of a backup with it and its figures stays far below the longest line. */
const text = z.string().max(4_000_000);
export const short = z.string().max(20_000);
export const offset = z.int().min(0);

// Objects are loose: what a later version adds is kept, not thrown away by an older program
const block = z.looseObject({
  kind: z.enum(['heading', 'paragraph', 'listItem', 'cell', 'caption']),
  start: offset,
  end: offset,
  level: z.number().optional(),
  table: z
    .looseObject({
      table: offset,
      row: offset,
      column: offset,
      header: z.boolean(),
      rowHeader: z.array(text).max(1000),
      columnHeader: z.array(text).max(1000),
      unread: short.optional(),
      caption: text.optional(),
    })
    .optional(),
});

/** A text with its blocks as a file keeps it. */
export const keptDocument = z.looseObject({
  url: z.string().max(2_000_000).nullable(),
  title: text,
  lang: short.nullable(),
  meta: z.looseObject({
    links: z
      .array(z.looseObject({ href: short, title: short }))
      .max(1000)
      .optional(),
  }),
  blocks: z.array(block).max(1_000_000),
  text,
});
