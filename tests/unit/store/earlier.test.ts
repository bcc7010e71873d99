import { beforeEach, describe, expect, test } from 'vitest';
import 'fake-indexeddb/auto';
import { latestOtherText } from '../../../entrypoints/shared/store/captures';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { saveCapture, textHash } from '../../../entrypoints/shared/store/save-capture';
import { compareWithEarlier } from '../../../entrypoints/shared/views/earlier/compare-earlier';
import { documentOf, figureOf, recognitionOf } from './reading';

const PAGE = 'https://www.example.cn/a.html';
const FIRST = '2023年，全区有高新技术企业100家，新建学校20所，绿道12公里，各项事业都有进步。';
const SECOND = FIRST.replace('100家', '130家').replace('绿道12公里，', '');

let database: BaoshuDatabase;
let names = 0;
beforeEach(() => {
  database = new BaoshuDatabase(`earlier-${names++}`);
});

async function save(text: string, url = PAGE): Promise<number> {
  const figures = [...text.matchAll(/\d+(?:家|所|公里)/g)].map(({ 0: words, index }) => ({
    ...figureOf(words, Number.parseInt(words, 10), index),
    text: words,
    end: index + words.length,
  }));
  const document = documentOf(text, url);
  const { captureId } = await saveCapture(database, {
    ...{ document, recognition: recognitionOf(), figures },
    ...{ capturedAt: '2026-01-03T08:00:00.000Z', parserVersion: '1' },
  });
  return captureId;
}
const compare = (text: string, url = PAGE) =>
  compareWithEarlier(database, documentOf(text, url), new AbortController().signal);

describe('the earlier capture of a page', () => {
  test('is the latest of its address with another text', async () => {
    const first = await save(FIRST);
    await save(FIRST, 'https://www.example.cn/a.html2');
    expect(await latestOtherText(database, PAGE, await textHash(FIRST))).toBeNull();
    const second = await save(SECOND);
    expect((await latestOtherText(database, PAGE, await textHash(FIRST)))?.id).toBe(second);
    expect((await latestOtherText(database, PAGE, await textHash(SECOND)))?.id).toBe(first);
  });

  test('tells what became of its figures', async () => {
    await save(FIRST);
    const comparison = await compare(SECOND);
    expect(
      comparison?.outcomes.map(({ figure, outcome }) => [
        figure.text,
        outcome.outcome === 'changed' ? outcome.text : outcome.outcome,
      ]),
    ).toEqual([
      ['100家', '130家'],
      ['20所', 'found'],
      ['12公里', 'orphaned'],
    ]);
  });

  test('is none for a page that was never kept, that has not changed, or without an address', async () => {
    expect(await compare(FIRST)).toBeNull();
    await save(FIRST);
    expect(await compare(FIRST)).toBeNull();
    await save(FIRST, '');
    expect(await compare(SECOND, '')).toBeNull();
  });

  test('is not compared to its end when nobody waits any more', async () => {
    await save(FIRST);
    const stop = new AbortController();
    stop.abort();
    await expect(compareWithEarlier(database, documentOf(SECOND, PAGE), stop.signal)).rejects.toThrow();
  });
});
