import * as z from 'zod/mini';
import { type DocumentMeta, MOST_LINKS, type PageLink } from '../../../core/document/document';
import type { DraftTable, PageDraft } from '../../../core/document/draft';
import type { Line } from '../../../core/document/line';
import type { Figure } from '../../../core/figures/figure';
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

/** Any text of a page. */
export const text = z.string().check(z.maxLength(LONGEST_TEXT));
/** A place in a text, or a count. */
export const offset = z.number().check(z.int(), z.gte(0));
const year = z.number().check(z.int(), z.gte(1900), z.lte(2200));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const blockKind = z.enum(['heading', 'paragraph', 'listItem', 'cell', 'caption']);

/** A link of a page whose words may be a report's title. */
export const pageLinkSchema = z.object({
  href: z.string().check(z.maxLength(20_000), z.regex(/^https?:/)),
  title: z.string().check(z.maxLength(1000)),
}) satisfies z.ZodMiniType<PageLink>;

const pageLinks = z.array(pageLinkSchema).check(z.maxLength(MOST_LINKS));

/** What a page says of itself, as far as it is kept. */
export const documentMeta = z.object({
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

const draftMeta = z.extend(documentMeta, {
  headLine: z.optional(text),
  owner: z.optional(text),
  pageTitle: z.optional(text),
  headlines: z.optional(z.array(text)),
  platform: z.optional(z.enum(['thread', 'accounts'])),
}) satisfies z.ZodMiniType<DocumentMeta>;

const draftLine = z.object({
  start: offset,
  end: offset,
  indented: z.boolean(),
  apart: z.boolean(),
  kind: z.optional(blockKind),
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
  titledAs: z.optional(z.enum(REPORT_KINDS)),
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

/** Whether figures of the page are meant or those of a selection in it; their ids are of different texts. */
export const readingOf = z.enum(['page', 'selection']);
export type ReadingOf = z.infer<typeof readingOf>;

/** What comparing has found of a figure: another capture tells another number, or it falls short of what was promised. */
export const FINDINGS = ['differs', 'missed'] as const;
export type FindingName = (typeof FINDINGS)[number];

/** A finding of one figure of the page; `id` is the figure's. */
export const figureFindingSchema = z.object({ id: text, finding: z.enum(FINDINGS) });
export type FigureFinding = z.infer<typeof figureFindingSchema>;
