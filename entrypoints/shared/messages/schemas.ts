import * as z from 'zod/mini';
import { type Document, type DocumentMeta, MOST_LINKS, type PageLink } from '../../../core/document/document';
import type { DraftTable, PageDraft } from '../../../core/document/draft';
import type { Line } from '../../../core/document/line';
import type { Figure } from '../../../core/figures/figure';
import type { UnreadStretch } from '../../../core/figures/tables';
import type { Given } from '../../../core/recognise/given';
import { REPORT_KINDS, type Recognition } from '../../../core/recognise/recognition';

// zod's compiled validators need `new Function`, which the extension's CSP forbids.
z.config({ jitless: true });

/** A browser carries messages of 64 MB: a reading of more figures is of no report (the longest has three thousand). */
export const MOST_FIGURES = 60_000;

/** Lines and cells of one page; a page of more is a list without end. */
export const MOST_LINES = 300_000;

/** Larger than any report (a plan outline has 80,000 characters); a page beyond it is refused with a sentence. */
export const LONGEST_TEXT = 4_000_000;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const offset = z.number().check(z.int(), z.gte(0));
const year = z.number().check(z.int(), z.gte(1900), z.lte(2200));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const tableCell = z.object({
  table: offset,
  row: offset,
  column: offset,
  header: z.boolean(),
  rowHeader: z.array(text),
  columnHeader: z.array(text),
  unread: z.optional(text),
  caption: z.optional(text),
});

const block = z.object({
  kind: z.enum(['heading', 'paragraph', 'listItem', 'cell', 'caption']),
  start: offset,
  end: offset,
  level: z.optional(z.number()),
  table: z.optional(tableCell),
});

/** A link of a page whose words may be a report's title. */
export const pageLinkSchema = z.object({
  href: z.string().check(z.maxLength(20_000), z.regex(/^https?:/)),
  title: z.string().check(z.maxLength(1000)),
}) satisfies z.ZodMiniType<PageLink>;

const pageLinks = z.array(pageLinkSchema).check(z.maxLength(MOST_LINKS));

const documentMeta = z.object({
  siteName: z.optional(text),
  author: z.optional(text),
  source: z.optional(text),
  publishedOn: z.optional(text),
  description: z.optional(text),
  keywords: z.optional(text),
  breadcrumbs: z.optional(z.array(text)),
  bodyBy: z.optional(text),
  notices: z.optional(z.array(z.object({ code: text, detail: z.optional(text), href: z.optional(text) }))),
  links: z.optional(pageLinks),
});

/** What a page links to, and its address. */
export const pageLinksSchema = z.object({ url: z.string(), links: pageLinks });

/** The reports that a page lists, and its address. */
export interface ListedReports {
  from: string;
  links: PageLink[];
}

/** A page's text as the content script sends it. */
export const documentSchema = z.object({
  url: z.nullable(text),
  title: text,
  lang: z.nullable(text),
  meta: documentMeta,
  blocks: z.array(block),
  text,
}) satisfies z.ZodMiniType<Document>;

const draftMeta = z.extend(documentMeta, {
  headLine: z.optional(text),
  owner: z.optional(text),
  headlines: z.optional(z.array(text)),
  platform: z.optional(z.enum(['thread', 'accounts'])),
}) satisfies z.ZodMiniType<DocumentMeta>;

const draftLine = z.object({
  start: offset,
  end: offset,
  indented: z.boolean(),
  apart: z.boolean(),
  kind: z.optional(block.shape.kind),
  emphasised: z.optional(z.boolean()),
}) satisfies z.ZodMiniType<Line>;

const draftTable = z.object({
  rows: z.array(
    z.array(z.object({ start: offset, end: offset, header: z.boolean(), columns: z.number(), rows: z.number() })),
  ),
  linesBefore: offset,
}) satisfies z.ZodMiniType<DraftTable>;

/** A page as the content script has walked it; the worker makes the document of it. */
export const draftSchema = z.object({
  url: z.nullable(text),
  title: text,
  lang: z.nullable(text),
  meta: draftMeta,
  text,
  lines: z.array(draftLine),
  tables: z.array(draftTable),
}) satisfies z.ZodMiniType<PageDraft>;

