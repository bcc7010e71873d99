import { describe, expect, test } from 'vitest';
import { checkReports } from '../../../core/compare/checks';
import { compareCopies } from '../../../core/compare/copies';
import { promiseResults } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries } from '../../../core/compare/series';
import { foldWording } from '../../../core/indicators/canonical';
import type { IndicatorChange, IndicatorEdit } from '../../../core/indicators/edits';
import { figure, report } from './sample';

const edited = (reports: CapturedReport[], ...changes: IndicatorChange[]): CapturedReport[] => {
  const indicatorEdits = changes.map(
    (change, at): IndicatorEdit => ({ ...change, id: String(at), madeAt: `2025-01-01T00:00:0${at}.000Z` }),
  );
  return reports.map((one) => ({ ...one, indicatorEdits }));
};
const told = (reports: CapturedReport[]) =>
  buildSeries(reports).map(
    ({ key, name, points }) => `${key} ${name}: ${points.map(({ period }) => period).join(' ')}`,
  );

/** One thing under two names, the later one counted in another unit as well. */
const older = report('a', 2023, [figure('社区食堂', 12, '家', { period: '2022' })]);
const newer = report('bb', 2024, [
  figure('长者饭堂', 15, '家', { period: '2023' }),
  figure('长者饭堂', 3e6, '元', { period: '2023' }),
]);
const [canteen, hall] = [older, newer].map(({ figures }) => figures[0]!.indicator.key) as [string, string];
const merge: IndicatorChange = {
  action: 'merge',
  key: canteen,
  called: '社区食堂',
  into: hall,
  intoCalled: '长者饭堂',
};

describe('series of merged indicators', () => {
  test('stand apart before and are one afterwards; units still keep values apart', () => {
    expect(told([older, newer])).toHaveLength(3);
    expect(told(edited([older, newer], merge))).toEqual([
      `${hall}|120105|count(家)|level|year 长者饭堂: 2022 2023`,
      `${hall}|120105|money(元)|level|year 长者饭堂: 2023`,
    ]);
  });

  test('go by the words of what they were merged into, though the latest mention is of what was merged in', () => {
    const back: IndicatorChange = { ...merge, key: hall, called: '长者饭堂', into: canteen, intoCalled: '社区食堂' };
    expect(told(edited([older, newer], back))[0]).toBe(`${canteen}|120105|count(家)|level|year 社区食堂: 2022 2023`);
  });

  test('the figures themselves keep the key that the program gave them', () => {
    const reports = edited([older, newer], merge);
    buildSeries(reports);
    expect(reports[0]!.figures[0]!.indicator.key).toBe(canteen);
  });

  test('a promise is held against the result that goes by the other name', () => {
    const promised = report('a', 2023, [figure('社区食堂', 14, '家', { period: '2023', status: 'target' })]);
    const outcomes = (reports: CapturedReport[]) =>
      promiseResults(buildSeries(reports), reports).map(({ outcome, target, result }) => [
        outcome,
        target.value,
        result?.value ?? null,
      ]);
    expect(outcomes([promised, newer])).toEqual([['not-reported', 14, null]]);
    expect(outcomes(edited([promised, newer], merge))).toEqual([['above', 14, 15]]);
  });

  test('checks and copies see them as one', () => {
    const other = report('ccc', 2025, [figure('社区食堂', 25, '家', { period: '2023' })]);
    const checks = (reports: CapturedReport[]) => checkReports(reports).map(({ check, name }) => `${check} ${name}`);
    expect(checks([newer, other])).toEqual([]);
    expect(checks(edited([newer, other], merge))).toEqual(['told-differently 长者饭堂']);
    const copy = { ...newer, id: 'd', figures: [figure('社区食堂', 16, '家', { period: '2023' }), newer.figures[1]!] };
    const kinds = ([first, second]: CapturedReport[]) => compareCopies(first!, second!).map(({ kind }) => kind);
    expect(kinds([newer, copy])).toEqual(['missing', 'added']);
    expect(kinds(edited([newer, copy], merge))).toEqual(['altered']);
  });
});

test('a split series stands beside the rest, under the name that the reader gave it', () => {
  const first = report('a', 2023, [figure('社区食堂', 12, '家', { period: '2022' })]);
  const second = report('bb', 2024, [figure('社区（村）食堂', 40, '家', { period: '2023' })]);
  const key = first.figures[0]!.indicator.key;
  const same = { ...second, figures: second.figures.map((one) => ({ ...one, indicator: { ...one.indicator, key } })) };
  expect(told([first, same])).toHaveLength(1);
  const wordings = [foldWording('社区食堂')];
  const split: IndicatorChange = {
    action: 'split',
    key,
    called: '社区食堂',
    wordings,
    into: 'r:食堂',
    name: '城区食堂',
  };
  // The brackets are a gloss: folded, both wordings are one and cannot be told apart
  expect(told(edited([first, same], split))).toEqual(['r:食堂|120105|count(家)|level|year 城区食堂: 2022 2023']);
  const apart = { ...same, figures: same.figures.map((one) => ({ ...one, indicator: { name: '乡村食堂', key } })) };
  expect(told(edited([first, apart], split))).toEqual([
    'r:食堂|120105|count(家)|level|year 城区食堂: 2022',
    `${key}|120105|count(家)|level|year 乡村食堂: 2023`,
  ]);
});

test('a renamed indicator of the registry has the reader’s name, its growth and additions too', () => {
  const reports = [report('a', 2024, [figure('新增高新技术企业', 10, '家'), figure('高新技术企业', 100, '家')])];
  const [added, stock] = buildSeries(reports)
    .map(({ identity }) => identity.indicator)
    .sort()
    .reverse() as [string, string];
  expect(added).toBe(`${stock}:new`);
  const renamed = edited(reports, { action: 'rename', key: stock, called: '高新技术企业', name: '高企' });
  expect(buildSeries(renamed).map(({ name, renamed: given }) => [name, given])).toEqual([
    ['新增高企', true],
    ['高企', true],
  ]);
});
