import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { asPage, asSheet, asText, asTexts, asWord, asZip, file, reportLines, type TestFile } from './import-files';
import { readStored, type Session, startSession } from './session';

const PLACES = ['天津市河北区', '天津市河东区', '天津市南开区', '天津市红桥区', '天津市和平区'];

let session: Session;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'baoshu-import-'));
  session = await startSession();
  page = await session.browser.context.newPage();
  await page.goto(session.browser.url('library.html#/import'));
  await page.locator(byTestId('import-drop')).waitFor();
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

const give = (files: TestFile[]) =>
  page.setInputFiles(`${byTestId('import-drop')} input[type=file]:not([webkitdirectory])`, files);
const over = () => page.locator(`${byTestId('import-state')}[data-state=over]`).waitFor({ timeout: 90_000 });
const rows = () =>
  page
    .locator(`${byTestId('import-list')} tbody tr`)
    .evaluateAll((all) =>
      all.map((row) => [
        (row as HTMLElement).querySelector('th')?.innerText ?? '',
        (row as HTMLElement).dataset.outcome ?? (row as HTMLElement).dataset.state ?? '',
      ]),
    );

/** Empties the list; until it is gone, the next import could be taken for over by what the one before says. */
async function clear(): Promise<void> {
  await page.locator(byTestId('clear-import')).click();
  await page.locator(byTestId('import-state')).waitFor({ state: 'detached' });
}

/** 60 files of all kinds: 55 reports (11 years of five places) and five that are none. */
function sixtyFiles(): TestFile[] {
  const files: TestFile[] = [];
  PLACES.forEach((place, at) => {
    for (let year = 2025; year < 2036; year++) {
      const lines = reportLines(place, year);
      const kinds: [string, () => Uint8Array][] = [
        ['docx', () => asWord(lines)],
        ['txt', () => asText(lines)],
        ['html', () => asPage(lines)],
        ['zip', () => asZip({ [`${year}.docx`]: asWord(lines) })],
      ];
      const [extension, made] = kinds[(at + year) % kinds.length]!;
      files.push(file(`${place}${year}.${extension}`, made()));
    }
  });
  files.push(
    file('指标.xlsx', asSheet('天津市河北区', 2030)),
    file('坏.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 1])),
    file('照片.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
    file('清单.txt', asText(['采购清单', '电脑三台，纸十箱，下周之前送到。'])),
    file('同文.txt', asText(reportLines(PLACES[0]!, 2027))),
  );
  return files;
}

test('sixty files of mixed kinds are taken in by one action, told one by one, and undone by one', async () => {
  await give(sixtyFiles());
  await over();
  const groups = await page.locator(`${byTestId('import-groups')} button`).allInnerTexts();
  expect(groups.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
    'All 60',
    'Kept 55',
    'Kept already 1',
    'No report 2',
    'Not read 2',
  ]);
  const stored = await readStored(session);
  expect(stored.captures).toHaveLength(55);
  expect(new Set(stored.captures.map(({ recognition: { place, year } }) => `${place?.name} ${year}`)).size).toBe(55);
  await page.locator(byTestId('undo-import')).click();
  await page.locator(byTestId('import-undone')).waitFor();
  expect((await readStored(session)).captures).toEqual([]);
});

test('figures of a Word document, a page and a text of the same report are the same', async () => {
  const lines = reportLines(PLACES[0]!, 2033);
  const values: unknown[] = [];
  for (const one of [file('a.docx', asWord(lines)), file('b.html', asPage(lines)), file('c.txt', asText(lines))]) {
    await clear();
    await give([one]);
    await over();
    const { figures } = await readStored(session);
    values.push(figures.map(({ figure: { text, value, period, status } }) => [text, value, period, status]));
    await page.locator(byTestId('undo-import')).click();
    await page.locator(byTestId('import-undone')).waitFor();
  }
  expect(values[0]).toHaveLength(12);
  expect(values[1]).toEqual(values[0]);
  expect(values[2]).toEqual(values[0]);
});

test('the same report with other values is told as changed, with the same values as another copy', async () => {
  await clear();
  const lines = reportLines(PLACES[1]!, 2032);
  const copy = [...lines, '（来源：区政府办公室）'];
  const changed = lines.map((line) => line.replace('增长3.1%', '增长3.9%'));
  await give([file('1.docx', asWord(lines)), file('2.txt', asText(copy)), file('3.html', asPage(changed))]);
  await over();
  expect(await rows()).toEqual([
    ['1.docx', 'kept'],
    ['2.txt', 'copy'],
    ['3.html', 'changed'],
  ]);
  expect((await readStored(session)).captures).toHaveLength(3);
});

test('what is no report is kept by a click, and what is not sure is settled several at one time', async () => {
  await clear();
  const nameless = (year: number) => reportLines('', year).map((line) => line.replace(/在?人民代表大会会议上/, ''));
  await give([
    file('甲.txt', asText(nameless(2031))),
    file('乙.txt', asText(nameless(2032))),
    file('指标.xlsx', asSheet('', 2030)),
  ]);
  await over();
  await page.locator('[data-outcome="no-report"] button').click();
  await until('the sheet kept', async () => (await readStored(session)).captures.length === 6);
  const inbox = page.locator(byTestId('inbox'));
  await until('three in the inbox', async () => (await inbox.locator('li').count()) === 3);
  for (const title of ['2031年政府工作报告', '2032年政府工作报告'])
    await inbox.locator(`li:has-text("${title}") input`).check();
  await inbox.locator(byTestId('put-right-place')).fill('天津市和平区');
  await inbox.locator(byTestId('put-right-submit')).click();
  await until('two settled', async () => (await inbox.locator('li').count()) === 1);
  const { captures } = await readStored(session);
  const places = captures.flatMap(({ recognition: { place, year } }) => (place?.name === '天津市和平区' ? [year] : []));
  expect(places.sort()).toEqual([2031, 2032]);
});

test('a folder and a pasted text are read, and an import that was paused goes on', async () => {
  await clear();
  mkdirSync(path.join(folder, '和平'), { recursive: true });
  writeFileSync(path.join(folder, '和平/2029.docx'), asWord(reportLines(PLACES[4]!, 2029)));
  writeFileSync(path.join(folder, '和平/.DS_Store'), 'x');
  await page.setInputFiles(`${byTestId('import-drop')} input[webkitdirectory]`, folder);
  await over();
  expect((await rows()).map(([, outcome]) => outcome)).toEqual(['kept']);
  await clear();
  await page.locator(byTestId('paste-text')).click();
  await page.locator(byTestId('pasted')).fill(reportLines(PLACES[4]!, 2028).join('\n'));
  await page.locator(byTestId('read-pasted')).click();
  await over();
  expect((await rows()).map(([, outcome]) => outcome)).toEqual(['kept']);

  await clear();
  const several = [2021, 2022, 2023, 2024].map((year) => file(`${year}.txt`, asText(reportLines(PLACES[3]!, year))));
  // Small files are read before a test could press a button: the page presses it as soon as it stands there
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const pause = document.querySelector<HTMLElement>('[data-testid="pause"]');
      if (pause === null) return;
      watch.disconnect();
      pause.click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await give(several);
  await page.locator(`${byTestId('import-state')}[data-state=paused]`).waitFor();
  await page.locator(byTestId('resume')).click();
  await over();
  expect((await rows()).map(([, outcome]) => outcome)).toEqual(['kept', 'kept', 'kept', 'kept']);
});

test('files are dropped', async () => {
  await clear();
  const lines = reportLines(PLACES[2]!, 2021).join('\n');
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '掉进来的.txt'));
    transfer.items.add(new File(['x'], '.DS_Store'));
    return transfer;
  }, lines);
  await page.dispatchEvent(byTestId('import-drop'), 'drop', { dataTransfer: data });
  await over();
  expect(await rows()).toEqual([['掉进来的.txt', 'kept']]);
});

