import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jieba } from '../../../core/cli/jieba';
import { documentFromHtml } from '../../../core/cli/load';
import { checkReports } from '../../../core/compare/checks';
import { promiseResults } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries, type Series } from '../../../core/compare/series';
import { extractFigures } from '../../../core/figures/extract';
import type { Figure } from '../../../core/figures/figure';
import { refineFigures } from '../../../core/figures/refine';
import { recognise } from '../../../core/recognise/recognise';
import { figure, report } from './sample';

const SEEDS = new URL('../../../seeds/', import.meta.url);

interface Labelled {
  report: {
    kind: CapturedReport['recognition']['kind'];
    place: string;
    code: string;
    year: number;
    copy: 'original' | 'repost';
  };
  figures: (Pick<Figure, 'text' | 'value' | 'unit' | 'kind' | 'bound' | 'period' | 'status' | 'base' | 'place'> & {
    indicator: string;
  })[];
}

/** The sample pages as their labels say they read: what a perfect extraction would capture. */
const captured: CapturedReport[] = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.expected.json'))
  .sort()
  .map((name) => {
    const labels = JSON.parse(readFileSync(new URL(name, SEEDS), 'utf8')) as Labelled;
    const figures = labels.figures.map(({ indicator, value, unit, text, kind, bound, period, status, base, place }) =>
      figure(indicator, value, unit, {
        ...{ text, kind, bound, period, status },
        ...(base === undefined ? {} : { base }),
        ...(place === undefined ? {} : { place }),
      }),
    );
    const { kind, place, code, year, copy } = labels.report;
    return report(name, year, figures, { kind, place: { name: place, code }, copy });
  });

const all = buildSeries(captured);
const levels = (name: string): Series | undefined =>
  all.find((one) => one.name === name && one.identity.kind === 'level' && one.identity.place.code === '120105');
const told = (name: string): string[] =>
  (levels(name)?.points ?? []).flatMap((point) =>
    [point.actual, point.target].flatMap((cell) =>
      cell === undefined ? [] : [`${point.period} ${cell.status} ${cell.preferred.value}`],
    ),
  );

/** A sample page through recognition and extraction, as a capture of one time. */
async function capture(sample: string, change: (html: string) => string, day: string): Promise<CapturedReport> {
  const html = change(readFileSync(new URL(`${sample}.html`, SEEDS), 'utf8'));
  const document = await documentFromHtml(html, { url: `https://${day}.example.org/` });
  const recognition = recognise(document);
  const figures = refineFigures(extractFigures(document, recognition), jieba());
  return { id: day, recognition, figures, capturedAt: `${day}T08:00:00.000Z`, url: document.url };
}

// Reading a page as a browser does takes its time
describe('a repost captured after the original', { timeout: 30_000 }, () => {
  it('with one altered figure is named first, with both numbers', async () => {
    const original = await capture('plan-outline', (html) => html, '2026-01-01');
    const repost = await capture(
      'plan-outline',
      (html) => html.replace('增加到 150 家', '增加到 180 家'),
      '2026-02-01',
    );
    repost.recognition.copy = 'repost';
    const others = captured.filter(({ recognition }) => recognition.kind !== 'plan-outline');
    const [first, ...rest] = checkReports([...others, original, repost]);
    expect(first).toMatchObject({ check: 'altered-copy', severity: 'altered', period: '2025' });
    expect(first?.observations.map(({ value, report: { id } }) => [id, value])).toEqual([
      ['2026-01-01', 150],
      ['2026-02-01', 180],
    ]);
    expect(rest.filter(({ severity }) => severity === 'altered')).toEqual([]);
  });
});

// Read off the five pages by eye
describe('the sample pages together', () => {
  it.each([
    ['国家级高新技术企业', ['2020 actual 100', '2023 actual 123', '2024 target 130', '2025 target 150']],
    ['国家科技型中小企业', ['2020 actual 219', '2023 actual 260', '2024 target 270', '2025 target 260']],
    ['服务业增加值占地区生产总值比重', ['2015 actual 61.8', '2020 actual 67']],
  ])('tell %s over the years', (name, expected) => {
    expect(told(name)).toEqual(expected);
  });

  it('tell computing power of 2023 beside what was planned for 2024', () => {
    expect(told('智能算力规模')).toEqual(expect.arrayContaining(['2023 actual 200', '2024 target 300']));
  });

  it('tell computing power planned in 2022 for no year in particular', () => {
    const [planned, ...more] = levels('智能算力规模')?.undated ?? [];
    expect(more).toEqual([]);
    expect([planned?.value, planned?.figure.status, planned?.report.recognition.year]).toEqual([300, 'target', 2022]);
  });

  it('leave the promises of 2024 open, as no report of that year is among them', () => {
    const promise = promiseResults(all, captured).find(
      ({ series, period }) => series.name === '国家级高新技术企业' && period === '2024',
    );
    expect(promise?.outcome).toBe('pending');
  });
});
