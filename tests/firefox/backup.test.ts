import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { contentOf } from '../e2e/backup-files';
import { leave, NO_FIREFOX, openReport, readStored, type Session, startSession } from './session';

describe.skipIf(NO_FIREFOX)('backups in Firefox', () => {
  let session: Session;
  let downloads: string;
  beforeAll(async () => {
    downloads = await mkdtemp(path.join(tmpdir(), 'baoshu-firefox-backups-'));
    session = await startSession({}, { downloads });
    const page = await session.open('/forum-work-report.html');
    const { popup } = await openReport(session, page);
    await saveReport(popup);
    await leave(session, page);
  });
  afterAll(async () => {
    await session.close();
    await rm(downloads, { recursive: true, force: true });
  });

  test('a backup is among the downloads, though there is no dialog for files', async () => {
    const settings = await session.browser.open(session.browser.url('library.html#/settings'));
    await settings.waitForText(byTestId('last-backup'));
    await settings.click(byTestId('back-up'));
    await settings.waitForText(byTestId('backup-written'));
    const name = await until('the backup', async () =>
      (await readdir(downloads)).find((file) => file.endsWith('.ndjson.gz')),
    );
    const content = await contentOf(path.join(downloads, name!));
    expect(content.filter((line) => (line as { table?: string }).table === 'captures')).toHaveLength(1);
    await session.browser.closeTab(settings);
  });

  test('a library that is lost is brought back from the copy in the browser', async () => {
    const stored = await readStored(session);
    const settings = await session.browser.open(session.browser.url('library.html#/settings'));
    await until('the copy', async () => /up to date|内容最新/.test(await settings.waitForText(byTestId('own-copy'))));
    await settings.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('baoshu');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    await session.browser.closeTab(settings);
    const library = await session.browser.open(session.browser.url('library.html'));
    expect(await library.waitForText(byTestId('missing-reports'))).toMatch(
      /missing from the library: 1 when|上次有 1 份/,
    );
    await library.click(byTestId('from-own'));
    await library.waitForText(byTestId('restored'));
    expect(await readStored(session)).toEqual(stored);
  });
});
