import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { openReport, type Session, startSession } from './session';

let session: Session;
let library: Page;
beforeAll(async () => {
  session = await startSession();
  library = await session.browser.context.newPage();
  await library.goto(session.browser.url('library.html#/captures'));
});
afterAll(() => session.close());

test('an empty library says what to do and offers no reports', async () => {
  await library.locator(byTestId('first-time')).waitFor();
  expect(await library.locator(byTestId('capture')).count()).toBe(0);
});

test('reports appear in the open library as they are saved', async () => {
  const counts: number[] = [];
  for (const sample of ['plan-outline', 'forum-work-report']) {
    const page = await session.open(`/${sample}.html`);
    const { popup, report } = await openReport(session, page);
    await saveReport(popup);
    counts.push(report.figures);
    await session.browser.closePopup();
    await page.close();
  }
  await library.locator(byTestId('capture')).nth(1).waitFor();
  const cells = await library
    .locator(byTestId('capture'))
    .evaluateAll((found) => found.map((cell) => [cell.getAttribute('title')?.slice(0, 11), cell.textContent]));
  expect(cells).toEqual([
    ['天津市河北区 2021', String(counts[0])],
    ['天津市河北区 2024', String(counts[1])],
  ]);
  const years = await library.locator(`${byTestId('captures')} thead th`).allInnerTexts();
  // The report of the year after is looked for
  expect(years).toEqual(['2021', '2022', '2023', '2024', '2025']);
});

test('the grid narrows by kind, and the view outlives a reload', async () => {
  const chip = library.locator(`${byTestId('filter-kind')} [data-value="work-report"]`);
  await chip.click();
  await library.reload();
  await chip.waitFor();
  expect(await library.locator(byTestId('capture')).count()).toBe(1);
  expect(await chip.getAttribute('aria-pressed')).toBe('true');
  await chip.click();
  await library.locator(byTestId('capture')).nth(1).waitFor();
});

test('one indicator over the years: done and planned side by side, years that nobody told left out', async () => {
  await library.goto(session.browser.url('library.html#/indicators?set=all'));
  await library.locator(byTestId('filter-text')).fill('国家级高新技术企业');
  await library
    .locator(`${byTestId('indicator-row')} ${byTestId('row-name')}`)
    .first()
    .click();
  const table = library.locator(byTestId('year-table')).first();
  await table.waitFor();
  const told = await table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => [
      row.getAttribute('data-year'),
      // Actual, estimate, target: the preferred value's number
      ...['actual', 'estimate', 'target'].map((status) => {
        const value = row.querySelector(`[data-status="${status}"] .told-value`);
        return /[\d.]+/.exec(value?.textContent ?? '')?.[0] ?? null;
      }),
    ]),
  );
  // Read off the two sample pages: 100 in 2020, 123 in 2023, 130 planned for 2024, 150 for 2025
  expect(told).toEqual([
    ['2025', null, null, '150'],
    ['2024', null, null, '130'],
    ['2023', '123', null, null],
    ['2020', '100', null, null],
  ]);
  expect(await library.locator(`${byTestId('chart')} svg`).count()).toBe(1);
});
