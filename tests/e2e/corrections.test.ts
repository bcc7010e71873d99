import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { json } from '../../core/exchange/formats/json';
import { exportFrom } from '../../scripts/browser/export';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { PAGES, report, reportPage } from './corrections-pages';
import { openReport, ROOT, type Session, startSession } from './session';

const PICTURES = path.join(ROOT, '.artifacts/corrections');

let session: Session;
let library: Page;
let downloads: string;

/** Opens a page, shows what the popup says of it, saves it and gives what the popup wrote of its leading figures. */
async function saved(name: string, picture = name): Promise<string> {
  const page = await session.open(`/${name}.html`);
  const { popup } = await openReport(session, page);
  const leading = await popup.waitForText(byTestId('leading-figures'));
  await popup.evaluate(() => document.querySelector('.corrected-tag')?.scrollIntoView({ block: 'center' }));
  await popup.screenshot(path.join(PICTURES, `popup-${picture}.png`));
  await saveReport(popup);
  await session.browser.closePopup();
  await page.close();
  return leading;
}

const rowOf = (name: string) => library.locator(byTestId('figure-row')).filter({ hasText: name });
const field = (name: string) => library.locator(`${byTestId('correction-form')} [name="${name}"]`);
const status = (words: RegExp) => library.locator(byTestId('correction-status')).filter({ hasText: words }).waitFor();

async function openForm(name: string): Promise<void> {
  await rowOf(name).locator(byTestId('correct-figure')).click();
  await library.locator(byTestId('correction-form')).waitFor();
}

async function press(id: string): Promise<void> {
  await library.locator(byTestId(id)).click();
}

/** The latest capture of the report that is corrected. */
async function openCapture(): Promise<void> {
  await library.goto(session.browser.url('library.html#/captures'));
  await library
    .locator(`${byTestId('capture')}[title*="2024"]`)
    .first()
    .click();
  await library.locator(byTestId('figures')).waitFor();
}

/** The text of the file that is exported in a format. */
async function exported(format: string): Promise<string> {
  const before = new Set(readdirSync(downloads));
  await exportFrom(library, format);
  const file = await until('the exported file', async () =>
    readdirSync(downloads).find((name) => !before.has(name) && /\.(?:csv|json)$/.test(name)),
  );
  const text = readFileSync(path.join(downloads, file!), 'utf8');
  // A second file of its name would be told from it by nothing
  rmSync(path.join(downloads, file!));
  return text;
}

async function csvRow(name: string): Promise<Record<string, string> | undefined> {
  const text = (await exported('csv')).slice(1);
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.find(({ indicator, report_year }) => indicator?.includes(name) && report_year === '2024');
}

