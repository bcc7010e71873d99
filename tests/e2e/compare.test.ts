import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionView } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { fill } from '../bench/filled';
import { libraryRows } from '../bench/library-rows';
import { COMPARED } from './compare-pages';
import { captureReport, openReport, ROOT, SEEDS, type Session, startSession } from './session';

const PICTURES = path.join(ROOT, '.artifacts/compare');
const LONGGANG = '440307';
const LUOHU = '440303';

let session: Session;
let library: Page;
let downloads: string;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  downloads = mkdtempSync(path.join(tmpdir(), 'baoshu-charts-'));
  session = await startSession(COMPARED, { downloads });
  // Not in the order of their years
  for (const name of ['longgang-2024', 'longgang-2022', 'longgang-2023', 'luohu-2024'])
    await captureReport(session, `/${name}.html`);
  library = await session.browser.context.newPage();
  await library.setViewportSize({ width: 1360, height: 900 });
});
afterAll(async () => {
  await session.close();
  rmSync(downloads, { recursive: true, force: true });
});

/** Shows a view of the library and waits for what it is about. */
async function show(hash: string, wanted: string): Promise<void> {
  await library.goto('about:blank');
  await library.goto(session.browser.url(`library.html${hash}`));
  await library.locator(wanted).first().waitFor();
}

