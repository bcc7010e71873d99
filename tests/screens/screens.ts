/**
 * `npm run screens`: every screen in both languages, light and dark, wide and narrow, with 0, 1, 12 and 200 reports, as pictures in
 * `.artifacts/screens`, with one sheet of all for each screen, and what a browser can tell of them by itself: what sticks out, what is cut
 * off, what is not translated, what axe finds. Names of screens (`npm run screens -- popup overview`) draw those alone, numbers
 * (`12`) those sizes alone. Ends with 1 where something was found.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { ExtensionBrowser } from '../../scripts/browser/chromium';
import { FIGURES_A_REPORT, fillAnew, templates } from '../bench/filled';
import { libraryRows } from '../bench/library-rows';
import { faultsOf, untranslated } from './faults';
import { SCREENS, type ScreenView } from './views';

const ROOT = path.resolve(process.argv[1] ?? '', '../../..');
const OUT = path.join(ROOT, '.artifacts/screens');
const SIZES = [0, 1, 12, 200];
const LANGUAGES = ['zh_CN', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
/** The sample that the popup and the panel read; the first place of the library is its own. */
const SAMPLE = 'samples/forum-work-report.html';
const PLACE = '120105';
/** What stays Chinese in an English screen: the sample's place, units beside their translation, the language's own name. */
const NAMED = ['天津市河北区', '(亿元)', '(万元)', '(元)', '中文'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const asked = process.argv.slice(2);
const sizes = SIZES.filter((size) => asked.every((one) => Number.isNaN(Number(one))) || asked.includes(String(size)));
const named = asked.filter((one) => Number.isNaN(Number(one)));
const unknown = named.filter((name) => !SCREENS.some((screen) => screen.name === name));
if (unknown.length > 0) {
  console.error(`There is no screen ${unknown.join(', ')}; there are ${SCREENS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const screens = SCREENS.filter(({ name }) => named.length === 0 || named.includes(name));

interface Picture {
  screen: string;
  label: string;
  file: string;
  width: number;
}

const pictures: Picture[] = [];
/** What was found, with the screens that have it. */
const found = new Map<string, string[]>();

/** The popup or the panel in a frame of a page that has been granted. */
async function inFrame(sample: Page, address: string, width: number): Promise<Frame> {
  await sample.evaluate(
    ([from, wide]) => {
      document.querySelector('iframe')?.remove();
      const frame = document.createElement('iframe');
      frame.src = from!;
      frame.style.cssText = `position:fixed;inset:0 auto auto 0;z-index:9;width:${wide}px;height:600px;border:0;background:Canvas`;
      document.body.append(frame);
    },
    [address, String(width)],
  );
  return (await (await sample.waitForSelector('iframe')).contentFrame())!;
}

/** Rules of accessibility that a screen breaks. */
async function axeOf(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

async function look(page: Page | Frame, label: string, language: string): Promise<void> {
  // Colours and names are the same in both languages; axe takes longer than all else
  const broken = language === 'zh_CN' ? await axeOf(page) : [];
  const seen = await page.evaluate(faultsOf);
  const words =
    language === 'en' ? (await page.evaluate(untranslated, NAMED)).map((one) => `not translated: ${one}`) : [];
  for (const fault of [...broken, ...seen, ...words]) found.set(fault, [...(found.get(fault) ?? []), label]);
}

async function draw(browser: ExtensionBrowser, tab: Page, sample: Page, screen: ScreenView, reports: number) {
  for (const language of LANGUAGES) {
    await speak(tab, browser, language);
    for (const width of screen.widths) {
      for (const theme of THEMES) {
        const label = `${screen.name} ${reports} ${language} ${theme} ${width}`;
        const address = browser.url(
          screen.address({ place: PLACE, capture: Math.min(5, Math.max(1, reports)), reports }),
        );
        const file = path.join(OUT, `${label.replaceAll(' ', '-')}.png`);
        const page = screen.frame ? sample : tab;
        await page.bringToFront();
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: screen.frame ? 600 : 800 });
        const shown = screen.frame ? await inFrame(page, address, width) : await openIn(page, address);
        try {
          await shown.locator(screen.wanted).first().waitFor({ timeout: 60_000 });
          await look(shown, label, language);
        } catch (error) {
          const fault = `not shown: ${String(error).split('\n')[0]}`;
          found.set(fault, [...(found.get(fault) ?? []), label]);
        }
        await page.screenshot({ path: file });
        pictures.push({ screen: screen.name, label, file, width });
      }
    }
  }
}

async function openIn(page: Page, address: string): Promise<Page> {
  // A change of the hash alone would keep what an earlier language or size has drawn
  await page.goto('about:blank');
  await page.goto(address);
  return page;
}

/** Chooses a language for all of the extension's pages; the page that is loaded next reads the words. */
async function speak(tab: Page, browser: ExtensionBrowser, language: string): Promise<void> {
  await tab.goto(browser.url('welcome.html'));
  await tab.evaluate(
    (chosen) =>
      (globalThis as unknown as { chrome: typeof import('wxt/browser')['browser'] }).chrome.storage.local.set({
        preferences: { language: chosen, money: 'automatic', appearance: 'system' },
      }),
    language,
  );
  await tab.goto(browser.url('welcome.html'));
  await tab.locator(`html[lang^="${language.slice(0, 2)}"]`).waitFor();
}

/** All pictures of a screen side by side, in one picture for each width. */
async function sheets(page: Page): Promise<void> {
  for (const screen of screens) {
    for (const width of screen.widths) {
      const own = pictures.filter((picture) => picture.screen === screen.name && picture.width === width);
      const shown = Math.min(width, 480);
      const cells = own.map(({ label, file }) => {
        const data = readFileSync(file).toString('base64');
        return `<figure><figcaption>${label}</figcaption><img src="data:image/png;base64,${data}" width="${shown}"></figure>`;
      });
      await page.setViewportSize({ width: 4 * (shown + 12) + 12, height: 400 });
      await page.setContent(
        `<style>body{display:grid;grid-template-columns:repeat(4,${shown}px);gap:12px;margin:12px;font:12px sans-serif;background:#888}figure{margin:0}</style>${cells.join('')}`,
      );
      await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())));
      await page.screenshot({ path: path.join(OUT, `sheet-${screen.name}-${width}.png`), fullPage: true });
    }
  }
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const browser = await ExtensionBrowser.launch({ extension: path.join(ROOT, '.output/chrome-mv3') });
try {
  const tab = await browser.context.newPage();
  await tab.goto(browser.url('library.html'));
  await tab.locator('[data-testid="first-time"]').waitFor();
  const sample = await browser.context.newPage();
  await sample.goto(browser.url(SAMPLE));
  // A click on the button grants the page, as a reader's does
  await browser.openPopup(sample);
  await browser.closePopup();
  const rows = await libraryRows(templates(ROOT));
  let kept = 0;
  for (const reports of sizes) {
    await tab.goto(browser.url('library.html#/bin'));
    const filling = { figures: FIGURES_A_REPORT, firstYear: 2014, first: PLACE, perPlace: 12 };
    await fillAnew(tab, { rows, ...filling, from: kept + 1, to: reports + 1 });
    kept = reports;
    for (const screen of screens) await draw(browser, tab, sample, screen, reports);
    console.log(`${reports} reports: ${pictures.length} pictures`);
  }
  // A page of its own: those of the extension show no pictures but their own
  await sheets(await browser.context.newPage());
} finally {
  await browser.close();
}
console.log(`${pictures.length} pictures and their sheets lie in ${path.relative(ROOT, OUT)}.`);
for (const [fault, labels] of found) console.log(`${fault}\n    ${labels.length}: ${labels.slice(0, 4).join('; ')}`);
process.exitCode = found.size > 0 ? 1 : 0;