/** Rules of accessibility that the library breaks, in both colour schemes. */
async function violations(name: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await library.emulateMedia({ colorScheme });
    await library.screenshot({ path: path.join(PICTURES, `${name}-${colorScheme}.png`) });
    const { violations: broken, passes } = await new AxeBuilder({ page: library }).analyze();
    expect(passes.length).toBeGreaterThan(0);
    found.push(
      ...broken.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' '))}`),
    );
  }
  return found;
}

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  downloads = mkdtempSync(path.join(tmpdir(), 'baoshu-corrections-'));
  session = await startSession(PAGES, { downloads });
  for (const name of ['report-2023', 'report-2024']) await saved(name);
  library = await session.browser.context.newPage();
  await library.setViewportSize({ width: 1200, height: 900 });
  await openCapture();
});
afterAll(async () => {
  await session.close();
  rmSync(downloads, { recursive: true, force: true });
});

test('the form opens on its first field, and Escape gives the focus back', async () => {
  await openForm('公交站亭');
  expect(await library.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('value');
  expect(await field('value').inputValue()).toBe('214座');
  expect(await violations('form')).toEqual([]);
  await field('period').press('Escape');
  expect(await library.locator(byTestId('correction-form')).count()).toBe(0);
  expect(await library.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('correct-figure');
});

test('what cannot be read is said beside its field, and nothing is kept', async () => {
  await openForm('公交站亭');
  await field('value').fill('很多');
  await field('period').fill('去年');
  await press('save-correction');
  expect(await field('value').getAttribute('aria-invalid')).toBe('true');
  expect(await field('period').getAttribute('aria-invalid')).toBe('true');
  expect(await library.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('value');
  expect(await violations('faults')).toEqual([]);
  await press('cancel-correction');
  expect(await library.locator(byTestId('correction-count')).getAttribute('data-count')).toBe('0');
});

test('a corrected value stands in the table, over the years, in CSV and JSON; what the program said stays', async () => {
  await openForm('公交站亭');
  await field('value').fill('241座');
  await press('save-correction');
  await rowOf('公交站亭').filter({ hasText: /241/ }).waitFor();
  await rowOf('公交站亭').locator('summary').click();
  expect(await rowOf('公交站亭').locator(byTestId('said-by-program')).innerText()).toContain('214座');

  expect(await csvRow('公交站亭')).toMatchObject({ value: '241', unit: '座', text: '214座', corrected: 'true' });
  const reports = json.read!(await exported('json'));
  const corrections = reports.flatMap((one) => one.corrections ?? []);
  expect(corrections).toMatchObject([
    { action: 'change', changes: { value: 241 }, anchor: { quote: { exact: '214座' } } },
  ]);

  await library.goto(session.browser.url('library.html#/indicators?set=all&place=440303'));
  const years = library.locator('tr').filter({ hasText: '公交站亭' });
  await years.first().waitFor();
  expect(await years.first().innerText()).toMatch(/196[\s\S]*241/);
  await openCapture();
});

test('a dismissed figure is listed apart and can be restored', async () => {
  const count = () => library.locator(byTestId('figure-count')).getAttribute('data-count');
  const before = Number(await count());
  await openForm('¥280.819bn');
  await press('dismiss-figure');
  await library.locator(byTestId('dismissed')).waitFor();
  expect(await library.locator(byTestId('dismissed')).innerText()).toMatch(/2808\.19亿元|¥280\.819bn/);
  expect(await rowOf('¥280.819bn').count()).toBe(0);
  expect(Number(await count())).toBe(before - 1);
  expect(await library.evaluate(() => document.activeElement?.id)).toBe('corrections');
  await press('restore-figure');
  await rowOf('¥280.819bn').waitFor();
  expect(Number(await count())).toBe(before);
});

test('undo walks back, redo forward', async () => {
  await press('undo-correction');
  await library.locator(byTestId('dismissed')).waitFor();
  await status(/./);
  await press('undo-correction');
  await rowOf('¥280.819bn').waitFor();
  await press('undo-correction');
  await rowOf('公交站亭').filter({ hasText: /214/ }).waitFor();
  await library.locator(`${byTestId('undo-correction')}:disabled`).waitFor();
  await press('redo-correction');
  await rowOf('公交站亭').filter({ hasText: /241/ }).waitFor();
});

test('a figure that was missed is added by the words around it', async () => {
  await library.locator(`${byTestId('add-figure')} summary`).click();
  const quote = library.locator(`${byTestId('add-figure')} [name="quote"]`);
  await quote.fill('雨天候车');
  await press('find-quote');
  await quote.and(library.locator('[aria-invalid]')).waitFor();
  // The number of a congress is none that the program takes
  await quote.fill('罗湖区第八届');
  await press('find-quote');
  await library.locator(byTestId('correction-form')).waitFor();
  expect(await field('value').inputValue()).toBe('第八');
  await field('name').fill('区人民代表大会');
  expect(await violations('add')).toEqual([]);
  await press('save-correction');
  await rowOf('区人民代表大会').waitFor();
  expect(await rowOf('区人民代表大会').innerText()).toMatch(/8th|第八/);
  await press('undo-correction');
  await rowOf('区人民代表大会').waitFor({ state: 'detached' });
});

test('another indicator is offered for all years, and stands in all of them', async () => {
  await openForm('公交站亭');
  await field('name').fill('候车亭');
  await press('save-correction');
  await rowOf('候车亭').waitFor();
  await library.locator(byTestId('correct-alike')).waitFor();
  await press('correct-alike');
  await library.locator(byTestId('correct-alike')).waitFor({ state: 'detached' });
  await library.goto(session.browser.url('library.html#/indicators?set=all&place=440303'));
  const years = library.locator('tr').filter({ hasText: '候车亭' });
  await years.first().waitFor();
  expect(await years.first().innerText()).toMatch(/196[\s\S]*241/);
  expect(await library.locator('tr').filter({ hasText: '公交站亭' }).count()).toBe(0);
  await openCapture();
});

test('the page read anew: shifted text has its corrections, in the popup as in the library', async () => {
  report.body = reportPage({ year: 2024, ahead: '这一年雨水多，秋收晚了半个月。', stops: '214', output: '2808.19' });
  const leading = await saved('report-2024', 'corrected');
  // With the tag that says whose value it is; the year before stands beside it
  expect(leading).toMatch(/(?:已更正|Corrected)\s+196\s+241/);
  await openCapture();
  expect(await rowOf('候车亭').innerText()).toMatch(/241/);
  expect(await library.locator(byTestId('unapplied')).count()).toBe(0);
});

test('the page with another number: the correction is not applied, and both are shown', async () => {
  report.body = reportPage({ year: 2024, stops: '222', output: '2808.19' });
  expect(await saved('report-2024')).not.toContain('241');
  await openCapture();
  expect(await rowOf('公交站亭').innerText()).toMatch(/222/);
  const unapplied = await library.locator(byTestId('unapplied')).innerText();
  expect(unapplied).toContain('214座');
  expect(unapplied).toContain('222座');
  expect(unapplied).toMatch(/241/);
  expect(await violations('unapplied')).toEqual([]);
});