/** Rules of accessibility that the page breaks, with the elements that break them, in both colour schemes. */
async function violations(name: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await library.emulateMedia({ colorScheme });
    await library.screenshot({ path: path.join(PICTURES, `${name}-${colorScheme}.png`) });
    const { violations: broken, passes } = await new AxeBuilder({ page: library }).analyze();
    if (passes.length === 0) throw new Error('axe found nothing to look at');
    for (const { id, nodes } of broken)
      found.push(`${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  return found;
}

const row = (popup: ExtensionView, series: string): Promise<string> =>
  popup
    .waitForText(`${byTestId('leading-figure')}[data-series*="${series}"]`)
    .then((text) => text.replace(/\s+/g, ' '));

describe('the popup beside saved years', () => {
  let popup: ExtensionView;
  let page: Page;
  beforeAll(async () => {
    page = await session.open('/longgang-2025.html');
    ({ popup } = await openReport(session, page));
    await popup.waitForText(byTestId('leading-figures'));
    await popup.screenshot(path.join(PICTURES, 'popup.png'));
  });
  afterAll(async () => {
    await session.browser.closePopup();
    for (const name of ['longgang-2025', 'luohu-2025', 'longgang-2024-repost'])
      await captureReport(session, `/${name}.html`);
  });

  test('sets the year before beside the amount, with the percentage, and the target of each year', async () => {
    const revenue = await row(popup, 'i:general-budget-revenue|440307|money(元)|level');
    expect(revenue).toMatch(/ 342\.8 353\.1 \+3% 350 .*360/);
  });

  test('sets no difference between output before and behind an economic census, and says why', async () => {
    const gdp = await row(popup, 'i:gdp|440307|money(元)|level');
    expect(gdp).toMatch(/ 5,?043 5,?901 (?:口径|Basis)/);
    expect(gdp).not.toContain('%');
  });

  test('tells growth in 百分点, and what was promised of it', async () => {
    const growth = await row(popup, 'i:gdp|440307|ratio(%)|growth');
    expect(growth).toMatch(/ 6\.7 \+0\.4 ?(?:百分点|pp) 6\.5/);
    const outcomes = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid="verdict"]')].map(
        (mark) => `${mark.dataset.outcome} ${mark.closest('td')!.innerText.trim()}`,
      ),
    );
    // 6.5 % promised and 6.7 % told; 35 billion promised and 35.31 told
    expect(outcomes).toEqual(expect.arrayContaining(['met 6.5', 'met 350']));
  });

  test('draws a line that breaks at the census', async () => {
    const drawn = await popup.evaluate(
      (selector) =>
        ['run', 'gap'].map((part) => document.querySelector(`${selector} .year-line .${part}`)?.getAttribute('d')),
      `${byTestId('leading-figure')}[data-series*="i:gdp|440307|money(元)|level"]`,
    );
    // 2021, 2022 and 2023 are joined, 2024 stands on another basis
    expect(drawn.map((path) => path?.match(/M/g)?.length)).toEqual([2, 1]);
  });

  test('leads from a name to its chart, and from another year’s value to its sentence in the kept text', async () => {
    const row = `${byTestId('leading-figure')}[data-series*="i:general-budget-revenue|440307|money(元)|level"]`;
    for (const [element, address] of [
      [byTestId('row-name'), '#/indicators?place=440307&chart=i%3Ageneral-budget-revenue'],
      [`.before ${byTestId('value')}`, '/text'],
    ] as const) {
      await page.bringToFront();
      // The window closes when a tab is opened over it
      await session.browser.closePopup();
      ({ popup } = await openReport(session, page));
      await popup.waitForText(row);
      const opened = session.browser.context.waitForEvent('page');
      await popup.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), `${row} ${element}`);
      const tab = await opened;
      expect(tab.url()).toContain(address);
      await tab.close();
    }
  });
});

describe('the library', () => {
  test('indicators by years: what nobody told stays empty, filters and pinyin initials narrow', async () => {
    await show(`#/indicators?set=all&place=${LONGGANG}&group=财政`, byTestId('indicator-row'));
    await library.locator(byTestId('filter-text')).fill('ybggyssr');
    const rows = library.locator(byTestId('indicator-row'));
    await expect.poll(() => rows.count()).toBe(1);
    const table = library.locator(byTestId('indicator-rows'));
    expect(await table.locator('thead th').allInnerTexts()).toEqual([
      expect.anything(),
      '2021',
      '2022',
      '2023',
      '2024',
      expect.stringMatching(/^2025/),
    ]);
    const cells = await rows
      .locator('td')
      .evaluateAll((all) =>
        all.map((cell) => [
          ...[...cell.querySelectorAll('[data-testid="value"]')].map(
            (value) => /\d[\d.]*/.exec(value.textContent!)?.[0],
          ),
          ...[...cell.querySelectorAll('[data-testid="verdict"]')].map((mark) => mark.getAttribute('data-outcome')),
        ]),
      );
    // Read off the reports: results in 亿元, under them the target and what became of it
    expect(cells).toEqual([
      ['292.22'],
      ['263.2', '300', 'missed'],
      ['342.8', '280', 'met'],
      ['353.1', '350', 'met'],
      ['360'],
    ]);
    expect(library.url()).toContain('text=ybggyssr');
    // A value leads to its sentence
    await rows.locator(byTestId('value')).first().click();
    await library.locator(byTestId('kept-text-view')).waitFor();
  });

  test('a chart of two places: a link a value, said on focus, saved as SVG and PNG', async () => {
    await show(`#/indicators?chart=i:gdp&place=${LONGGANG}&line=${LUOHU}`, `${byTestId('chart')} svg`);
    const links = library.locator(byTestId('chart')).first().locator('a');
    expect(await links.count()).toBe(6);
    await links.nth(1).focus();
    expect(await library.locator(byTestId('chart-point')).first().innerText()).toMatch(/2892亿元.*2025/);
    for (const format of ['svg', 'png']) {
      const download = library.waitForEvent('download');
      await library
        .locator(byTestId(`save-${format}`))
        .first()
        .click();
      expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    }
    await expect.poll(() => readdirSync(downloads).length).toBeGreaterThan(0);
    expect(await library.locator(byTestId('year-table')).count()).toBeGreaterThanOrEqual(2);
    expect(await violations('chart')).toEqual([]);
    await links.nth(1).press('Enter');
    await library.locator(byTestId('capture-view')).waitFor();
  });

  test('promises beside results: met, missed and never mentioned again', async () => {
    await show(`#/promises?place=${LONGGANG}`, byTestId('promises'));
    for (const why of ['pending', 'not-reported'])
      await library.locator(`${byTestId('undecided-of')}[data-why="${why}"] summary`).click();
    await library
      .locator(`${byTestId('promise')}[data-outcome="not-reported"]`)
      .first()
      .waitFor();
    const told = await library.locator(byTestId('promise')).evaluateAll((rows) =>
      rows.map((one) => {
        const [target, result] = [...one.querySelectorAll('td')].map(
          (cell) => /\d[\d.,]*/.exec(cell.textContent ?? '')?.[0] ?? '-',
        );
        const year = one.closest('tbody')?.querySelector('.group th') ?? one.querySelector('th .quiet');
        return `${one.getAttribute('data-outcome')} ${year?.textContent} ${target} ${result}`;
      }),
    );
    // Read off the reports: growth of output, revenue (30 billion are 300亿), places for small children
    expect(told).toEqual(
      expect.arrayContaining([
        'missed 2022 6 3',
        'missed 2023 7 6.3',
        'met 2024 6.5 6.7',
        'missed 2022 30 26.32',
        'met 2023 28 34.28',
        'met 2024 35 35.31',
        'pending 2025 36 -',
        'met 2022 12,000 15,000',
        'not-reported 2024 20,000 -',
      ]),
    );
  });

  test('a target and its result lead to their sentences', async () => {
    const row = library.locator(`${byTestId('promise')}[data-outcome="missed"]`).first();
    const value = row.locator(byTestId('promise-value')).first();
    const figure = (await value.getAttribute('href'))!.split('/').at(-1)!;
    await value.click();
    const mark = library.locator(`${byTestId('kept-mark')}[aria-current]`);
    await mark.waitFor();
    expect(await mark.getAttribute('data-figure')).toBe(figure);
  });

  test('an altered repost is the first finding, with both numbers', async () => {
    await show('#/overview?place=all', byTestId('finding'));
    await expect.poll(() => library.locator('progress').count()).toBe(0);
    const first = library.locator(byTestId('finding')).first();
    expect(await first.getAttribute('data-check')).toBe('altered-copy');
    expect(await first.innerText()).toMatch(/(?:5043亿元|¥504\.3bn)[\s\S]*(?:5403亿元|¥540\.3bn)/);
  });

  test('two places side by side in a year that both tell of', async () => {
    await show(`#/indicators?place=${LONGGANG}&beside=${LUOHU}`, byTestId('indicator-row'));
    expect(await library.locator(byTestId('filter-year')).inputValue()).toBe('2024');
    const first = library.locator(byTestId('indicator-row')).first();
    const values = await first.locator(byTestId('value')).allInnerTexts();
    expect(values.map((text) => text.replace(/\D/g, '')).slice(0, 2)).toEqual(['5901', '2892']);
    expect(await first.locator('svg.place-strip circle').count()).toBe(2);
    expect(await violations('places')).toEqual([]);
  });

  test('one report with its findings', async () => {
    await show('#/captures', byTestId('capture'));
    await library
      .locator(`[data-place="${LONGGANG}"] ${byTestId('capture')}[title*="2024"]`)
      .first()
      .click();
    const altered = library.locator(`${byTestId('capture-findings')} [data-check="altered-copy"]`);
    // The checks of the place may end after the list has shown the first of them
    await altered.first().waitFor();
    expect(await altered.count()).toBe(1);
  });
});

describe('a library of 400 reports', () => {
  beforeAll(async () => {
    const rows = await libraryRows([path.join(SEEDS, 'forum-work-report.html')]);
    await show('#/captures', byTestId('capture'));
    await library.evaluate(fill, {
      rows,
      from: 101,
      to: 501,
      figures: 60,
      perPlace: 5,
      firstYear: 2015,
      first: '100001',
    });
  });

  test('is checked place after place; it can be stopped and gone on with', async () => {
    await show('#/overview?place=all', byTestId('stop'));
    await library.locator(byTestId('stop')).click();
    // What a click asked for is drawn a moment later
    await library.locator('.progress[data-state="stopped"]').waitFor();
    const done = () => library.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value);
    const stoppedAt = await done();
    await library.waitForTimeout(300);
    expect(await done()).toBe(stoppedAt);
    expect(stoppedAt).toBeLessThan(80);
    await library.locator(byTestId('stop')).click();
    await expect.poll(() => library.locator('progress').count(), { timeout: 60_000 }).toBe(0);
    expect(await library.locator(byTestId('finding')).first().getAttribute('data-check')).toBe('altered-copy');
  });
});
