import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { asPage, reportLines } from './import-files';
import { readStored, type Session, startSession } from './session';
import { allowBeforehand, siteAccess } from './site-access';

const GOVERNMENT = '*://*.gov.cn/*';
const HTML = 'text/html; charset=utf-8';
const YEARS = Array.from({ length: 11 }, (_, at) => 2021 + at);

let session: Session;
let library: Page;
beforeAll(async () => {
  const pages = YEARS.map((year) => [
    `/${year}.html`,
    { body: Buffer.from(asPage(reportLines('天津市河北区', year))), type: HTML },
  ]);
  session = await startSession({
    ...Object.fromEntries(pages),
    '/news.html': {
      body: '<!doctype html><meta charset="utf-8"><title>天气</title><p>明天多云转晴，气温二十度上下，风力不大，适合出门走走。</p>',
      type: HTML,
    },
  });
  await allowBeforehand(session.browser, [GOVERNMENT, 'http://*/*', 'https://*/*']);
  library = await session.browser.context.newPage();
  await library.goto(session.browser.url('library.html#/import'));
});
afterAll(() => session.close());

test('twelve tabs are taken in by one action and undone by one; the permission is given back', async () => {
  for (const path of [...YEARS.map((year) => `/${year}.html`), '/news.html']) await session.open(path);
  await library.bringToFront();
  await library.locator(byTestId('take-tabs')).click();
  await library.locator(`${byTestId('import-state')}[data-state=over]`).waitFor({ timeout: 90_000 });
  const groups = await library.locator(`${byTestId('import-groups')} button`).allInnerTexts();
  expect(groups.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual(['All 12', 'Kept 11', 'No report 1']);
  const { captures } = await readStored(session);
  expect(captures.map(({ recognition: { year } }) => year).sort()).toEqual(YEARS);
  expect(new Set(captures.map(({ url }) => new URL(url).pathname)).size).toBe(11);
  await until('the permission given back', async () => (await siteAccess(library)).allowed.length === 0);
  expect((await siteAccess(library)).registered).toEqual([]);
  await library.locator(byTestId('undo-import')).click();
  await library.locator(byTestId('import-undone')).waitFor();
  expect((await readStored(session)).captures).toEqual([]);
});

test('automatic recognition that was on before stays on', async () => {
  const welcome = await session.browser.context.newPage();
  await welcome.goto(session.browser.url('welcome.html'));
  await welcome.click(`${byTestId('automatic-switch')}[data-pattern="${GOVERNMENT}"]`);
  await until('the site allowed', async () => (await siteAccess(library)).allowed.join() === GOVERNMENT);
  await welcome.close();
  await library.bringToFront();
  await library.reload();
  await library.locator(byTestId('take-tabs')).click();
  await library.locator(`${byTestId('import-state')}[data-state=over]`).waitFor({ timeout: 90_000 });
  await until('the permission given back', async () => (await siteAccess(library)).allowed.join() === GOVERNMENT);
  await until('the watcher registered', async () => (await siteAccess(library)).registered.join() === GOVERNMENT);
});
