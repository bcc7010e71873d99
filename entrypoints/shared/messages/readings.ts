import * as z from 'zod/mini';
import type { Document } from '../../../core/document/document';
import { type ListedDocument, withOwnHeads } from '../../../core/document/share-heads';
import type { Figure } from '../../../core/figures/figure';
import type { UnreadStretch } from '../../../core/figures/tables';
import type { Recognition } from '../../../core/recognise/recognition';
import { blockKind, documentMeta, figureSchema, MOST_FIGURES, offset, recognitionSchema, text } from './schemas';

/** A page with what was found in it. */
export interface PageReading {
  document: Document;
  recognition: Recognition;
  figures: Figure[];
  /** What of its tables could not be read; a reading without that tells nothing of it. */
  unread?: UnreadStretch[];
  /** How many figures came in a shape that none has, and were left out. */
  faulty?: number;
}

const listedCell = z.object({
  table: offset,
  row: offset,
  column: offset,
  header: z.boolean(),
  rowHeader: offset,
  columnHeader: offset,
  unread: z.optional(text),
  caption: z.optional(text),
});

const block = z.object({
  kind: blockKind,
  start: offset,
  end: offset,
  level: z.optional(z.number()),
  table: z.optional(listedCell),
});

/** A page's text as messages carry it. */
const listedDocument = z
  .object({
    url: z.nullable(text),
    title: text,
    lang: z.nullable(text),
    meta: documentMeta,
    heads: z.array(z.array(text)),
    blocks: z.array(block),
    text,
  })
  .check(
    z.refine(
      ({ heads, blocks }) =>
        blocks.every(
          ({ table }) => table === undefined || Math.max(table.rowHeader, table.columnHeader) < heads.length,
        ),
      { error: 'a cell has headers that are not listed' },
    ),
  ) satisfies z.ZodMiniType<ListedDocument>;

/** More stretches than are told one by one; those of one table are told as one where there are more. */
export const MOST_UNREAD = 300;

const unreadStretch = z.object({
  start: offset,
  end: offset,
  table: offset,
  numbers: z.number().check(z.int(), z.gte(1)),
  reason: text,
}) satisfies z.ZodMiniType<UnreadStretch>;

/** A reading as messages carry it: each list of headers stands once. */
const sentReading = z.object({
  document: listedDocument,
  recognition: recognitionSchema,
  // Judged one by one
  figures: z.array(z.unknown()).check(z.maxLength(MOST_FIGURES)),
  unread: z.optional(z.array(unreadStretch).check(z.maxLength(MOST_UNREAD))),
  faulty: z.optional(offset),
});
export type SentReading = z.infer<typeof sentReading>;

/** A reading as it came; a figure in another shape than a figure's, or outside the text, is left out and counted: the others are no worse for it. */
function received({ document, recognition, figures: sent, unread, faulty = 0 }: SentReading): PageReading {
  const { length } = document.text;
  const figures: Figure[] = [];
  for (const one of sent) {
    const { data, error } = z.safeParse(figureSchema, one);
    if (data !== undefined && data.start < data.end && data.end <= length) figures.push(data);
    else console.error('a figure of a message is left out:', error ?? 'it stands outside the text', one);
  }
  const missing = faulty + sent.length - figures.length;
  return {
    document: withOwnHeads(document),
    recognition,
    figures,
    ...(unread && { unread: unread.filter(({ start, end }) => start < end && end <= length) }),
    ...(missing > 0 && { faulty: missing }),
  };
}

/** A reading that comes in a message; `sendable` makes what is put into one. */
export const readingSchema = z.pipe(sentReading, z.transform(received));

const emptyPage = z.object({
  state: z.literal('empty'),
  /** What is there instead of text. */
  because: z.enum(['frame', 'picture', 'script', 'nothing']),
  /** The frame's own address. */
  href: z.optional(text),
});
export type EmptyPage = z.infer<typeof emptyPage>;

const noReport = z.object({ state: z.literal('no-report'), recognition: recognitionSchema });

/** What a page's draft was read as: no report, one whose figures were not asked for, or read. */
export const draftReadingSchema = z.discriminatedUnion('state', [
  noReport,
  z.object({ state: z.literal('recognised'), recognition: recognitionSchema }),
  z.object({ state: z.literal('read'), reading: readingSchema }),
  z.object({ state: z.literal('too-long') }),
]);
export type DraftReading = z.infer<typeof draftReadingSchema>;

/** What the content script says of its page: not yet readable, nothing to read, more than is read, left by the reader, no report, or read. */
export const pageStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('loading') }),
  emptyPage,
  z.object({ state: z.literal('pdf') }),
  z.object({ state: z.literal('too-long') }),
  z.object({ state: z.literal('stopped') }),
  noReport,
  z.object({ state: z.literal('read'), reading: readingSchema, marked: z.boolean() }),
]);
export type PageState = z.infer<typeof pageStateSchema>;

/** What was read of a selection: nothing selected, more than is read, or read. */
export const selectionStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('nothing-selected') }),
  z.object({ state: z.literal('selection-too-long') }),
  /** `selected` is where the selection stands in the reading's text. */
  z.object({ state: z.literal('read'), reading: readingSchema, selected: z.object({ start: offset, end: offset }) }),
]);
export type SelectionState = z.infer<typeof selectionStateSchema>;
