import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { promiseResults } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries, type Series } from '../../../core/compare/series';
import type { Figure } from '../../../core/figures/figure';
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

  it('leave the promises of 2024 open, as no report of that year is among them', () => {
    const promise = promiseResults(all, captured).find(
      ({ series, period }) => series.name === '国家级高新技术企业' && period === '2024',
    );
    expect(promise?.outcome).toBe('pending');
  });
});
