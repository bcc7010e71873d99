import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, readPopup } from '../../scripts/browser/popup';
import { readStored, type Session, startSession } from './session';

/** A page with numbers and years that is no report. */
const RECIPE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>红烧肉的做法</title>
<h1>红烧肉的做法</h1>
<p>五花肉500克切成3厘米见方的块，冷水下锅，加料酒20毫升，水开后再煮5分钟捞出。</p>
<p>锅里放冰糖30克，小火炒到琥珀色，下肉翻炒2分钟，加生抽15毫升、老抽5毫升和热水800毫升。</p>
<p>盖上盖子炖60分钟，最后大火收汁，可供4人食用，每人约420千卡。2023年我家一共做了36次。</p></html>`;

/** The smallest file that the browser shows as a PDF: one blank page. */
const PDF = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`,
);

let session: Session;
beforeAll(async () => {
  session = await startSession({
    '/recipe.html': { body: RECIPE, type: 'text/html' },
    '/empty.html': { body: '<!doctype html><title></title>', type: 'text/html' },
    '/report.pdf': { body: PDF, type: 'application/pdf' },
  });
});
afterAll(() => session.close());

async function sentenceOn(page: Page): Promise<string> {
  const shown = await readPopup(await session.browser.openPopup(page));
  if (shown.view === 'read') throw new Error(`Taken for a report: ${shown.report.title}`);
  await session.browser.closePopup();
  await page.close();
  return shown.sentence;
}

/** One sentence and no more: at most one full stop, and that at its end. */
const ONE_SENTENCE = /^[^.。]{10,}[.。]$/;

test('a page that is no report: a sentence, and its figures all the same if asked for', async () => {
  const page = await session.open('/recipe.html');
  const popup = await session.browser.openPopup(page);
  const shown = await readPopup(popup);
  expect(shown).toMatchObject({ view: 'no-report', sentence: expect.stringMatching(ONE_SENTENCE) });
  await popup.click(byTestId('extract-anyway'));
  const count = await until('the figures', async () =>
    popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="figure-count"]')?.dataset.count),
  );
  expect(Number(count)).toBeGreaterThan(0);
  await session.browser.closePopup();
  await page.close();
  expect((await readStored(session)).captures).toEqual([]);
});

test('an empty page: one sentence', async () => {
  expect(await sentenceOn(await session.open('/empty.html'))).toMatch(ONE_SENTENCE);
});

test('a PDF file in a tab: one sentence that says so', async () => {
  const sentence = await sentenceOn(await session.open('/report.pdf'));
  expect(sentence).toMatch(ONE_SENTENCE);
  expect(sentence).toContain('PDF');
});

test('a page of the browser itself: one sentence', async () => {
  const page = await session.browser.context.newPage();
  await page.goto('chrome://version/');
  expect(await sentenceOn(page)).toMatch(ONE_SENTENCE);
});

test('a page that failed to load: one sentence', async () => {
  const page = await session.browser.context.newPage();
  await page.goto('http://127.0.0.1:9/').catch((error: Error) => expect(error.message).toMatch(/ERR_/));
  expect(await sentenceOn(page)).toMatch(ONE_SENTENCE);
});