test('an import can be undone after the page was loaded again', async () => {
  const before = (await readStored(session)).captures.length;
  await page.reload();
  await page.locator(byTestId('undo-last-import')).click();
  await until('one less', async () => (await readStored(session)).captures.length === before - 1);
});

test('axe finds nothing to complain of, wide and narrow, before and after', async () => {
  const look = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
      id,
      ...nodes.map(({ html }) => html),
    ]);
  expect(await look()).toEqual([]);
  await give(sixtyFiles().slice(0, 3));
  await over();
  expect(await look()).toEqual([]);
  await page.setViewportSize({ width: 400, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await look()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});

test('an archive’s table of texts is taken in, a report each; a table of figures alone is told what to take', async () => {
  await clear();
  const years = [2041, 2042];
  const texts = Object.fromEntries(years.map((year) => [`${year}.txt`, reportLines('天津市西青区', year)]));
  const figures = parquetWriteBuffer({ columnData: [{ name: 'value', type: 'DOUBLE', data: [1.5] }] });
  await give([file('西青.parquet', asTexts(texts)), file('figures.parquet', new Uint8Array(figures))]);
  await over();
  expect(await rows()).toEqual([
    ['西青.parquet/2041.txt', 'kept'],
    ['西青.parquet/2042.txt', 'kept'],
    ['figures.parquet', 'refused'],
  ]);
  expect(await page.locator(byTestId('import-list')).innerText()).toContain('take the table of texts from the archive');
});
