import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import type { FirefoxView } from '../../scripts/browser/firefox-view';
import { byTestId, readPopup } from '../../scripts/browser/popup';
import { PAGES } from '../e2e/automatic-pages';
import { leave, NO_FIREFOX, type Session, startSession } from './session';

const HERE = '*://127.0.0.1/*';
const ALL = '*://*/*';

/** Longer than the background page needs to have judged a page. */
const SETTLED_MS = 1500;

interface ExtensionApi {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
  tabs: { query(of: object): Promise<{ id: number }[]> };
}

describe.skipIf(NO_FIREFOX)('automatic recognition in Firefox', () => {
  let session: Session;
  let own: FirefoxView;
  beforeAll(async () => {
    session = await startSession(PAGES);
    own = await session.browser.tab(session.browser.url('welcome.html'));
  });
  afterAll(() => session.close());

  const switchOf = (pattern: string) => `${byTestId('automatic-switch')}[data-pattern="${pattern}"]`;

  const siteAccess = () =>
    own.evaluate(async () => {
      const { permissions, scripting } = (globalThis as unknown as { browser: ExtensionApi }).browser;
      return {
        allowed: (await permissions.getAll()).origins.sort(),
        registered: (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches).sort(),
      };
    });

  const registeredFor = (patterns: string[]) =>
    until(`the watcher to be registered for ${patterns.join(' ') || 'nothing'}`, async () => {
      const { allowed, registered } = await siteAccess();
      return registered.join() === patterns.join() && allowed.join() === patterns.join();
    });

  /** The badge on the button while a tab is in front. */
  async function badgeOf(page: FirefoxView): Promise<string> {
    await session.browser.select(page);
    return own.evaluate(async () => {
      const { action, tabs } = (globalThis as unknown as { browser: ExtensionApi }).browser;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      return action.getBadgeText({ tabId: tab!.id });
    });
  }

  const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));

  test('is off after installation', async () => {
    expect(await siteAccess()).toEqual({ allowed: [], registered: [] });
    const page = await session.open('/plan-outline.html');
    await settle();
    expect(await badgeOf(page)).toBe('');
    await session.browser.closeTab(page);
  });

  test('turned on in the popup and allowed, it begins with the page that is open', async () => {
    const page = await session.open('/plan-outline.html');
    const popup = await session.browser.openPopup(page);
    await readPopup(popup);
    await popup.click(byTestId('more'));
    await popup.click(`${byTestId('automatic')} summary`);
    await popup.click(switchOf(HERE));
    await session.browser.allow();
    await registeredFor([HERE]);
    await until('the badge', () => badgeOf(page));
    await leave(session, page);
  });

  test.each([
    ['a report', '/forum-work-report.html'],
    ['a page whose policy allows nothing', '/policy.html'],
    ['a page whose article stands in a frame', '/framed.html'],
    ['a page whose text comes after two seconds', '/late.html'],
  ])('%s gets a badge by itself', async (_, address) => {
    const page = await session.open(address);
    await until('the badge', () => badgeOf(page));
    await session.browser.closeTab(page);
  });

  test('a page wakes the background page that was stopped', async () => {
    await session.browser.stopWorker();
    const page = await session.open('/plan-outline.html');
    await until('the badge', () => badgeOf(page));
    await session.browser.closeTab(page);
  });

  test('a shop’s page gets none', async () => {
    const page = await session.open('/shop.html');
    await settle();
    expect(await badgeOf(page)).toBe('');
    await session.browser.closeTab(page);
  });

  test('turned off again, nothing stays', async () => {
    const page = await session.open('/plan-outline.html');
    await until('the badge', () => badgeOf(page));
    await session.browser.select(own);
    await own.click(switchOf(HERE));
    await registeredFor([]);
    await until('the badge to go', async () => (await badgeOf(page)) === '');
    await session.browser.closeTab(page);
  });

  test('for all sites, and off again', async () => {
    await session.browser.select(own);
    await own.click(switchOf(ALL));
    await session.browser.allow();
    await registeredFor([ALL]);
    await own.click(switchOf(ALL));
    await registeredFor([]);
  });
});