const place = z.object({ name: text, code: text });

/** What a page was recognised as. */
export const recognitionSchema = z.object({
  kind: z.enum(REPORT_KINDS),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  place: z.nullable(place),
  placeCandidates: z.array(place),
  year: z.nullable(year),
  yearMargin: z.number().check(z.gte(0)),
  yearCandidates: z.array(year),
  reviews: z.nullable(text),
  plans: z.nullable(text),
  title: text,
  publisher: z.nullable(text),
  deliveredOn: z.nullable(isoDate),
  publishedOn: z.nullable(isoDate),
  copy: z.enum(['original', 'repost', 'unknown']),
  warnings: z.array(
    z.object({
      code: text,
      detail: z.optional(text),
      href: z.optional(text),
      where: z.optional(z.enum(['attachment', 'picture', 'login', 'script'])),
    }),
  ),
  evidence: z.array(z.object({ rule: text, text, weight: z.number() })),
  body: z.object({ start: offset, end: offset }),
}) satisfies z.ZodMiniType<Recognition>;

/** What the reader knows better than the page tells. */
export const givenSchema = z.object({
  kind: z.optional(z.enum(REPORT_KINDS)),
  year: z.optional(year),
  place: z.optional(place),
}) satisfies z.ZodMiniType<Given>;

/** One figure; `id` is `start-end`. */
export const figureSchema = z.object({
  id: text,
  start: offset,
  end: offset,
  text,
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: text,
  kind: z.enum(['level', 'growth', 'change', 'rank']),
  bound: z.enum(['exact', 'about', 'min', 'max', 'range']),
  period: z.nullable(text),
  status: z.enum(['actual', 'estimate', 'target']),
  base: z.optional(text),
  place: z.optional(text),
  of: z.optional(text),
  whole: z.optional(text),
  among: z.optional(text),
  indicator: z.object({ name: text, key: text }),
  section: z.array(text),
  confidence: z.number(),
  trace: z.array(z.object({ field: text, rule: text, by: z.optional(text), over: z.optional(z.array(text)) })),
}) satisfies z.ZodMiniType<Figure>;

/** More stretches than are told one by one; those of one table are told as one where there are more. */
export const MOST_UNREAD = 300;

const unreadStretch = z.object({
  start: offset,
  end: offset,
  table: offset,
  numbers: z.number().check(z.int(), z.gte(1)),
  reason: text,
}) satisfies z.ZodMiniType<UnreadStretch>;

/** A page with what was found in it, and what of its tables could not be read; a reading without that tells nothing of it. */
export const readingSchema = z
  .object({
    document: documentSchema,
    recognition: recognitionSchema,
    figures: z.array(figureSchema),
    unread: z.optional(z.array(unreadStretch).check(z.maxLength(MOST_UNREAD))),
  })
  .check(
    z.refine(
      ({ document: { text }, figures, unread = [] }) =>
        [...figures, ...unread].every(({ start, end }) => start < end && end <= text.length),
      { error: 'a figure or an unread stretch stands outside the text' },
    ),
  );
export type PageReading = z.infer<typeof readingSchema>;

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
/** What was read of a selection: nothing selected, more than is read, or read. */
export const selectionStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('nothing-selected') }),
  z.object({ state: z.literal('selection-too-long') }),
  /** `selected` is where the selection stands in the reading's text. */
  z.object({ state: z.literal('read'), reading: readingSchema, selected: z.object({ start: offset, end: offset }) }),
]);
export type SelectionState = z.infer<typeof selectionStateSchema>;

/** Whether figures of the page are meant or those of a selection in it; their ids are of different texts. */
export const readingOf = z.enum(['page', 'selection']);
export type ReadingOf = z.infer<typeof readingOf>;

export type PageState = z.infer<typeof pageStateSchema>;

/** What comparing has found of a figure: another capture tells another number, or it falls short of what was promised. */
export const FINDINGS = ['differs', 'missed'] as const;
export type FindingName = (typeof FINDINGS)[number];

/** A finding of one figure of the page; `id` is the figure's. */
export const figureFindingSchema = z.object({ id: text, finding: z.enum(FINDINGS) });
export type FigureFinding = z.infer<typeof figureFindingSchema>;
