import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { scaled } from '../../../core/compare/arithmetic';
import type { SeriesCell } from '../../../core/compare/cell';
import { type PromiseResult, promiseResults } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries, type Series } from '../../../core/compare/series';
import { entryOfKey } from '../../../core/indicators/key';
import { captureFile } from './capture-file';
import labels from './districts.json';

const TEXTS = fileURLToPath(new URL('../../../../shared/corpus/text/', import.meta.url));
const present = existsSync(TEXTS);
const POWER: Record<string, number> = { 亿元: 8, 万元: 4, '%': 0 };

/** `gdp level 亿元` as the series of that indicator, kind and year-by-year period. */
function seriesOf(all: Series[], place: string, what: string): Series | undefined {
  const [id, kind] = what.split(' ');
  return all.find(
    ({ identity }) =>
      identity.indicator === `i:${id}` &&
      identity.kind === kind &&
      identity.place.code === place &&
      identity.base === null &&
      identity.periodKind === 'year',
  );
}

const shownValue = (cell: SeriesCell, power: number): string =>
  (Array.isArray(cell.preferred.value) ? cell.preferred.value : [cell.preferred.value])
    .map((value) => scaled(value, -power))
    .join('—');

/** All of it but the reports themselves, which each of their values would repeat. */
const plain = (series: Series[]): string =>
  JSON.stringify(series, (field, value) => (field === 'report' ? (value as CapturedReport).id : value));

/** What the series tells of the years and statuses that the label names; the label itself where it is told. */
function told(series: Series | undefined, label: string, unit: string): string {
  const [period, statuses, value] = label.split(' ') as [string, string, string];
  const point = series?.points.find((one) => one.period === period);
  const cells = statuses.split('/').flatMap((status) => point?.[status as 'actual' | 'estimate' | 'target'] ?? []);
  const values = cells.map((cell) => shownValue(cell, POWER[unit]!));
  return values.includes(value) ? label : `${period} ${statuses} ${values.join(' ') || 'nothing'}`;
}

// Read off the texts by eye; a status before a slash and after it are both right where the text leaves it open
describe.skipIf(!present).each(Object.entries(labels))(
  'twelve work reports of %s (skipped without ../shared/corpus)',
  (stem, { place, years, series: wanted, promises }) => {
    let reports: CapturedReport[] = [];
    let all: Series[] = [];
    beforeAll(async () => {
      reports = [];
      for (const year of years) reports.push((await captureFile(`${stem}-${year}.txt`, TEXTS)).report);
      all = buildSeries(reports);
    }, 60_000);

    it('are of that place and of those years', () => {
      // A report of autumn tells two years alike: it is asked, never wrong
      const said = reports.map(({ recognition: { year, warnings } }, index) =>
        year === null && warnings.some(({ code }) => code === 'year-uncertain') ? years[index] : year,
      );
      expect(said).toEqual(years);
      expect(reports.filter(({ recognition }) => recognition.year === null).length).toBeLessThan(2);
      expect(new Set(reports.map(({ recognition }) => recognition.place?.code))).toEqual(new Set([place]));
    });

    it.each(Object.entries(wanted))('tell %s with the right years and statuses', (what, values) => {
      const series = seriesOf(all, place, what);
      const unit = what.split(' ')[2]!;
      expect(values.map((label) => told(series, label, unit))).toEqual(values);
    });

    it('give at least 25 known indicators a series of several years', () => {
      const known = all.filter(({ identity, points }) => entryOfKey(identity.indicator) !== null && points.length > 1);
      expect(new Set(known.map(({ identity }) => identity.indicator)).size).toBeGreaterThanOrEqual(25);
    });

    it('give the same library in reverse order', () => {
      expect(plain(buildSeries([...reports].reverse()))).toBe(plain(all));
    });

    it('keep or miss what they promised', () => {
      const results = promiseResults(all, reports);
      const outcome = (label: string): string => {
        const [id, kind, period] = label.split(' ') as [string, string, string];
        const series = seriesOf(all, place, `${id} ${kind}`);
        const found: PromiseResult | undefined = results.find(
          (one) => one.series.key === series?.key && one.period === period,
        );
        return `${id} ${kind} ${period} ${found?.outcome ?? 'none'}`;
      };
      expect(promises.map(outcome)).toEqual(promises);
    });
  },
);
