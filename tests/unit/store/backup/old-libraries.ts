import { Dexie } from 'dexie';
import { anchorOf } from '../../../../core/anchors/anchor';
import { documentOf, recognitionOf } from '../reading';
import { figuresOf, textOf } from './libraries';

/** The tables of each version of the database, as that version made them; what is not named stays as it was. */
const VERSIONS: Record<string, string>[] = [
  {
    reports: 'id',
    captures: '++id, reportId, [url+hash]',
    texts: 'captureId',
    figures: '[captureId+figureId], seriesKey, [indicatorKey+placeCode+name]',
    settings: 'key',
  },
  { places: 'code', figures: '[captureId+figureId], seriesKey, placeCode, [indicatorKey+placeCode]' },
  { corrections: 'id, page, act', indicatorEdits: 'id, madeAt' },
  { bin: 'captureId, deletedAt', binTexts: 'captureId' },
  { findingMarks: 'key' },
  { captures: '++id, reportId, [url+hash], *tags' },
  { captures: '++id, reportId, [url+hash], *tags, recognition.place.code', captureKeys: 'captureId' },
  { captures: '++id, reportId, [url+hash], *tags, recognition.place.code, capturedAt' },
  { placeFigures: '[placeCode+captureId], captureId' },
];

export const OLD_VERSIONS = VERSIONS.map((_, at) => at + 1);

/** Fills a database of this name as a program of an old version did, with what that version could hold. */
export async function makeOldLibrary(name: string, version: number): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(Object.assign({}, ...VERSIONS.slice(0, version)));
  const add = (table: string, row: object) => old.table(table).add(row);
  for (const year of [2022, 2023]) {
    const id = year - 2021;
    const url = `https://www.example.cn/${year}`;
    const whole = recognitionOf({ year, body: { start: 0, end: textOf(year).length } });
    // The first programs weighed no years against each other
    const { yearMargin: _, yearCandidates: __, ...early } = whole;
    const capture = {
      id,
      reportId: `work-report:120105:${year}`,
      url,
      hash: `hash of ${year}`,
      capturedAt: `${year}-03-01T00:00:00.000Z`,
      ...(version > 2 && { parserVersion: '0.1.0' }),
      recognition: version > 2 ? whole : early,
      figureCount: 2,
      ...(version >= 6 && id === 1 && { tags: ['重点'], note: '核对过' }),
    };
    const place = { placeCode: '120105', placeName: '天津市河北区' };
    const document = documentOf(textOf(year), url);
    if (version >= 4 && id === 2) {
      await add('bin', { captureId: id, deletedAt: '2026-04-01T00:00:00.000Z', capture });
      await add('binTexts', { captureId: id, document, figures: figuresOf(year) });
      continue;
    }
    await add('captures', capture);
    await add('texts', { captureId: id, document });
    await add('reports', { id: capture.reportId, kind: 'work-report', ...place, year, title: whole.title });
    if (version >= 2 && id === 1) await add('places', { code: '120105' });
    const rows = figuresOf(year).map((figure) => {
      const { name: told, key } = figure.indicator;
      const keys = { seriesKey: `${key}|120105|count(家)|level|year`, indicatorKey: key, placeCode: '120105' };
      return { captureId: id, figureId: figure.id, name: told, ...keys, figure };
    });
    for (const row of rows) await add('figures', row);
    const keys = rows.map(({ indicatorKey }) => indicatorKey);
    if (version >= 7) await add('captureKeys', { captureId: id, places: [{ code: '120105', keys }] });
    if (version >= 9) {
      const figures = JSON.stringify(rows.map(({ figure }) => ({ figure })));
      await add('placeFigures', { placeCode: '120105', captureId: id, figures });
    }
  }
  if (version >= 3) {
    // Taken back: the figures have the keys that the program gave them
    const said = figuresOf(2022)[0]!;
    const head = {
      figureId: said.id,
      anchor: anchorOf(documentOf(textOf(2022)), said),
      madeAt: '2026-01-01T00:00:00.000Z',
    };
    await add('corrections', {
      id: '00000000-0000-4000-8000-000000000001',
      page: 'https://www.example.cn/2022',
      order: 1,
      act: '00000000-0000-4000-8000-000000000002',
      correction: { ...head, action: 'change', changes: { value: 132, text: '132家' } },
      said,
      undoneAt: '2026-01-02T00:00:00.000Z',
    });
    await add('indicatorEdits', {
      id: '00000000-0000-4000-8000-000000000003',
      madeAt: '2026-01-03T00:00:00.000Z',
      key: 'w:楼宇',
      called: '楼宇',
      action: 'rename',
      name: '商务楼宇',
    });
  }
  if (version >= 5)
    await add('findingMarks', { key: 'a finding', mark: 'checked', markedAt: '2026-01-04T00:00:00.000Z' });
  old.close();
}
