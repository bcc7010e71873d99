import { describe, expect, it } from 'vitest';
import { COMPARED_TABLES } from '../../../../core/cli/archive/compared-columns';
import {
  FIGURE_ROW,
  type FigureRow,
  REPORT_ROW,
  type ReportRow,
  reportOfRows,
} from '../../../../core/cli/archive/reports-of-rows';
import { checkReports } from '../../../../core/compare/checks';
import { promiseResults } from '../../../../core/compare/promises';
import { buildSeries } from '../../../../core/compare/series';

const reportRow = (year: number, more: Partial<ReportRow> = {}): ReportRow =>
  REPORT_ROW.parse({
    ...{
      report_id: `${year}.txt`,
      report_kind: 'work-report',
      report_title: `${year}年政府工作报告`,
      report_year: year,
    },
    ...{
      place: '天津市河西区',
      place_code: '120103',
      delivered_on: `${year}-01-12`,
      published_on: null,
      copy: 'original',
    },
    ...{ url: `https://www.example.cn/${year}`, publisher: null, reviews: `${year - 1}`, plans: `${year}` },
    ...{ confidence: 0.97, parser_version: '1.2.0', file_sha256: 'ab' },
    ...more,
  });

const figureRow = (report_id: string, start: number, value: number, more: Partial<FigureRow> = {}): FigureRow =>
  FIGURE_ROW.parse({
    ...{
      report_id,
      figure_id: `${report_id}#${start}`,
      start,
      end: start + 4,
      text: `${value}%`,
      value,
      value_high: null,
    },
    ...{ unit: '%', figure_kind: 'growth', bound: 'exact', period: '2031', status: 'actual', base: null, among: null },
    ...{
      figure_place: null,
      figure_owner: null,
      whole: null,
      section: '一、回顾 › （一）经济',
      indicator: '地区生产总值',
    },
    ...{ indicator_key: 'i:gdp', confidence: 0.95, rules: 'value: plain; period: part: heading' },
    ...more,
  });

describe('a report of rows', () => {
  it('is what the rows tell', () => {
    const { recognition, figures, ...report } = reportOfRows(reportRow(2032), [figureRow('2032.txt', 40, 5.2)]);
    expect(report).toEqual({
      id: '2032.txt',
      url: 'https://www.example.cn/2032',
      capturedAt: '',
      parserVersion: '1.2.0',
    });
    expect(recognition).toMatchObject({
      ...{ kind: 'work-report', year: 2032, title: '2032年政府工作报告', reviews: '2031', plans: '2032' },
      ...{ place: { name: '天津市河西区', code: '120103' }, deliveredOn: '2032-01-12', copy: 'original' },
    });
    expect(figures).toEqual([
      {
        ...{
          id: '2032.txt#40',
          start: 40,
          end: 44,
          text: '5.2%',
          value: 5.2,
          unit: '%',
          kind: 'growth',
          bound: 'exact',
        },
        ...{ period: '2031', status: 'actual', indicator: { name: '地区生产总值', key: 'i:gdp' }, confidence: 0.95 },
        section: ['一、回顾', '（一）经济'],
        trace: [
          { field: 'value', rule: 'plain' },
          { field: 'period', rule: 'part: heading' },
        ],
      },
    ]);
  });
  it('has of a figure only what stands in its row', () => {
    const [range, bare] = reportOfRows(reportRow(2032), [
      figureRow('2032.txt', 40, 5, {
        ...{ value_high: 5.5, bound: 'range', base: 'same-period', among: '全市', figure_place: '友谊路街道' },
        ...{ figure_owner: '某集团', whole: '规模以上工业增加值' },
      }),
      figureRow('2032.txt', 60, 5, {
        text: null,
        unit: null,
        period: null,
        section: null,
        indicator: null,
        rules: null,
      }),
    ]).figures;
    expect(range).toMatchObject({
      ...{ value: [5, 5.5], base: 'same-period', among: '全市', place: '友谊路街道', of: '某集团' },
      whole: '规模以上工业增加值',
    });
    expect(bare).toMatchObject({ value: 5, text: '', unit: '', period: null, section: [], trace: [] });
    expect(bare!.indicator).toEqual({ name: '', key: 'i:gdp' });
    expect(Object.keys(bare!)).not.toEqual(expect.arrayContaining(['base']));
  });
  it('is of no place where one of its name and code is missing, and of no version where none is told', () => {
    const report = reportOfRows(reportRow(2032, { place_code: null, parser_version: null, report_title: null }), []);
    expect([report.recognition.place, report.recognition.title]).toEqual([null, '']);
    expect(report).not.toHaveProperty('parserVersion');
    expect(reportOfRows(reportRow(2032, { place: null }), []).recognition.place).toBeNull();
  });
});

describe('what comparing gives', () => {
  const reports = [
    reportOfRows(reportRow(2031), [
      figureRow('2031.txt', 10, 6, { bound: 'min', status: 'target', text: '6%' }),
      // Nobody tells what came of it
      figureRow('2031.txt', 30, 3, {
        status: 'target',
        indicator_key: 'i:cpi',
        indicator: '居民消费价格',
        bound: 'max',
      }),
      figureRow('2031.txt', 50, 104, {
        ...{ figure_kind: 'level', period: '2030', indicator_key: 'w:绿地率', indicator: '绿地率', text: '104%' },
      }),
      // Without a unit and a place of its own
      figureRow('2031.txt', 70, 5, {
        value_high: 7,
        bound: 'range',
        status: 'target',
        unit: null,
        indicator_key: 'w:河长',
      }),
    ]),
    reportOfRows(reportRow(2032), [figureRow('2032.txt', 20, 5.2)]),
  ];
  const series = buildSeries(reports);
  const rowOf = <Own>(columns: readonly { name: string; read(own: Own): unknown }[], own: Own) =>
    Object.fromEntries(columns.map(({ name, read }) => [name, read(own)]));

  it('is a row a promise, with its result where there is one', () => {
    const rows = promiseResults(series, reports).map((promise) => rowOf(COMPARED_TABLES.promises.columns, promise));
    const of = (indicator: string) => rows.find((row) => row.series_indicator === indicator);
    expect(of('i:gdp')).toMatchObject({
      ...{ place_code: '120103', place: '天津市河西区', indicator: '地区生产总值', series_kind: 'growth' },
      ...{ period: '2031', outcome: 'missed', refusal: null, target: 6, target_high: null, target_bound: 'min' },
      ...{ target_text: '6%', target_report_id: '2031.txt', target_start: 10, result: 5.2, result_status: 'actual' },
      ...{ result_report_id: '2032.txt', result_start: 20, changed: 0 },
    });
    expect(of('i:cpi')).toMatchObject({ outcome: 'not-reported', result: null, result_text: null, target: 3 });
    expect(of('w:河长')).toMatchObject({ target: 5, target_high: 7, series_unit: null });
  });
  it('is a row a finding, with what it rests on', () => {
    const byKey = new Map(series.map((one) => [one.key, one]));
    const findings = checkReports(reports, series).map((finding) => ({ finding, series: byKey.get(finding.series)! }));
    const rows = findings.map((found) => rowOf(COMPARED_TABLES.findings.columns, found));
    const row = rows.find(({ finding }) => finding === 'share-over-hundred')!;
    expect(row).toMatchObject({ indicator: '绿地率', period: '2030', place: '天津市河西区' });
    expect(JSON.parse(String(row.told))).toEqual([{ report_id: '2031.txt', start: 50, value: 104, text: '104%' }]);
  });
});
