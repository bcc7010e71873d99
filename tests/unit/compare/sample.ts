import type { CapturedReport, CorrectableFields, Correction } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import { indicatorKey } from '../../../core/indicators/key';
import type { Recognition } from '../../../core/recognise/recognition';

let start = 0;

/** A figure as extraction makes it; its key comes from its name. */
export function figure(name: string, value: Figure['value'], unit: string, more: Partial<Figure> = {}): Figure {
  start += 20;
  const kind = more.kind ?? 'level';
  return {
    id: `${start}-${start + 5}`,
    start,
    end: start + 5,
    text: `${Array.isArray(value) ? value.join('—') : value}${unit}`,
    value,
    unit,
    kind,
    bound: 'exact',
    period: '2023',
    status: 'actual',
    indicator: { name, key: indicatorKey(name, { unit, kind }) },
    section: [],
    confidence: 0.9,
    trace: [],
    ...more,
  };
}

/** A reader's correction of a figure; its anchor has no text around it. */
export function correctionOf({ id, start, end, text }: Figure, changes: Partial<CorrectableFields>): Correction {
  return {
    figureId: id,
    anchor: { quote: { exact: text, prefix: '', suffix: '' }, position: { start, end } },
    madeAt: '2025-01-01T00:00:00.000Z',
    action: 'change',
    changes,
  };
}

const RIVER = { name: '天津市河北区', code: '120105' };

/** A captured work report of one district, delivered in `year`. */
export function report(
  id: string,
  year: number,
  figures: Figure[],
  recognition: Partial<Recognition> = {},
  corrections?: Correction[],
): CapturedReport {
  return {
    id,
    url: `https://example.org/${id}`,
    capturedAt: `2025-01-0${(id.length % 9) + 1}T08:00:00.000Z`,
    parserVersion: '1',
    figures,
    ...(corrections === undefined ? {} : { corrections }),
    recognition: {
      kind: 'work-report',
      confidence: 0.9,
      place: RIVER,
      placeCandidates: [],
      yearMargin: 3,
      yearCandidates: [],
      year,
      reviews: String(year - 1),
      plans: String(year),
      title: `${year}年政府工作报告`,
      publisher: null,
      deliveredOn: null,
      publishedOn: null,
      copy: 'original',
      warnings: [],
      evidence: [],
      body: { start: 0, end: 1000 },
      ...recognition,
    },
  };
}
