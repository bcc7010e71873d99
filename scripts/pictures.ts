/**
 * `npm run pictures`: the pictures of the stores' pages in both languages, made from the sample pages:
 * `docs/store/pictures/LANGUAGE/*.png`. Needs a built extension (`npm run build`) and a Chinese font.
 */
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ExtensionBrowser } from './browser/chromium';
import { until } from './browser/extension-view';
import { byTestId, pressMark, readPopup, saveReport } from './browser/popup';
import { serve } from './browser/server';
import { scrollToMostMarks } from './start/most-marks';
import { type StartPage, samplePages } from './start/pages';

const ROOT = path.resolve(process.argv[1] ?? '', '../..');
const EXTENSION = path.join(ROOT, '.output/chrome-mv3');
const LANGUAGES = ['zh_CN', 'en'];
/** What both stores ask for. */
const SIZE = { width: 1280, height: 800 };
const LARGEST = 300_000;
/** The page that the first pictures show. */
const SHOWN = 'forum-work-report';

/** Its place. */
const PLACE = '120105';

/** The views of the library that are shown, with what each is known to be there by. */
const VIEWS: Record<string, { hash: string; wanted: string }> = {
  '3-overview': { hash: `#/overview?place=${PLACE}`, wanted: '.view-body' },
  '4-years': { hash: `#/indicators?place=${PLACE}&set=all`, wanted: '.rows tbody tr' },
  '5-reports': { hash: '#/captures', wanted: '.view-body' },
};

async function pictures(language: string, folder: string, pages: StartPage[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const served = await serve(Object.fromEntries(pages.map(({ address, file }) => [address, { file: file! }])));
  const browser = await ExtensionBrowser.launch({ extension: EXTENSION });
  try {
    await speak(browser, language);
    for (const { address } of pages) await keep(browser, served.origin + address);
    const page = await browser.context.newPage();
    await page.setViewportSize(SIZE);
    await page.goto(`${served.origin}/${SHOWN}.html`);
    await pageWithPopup(browser, page, path.join(folder, '1-popup.png'));
    await pageWithCard(page, path.join(folder, '2-card.png'));
    for (const [name, { hash, wanted }] of Object.entries(VIEWS)) {
      await page.goto('about:blank');
      await page.goto(browser.url(`library.html${hash}`));
      await page.locator(wanted).first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Chooses the language in the settings, as a reader does. */
async function speak(browser: ExtensionBrowser, language: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('library.html#/settings'));
  await page.locator(`${byTestId('setting-language')} input[value="${language}"]`).check();
  await until(language, () =>
    page.evaluate((wanted) => document.documentElement.lang === wanted, language.replace('_', '-')),
  );
  await page.close();
}

async function keep(browser: ExtensionBrowser, address: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(address);
  const popup = await browser.openPopup(page);
  await readPopup(popup);
  await saveReport(popup);
  await browser.closePopup();
  await page.close();
}

/** The page with its marks and the popup where the browser shows it; no picture of a page has what lies above the page. */
async function pageWithPopup(browser: ExtensionBrowser, page: Page, file: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'baoshu-pictures-'));
  try {
    const popup = await browser.openPopup(page);
    await readPopup(popup);
    await popup.waitForText(byTestId('leading-figures'));
    await pressMark(popup);
    await popup.screenshot(path.join(folder, 'popup.png'));
    await browser.closePopup();
    await page.evaluate(scrollToMostMarks);
    const [under, above] = await Promise.all([page.screenshot(), readFile(path.join(folder, 'popup.png'))]);
    const both = await page.context().newPage();
    await both.setViewportSize(SIZE);
    const shown = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
    await both.setContent(
      `<body style="margin:0"><img src="${shown(under)}" style="display:block">` +
        `<img src="${shown(above)}" style="position:absolute;top:8px;right:16px;border-radius:8px;box-shadow:0 4px 24px #0006;max-height:784px"></body>`,
    );
    await both.screenshot({ path: file });
    await both.close();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The page with the card of a figure in the middle of the window. */
async function pageWithCard(page: Page, file: string): Promise<void> {
  await page.bringToFront();
  const at = await page.evaluate(() => {
    const middles = [...CSS.highlights]
      .flatMap(([, ranges]) => [...ranges])
      .map(({ startContainer, startOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        const { x, y } = range.getBoundingClientRect();
        return { x: x + 4, y: y + 8 };
      });
    const distance = ({ y }: { y: number }) => Math.abs(y - innerHeight / 3);
    return middles.sort((a, b) => distance(a) - distance(b))[0]!;
  });
  await page.mouse.move(at.x - 2, at.y);
  await page.mouse.move(at.x, at.y);
  // Its shadow root is closed: it is there, and has heard from the library, once nothing in the window changes any more
  let before = '';
  await until('the card to stand', async () => {
    const now = (await page.screenshot()).toString('base64');
    await page.waitForTimeout(700);
    const stands = now === before;
    before = now;
    return stands;
  });
  await page.screenshot({ path: file });
}

const pages = await samplePages(path.join(ROOT, 'seeds'));
for (const language of LANGUAGES) {
  const folder = path.join(ROOT, 'docs/store/pictures', language);
  await pictures(language, folder, pages);
  for (const name of ['1-popup', '2-card', ...Object.keys(VIEWS)]) {
    const { size } = await stat(path.join(folder, `${name}.png`));
    console.log(`${language}/${name}.png ${Math.round(size / 1000)} kB`);
    if (size > LARGEST) throw new Error(`${language}/${name}.png is larger than ${LARGEST / 1000} kB.`);
  }
}
