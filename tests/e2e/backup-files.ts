import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { BackupRow } from '../../core/exchange/backup/rows';
import { backupLines } from '../../core/exchange/backup/write';
import type { Figure } from '../../core/figures/figure';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { figureOf, recognitionOf } from '../unit/store/reading';
import type { Session } from './session';

/** Opens the settings of the library, in a browser that knows no dialog for files, as Firefox does: a dialog cannot be clicked here. */
export async function openSettings({ browser }: Session): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('library.html#/settings'));
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await page.locator(byTestId('back-up')).waitFor();
  return page;
}

/** Backs the library up; the file that the browser downloaded, under a name that no other has. */
export async function backUp(page: Page, downloads: string): Promise<string> {
  await page.locator(byTestId('back-up')).click();
  await page.locator(byTestId('backup-written')).waitFor();
  const name = await until('the backup', async () =>
    (await readdir(downloads)).find((file) => /^Baoshu-.*\.ndjson\.gz$/.test(file)),
  );
  const file = path.join(downloads, `${randomUUID()}.ndjson.gz`);
  await rename(path.join(downloads, name!), file);
  return file;
}

/** What stands in a backup but for when it was written. */
export async function contentOf(file: string): Promise<unknown[]> {
  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const [head, ...rows] = lines.slice(0, -1).map((line) => JSON.parse(line));
  return [{ ...head, createdAt: '' }, ...rows];
}

/** Chooses a file on the settings page and takes it in. */
export async function restoreFile(page: Page, file: string, how: 'merge' | 'replace'): Promise<void> {
  await page.locator(byTestId('backup-file')).setInputFiles(file);
  await page.locator(byTestId('backup-preview')).waitFor();
  await page.locator(byTestId(`restore-${how}`)).click();
  if (how === 'replace') await page.locator(byTestId('replace-now')).click();
}

/** A report of many numbers that no page tells. */
function madeUp(number: number, figures: number): BackupRow {
  const sentences = Array.from({ length: figures }, (_, at) => `第${at}街道有商铺${1000 + at}家。`);
  const text = sentences.join('');
  let start = 0;
  const read = sentences.map((sentence, at): Figure => {
    const figure = figureOf(
      `第${at}街道商铺`,
      1000 + at,
      start + sentence.indexOf(`${1000 + at}家`),
      `${2000 + (number % 20)}`,
    );
    start += sentence.length;
    return { ...figure, indicator: { name: figure.indicator.name, key: `w:第${at}街道+商铺` } };
  });
  const url = `https://www.example.cn/${number}`;
  const capture = {
    id: number,
    url,
    capturedAt: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
    parserVersion: '0.1.0',
    hash: createHash('sha256').update(text).digest('hex'),
    recognition: recognitionOf({ year: 2000 + (number % 20), body: { start: 0, end: text.length } }),
  };
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const document = { url, title: '工作报告', lang: 'zh-CN', meta: {}, blocks, text };
  return { table: 'captures', row: { capture, document, figures: read } };
}

/** Writes a backup of made-up reports. */
export async function writeMadeUpBackup(file: string, reports: number, figures: number): Promise<void> {
  const rows = async function* () {
    for (let number = 1; number <= reports; number++) yield madeUp(number, figures);
  };
  const hash = createHash('sha256');
  const head = { createdAt: '2026-05-01T00:00:00.000Z', program: '0.1.0', database: 8, captures: reports };
  const lines: string[] = [];
  const textHash = { update: (text: string) => void hash.update(text), digest: () => hash.digest('hex') };
  for await (const line of backupLines(head, rows(), textHash)) lines.push(line);
  await writeFile(file, gzipSync(lines.join('')));
}
