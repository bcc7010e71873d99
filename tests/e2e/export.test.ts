import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { readXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { json } from '../../core/exchange/formats/json';
import { closeExport, EXPORTED, exportFrom, exportFromView } from '../../scripts/browser/export';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { openReport, type Session, startSession } from './session';
import { violations } from './violations';

let folder: string;
let session: Session;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baoshu-exports-'));
  session = await startSession({}, { downloads: folder });
});
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true, force: true });
});

/** The file that `press` makes the browser write. */
async function exported(press: () => Promise<void>): Promise<Buffer> {
  const before = new Set(await readdir(folder));
  await press();
  const file = await until('the exported file', async () =>
    (await readdir(folder)).find((name) => !before.has(name) && /\.(?:csv|json|xlsx|parquet)$/.test(name)),
  );
  return readFile(path.join(folder, file!));
}

function csvRows(bytes: Buffer): Record<string, string>[] {
  const text = bytes.toString('utf8');
  expect(text.startsWith('\ufeff'), 'Excel reads UTF-8 only with a byte-order mark').toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** Read off the work report's page: 国家级高新技术企业 stood at 123 at the end of 2023. */
const ENTERPRISES = { text: '123家', value: '123', unit: '家', period: '2023', status: 'actual', place_code: '120105' };

let library: Page;
const libraryFile = (format: string, open?: string) => exported(() => exportFrom(library, format, open));

test('the popup exports the report that it shows', async () => {
  const page = await session.open('/forum-work-report.html');
  const { popup, report } = await openReport(session, page);
  await popup.click(byTestId('more'));
  const rows = csvRows(await exported(() => exportFromView(popup, 'csv')));
  expect(await violations(popup)).toEqual([]);
  await closeExport(popup);
  expect(rows).toHaveLength(report.figures);
  expect(rows).toContainEqual(expect.objectContaining({ ...ENTERPRISES, report_year: '2024', url: page.url() }));
  expect(rows.every(({ text, sentence }) => sentence!.replace(/\s/g, '').includes(text!.replace(/\s/g, '')))).toBe(
    true,
  );

  const [read, ...others] = json.read!((await exported(() => exportFromView(popup, 'json'))).toString('utf8'));
  await closeExport(popup);
  expect(others).toEqual([]);
  expect(read!.recognition).toMatchObject({ kind: report.kind, year: report.year });
  expect(read!.figures).toHaveLength(report.figures);
  expect(read!.figures).toContainEqual(expect.objectContaining({ value: 123, unit: '家', period: '2023' }));
  await saveReport(popup);
  await session.browser.closePopup();
});

test('the library exports everything that was saved, as every kind of file', async () => {
  const page = await session.open('/plan-outline.html');
  const { popup, report } = await openReport(session, page);
  await saveReport(popup);
  await session.browser.closePopup();

  library = await session.browser.context.newPage();
  await library.goto(session.browser.url('library.html'));
  await library.locator(byTestId('export')).click();
  await library.locator(byTestId('export-scope')).selectOption('library');
  await library.locator(byTestId('close-export')).click();
  const inWhole = (format: string) =>
    exported(async () => {
      await library.locator(byTestId('export')).click();
      await library.locator(byTestId('export-scope')).selectOption('library');
      await library.locator(byTestId('export-format')).selectOption(format);
      const language = library.locator(byTestId('export-language'));
      if ((await language.count()) > 0) await language.selectOption('codes');
      await library.locator(byTestId('save-export')).click();
      await library.locator(EXPORTED).waitFor();
      await library.locator(byTestId('close-export')).click();
    });
  const rows = csvRows(await inWhole('csv'));
  expect(rows.filter(({ report_kind }) => report_kind === 'plan-outline')).toHaveLength(report.figures);
  expect(rows).toContainEqual(expect.objectContaining(ENTERPRISES));

  const reports = json.read!((await inWhole('json')).toString('utf8'));
  expect(reports.map(({ recognition }) => recognition.kind).sort()).toEqual(['plan-outline', 'work-report']);
  expect(reports.flatMap(({ figures }) => figures)).toHaveLength(rows.length);

  const parquet = Uint8Array.from(await inWhole('parquet'));
  expect(await parquetReadObjects({ file: parquet.buffer })).toHaveLength(rows.length);

  const { sheets } = await readXlsx(Uint8Array.from(await inWhole('xlsx')));
  expect(sheets.map(({ name, rows: own }) => [name, own.length > 1])).toEqual([
    ['figures', true],
    ['indicators_by_year', true],
    ['reports', true],
    ['fields', true],
  ]);
  expect(sheets[0]!.rows).toHaveLength(rows.length + 1);
});

test('what is shown is exported alone: a report, a place, the rows of a table', async () => {
  await library.goto(session.browser.url('library.html#/capture/1'));
  await library.locator(byTestId('capture-view')).waitFor();
  const ofReport = csvRows(await libraryFile('csv'));
  expect(new Set(ofReport.map(({ report_id }) => report_id))).toEqual(new Set(['1']));

  await library.goto(session.browser.url('library.html#/indicators?set=all&place=120105'));
  await library.locator(byTestId('indicator-row')).first().waitFor();
  const ofPlace = csvRows(await libraryFile('csv'));
  expect(new Set(ofPlace.map(({ place_code }) => place_code))).toEqual(new Set(['120105']));

  await library.locator(byTestId('filter-text')).fill('高新技术企业');
  await until('fewer rows', async () => (await library.locator(byTestId('indicator-row')).count()) < 6);
  const ofRows = csvRows(await libraryFile('csv', 'export-view'));
  expect(ofRows.length).toBeGreaterThan(0);
  expect(ofRows.length).toBeLessThan(ofPlace.length);
  expect(ofRows).toContainEqual(expect.objectContaining(ENTERPRISES));
  expect(ofRows.every(({ sentence }) => sentence !== '')).toBe(true);
});

test('a table is copied as text of tabs and as HTML; references as text', async () => {
  await library.bringToFront();
  await session.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (format: string) => {
    await library.locator(byTestId('export')).click();
    await library.locator(byTestId('export-format')).selectOption(format);
    await library.locator(byTestId('copy-export')).click();
    await library.locator(EXPORTED).waitFor();
    const texts = await library.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (item!.types.includes(type) ? (await item!.getType(type)).text() : null);
      return { plain: await text('text/plain'), html: await text('text/html') };
    });
    await library.locator(byTestId('close-export')).click();
    return texts;
  };
  const table = await copied('html');
  expect(table.plain?.split('\n')[0]?.split('\t').length).toBe(16);
  expect(table.html).toContain('<table>');
  const { plain, html } = await copied('gbt7714');
  expect(plain).toMatch(/^\[1\] .*\[R\/OL\]/);
  expect(html).toBeNull();
});

test('the dialog breaks no rule of accessibility, is left by Escape, and gives the focus back', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await library.emulateMedia({ colorScheme });
    await library.locator(byTestId('export')).click();
    await library.locator(byTestId('export-format')).selectOption('csv');
    const { violations: broken } = await new AxeBuilder({ page: library }).include('.export-dialog').analyze();
    expect(broken.map(({ id }) => id)).toEqual([]);
    await library.keyboard.press('Escape');
    await library.locator(byTestId('export-dialog')).waitFor({ state: 'detached' });
    expect(await library.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('export');
  }
});
