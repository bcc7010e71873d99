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

/** How many pixels of a picture have a colour, counted by a page's own canvas. */
function pixels(page: Page, picture: Buffer, colour: [number, number, number]): Promise<number> {
  return page.evaluate(
    async ([data, [red, green, blue]]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      const { data: bytes } = canvas.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < bytes.length; at += 4)
        if (bytes[at] === red && bytes[at + 1] === green && bytes[at + 2] === blue) count++;
      return count;
    },
    [picture.toString('base64'), colour] as const,
  );
}

test('rules of the page, important or not, take neither the line nor the number away', async () => {
  const looks = async (address: string) => {
    const page = await session.open(address);
    const before = await page.locator('#p1').screenshot();
    await markPage(session, page);
    const picture = await page.locator('#p1').screenshot();
    const style = await page.evaluate(() => {
      const { textDecorationStyle, color } = getComputedStyle(
        document.querySelector('#p1')!,
        '::highlight(baoshu-actual)',
      );
      return { textDecorationStyle, color };
    });
    const black = await pixels(page, picture, [0, 0, 0]);
    const drawn = {
      line: black - (await pixels(page, before, [0, 0, 0])),
      tint: await pixels(page, picture, [209, 231, 244]),
    };
    await page.close();
    return { style, black, ...drawn };
  };
  const [plain, hostile] = [await looks('/report.html'), await looks('/hostile.html')];
  expect(plain.style.textDecorationStyle).toBe('solid');
  expect(plain.line).toBeGreaterThan(100);
  expect(plain.tint).toBeGreaterThan(100);
  expect(hostile.style).toEqual(plain.style);
  expect(hostile.black).toBe(plain.black);
});
