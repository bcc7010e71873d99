import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../core/compare/cell';
import { byKeyOf, type Change, changeUntil } from '../../../core/compare/change';
import type { Refusal } from '../../../core/compare/guards/guard';
import type { Observation } from '../../../core/compare/observation';
import { type PromiseResult, promiseResults } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries, type Series, seriesIdentity } from '../../../core/compare/series';
import { type SheetRow, sheetOf } from '../../../entrypoints/popup/sheet/sheet';
import { captureFile } from './capture-file';
import shown from './shown.json';

const TEXTS = fileURLToPath(new URL('../../../../shared/corpus/text/', import.meta.url));
const present = existsSync(TEXTS);

/** `gdp level 元`: whose it is where it is not the whole place's, the indicator, kind and unit of a row, with its base where that is not the year before and its periods where they are no years. */
const labelOf = ({ identity: { indicator, of, kind, unit, base, periodKind } }: Series): string =>
  [of, indicator.replace(/^i:/, ''), kind, unit, base, periodKind === 'year' ? null : periodKind]
    .filter((word) => word !== null)
    .join(' ');

const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)}`;

function changeText({ from, to, standing, difference }: Change, refusal: Refusal | null = null): string {
  const years = `${from.figure.period}→${to.figure.period}`;
  if (refusal !== null) return `${years} ${refusal.because}`;
  if (!standing.stands) return `${years} ${standing.because}`;
  const { shown: by, relative } = difference!;
  return `${years} ${signed(by.amount)}${by.unit}${relative === null ? '' : ` ${signed(relative)}%`}`;
}

function rowText({ change, now: { promise } }: SheetRow): string {
  const verdict = promise?.result ? `${promise.period} ${promise.target.figure.text}: ${promise.outcome}` : null;
  return [change && changeText(change.change, change.refusal), verdict].filter((one) => one !== null).join('; ');
}

/** True where two reports tell a value's cell. */
function isToldTwice(one: Observation, { points }: Series): boolean {
  const cells = points.flatMap(({ actual, estimate, target }) => [actual, estimate, target]);
  const own = cells.find((cell) => cell !== undefined && mentionsOf(cell).includes(one));
  return own !== undefined && new Set(mentionsOf(own).map(({ report }) => report.id)).size > 1;
}

/** What a percentage of more than 300 rests on: growth that is told, or two reports that tell each of the two values. */
function isWitnessed({ from, to, difference }: Change, series: Series, growth: readonly Observation[]): boolean {
  if (isToldTwice(from, series) && isToldTwice(to, series)) return true;
  const implied = difference!.relative!;
  return growth.some(({ value }) => typeof value === 'number' && Math.abs(value - implied) <= Math.abs(implied) / 10);
}

describe.skipIf(!present)('all texts of reports as one library (skipped without ../shared/corpus)', () => {
  const reports = new Map<string, CapturedReport>();
  let all: Series[] = [];
  let promises: PromiseResult[] = [];
  beforeAll(async () => {
    for (const file of readdirSync(TEXTS).filter((name) => name.endsWith('.txt'))) {
      reports.set(file.replace('.txt', ''), (await captureFile(file, TEXTS)).report);
    }
    all = buildSeries([...reports.values()]);
    promises = promiseResults(all, [...reports.values()]);
  }, 600_000);

  const changes = (): { series: Series; change: Change }[] => {
    const byKey = byKeyOf(all);
    return all.flatMap((series) =>
      series.points
        .flatMap(({ actual, estimate }) => [actual, estimate].filter((cell) => cell !== undefined))
        .flatMap(mentionsOf)
        .flatMap((one) => changeUntil(series, one, byKey) ?? [])
        .map((change) => ({ series, change })),
    );
  };

  it('show no percentage beyond ±300 without a second witness', () => {
    const large = changes().filter(({ change }) => Math.abs(change.difference?.relative ?? 0) > 300);
    const growthOf = ({ identity: { indicator, place } }: Series, period: string | null): Observation[] =>
      all
        .filter(({ identity: { indicator: of, place: at, kind } }) => {
          return of === indicator && at.code === place.code && kind === 'growth';
        })
        .flatMap(({ points }) => points.filter((point) => point.period === period))
        .flatMap(({ actual, estimate }) => [actual, estimate].filter((cell) => cell !== undefined).flatMap(mentionsOf));
    const bare = large.filter(
      ({ series, change }) => !isWitnessed(change, series, growthOf(series, change.to.figure.period)),
    );
    expect(bare.map(({ series, change }) => `${labelOf(series)} ${changeText(change)}`)).toEqual([]);
    expect(changes().filter(({ change }) => change.difference !== null).length).toBeGreaterThan(1500);
  });

  it('show no difference across owners, kinds, units or from bounds', () => {
    for (const { change } of changes()) {
      if (change.difference === null) continue;
      const [from, to] = [seriesIdentity(change.from)!, seriesIdentity(change.to)!];
      expect(from).toEqual(to);
      expect(change.from.figure.of).toBe(change.to.figure.of);
      expect([change.from.figure.bound, change.to.figure.bound]).toEqual(['exact', 'exact']);
    }
  });

  it('give no verdict on unequal kinds, owners or years', () => {
    const judged = promises.filter(({ outcome }) => ['met', 'missed', 'above', 'below'].includes(outcome));
    expect(judged.length).toBeGreaterThan(1000);
    for (const { target, result, series, by } of judged) {
      expect(seriesIdentity(target)).toEqual(seriesIdentity(result!));
      expect(target.figure.of).toBeUndefined();
      expect(target.figure.period).toBe(result!.figure.period);
      expect(target.report.recognition.place?.code ?? '').toBe(
        /^\d{6}$/.test(series.identity.place.code) ? series.identity.place.code : '',
      );
      const large = Math.abs(by?.relative ?? 0) > 300;
      expect(!large || (isToldTwice(target, series) && isToldTwice(result!, series))).toBe(true);
    }
  });

  // Each row read by eye against the two texts that it rests on
  describe.each(Object.entries(shown))('the newest of %s', (_, { page, others, rows }) => {
    it('shows its first rows with what changed and whether the aim was kept', () => {
      const own = reports.get(page)!;
      const beside = [...reports]
        .filter(([name]) => new RegExp(others).test(name) && name < page)
        .map(([, one]) => one);
      const ofPlace = sheetOf(own, beside).rows.filter(
        ({ row: { series } }) => series.identity.place.code === own.recognition.place?.code,
      );
      const told = new Map(ofPlace.map((row) => [labelOf(row.row.series), rowText(row)]));
      const labels = Object.keys(rows);
      expect(Object.fromEntries(labels.map((label) => [label, told.get(label)]))).toEqual(rows);
    });
  });
});
