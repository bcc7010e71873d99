import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byTestId } from '../../scripts/browser/popup';
import type { Route } from '../../scripts/browser/server';
import { COMPARED } from './compare-pages';
import { captureReport, type Session, startSession } from './session';

const LONGGANG = '440307';

/** The page as its site has it, with links to reports of other years beside the text, one of them another site's. */
function withLinks(route: Route): Route {
  const year = new Date().getFullYear();
  const links = [
    `<a href="/reports/${year}.html">${year}年龙岗区政府工作报告</a>`,
    `<a href="https://elsewhere.example/${year}.html">${year}年政府工作报告</a>`,
    `<a href="/read/${year}.html">一图读懂${year}年政府工作报告</a>`,
  ];
  return {
    type: 'text/html',
    body: ('body' in route ? String(route.body) : '').replace('</article>', `</article><nav>${links.join(' ')}</nav>`),
  };
}

let session: Session;
let library: Page;
beforeAll(async () => {
  session = await startSession({ ...COMPARED, '/longgang-2025.html': withLinks(COMPARED['/longgang-2025.html']!) });
  for (const name of ['longgang-2022', 'longgang-2023', 'longgang-2024', 'longgang-2024-repost', 'longgang-2025'])
    await captureReport(session, `/${name}.html`);
  library = await session.browser.context.newPage();
  await library.setViewportSize({ width: 1360, height: 900 });
});
afterAll(() => session.close());

/** Shows a view of the library and waits for what it is about. */
async function show(hash: string, wanted: string): Promise<void> {
  await library.goto('about:blank');
  await library.goto(session.browser.url(`library.html${hash}`));
  await library.locator(wanted).first().waitFor();
}

test('the overview of a place: its core in tiles, what is kept and missing, targets by year', async () => {
  await show(`#/overview?place=${LONGGANG}`, byTestId('tile'));
  const tiles = await library.locator(byTestId('tile')).allInnerTexts();
  // Output of 2024 is behind an economic census: no percentage
  expect(tiles[0]!.replace(/\s+/g, ' ')).toMatch(/2024 5,?901 ?(?:亿元|¥100m) .*(?:口径|Basis)/);
  expect(tiles[0]).not.toContain('%');
  expect(tiles.join(' ')).toMatch(/353\.1/);
  expect(await library.locator(byTestId('kept-cell')).count()).toBe(4);
  const years = await library.locator(`${byTestId('target-years')} a`).evaluateAll((links) =>
    links.map((link) => {
      const [year, , missed] = link.getAttribute('aria-label')?.match(/\d+/g) ?? [];
      return `${year} ${missed}`;
    }),
  );
  // Missed: growth and revenue of 2022, growth of 2023
  expect(years).toEqual(['2022 2', '2023 1', '2024 0']);
  await library.locator(byTestId('missing-report')).first().click();
  expect(await library.locator(byTestId('kept-how')).innerText()).toMatch(/龙岗区/);
  // A year that a kept page links to is opened at that link, by the reader's click alone
  const year = new Date().getFullYear();
  await library.getByRole('button', { name: new RegExp(`${year}.*(?:政府工作报告|work report)`, 'i') }).click();
  await library.locator(byTestId('named-page')).first().waitFor();
  expect(
    await library
      .locator(`${byTestId('named-page')} a`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual([`${session.served.origin}/reports/${year}.html`]);
  expect((await new AxeBuilder({ page: library }).analyze()).violations).toEqual([]);
});

test('a finding is ticked off, stays so, and is taken back', async () => {
  await show(`#/overview?place=${LONGGANG}`, byTestId('finding'));
  const finding = library.locator(byTestId('finding'));
  const before = await finding.count();
  await library.locator(`${byTestId('finding')}[data-check="altered-copy"] ${byTestId('tick-misread')}`).click();
  await expect.poll(() => finding.count()).toBe(before - 1);
  expect(await library.locator(`${byTestId('ticked-now')} ${byTestId('to-correct')}`).count()).toBeGreaterThan(0);
  await show(`#/overview?place=${LONGGANG}`, byTestId('ticked'));
  expect(await finding.count()).toBe(before - 1);
  await library.locator(`${byTestId('ticked')} summary`).click();
  await library.locator(byTestId('untick')).click();
  await expect.poll(() => finding.count()).toBe(before);
});

test('what is of one place asks for it where all are chosen, and leads to the same view of it', async () => {
  for (const view of ['indicators', 'promises']) {
    await show(`#/${view}?place=all`, byTestId('choose-place'));
    expect(await library.locator('.tabs [aria-current="page"]').getAttribute('href')).toContain(view);
    const { violations } = await new AxeBuilder({ page: library }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await library
      .locator(`${byTestId('choose-place')} a`)
      .first()
      .click();
    await library.waitForURL((url) => url.hash.includes(view) && url.hash.includes(LONGGANG));
  }
});
