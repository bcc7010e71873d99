import * as z from 'zod/mini';
import { figureSchema, recognitionSchema } from './schemas';

/** A page that asks holds no key that lists the library, and no text long enough to be work. */
const word = z.string().check(z.maxLength(300));
const year = z.number().check(z.int(), z.gte(1900), z.lte(2200));
const period = z.nullable(z.string().check(z.regex(/^\d{4}(?:-\d{2})?(?:\/\d{4}(?:-\d{2})?)?$/)));
const place = z.nullable(z.object({ name: word, code: word }));
const { value, kind, bound, status, confidence } = figureSchema.shape;
const { kind: reportKind, copy } = recognitionSchema.shape;

const askedFigure = z.object({
  text: word,
  value,
  unit: word,
  kind,
  bound,
  period,
  status,
  base: z.optional(word),
  place: z.optional(word),
  among: z.optional(word),
  indicator: z.object({ name: word, key: word }),
  confidence,
});

const askedReport = z.object({
  kind: reportKind,
  place,
  placeCandidates: z.array(z.object({ name: word, code: word })).check(z.maxLength(20)),
  year: z.nullable(year),
  reviews: period,
  plans: period,
  copy,
});

/** One figure of a page and what the page was recognised as, as far as comparing needs it. */
export const explainRequest = z.object({ figure: askedFigure, report: askedReport });
export type AskedFigure = z.infer<typeof askedFigure>;
export type AskedReport = z.infer<typeof askedReport>;

const mention = z.object({ text: z.string(), value, bound, period: z.nullable(z.string()), status, confidence });
const source = z.object({ title: z.string(), year: z.nullable(z.number()), kind: reportKind, copy });

const refusal = z.object({
  stands: z.literal(false),
  because: z.enum([
    'unsure',
    'kind',
    'owner',
    'unit',
    'two-values',
    'range',
    'least',
    'most',
    'approximate',
    'gap',
    'addition',
    'basis',
    'jump',
  ]),
  years: z.optional(z.array(z.number())),
  reason: z.optional(z.enum(['census', 'prices', 'revised', 'growth'])),
});

/** What the library tells of one figure's series. */
export const explanationSchema = z.object({
  /** The indicator with jieba's words. */
  indicator: z.object({ name: z.string(), key: z.string() }),
  /** What other reports tell, in order of time. */
  years: z.array(z.object({ mention, source })),
  /** The preferred values of the series. */
  dots: z.array(z.object({ year: z.number(), value: z.number(), status })),
  /** From the last earlier result, with the reason where the two are not held against each other; null where there is no such pair. */
  change: z.nullable(
    z.object({
      standing: z.union([z.object({ stands: z.literal(true) }), refusal]),
      difference: z.nullable(
        z.object({ shown: z.object({ amount: z.number(), unit: z.string() }), relative: z.nullable(z.number()) }),
      ),
      since: z.nullable(z.string()),
    }),
  ),
  /** The target of the figure's time beside its result; null where no target or no result was told. */
  promise: z.nullable(
    z.object({
      target: mention,
      source,
      result: mention,
      outcome: z.enum(['met', 'missed', 'above', 'below', 'unclear', 'unsure', 'not-reported', 'pending']),
    }),
  ),
});
export type Explanation = z.infer<typeof explanationSchema>;
export type Told = Explanation['years'][number];
