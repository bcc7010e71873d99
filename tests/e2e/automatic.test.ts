import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, readPopup } from '../../scripts/browser/popup';
import { PAGES } from './automatic-pages';
import { type Session, startSession } from './session';
import { allowBeforehand, buttonOf, openAndWatchScripts, siteAccess } from './site-access';

const HERE = '*://127.0.0.1/*';
const GOVERNMENT = '*://*.gov.cn/*';
const ALL = '*://*/*';
const WATCHER = 'watch.js';
const READER = 'content-script.js';

/** Longer than the worker needs to have judged a page. */
const SETTLED_MS = 1500;

let session: Session;
let own: Page;
beforeAll(async () => {
  session = await startSession(PAGES);
  await allowBeforehand(session.browser, [HERE, GOVERNMENT, ALL]);
  own = await session.browser.context.newPage();
  await own.goto(session.browser.url('manifest.json'));
});
afterAll(() => session.close());

const open = (address: string) => openAndWatchScripts(session.browser, session.served.origin + address);
const badgeOf = async (page: Page) => (await buttonOf(page, own)).badge;
const badgeAppears = (page: Page) => until('the badge', () => badgeOf(page), 15_000);
const settle = (page: Page) => page.waitForTimeout(SETTLED_MS);
const switchOf = (pattern: string) => `${byTestId('automatic-switch')}[data-pattern="${pattern}"]`;

/** Presses a switch on the page that is shown after installation. */
async function pressSwitch(pattern: string): Promise<void> {
  const page = await session.browser.context.newPage();
  await page.goto(session.browser.url('welcome.html'));
  await page.waitForSelector(byTestId('automatic'));
  // A single site that is turned off is offered no longer
  const state = async () => page.locator(switchOf(pattern)).evaluateAll(([own]) => own?.getAttribute('aria-checked'));
  const before = await state();
  await page.click(switchOf(pattern));
  await until('the switch to turn', async () => (await state()) !== before);
  await page.close();
}

const registeredFor = (patterns: string[]) =>
  until(`the watcher to be registered for ${patterns.join(' ') || 'nothing'}`, async () => {
    const { allowed, registered } = await siteAccess(own);
    return registered.join() === patterns.join() && allowed.join() === patterns.join();
  });

describe('automatic recognition', () => {
  test('is off after installation: a report is opened and nothing of the extension runs', async () => {
    expect(await siteAccess(own)).toEqual({ allowed: [], registered: [] });
    const { page, scripts } = await open('/plan-outline.html');
    await settle(page);
    expect(scripts).toEqual([]);
    expect(await badgeOf(page)).toBe('');
    await page.close();
  });

  test('turned on for this site in the popup, it begins with the page that is open', async () => {
    const page = await session.open('/plan-outline.html');
    const popup = await session.browser.openPopup(page);
    await readPopup(popup);
    await popup.click(byTestId('more'));
    await popup.click(`${byTestId('automatic')} summary`);
    await popup.click(switchOf(HERE));
    await registeredFor([HERE]);
    await session.browser.closePopup();
    await badgeAppears(page);
    const { title } = await buttonOf(page, own);
    expect(title).toContain('天津市河北区');
    expect(title).toContain('2021');
    await page.close();
  });

  test('a report gets a badge by itself', async () => {
    const { page, scripts } = await open('/forum-work-report.html');
    await badgeAppears(page);
    expect(new Set(scripts)).toEqual(new Set([WATCHER, READER]));
    await page.close();
  });

  test('a shop’s page gets none, and nothing but the watcher runs in it', async () => {
    const { page, scripts } = await open('/shop.html');
    await settle(page);
    expect(await badgeOf(page)).toBe('');
    expect(scripts).toEqual([WATCHER]);
    await page.close();
  });

  test.each([
    ['a page whose policy allows nothing', '/policy.html'],
    ['a page in GB18030', '/gb18030.html'],
    ['a page whose article stands in a frame', '/framed.html'],
    ['a page of 200,000 nodes', '/nodes.html'],
    ['a page whose text comes after two seconds', '/late.html'],
  ])('%s is recognised, and the popup reads the same', async (_, address) => {
    const { page } = await open(address);
    await badgeAppears(page);
    const popup = await session.browser.openPopup(page);
    expect(await readPopup(popup)).toMatchObject({
      view: 'read',
      report: { kind: 'plan-outline', placeCode: '120105', year: 2021 },
    });
    await session.browser.closePopup();
    await page.close();
  });

  test('the badge goes with the page', async () => {
    const { page } = await open('/plan-outline.html');
    await badgeAppears(page);
    await page.goto(`${session.served.origin}/shop.html`);
    await settle(page);
    expect(await badgeOf(page)).toBe('');
    await page.close();
  });

  test('turned off again, nothing stays: no script, no permission, no badge', async () => {
    const { page: open1 } = await open('/plan-outline.html');
    await badgeAppears(open1);
    await pressSwitch(HERE);
    await registeredFor([]);
    await until('the badge to go', async () => (await badgeOf(open1)) === '');
    const { page, scripts } = await open('/plan-outline.html');
    await settle(page);
    expect(scripts).toEqual([]);
    expect(await badgeOf(page)).toBe('');
    await page.close();
    await open1.close();
  });

  test('for government sites it stays away from all others', async () => {
    await pressSwitch(GOVERNMENT);
    await registeredFor([GOVERNMENT]);
    const { page, scripts } = await open('/plan-outline.html');
    await settle(page);
    expect(scripts).toEqual([]);
    await page.close();
  });

  test('for all sites, and off again for all of them, government sites too', async () => {
    await pressSwitch(ALL);
    await registeredFor([ALL, GOVERNMENT].sort());
    const { page } = await open('/plan-outline.html');
    await badgeAppears(page);
    await page.close();
    await pressSwitch(ALL);
    await registeredFor([]);
  });
});
