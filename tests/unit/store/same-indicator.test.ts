import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { correctedFigures } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import { correctionOf } from '../../../entrypoints/shared/elements/correct/new-correction';
import { reportOfRows } from '../../../entrypoints/shared/store/captured-report';
import { figuresOfCapture } from '../../../entrypoints/shared/store/captures';
import { addCorrections, undoCorrection } from '../../../entrypoints/shared/store/corrections';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { correctNamedAlike, namedAlike } from '../../../entrypoints/shared/store/same-indicator';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from './reading';

const TEXT = '全区有带顶站亭123座，另有楼宇7家，都在河边。';
const NOW = { name: '站亭', key: '站亭' };
const pageOfYear = (year: number) => `https://www.example.cn/${year}`;
let database: BaoshuDatabase;

beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const stops = (): Figure => figureOf('有带顶站亭', 123, TEXT.indexOf('123'));
const keep = async (year: number, figures = [stops(), figureOf('楼宇', 7, TEXT.indexOf('7家'))], place = '120105') => {
  const { captureId } = await saveCapture(database, {
    document: documentOf(TEXT, pageOfYear(year)),
    recognition: recognitionOf({ year, place: { name: place, code: place } }),
    figures,
    capturedAt: `${year}-02-01T00:00:00.000Z`,
    parserVersion: '0.1.0',
  });
  return captureId;
};
const correct = (year: number, changes: object) =>
  addCorrections(database, [
    {
      ...correctionOf(documentOf(TEXT, pageOfYear(year)), stops(), { action: 'change', changes }),
      page: pageOfYear(year),
    },
  ]);
async function names(captureId: number): Promise<string[]> {
  const capture = await database.captures.get(captureId);
  const rows = await figuresOfCapture(database, captureId);
  return correctedFigures(reportOfRows(capture!, rows)).map(({ figure }) => `${figure.indicator.name} ${figure.value}`);
}

test('the other years of a corrected indicator are offered, and corrected by one act', async () => {
  const [first, second, third] = [await keep(2022), await keep(2023), await keep(2024)];
  await correct(2023, { value: 99 });
  await correct(2024, { indicator: NOW });
  const alike = await namedAlike(database, third);
  expect(alike?.rows.map(({ capture }) => capture.id)).toEqual([first, second]);
  expect(await correctNamedAlike(database, alike!)).toBe(2);
  expect(await names(first)).toEqual(['站亭 123', '楼宇 7']);
  // A value that was corrected before stays so
  expect(await names(second)).toEqual(['站亭 99', '楼宇 7']);
  expect(await namedAlike(database, third)).toBeNull();
  await undoCorrection(database, pageOfYear(2022));
  expect(await names(first)).toEqual(['有带顶站亭 123', '楼宇 7']);
  expect(await names(second)).toEqual(['有带顶站亭 99', '楼宇 7']);
  expect(await names(third)).toEqual(['站亭 123', '楼宇 7']);
});

test('only the latest capture of a page is looked at, and none of another place', async () => {
  await keep(2023);
  const again = await keep(2023);
  await keep(2022, [stops()], '120102');
  const third = await keep(2024);
  await correct(2024, { indicator: NOW });
  expect((await namedAlike(database, third))?.rows.map(({ capture }) => capture.id)).toEqual([again]);
});

test('nothing is offered where the last correction gave no other indicator', async () => {
  await keep(2023);
  const third = await keep(2024);
  expect(await namedAlike(database, third)).toBeNull();
  await correct(2024, { indicator: NOW });
  await correct(2024, { value: 5 });
  expect(await namedAlike(database, third)).toBeNull();
});
