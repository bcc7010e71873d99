import { z } from 'zod';
import { REPORT_KINDS } from '../recognise/recognition';
import { indicatorEdits } from './edits-schema';

/** Latest version of the package's shape that is read; a file of a later one is refused. Version 2 has indicator edits. */
export const PACKAGE_VERSION = 2;
export const PACKAGE_PROFILE = 'baoshu-package';

/** Longest texts that a file may bring; a hostile one must not fill the store. */
const short = z.string().max(20_000);
const period = z
  .string()
  .regex(/^\d{4}(?:-\d{2})?(?:\/\d{4}(?:-\d{2})?)?$/, 'is no period such as 2023, 2016/2020 or 2023-01/2023-09');
const time = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'is no ISO time');
/**
 * Whatever the address of a kept page may be: a sample page's, `about:blank`, one of 5,000 characters; none of them runs as a script.
 * What shows it makes a link of nothing but web pages and files.
 */
const address = z
  .string()
  .max(2_000_000)
  .regex(/^(?!\s*(?:java|vb)script:)/i, 'is no address of a page');
const number = z.number();

const place = z.object({ name: short, code: z.string().max(40) });
const value = z.union([number, z.tuple([number, number])]);
const indicator = z.object({ name: short, key: short });
const kind = z.enum(['level', 'growth', 'change', 'rank']);
const bound = z.enum(['exact', 'about', 'min', 'max', 'range']);
const status = z.enum(['actual', 'estimate', 'target']);

export const recognition = z.object({
  kind: z.enum(REPORT_KINDS),
  titledAs: z.enum(REPORT_KINDS).optional(),
  confidence: number.min(0).max(1),
  place: place.nullable(),
  placeCandidates: z.array(place).max(100),
  year: z.int().min(1900).max(2200).nullable(),
  // Absent in packages written before years had a margin
  yearMargin: number.min(0).default(3),
  yearCandidates: z.array(z.int().min(1900).max(2200)).max(100).default([]),
  reviews: period.nullable(),
  plans: period.nullable(),
  title: short,
  publisher: short.nullable(),
  deliveredOn: short.nullable(),
  publishedOn: short.nullable(),
  copy: z.enum(['original', 'repost', 'unknown']),
  warnings: z
    .array(
      z.object({
        code: short,
        detail: short.optional(),
        where: z.enum(['attachment', 'picture', 'login', 'script']).optional(),
        // As the page has it, scripts too: it is shown as text where it is no address of a page
        href: short.optional(),
      }),
    )
    .max(100),
  evidence: z.array(z.object({ rule: short, text: short, weight: number })).max(1000),
  body: z.object({ start: z.int().min(0), end: z.int().min(0) }),
});

export const figure = z.object({
  id: short,
  start: z.int().min(0),
  end: z.int().min(0),
  text: short,
  value,
  unit: z.string().max(40),
  kind,
  bound,
  period: period.nullable(),
  status,
  base: short.optional(),
  place: short.optional(),
  of: short.optional(),
  whole: short.optional(),
  among: short.optional(),
  indicator,
  section: z.array(short).max(50),
  confidence: number.min(0).max(1),
  trace: z
    .array(z.object({ field: short, rule: short, by: short.optional(), over: z.array(short).max(200).optional() }))
    .max(200),
});

const anchor = z.object({
  quote: z.object({ exact: short, prefix: short, suffix: short }),
  position: z.object({ start: z.int().min(0), end: z.int().min(0) }),
  table: z.object({ row: z.array(short).max(50), column: z.array(short).max(50) }).optional(),
  page: z
    .object({
      length: z.int().min(0),
      years: z.object({
        titled: z.array(z.string().max(4)).max(100),
        counts: z.record(z.string().max(4), z.int().min(0)),
      }),
    })
    .optional(),
});

const correctionHead = { figureId: short, anchor, madeAt: time };
export const correction = z.discriminatedUnion('action', [
  z.object({
    ...correctionHead,
    action: z.literal('change'),
    changes: z
      .object({
        value,
        unit: z.string().max(40),
        text: short,
        kind,
        bound,
        period: period.nullable(),
        status,
        base: short,
        indicator,
        place: short,
        of: short,
      })
      .partial(),
  }),
  z.object({ ...correctionHead, action: z.literal('dismiss') }),
  z.object({ ...correctionHead, action: z.literal('add'), figure }),
]);

const report = z.object({
  id: z.string().min(1).max(200),
  url: address.nullable(),
  capturedAt: time,
  parserVersion: short.optional(),
  recognition,
  figures: z.array(figure).max(50_000),
  corrections: z.array(correction).max(50_000).optional(),
});

/** What is checked before anything else is looked at, so that another program's file is called that. */
export const packageHead = z.object({ profile: z.literal(PACKAGE_PROFILE), version: z.int() });

const schema = z.object({ fields: z.array(z.object({ name: short, type: short, description: short })) });

/** The data package: after Frictionless, `resources` hold the data and say what its fields are. */
export const packageSchema = packageHead.extend({
  name: short,
  created: time.optional(),
  resources: z.tuple([
    z.object({ name: z.literal('reports'), schema, data: z.array(report).max(100_000) }),
    z.object({ name: z.literal('indicator-edits'), schema, data: indicatorEdits }).optional(),
  ]),
});
