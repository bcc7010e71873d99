import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anchorOf } from '../../../core/anchors/anchor';
import { correctedFigures } from '../../../core/compare/report';
import { placesOfIndicators } from '../../../entrypoints/shared/store/capture-keys';
import { reportOfRows } from '../../../entrypoints/shared/store/captured-report';
import { figuresOfCapture, listCaptures } from '../../../entrypoints/shared/store/captures';
import { addCorrections } from '../../../entrypoints/shared/store/corrections';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { knownPlaces } from '../../../entrypoints/shared/store/history';
import { documentOf, figureOf, recognitionOf } from './reading';

const PAGE = 'https://www.example.cn/report.html';
const TEXT = '全区有高新企业123家，比上年多。';
let database: BaoshuDatabase;

beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

/** What a capture's figures say as the reader left them. */
async function told(captureId: number) {
  const capture = (await database.captures.get(captureId))!;
  return correctedFigures(reportOfRows(capture, await figuresOfCapture(database, captureId))).map(
    ({ figure }) => figure.value,
  );
}

test('a library of the second version is opened with what it holds, and can be corrected', async () => {
  const old = new Dexie(database.name);
  old.version(2).stores({
    reports: 'id',
    captures: '++id, reportId, [url+hash]',
    texts: 'captureId',
    figures: '[captureId+figureId], seriesKey, placeCode, [indicatorKey+placeCode]',
    settings: 'key',
    places: 'code',
  });
  const figure = figureOf('高新企业', 123, TEXT.indexOf('123家'));
  const capture = {
    reportId: 'work-report:120105:2024',
    url: PAGE,
    hash: 'x',
    capturedAt: '',
    recognition: recognitionOf(),
  };
  await old.table('captures').add({ ...capture, figureCount: 1 });
  await old.table('texts').add({ captureId: 1, document: documentOf(TEXT) });
  await old.table('reports').add({ id: capture.reportId, placeCode: '120105', placeName: '天津市河北区', year: 2024 });
  const keys = { seriesKey: '高新企业|120105|count(家)|level|year', indicatorKey: '高新企业', placeCode: '120105' };
  await old.table('figures').add({ captureId: 1, figureId: figure.id, name: '高新企业', ...keys, figure });
  await old.table('places').add({ code: '120105' });
  old.close();
  expect(await told(1)).toEqual([123]);
  expect([...(await placesOfIndicators(database))]).toEqual([['高新企业', ['120105']]]);
  const madeAt = '2026-02-01T00:00:00.000Z';
  const head = { figureId: figure.id, anchor: anchorOf(documentOf(TEXT), figure), madeAt };
  const changes = { value: 132, text: '132家' };
  await addCorrections(database, [{ page: PAGE, correction: { ...head, action: 'change', changes }, said: figure }]);
  expect(await told(1)).toEqual([132]);
  expect(await knownPlaces(database)).toEqual(['120105']);
  expect(await listCaptures(database)).toHaveLength(1);
});
