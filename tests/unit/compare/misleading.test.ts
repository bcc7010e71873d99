import { describe, expect, it } from 'vitest';
import { byKeyOf, type Change, changeUntil } from '../../../core/compare/change';
import { promiseResults } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries, type Series } from '../../../core/compare/series';
import { documentFromText } from '../../../core/document/from-text';
import { extractFigures } from '../../../core/figures/extract';
import type { Recognition } from '../../../core/recognise/recognition';
import { report } from './sample';

/** A report of one district, delivered in `year`: what it did in the year before, then what it will do. */
function told(year: number, done: string, planned = '', more: Partial<Recognition> = {}): CapturedReport {
  const head = `${year}年政府工作报告\n\n一、${year - 1}年工作回顾\n\n${done}\n\n`;
  const text = planned === '' ? head : `${head}二、${year}年工作安排\n\n${planned}\n`;
  const document = documentFromText(text);
  const made = report(`r${year}`, year, [], { body: { start: 0, end: document.text.length }, ...more });
  const figures = extractFigures(document, made.recognition);
  // A report that is not read at all misleads nobody, and shows nothing either
  if (figures.length === 0) throw new Error(`nothing is read of ${done}`);
  return { ...made, figures };
}

interface Shown {
  series: Series;
  change: Change | null;
}

/** What the newest result of each series is shown with. */
function shown(...reports: CapturedReport[]): Shown[] {
  const all = buildSeries(reports);
  const byKey = byKeyOf(all);
  return all.map((series) => {
    const last = series.points.findLast(({ actual }) => actual !== undefined);
    return { series, change: last === undefined ? null : changeUntil(series, last.actual!.preferred, byKey) };
  });
}

const verdicts = (...reports: CapturedReport[]): string[] =>
  promiseResults(buildSeries(reports), reports)
    .filter(({ result }) => result !== null)
    .map(({ series, period, outcome }) => `${series.name} ${period} ${outcome}`);

const differences = (rows: Shown[]): string[] =>
  rows.flatMap(({ series, change }) =>
    change?.difference == null
      ? []
      : [`${series.name} ${change.difference.shown.amount}${change.difference.shown.unit}`],
  );
const reasons = (rows: Shown[]): string[] =>
  rows.flatMap(({ series, change }) =>
    change === null || change.standing.stands ? [] : [`${series.name} ${change.standing.because}`],
  );

describe('what misleads is shown right or not at all', () => {
  it('lists behind 新增: what was added is held against no stock', () => {
    const rows = shown(
      told(2023, '全区国家级高新技术企业达到820家，上市公司达到31家。'),
      told(2024, '全年新增国家级高新技术企业96家、上市公司4家。'),
    );
    expect(differences(rows)).toEqual([]);
  });

  it('an area’s total beside the district’s', () => {
    const rows = shown(
      told(2023, '全区规模以上工业企业1640家。'),
      told(2024, '产业集聚区提质增效。河东产业园规模以上工业企业达到215家。'),
    );
    expect(differences(rows)).toEqual([]);
  });

  it('from a first to a last state over five years', () => {
    const rows = shown(
      told(2026, '五年来，地区生产总值从2.69万亿元增加到3.87万亿元。', '', {
        reviews: '2021/2025',
        plans: '2026/2030',
      }),
    );
    expect(differences(rows)).toEqual([]);
  });

  it('constant prices of another year', () => {
    const rows = shown(told(2003, '全区工业总产值（1990年不变价）301亿元。'), told(2004, '全区工业总产值359亿元。'));
    expect(differences(rows)).toEqual([]);
    // Each is a series of its own: they are never set side by side
    expect(reasons(rows)).toEqual([]);
  });

  it('第六立面 is no place of anything', () => {
    const rows = shown(
      told(2023, '推进城市第五立面整治，新建口袋公园3个。'),
      told(2024, '启动城市第六立面提升行动，新建口袋公园3个。'),
    );
    expect(differences(rows)).toEqual(['口袋公园 0个']);
  });

  it('a count for each square kilometre', () => {
    const rows = shown(
      told(2023, '全区国家级高新技术企业达到2150家。'),
      told(2024, '每平方公里国家级高新技术企业达到31家。'),
    );
    expect(differences(rows)).toEqual([]);
  });

  it('超5800件 is no fall from 6042', () => {
    const rows = shown(told(2024, 'PCT国际专利申请量6042件。'), told(2025, 'PCT国际专利申请量超5800件。'));
    expect(differences(rows)).toEqual([]);
    expect(reasons(rows)).toEqual(['PCT国际专利申请量 least']);
  });

  it('revised output beside reported growth', () => {
    const rows = shown(
      told(2024, '实现地区生产总值5043亿元，增长6.3%。'),
      told(2025, '实现地区生产总值5901亿元，增长6.7%。'),
    );
    expect(differences(rows)).toEqual(['地区生产总值 0.4百分点']);
    expect(reasons(rows)).toEqual(['地区生产总值 basis']);
  });

  it('from third to first is two places up', () => {
    const rows = shown(told(2023, '外贸进出口总额居全市第三。'), told(2024, '外贸进出口总额居全市第一。'));
    expect(differences(rows)).toEqual(['外贸进出口总额 2位']);
    const apart = shown(told(2023, '外贸进出口总额居全国第三。'), told(2024, '外贸进出口总额居全市第一。'));
    expect(differences(apart)).toEqual([]);
  });

  it('a park’s quoted aim is no promise of the district', () => {
    const judged = verdicts(
      told(2023, '全区工业投资完成61亿元。', '河东产业园工业投资完成12亿元以上。'),
      told(2024, '全区工业投资完成64亿元。'),
    );
    expect(judged.filter((one) => / (?:met|missed)$/.test(one))).toEqual([]);
  });
});
