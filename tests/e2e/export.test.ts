import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { json } from '../../core/exchange/formats/json';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { openReport, type Session, startSession } from './session';

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

/** The text of the file that `press` makes the browser write. */
async function exported(press: () => Promise<void>): Promise<string> {
  const before = new Set(await readdir(folder));
  await press();
  const file = await until('the exported file', async () =>
    (await readdir(folder)).find((name) => !before.has(name) && /\.(?:csv|json)$/.test(name)),
  );
  return readFile(path.join(folder, file!), 'utf8');
}

function csvRows(text: string): Record<string, string>[] {
  expect(text.startsWith('\ufeff'), 'Excel reads UTF-8 only with a byte-order mark').toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** Read off the work report's page: 国家级高新技术企业 stood at 123 at the end of 2023. */
const ENTERPRISES = { text: '123家', value: '123', unit: '家', period: '2023', status: 'actual', place_code: '120105' };

test('the popup exports the report that it shows', async () => {
  const page = await session.open('/forum-work-report.html');
  const { popup, report } = await openReport(session, page);
  await popup.click(byTestId('more'));
  const rows = csvRows(await exported(() => popup.click(byTestId('export-csv'))));
  expect(rows).toHaveLength(report.figures);
  expect(rows).toContainEqual(expect.objectContaining({ ...ENTERPRISES, report_year: '2024', url: page.url() }));

  const [read, ...others] = json.read!(await exported(() => popup.click(byTestId('export-json'))));
  expect(others).toEqual([]);
  expect(read!.recognition).toMatchObject({ kind: report.kind, year: report.year });
  expect(read!.figures).toHaveLength(report.figures);
  expect(read!.figures).toContainEqual(expect.objectContaining({ value: 123, unit: '家', period: '2023' }));
  await saveReport(popup);
  await session.browser.closePopup();
});

test('the library exports everything that was saved', async () => {
  const page = await session.open('/plan-outline.html');
  const { popup, report } = await openReport(session, page);
  await saveReport(popup);
  await session.browser.closePopup();

  const library = await session.browser.context.newPage();
  await library.goto(session.browser.url('library.html'));
  await library.locator(`${byTestId('export-menu')} summary`).click();
  const rows = csvRows(await exported(() => library.locator(byTestId('export-csv')).click()));
  expect(rows.filter(({ report_kind }) => report_kind === 'plan-outline')).toHaveLength(report.figures);
  expect(rows).toContainEqual(expect.objectContaining(ENTERPRISES));

  const reports = json.read!(await exported(() => library.locator(byTestId('export-json')).click()));
  expect(reports.map(({ recognition }) => recognition.kind).sort()).toEqual(['plan-outline', 'work-report']);
  expect(reports.flatMap(({ figures }) => figures)).toHaveLength(rows.length);
});
