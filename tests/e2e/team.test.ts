import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { byTestId } from '../../scripts/browser/popup';
import { asText, file, reportLines } from './import-files';
import { type Session, startSession } from './session';

/** Two browsers with profiles of their own; what one writes into its folder a synchronising program would bring to the other. */
let sessions: Session[];
let wang: Page;
let li: Page;
beforeEach(async () => {
  sessions = [await startSession(), await startSession()];
  const pages = await Promise.all(
    sessions.map(async ({ browser }) => {
      const page = await browser.context.newPage();
      // The dialog cannot be clicked; the browser's own folder is a handle like the one that it gives
      await page.addInitScript(() => {
        const own = window as unknown as { showDirectoryPicker: () => Promise<unknown> };
        own.showDirectoryPicker = async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('team', { create: true });
      });
      await page.goto(browser.url('library.html#/settings'));
      await page.locator(byTestId('team-folder')).waitFor();
      return page;
    }),
  );
  [wang, li] = pages as [Page, Page];
});
afterEach(async () => {
  for (const session of sessions) await session.close();
});

async function join(page: Page, name: string): Promise<void> {
  await page.locator(byTestId('team-name')).fill(name);
  await page.locator(byTestId('choose-team')).click();
  await page.locator(byTestId('team-synced')).waitFor();
}

/** Copies the files of one browser's folder into the other's, as bytes in letters. */
async function bring(from: Page, to: Page): Promise<void> {
  const files = await from.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('team');
    const found: [string, number[]][] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) {
      const content = await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer();
      found.push([name, [...new Uint8Array(content)]]);
    }
    return found;
  });
  await to.evaluate(async (given) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('team', { create: true });
    for (const [name, bytes] of given) {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    }
  }, files);
}

test('two browsers on one folder have what either kept, with who kept it; a folder that is gone is told and loses nothing', async () => {
  const importing = await sessions[0]!.browser.context.newPage();
  await importing.goto(sessions[0]!.browser.url('library.html#/import'));
  const input = `${byTestId('import-drop')} input[type=file]:not([webkitdirectory])`;
  await importing.locator(input).waitFor({ state: 'attached' });
  await importing.setInputFiles(input, [file('2031.txt', asText(reportLines('天津市河东区', 2031)))]);
  await importing.locator(`${byTestId('import-state')}[data-state=over]`).waitFor();
  await importing.close();

  await join(wang, '王');
  await bring(wang, li);
  await join(li, '李');
  await li.goto(sessions[1]!.browser.url('library.html#/capture/1'));
  await li.locator(byTestId('capture-view')).waitFor();
  expect(await li.locator('.report-line').first().innerText()).toContain('by “王”');

  await wang.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('team', { recursive: true });
  });
  await wang.locator(byTestId('sync-team')).click();
  await wang.locator(byTestId('team-failed')).waitFor();
  expect(await wang.locator(byTestId('team-failed')).innerText()).toContain(
    'is not there any more. Nothing here is lost',
  );
});
