import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../scripts/browser/chromium';

/**
 * Lets the extension have access to sites as a person would by pressing “Allow” in the browser's question, which no headless
 * browser shows. It is written down on the browser's own page of extensions; the extension has nothing of it before it asks,
 * and then gets it without the question.
 */
export async function allowBeforehand(browser: ExtensionBrowser, patterns: string[]): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions/');
  for (const pattern of patterns) {
    await page.evaluate(
      ([id, host]) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
          }
        ).chrome.developerPrivate.addHostPermission(id!, host!),
      [browser.id, pattern],
    );
  }
  await page.close();
}

interface ExtensionApi {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[]; js: string[] }[]> };
  action: { getBadgeText(tab: { tabId: number }): Promise<string>; getTitle(tab: { tabId: number }): Promise<string> };
  tabs: { query(of: object): Promise<{ id: number; active: boolean; windowId: number }[]> };
}

/** What the browser holds for the extension: sites it has access to, and sites that a script is registered for. */
export function siteAccess(ownPage: Page): Promise<{ allowed: string[]; registered: string[] }> {
  return ownPage.evaluate(async () => {
    const { permissions, scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const scripts = await scripting.getRegisteredContentScripts();
    return {
      allowed: (await permissions.getAll()).origins.sort(),
      registered: scripts.flatMap(({ matches }) => matches).sort(),
    };
  });
}

/** The badge and the tooltip on the toolbar button of the tab in front. */
export async function buttonOf(page: Page, ownPage: Page): Promise<{ badge: string; title: string }> {
  await page.bringToFront();
  return ownPage.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab!.id;
    return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  });
}

/** Addresses of the extension's own scripts that ran in a page and its frames while it was opened at `address`. */
export async function openAndWatchScripts(
  browser: ExtensionBrowser,
  address: string,
): Promise<{ page: Page; scripts: string[] }> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(browser.url(''))) scripts.push(url.slice(browser.url('').length));
  });
  await session.send('Debugger.enable');
  await page.goto(address, { waitUntil: 'load' });
  return { page, scripts };
}
