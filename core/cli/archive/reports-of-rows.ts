import { z } from 'zod';
import type { CapturedReport } from '../../compare/report';
import type { Figure } from '../../figures/figure';
import { REPORT_KINDS, type Recognition } from '../../recognise/recognition';

const text = z.string().nullable();

/** Between the headings that a figure stands under. */
const SECTION_MARK = ' › ';

/** What is taken of a row of the table of reports. */
export const REPORT_ROW = z.object({
  report_id: z.string(),
  report_kind: z.enum(REPORT_KINDS),
  report_title: text,
  report_year: z.number().nullable(),
  place: text,
  place_code: text,
  delivered_on: text,
  published_on: text,
  copy: z.enum(['original', 'repost', 'unknown']),
  url: text,
  publisher: text,
  reviews: text,
  plans: text,
  confidence: z.number(),
  parser_version: text,
  file_sha256: z.string(),
});

/** What is taken of a row of the table of figures. */
export const FIGURE_ROW = z.object({
  report_id: z.string(),
  figure_id: z.string(),
  start: z.number(),
  end: z.number(),
  text,
  value: z.number(),
  value_high: z.number().nullable(),
  unit: text,
  figure_kind: z.enum(['level', 'growth', 'change', 'rank']),
  bound: z.enum(['exact', 'about', 'min', 'max', 'range']),
  period: text,
  status: z.enum(['actual', 'estimate', 'target']),
  base: text,
  among: text,
  figure_place: text,
  figure_owner: text,
  whole: text,
  section: text,
  indicator: text,
  indicator_key: z.string(),
  confidence: z.number(),
  rules: text,
});

export type ReportRow = z.infer<typeof REPORT_ROW>;
export type FigureRow = z.infer<typeof FIGURE_ROW>;

function recognitionOf(row: ReportRow): Recognition {
  const { place, place_code: code } = row;
  return {
    kind: row.report_kind,
    confidence: row.confidence,
    place: place === null || code === null ? null : { name: place, code },
    year: row.report_year,
    reviews: row.reviews,
    plans: row.plans,
    title: row.report_title ?? '',
    publisher: row.publisher,
    deliveredOn: row.delivered_on,
    publishedOn: row.published_on,
    copy: row.copy,
    // Of what is left nothing is held against other reports
    ...{
      placeCandidates: [],
      yearMargin: 0,
      yearCandidates: [],
      warnings: [],
      evidence: [],
      body: { start: 0, end: 0 },
    },
  };
}

function figureOf(row: FigureRow): Figure {
  const { base, among, figure_place: place, figure_owner: of, whole } = row;
  const steps = row.rules === null ? [] : row.rules.split('; ');
  return {
    id: row.figure_id,
    start: row.start,
    end: row.end,
    text: row.text ?? '',
    value: row.value_high === null ? row.value : [row.value, row.value_high],
    unit: row.unit ?? '',
    kind: row.figure_kind,
    bound: row.bound,
    period: row.period,
    status: row.status,
    ...(base !== null && { base }),
    ...(among !== null && { among }),
    ...(place !== null && { place }),
    ...(of !== null && { of }),
    ...(whole !== null && { whole }),
    indicator: { name: row.indicator ?? '', key: row.indicator_key },
    section: row.section?.split(SECTION_MARK) ?? [],
    confidence: row.confidence,
    trace: steps.map((step) => {
      const [field = '', ...rule] = step.split(': ');
      return { field, rule: rule.join(': ') };
    }),
  };
}

/** Reports of rows as they are held against others: `figures` stand by report, in the order of the text. */
export function reportOfRows(row: ReportRow, figures: readonly FigureRow[]): CapturedReport {
  return {
    id: row.report_id,
    recognition: recognitionOf(row),
    figures: figures.map(figureOf),
    capturedAt: '',
    url: row.url,
    ...(row.parser_version !== null && { parserVersion: row.parser_version }),
  };
}
