import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json } from '../../core/exchange/formats/json';
import { exportFrom } from '../../scripts/browser/export';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { EDITED } from './edited-pages';
import { captureReport, openReport, ROOT, type Session, startSession } from './session';

const PICTURES = path.join(ROOT, '.artifacts/indicator-edits');
const PLACE = '440303';
const ROOMS = 'w:便民书屋';
const BARS = 'w:街角书吧';
const FIRMS = 'i:national-high-tech-enterprises';

let session: Session;
let library: Page;
let downloads: string;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  downloads = mkdtempSync(path.join(tmpdir(), 'baoshu-edits-'));
  session = await startSession(EDITED, { downloads });
  for (const year of [2023, 2024]) await captureReport(session, `/rooms-${year}.html`);
  library = await session.browser.context.newPage();
  await library.setViewportSize({ width: 1360, height: 900 });
});
afterAll(async () => {
  await session.close();
  rmSync(downloads, { recursive: true, force: true });
});

const testId = (id: string) => library.locator(byTestId(id));

/** Shows an indicator of the place, and what can be done to it. */
async function showIndicator(key: string, opened = true): Promise<void> {
  await library.goto('about:blank');
  await library.goto(
    session.browser.url(`library.html#/indicators?${new URLSearchParams({ chart: key, place: PLACE }).toString()}`),
  );
  await testId('indicator-years').waitFor();
  if (!opened) return;
  await testId('edit-indicator').locator('summary').click();
  await testId('rename-text').waitFor();
}

const heading = () => library.locator('article h2').innerText();

/** Years and values of the chart page's tables, the earliest first: the year, and the numbers told of it as done, estimated and planned. */
async function told(): Promise<string[]> {
  return testId('year-table')
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows
        .reverse()
        .map((row) =>
          [
            row.getAttribute('data-year'),
            ...[...row.querySelectorAll('.told-value')].map((told) => /[\d.]+/.exec(told.textContent ?? '')?.[0]),
          ].join(' '),
        ),
    );
}

/** Reads until it is as expected: what was edited shows as soon as the library has it. */
const soon = (read: () => Promise<unknown>) => expect.poll(read, { timeout: 10_000 });

/** Rules of accessibility that the page breaks, with the elements that break them, in both colour schemes. */
async function violations(name: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await library.emulateMedia({ colorScheme });
    await library.screenshot({ path: path.join(PICTURES, `${name}-${colorScheme}.png`), fullPage: true });
    const { violations: broken, passes } = await new AxeBuilder({ page: library }).analyze();
    if (passes.length === 0) throw new Error('axe found nothing to look at');
    for (const { id, nodes } of broken)
      found.push(`${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  return found;
}

describe('a merge', () => {
  test('is made by keyboard; two names of one thing become one series, at once and after a reload', async () => {
    await showIndicator(BARS, false);
    expect(await told()).toEqual(['2023 15', '2024 20']);
    await showIndicator(ROOMS);
    expect(await told()).toEqual(['2022 12', '2023 16']);
    await testId('merge-search').fill('街角书吧');
    await soon(() => testId('merge-into').count()).toBe(1);
    await testId('merge-search').press('Tab');
    await library.keyboard.press('Space');
    await library.keyboard.press('Tab');
    await library.keyboard.press('Enter');
    await soon(() => testId('edit-done').innerText()).toMatch(/便民书屋.*街角书吧/);
    await soon(told).toEqual(['2022 12', '2023 15 16', '2024 20']);
    expect(await heading()).toContain('街角书吧');
    expect(new URLSearchParams(library.url().split('?')[1]).get('chart')).toBe(BARS);
    // The keyboard goes on at what was done: the next stop takes it back
    await library.keyboard.press('Tab');
    expect(await library.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('take-back-last');
    expect(await violations('merged')).toEqual([]);
  });

  test('leads the address of what was merged away to what it went into', async () => {
    await showIndicator(ROOMS, false);
    await soon(told).toEqual(['2022 12', '2023 15 16', '2024 20']);
    expect(library.url()).toContain(encodeURIComponent(BARS).replaceAll('%20', '+'));
  });

  test('holds the promise against the result that goes by the other name', async () => {
    await library.goto(session.browser.url(`library.html#/promises?place=${PLACE}`));
    const row = testId('promises').locator('tbody tr').filter({ hasText: '街角书吧' }).first();
    await row.waitFor();
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(/街角书吧.* 16\S* 15/);
  });

  test('holds in the popup, for a page that uses the old name, and for what is saved later', async () => {
    const page = await session.open('/rooms-2025.html');
    const { popup } = await openReport(session, page);
    const row = `${byTestId('leading-figure')}[data-series^="${BARS}|"]`;
    const text = (await popup.waitForText(row)).replace(/\s+/g, ' ');
    expect(text).toMatch(/街角书吧.* 15 .*21 .*\+40%/);
    await popup.screenshot(path.join(PICTURES, 'popup.png'));
    await saveReport(popup);
    await session.browser.closePopup();
    await page.close();
    await showIndicator(BARS, false);
    await soon(told).toEqual(['2022 12', '2023 15 16', '2024 21 20', '2025 25']);
  });
});

