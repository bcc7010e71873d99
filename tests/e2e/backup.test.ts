import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { backUp, contentOf, openSettings, restoreFile, writeMadeUpBackup } from './backup-files';
import { captureReport, readStored, type Session, startSession } from './session';

let folder: string;
let session: Session | undefined;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baoshu-backups-'));
});
afterEach(async () => {
  await session?.close();
  session = undefined;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = async () => {
  session = await startSession({}, { downloads: folder });
  return session;
};

/** Throws the library away behind the extension's back, as a browser does whose disk is full. */
async function loseLibrary(of: Session): Promise<void> {
  await of.browser.stopWorker();
  const page = await of.browser.context.newPage();
  await page.goto(of.browser.url('manifest.json'));
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('baoshu');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await page.close();
}

test('a backup restored in an empty profile gives the same backup', async () => {
  const first = await start();
  await captureReport(first, '/forum-work-report.html');
  await captureReport(first, '/plan-outline.html');
  const stored = await readStored(first);
  const settings = await openSettings(first);
  expect(await settings.locator(byTestId('last-backup')).innerText()).toMatch(/None yet/);
  const file = await backUp(settings, folder);
  expect(await settings.locator(byTestId('last-backup')).innerText()).not.toMatch(/None yet/);
  await first.close();

  const second = await start();
  const other = await openSettings(second);
  await restoreFile(other, file, 'merge');
  expect(await other.locator(byTestId('restored')).innerText()).toMatch(/New reports: 2, here already: 0/);
  expect(await readStored(second)).toEqual(stored);
  expect(await contentOf(await backUp(other, folder))).toEqual(await contentOf(file));
  // Once more: everything is known
  await restoreFile(other, file, 'merge');
  await other.locator(byTestId('restored')).filter({ hasText: 'New reports: 0, here already: 2' }).waitFor();
  expect(await readStored(second)).toEqual(stored);
});

test('a backup can take the place of the library, after a question', async () => {
  const { browser } = await start();
  await captureReport(session!, '/forum-work-report.html');
  const file = path.join(folder, 'made-up.ndjson.gz');
  await writeMadeUpBackup(file, 5, 20);
  const settings = await openSettings(session!);
  await restoreFile(settings, file, 'replace');
  await settings.locator(byTestId('restored')).waitFor();
  const { captures, figures } = await readStored(session!);
  expect(captures.map(({ url }) => url)).toEqual([1, 2, 3, 4, 5].map((number) => `https://www.example.cn/${number}`));
  expect(figures).toHaveLength(100);
  // Given up by the reader's own will: nothing is missed
  const library = await browser.context.newPage();
  await library.goto(browser.url('library.html'));
  await library.locator('.view-body').waitFor();
  expect(await library.locator(byTestId('missing-reports')).count()).toBe(0);
});

test('a damaged backup is refused with its name, and the library is as it was', async () => {
  await start();
  await captureReport(session!, '/forum-work-report.html');
  const stored = await readStored(session!);
  const whole = path.join(folder, 'whole.ndjson.gz');
  await writeMadeUpBackup(whole, 3, 10);
  const cut = path.join(folder, 'cut.ndjson.gz');
  await writeFile(cut, (await readFile(whole)).subarray(0, 400));
  const settings = await openSettings(session!);
  await settings.locator(byTestId('backup-file')).setInputFiles(cut);
  expect(await settings.locator(byTestId('backup-refused')).innerText()).toMatch(/“cut\.ndjson\.gz” is damaged/);
  expect(await readStored(session!)).toEqual(stored);
});

test('a library that is lost is told at once, and brought back by one click', async () => {
  const { browser } = await start();
  await captureReport(session!, '/forum-work-report.html');
  await captureReport(session!, '/plan-outline.html');
  const stored = await readStored(session!);
  const settings = await openSettings(session!);
  await settings.locator(byTestId('own-copy')).filter({ hasText: 'up to date' }).waitFor();
  await settings.close();
  await loseLibrary(session!);
  const library = await browser.context.newPage();
  await library.goto(browser.url('library.html'));
  const notice = library.locator(byTestId('missing-reports'));
  expect(await notice.innerText()).toMatch(/missing from the library: 2 when it was last seen, none now/);
  const { violations } = await new AxeBuilder({ page: library }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await library.locator(byTestId('from-own')).click();
  await library.locator(byTestId('restored')).waitFor();
  expect(await readStored(session!)).toEqual(stored);
});

test('what is saved after a loss does not hide it', async () => {
  const { browser } = await start();
  await captureReport(session!, '/forum-work-report.html');
  await captureReport(session!, '/plan-outline.html');
  await loseLibrary(session!);
  await captureReport(session!, '/conference-and-account.html');
  const library = await browser.context.newPage();
  await library.goto(browser.url('library.html'));
  expect(await library.locator(byTestId('missing-reports')).innerText()).toMatch(
    /missing from the library: 2 when it was last seen, 1 now/,
  );
  await library.locator(byTestId('from-own')).click();
  await library.locator(byTestId('restored')).waitFor();
  await until('all three', async () => (await readStored(session!)).captures.length === 3);
});

test('a folder of the reader’s is written after each capture, and brings a library back', async () => {
  const { browser } = await start();
  await captureReport(session!, '/forum-work-report.html');
  const settings = await openSettings(session!);
  // A folder as the dialog would give it; what stands in it is the browser's own
  await settings.evaluate(() =>
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true }),
    }),
  );
  await settings.locator(byTestId('choose-folder')).click();
  expect(await settings.locator(byTestId('folder-written')).innerText()).toBe('“stick”, up to date');
  await captureReport(session!, '/plan-outline.html');
  const stored = await readStored(session!);
  const filesIn = (folder: string) =>
    settings.evaluate(async (name) => {
      const found = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
      const names: string[] = [];
      for await (const file of (found as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(file);
      return names.map((file) => file.replace(/^.*-(whole|part)/, '$1')).sort();
    }, folder);
  await until('a part for the second report', async () => (await filesIn('stick')).length === 2);
  expect(await filesIn('stick')).toEqual(['part.ndjson.gz', 'whole.ndjson.gz']);
  await settings.close();
  await loseLibrary(session!);
  const library = await browser.context.newPage();
  await library.goto(browser.url('library.html'));
  await library.locator(byTestId('from-folder')).click();
  await library.locator(byTestId('restored')).waitFor();
  expect(await readStored(session!)).toEqual(stored);
});

test('a page of an earlier version lets a later one have the library, and says what to do', async () => {
  const { browser } = await start();
  await captureReport(session!, '/forum-work-report.html');
  const library = await browser.context.newPage();
  await library.goto(browser.url('library.html'));
  await library.locator('.view-body').waitFor();
  const other = await browser.context.newPage();
  await other.goto(browser.url('manifest.json'));
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('baoshu', 1000);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      }),
  );
  expect(await library.locator(byTestId('old-page')).innerText()).toMatch(/later version of Baoshu/);
  await library.locator(`${byTestId('old-page')} button`).click();
  expect(await library.locator(byTestId('library-failed')).innerText()).toMatch(/later version of Baoshu/);
});
