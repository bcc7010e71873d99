import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { openReport, readStored, type Session, startSession } from './session';

interface Chrome {
  developerPrivate: {
    updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(of: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  windows: { create(of: { url: string; incognito: boolean }): Promise<unknown> };
}

let session: Session;
beforeAll(async () => {
  session = await startSession();
  const { browser } = session;
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
    // It is loaded anew with the permission, which outside this mode an unpacked one is not
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, browser.id);
  await settings.close();
});
afterAll(() => session.close());

/** Opens an address in a private window of its own. */
async function openInPrivate(address: string): Promise<Page> {
  const { browser, served } = session;
  const own = await browser.context.newPage();
  await until('the extension to run again', () =>
    own.goto(browser.url('welcome.html')).then(
      () => true,
      () => false,
    ),
  );
  const opened = browser.context.waitForEvent('page', (page) => page.url().startsWith(served.origin));
  await own.evaluate(
    (url) => (globalThis as unknown as { chrome: Chrome }).chrome.windows.create({ url, incognito: true }),
    served.origin + address,
  );
  const page = await opened;
  await page.waitForLoadState('domcontentloaded');
  await own.close();
  return page;
}

test('what is read in a private window is kept only once the reader has said so', async () => {
  const page = await openInPrivate('/plan-outline.html');
  const { popup } = await openReport(session, page);
  await popup.click(byTestId('save'));
  expect(await popup.waitForText(byTestId('private-window'))).not.toBe('');
  expect((await readStored(session)).captures).toEqual([]);
  await popup.click(byTestId('save'));
  await until('the report to be saved', async () => (await readStored(session)).captures.length === 1);
});
