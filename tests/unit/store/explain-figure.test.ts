import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Figure } from '../../../core/figures/figure';
import type { Recognition } from '../../../core/recognise/recognition';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { explainFigure } from '../../../entrypoints/shared/worker/explain-figure';
import { documentOf, figureOf, recognitionOf } from './reading';

const PAGE = 'https://www.example.cn/2024';
let database: BaoshuDatabase;
beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

const enterprises = (value: number, start: number, period: string, status: Figure['status'] = 'actual'): Figure => ({
  ...figureOf('国家级高新技术企业', value, start, period, status),
  indicator: { name: '国家级高新技术企业', key: 'i:national-high-tech-enterprises' },
});
const keep = (year: number, figures: Figure[], url: string, recognition: Partial<Recognition> = {}) =>
  saveCapture(database, {
    document: documentOf(`${year}`, url),
    recognition: recognitionOf({
      year,
      reviews: `${year - 1}`,
      plans: `${year}`,
      title: `${year}年报告`,
      ...recognition,
    }),
    figures,
    capturedAt: `${year}-02-01T00:00:00.000Z`,
    parserVersion: '0.1.0',
  });
const explain = (figure: Figure, url = PAGE) => explainFigure(database, figure, recognitionOf(), url);

describe('explainFigure', () => {
  test('tells other years with their reports, the change, and the promise of the year with its verdict', async () => {
    await keep(2023, [enterprises(108, 0, '2022'), enterprises(120, 20, '2023', 'target')], 'https://a.example/2023');
    const told = await explain(enterprises(123, 0, '2023'));
    expect(
      told.years.map(({ mention, source }) => [mention.period, mention.status, mention.text, source.title]),
    ).toEqual([
      ['2022', 'actual', '108家', '2023年报告'],
      ['2023', 'target', '120家', '2023年报告'],
    ]);
    expect(told.change).toEqual({
      standing: { stands: true },
      difference: { shown: { amount: 15, unit: '家' }, relative: 13.89 },
      since: '2022',
    });
    expect(told.promise).toMatchObject({ outcome: 'met', target: { text: '120家' }, result: { text: '123家' } });
    expect(told.dots).toEqual([
      { year: 2022, value: 108, status: 'actual' },
      { year: 2023, value: 123, status: 'actual' },
      { year: 2023, value: 120, status: 'target' },
    ]);
  });

  test('a target is told what became of it', async () => {
    await keep(2025, [enterprises(125, 0, '2024')], 'https://a.example/2025');
    const told = await explain(enterprises(130, 0, '2024', 'target'));
    expect(told.promise).toMatchObject({ outcome: 'missed', target: { text: '130家' }, result: { text: '125家' } });
  });

  test('the page itself, kept before, is no other source; a place in it is the same page', async () => {
    await keep(2024, [enterprises(122, 0, '2023')], PAGE);
    expect((await explain(enterprises(123, 0, '2023'), `${PAGE}#part`)).years).toEqual([]);
    expect((await explain(enterprises(123, 0, '2023'), 'https://b.example/')).years).toHaveLength(1);
  });

  test('neither another place nor another indicator is told of', async () => {
    await keep(2023, [enterprises(900, 0, '2022')], 'https://b.example/', {
      place: { name: '河南省', code: '410000' },
    });
    await keep(2022, [figureOf('楼宇', 7, 0, '2022')], 'https://c.example/');
    expect(await explain(enterprises(123, 0, '2023'))).toMatchObject({ years: [], change: null, promise: null });
  });

  test('words too general to meet again have no series', async () => {
    const figure = { ...figureOf('项目', 5, 0), indicator: { name: '项目', key: 'g:项目' } };
    expect(await explain(figure)).toMatchObject({ years: [], dots: [], promise: null });
  });

  test('reads by index only', async () => {
    await keep(2023, [enterprises(108, 0, '2022')], 'https://a.example/2023');
    const everything = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect((await explain(enterprises(123, 0, '2023'))).years).toHaveLength(1);
    expect(everything).not.toHaveBeenCalled();
    expect(all).not.toHaveBeenCalled();
  });

  test('of a figure that is not sure it tells other years, and neither change nor verdict', async () => {
    await keep(2023, [enterprises(108, 0, '2022'), enterprises(120, 20, '2023', 'target')], 'https://a.example/2023');
    const told = await explain({ ...enterprises(123, 0, '2023'), confidence: 0.75 });
    expect(told.years.map(({ mention }) => mention.text)).toEqual(['108家', '120家']);
    expect([told.change, told.promise]).toEqual([null, null]);
  });

  test('says of each mention how sure it is, and draws the sure ones', async () => {
    await keep(2022, [enterprises(100, 0, '2021')], 'https://a.example/2022');
    await keep(2023, [{ ...enterprises(108, 0, '2022'), confidence: 0.5 }], 'https://a.example/2023');
    const told = await explain(enterprises(123, 0, '2023'));
    expect(told.years.map(({ mention }) => mention.confidence)).toEqual([1, 0.5]);
    expect(told.dots.map(({ year }) => year)).toEqual([2021, 2023]);
    expect(told.change?.since).toBe('2021');
  });
});