describe('a new name', () => {
  test('is shown wherever the indicator is', async () => {
    await showIndicator(BARS);
    await testId('rename-text').fill('  ');
    await testId('rename').click();
    await testId('edit-refused').waitFor();
    await testId('rename-text').fill('社区阅读空间');
    await testId('rename').click();
    await soon(heading).toContain('社区阅读空间');
    expect(await testId('edit-refused').count()).toBe(0);
    await testId('filter-text').fill('sqydkj');
    await soon(() => testId('row-name').allInnerTexts()).toEqual(['社区阅读空间']);
    for (const [hash, table] of [
      ['indicators', 'indicator-rows'],
      ['promises', 'promises'],
    ] as const) {
      await library.goto(session.browser.url(`library.html#/${hash}?set=all&text=社区阅读空间&place=${PLACE}`));
      await testId(table).filter({ hasText: '社区阅读空间' }).waitFor();
      expect(await testId(table).innerText()).not.toContain('街角书吧');
    }
  });
});

describe('a split', () => {
  test('takes the figures of a wording out of a known indicator', async () => {
    await showIndicator(FIRMS);
    expect(await told()).toEqual(['2022 800', '2023 870', '2024 910']);
    await testId('split').click();
    await testId('edit-refused').waitFor();
    const wordings = testId('split-wording');
    expect(await wordings.count()).toBe(2);
    await wordings.nth(0).check();
    await wordings.nth(1).check();
    expect(await testId('edit-refused').count()).toBe(0);
    await testId('split').click();
    await testId('edit-refused').waitFor();
    expect(await told()).toEqual(['2022 800', '2023 870', '2024 910']);
    await wordings.nth(0).uncheck();
    await testId('split-name').fill('国家级高企（旧口径）');
    expect(await violations('split')).toEqual([]);
    await testId('split').click();
    await soon(told).toEqual(['2022 800', '2024 910']);
    await testId('edit-done').locator('a').click();
    await soon(heading).toContain('国家级高企（旧口径）');
    await soon(told).toEqual(['2023 870']);
  });
});

describe('what was edited', () => {
  test('is in the exported package, and read back', async () => {
    await exportFrom(library, 'json');
    const file = await until('the exported file', async () =>
      readdirSync(downloads).find((name) => /json$/.test(name)),
    );
    const reports = json.read!(readFileSync(path.join(downloads, file!), 'utf8'));
    expect(reports).toHaveLength(3);
    expect(reports[0]!.indicatorEdits).toMatchObject([
      { action: 'merge', key: ROOMS, called: '便民书屋', into: BARS, intoCalled: '街角书吧' },
      { action: 'rename', key: BARS, called: '街角书吧', name: '社区阅读空间' },
      { action: 'split', key: FIRMS, wordings: ['国家级高新技术企业'], name: '国家级高企（旧口径）' },
    ]);
    expect(reports[0]!.figures.map(({ indicator }) => indicator.key)).toContain(ROOMS);
  });

  test('is listed and taken back: every series is as it was before', async () => {
    await showIndicator(BARS, false);
    await testId('all-edits').locator('summary').click();
    const listed = testId('indicator-edit');
    expect(await listed.evaluateAll((items) => items.map((item) => item.getAttribute('data-action')))).toEqual([
      'split',
      'rename',
      'merge',
    ]);
    expect(await violations('all-edits')).toEqual([]);
    for (let left = 3; left > 0; left--) {
      await testId('take-back').first().click();
      await soon(() => listed.count()).toBe(left - 1);
    }
    await soon(heading).toContain('街角书吧');
    await soon(told).toEqual(['2023 15', '2024 20']);
    await showIndicator(ROOMS, false);
    expect(await told()).toEqual(['2022 12', '2023 16', '2024 21', '2025 25']);
    await showIndicator(FIRMS, false);
    expect(await told()).toEqual(['2022 800', '2023 870', '2024 910']);
    expect(await testId('all-edits').count()).toBe(0);
  });
});
