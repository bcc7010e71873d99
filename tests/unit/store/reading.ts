import type { Document } from '../../../core/document/document';
import type { Figure, Status } from '../../../core/figures/figure';
import type { Recognition } from '../../../core/recognise/recognition';

/** A document of one paragraph. */
export function documentOf(text: string, url = 'https://www.example.cn/report.html'): Document {
  const blocks: Document['blocks'] = [{ kind: 'paragraph', start: 0, end: text.length }];
  return { url, title: '政府工作报告', lang: 'zh-CN', meta: {}, blocks, text };
}

/** A recognised work report of 天津市河北区; `changes` replace fields. */
export function recognitionOf(changes: Partial<Recognition> = {}): Recognition {
  return {
    kind: 'work-report',
    confidence: 0.9,
    place: { name: '天津市河北区', code: '120105' },
    placeCandidates: [],
    yearMargin: 3,
    yearCandidates: [],
    year: 2024,
    reviews: '2023',
    plans: '2024',
    title: '2024年政府工作报告',
    publisher: null,
    deliveredOn: null,
    publishedOn: null,
    copy: 'original',
    warnings: [],
    evidence: [],
    body: { start: 0, end: 10 },
    ...changes,
  };
}

/** A count of enterprises that stands at `start` of its text. */
export function figureOf(
  name: string,
  value: number,
  start: number,
  period = '2023',
  status: Status = 'actual',
): Figure {
  const text = `${value}家`;
  return {
    id: `${start}-${start + text.length}`,
    start,
    end: start + text.length,
    text,
    value,
    unit: '家',
    kind: 'level',
    bound: 'exact',
    period,
    status,
    indicator: { name, key: name },
    section: [],
    confidence: 1,
    trace: [],
  };
}
