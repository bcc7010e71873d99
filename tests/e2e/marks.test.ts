import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RecordingProxy, recordingProxy } from '../../scripts/browser/recording-proxy';
import { SAMPLES } from './expected';
import { figuresOfPage, markedByFigure, markPage } from './marked-figures';
import { MARKED_PAGES } from './marks-pages';
import { ROOT, type Session, startSession } from './session';

const CORPUS = path.join(ROOT, '../shared/corpus/html');
const there = existsSync(CORPUS);
const reason = there ? '' : ' (skipped: no ../shared/corpus beside the project)';
const PAGES = 10;

/** Report pages of the listing, evenly spread. */
function savedPages(): string[] {
  if (!there) return ['none'];
  const files = readdirSync(CORPUS)
    .filter((file) => file.startsWith('pos-'))
    .sort();
  return Array.from({ length: PAGES }, (_, i) => files[Math.floor(((i + 0.5) * files.length) / PAGES)]!);
}
const saved = savedPages();

let proxy: RecordingProxy;
let session: Session;
beforeAll(async () => {
  proxy = await recordingProxy();
  const routes = Object.fromEntries(saved.map((file) => [`/${file}`, { file: path.join(CORPUS, file) }]));
  session = await startSession({ ...MARKED_PAGES, ...routes }, { proxy: proxy.address });
});
afterAll(async () => {
  await session.close();
  await proxy.close();
});

/** All that marking must leave alone: the page's markup, its boxes, its sheets and what its window holds. */
function traces(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    boxes: [...document.querySelectorAll('*')].map((element) => JSON.stringify(element.getBoundingClientRect())),
    scrolled: [scrollX, scrollY, document.documentElement.scrollHeight],
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    globals: Object.getOwnPropertyNames(window),
  }));
}

async function marksEveryFigure(page: Page): Promise<void> {
  const figures = await figuresOfPage(session, page);
  expect(figures.length).toBeGreaterThan(10);
  const before = await traces(page);
  await markPage(session, page);
  const pairs = await markedByFigure(page, figures);
  expect(await traces(page)).toEqual(before);
  expect(pairs).toHaveLength(figures.length);
  expect(pairs.filter(({ text, marked }) => text !== marked)).toEqual([]);
  await markPage(session, page);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await traces(page)).toEqual(before);
}

describe('the text under each mark is the figure’s, and the page stays as it was', () => {
  test.each(SAMPLES)('%s', async (sample) => {
    const page = await session.open(`/${sample}.html`);
    await marksEveryFigure(page);
    await page.close();
  });

  test.each(Object.keys(MARKED_PAGES))('%s', async (address) => {
    const page = await session.open(address);
    await marksEveryFigure(page);
    await page.close();
  });

  describe.skipIf(!there)(`saved pages${reason}`, () => {
    test.each(saved)('%s', async (file) => {
      const page = await session.open(`/${file}`);
      await page.waitForLoadState('load');
      await marksEveryFigure(page);
      await page.close();
    });
  });
});

test('rules of the page, important or not, change nothing of the marks’ looks', async () => {
  const looks = async (address: string) => {
    const page = await session.open(address);
    await markPage(session, page);
    const picture = await page.locator('#p1').screenshot();
    const style = await page.evaluate(() => {
      const { backgroundColor, textDecorationStyle, color } = getComputedStyle(
        document.querySelector('#p1')!,
        '::highlight(baoshu-actual)',
      );
      return { backgroundColor, textDecorationStyle, color };
    });
    await page.close();
    return { picture, style };
  };
  const [plain, hostile] = [await looks('/report.html'), await looks('/hostile.html')];
  expect(plain.style.textDecorationStyle).toBe('solid');
  expect(hostile.style).toEqual(plain.style);
  expect(hostile.picture.equals(plain.picture)).toBe(true);
});
