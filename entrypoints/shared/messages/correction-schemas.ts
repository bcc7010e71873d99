import * as z from 'zod/mini';
import type { PageCorrection } from '../../../core/compare/apply-corrections';
import type { Correction } from '../../../core/compare/report';
import { figureSchema } from './schemas';

/** No field of a figure and no stretch of context is longer; the store must not be filled by one message. */
const words = z.string().check(z.maxLength(20_000));
const offset = z.number().check(z.int(), z.gte(0));
const period = z.string().check(z.regex(/^\d{4}(?:-\d{2})?(?:\/\d{4}(?:-\d{2})?)?$/));

const anchor = z.object({
  quote: z.object({ exact: words, prefix: words, suffix: words }),
  position: z.object({ start: offset, end: offset }),
  table: z.optional(z.object({ row: z.array(words), column: z.array(words) })),
  page: z.optional(
    z.object({
      length: offset,
      years: z.object({ titled: z.array(words), counts: z.record(z.string().check(z.maxLength(4)), offset) }),
    }),
  ),
});

const { value, kind, bound, status, indicator } = figureSchema.shape;
const changes = z.partial(
  z.object({
    value,
    unit: words,
    text: words,
    kind,
    bound,
    period: z.nullable(period),
    status,
    base: words,
    indicator,
    place: words,
    of: words,
  }),
);

const head = { figureId: words, anchor, madeAt: z.iso.datetime() };
const correction = z.discriminatedUnion('action', [
  z.object({ ...head, action: z.literal('change'), changes }),
  z.object({ ...head, action: z.literal('dismiss') }),
  z.object({ ...head, action: z.literal('add'), figure: figureSchema }),
]);

/** A correction with what the program said of its figure, which only an added one has not. */
export const pageCorrectionSchema = z
  .object({ correction: correction as unknown as z.ZodMiniType<Correction>, said: z.nullable(figureSchema) })
  .check(
    z.refine(({ correction, said }) => (said === null) === (correction.action === 'add'), {
      error: 'what the program said belongs to every correction but an added figure',
    }),
  ) satisfies z.ZodMiniType<PageCorrection>;

/** A page's corrections in force, in the order they were made, and what can be done about them. */
export const pageCorrectionsSchema = z.object({
  corrections: z.array(pageCorrectionSchema),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
