import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { openReport, type Session, startSession } from './session';

/** A phone, and a screen of 1280 × 800 at a zoom of 200 %. */
const SCREENS = [
  { name: 'a phone', width: 320, height: 640 },
  { name: '200 % zoom', width: 640, height: 400 },
];

let session: Session;
/** A sample page that was read, so that views in a frame of it have a page to show. */
let sample: Page;
beforeAll(async () => {
  session = await startSession();
  for (const name of ['plan-outline', 'forum-work-report']) {
    sample = await session.browser.context.newPage();
    await sample.goto(session.browser.url(`samples/${name}.html`));
    const { popup } = await openReport(session, sample);
    await saveReport(popup);
    await session.browser.closePopup();
  }
});
afterAll(() => session.close());

/** Runs in a page: what sticks out of it to the side, boxes that scroll by themselves left aside. */
function sticksOut(): string[] {
  if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return [];
  const all = [...document.querySelectorAll<HTMLElement>('body *')];
  const out = all.filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
  return ['the page scrolls to the side', ...out.map(({ localName, className }) => `${localName}.${className}`)];
}

/** The popup or the side panel at a width; the browser lets nobody set that of the real ones. */
async function inFrame(file: string, width: number): Promise<Frame> {
  await sample.bringToFront();
  await sample.evaluate(
    ([address, wide]) => {
      document.querySelector('iframe')?.remove();
      const frame = document.createElement('iframe');
      frame.src = address!;
      frame.style.cssText = `position:fixed;inset:0 auto auto 0;z-index:9;width:${wide}px;height:600px;border:0;background:#fff`;
      document.body.append(frame);
    },
    [session.browser.url(file), String(width)],
  );
  const element = await sample.waitForSelector('iframe');
  return (await element.contentFrame())!;
}

describe.each(SCREENS)('on $name', ({ width, height }) => {
  test.each([
    ['welcome.html', byTestId('shortcuts')],
    ['library.html#/captures', byTestId('captures')],
    ['library.html#/capture/2', byTestId('figures')],
    ['library.html#/indicators', byTestId('indicator-row')],
    ['library.html#/indicators?chart=i:national-high-tech-enterprises&place=120105', `${byTestId('chart')} svg`],
    ['library.html#/promises', byTestId('undecided')],
    ['library.html#/overview', byTestId('place-findings')],
    ['library.html#/bin', 'h1'],
  ])('%s fits', async (address, shown) => {
    const page = await session.browser.context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(session.browser.url(address));
    await page.locator(shown).first().waitFor();
    expect(await page.evaluate(sticksOut)).toEqual([]);
    await page.close();
  });
});

test.each([
  ['popup.html', 400, byTestId('leading-figure')],
  ['popup.html', 320, byTestId('leading-figure')],
  ['sidepanel.html', 320, byTestId('figure')],
  ['sidepanel.html', 200, byTestId('figure')],
])('%s fits into a window of %i', async (file, width, shown) => {
  const frame = await inFrame(file, width);
  await frame.waitForSelector(shown);
  // The popup lets its window settle first
  await frame.waitForFunction(() => document.body.getBoundingClientRect().width <= innerWidth);
  expect(await frame.evaluate(sticksOut)).toEqual([]);
});
