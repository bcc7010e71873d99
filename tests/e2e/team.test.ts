import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { byTestId } from '../../scripts/browser/popup';
import { type Session, startSession } from './session';
import { bring, join, openTeamSettings, takeFolder, takeIn } from './team-folder';

/** Two browsers with profiles of their own; what one writes into its folder a synchronising program would bring to the other. */
let sessions: Session[];
let wang: Page;
let li: Page;
beforeEach(async () => {
  sessions = [await startSession(), await startSession()];
  [wang, li] = (await Promise.all(sessions.map(openTeamSettings))) as [Page, Page];
});
afterEach(async () => {
  for (const session of sessions) await session.close();
});

test('two browsers on one folder have what either kept, with who kept it; a folder that is gone is told and loses nothing', async () => {
  await takeIn(sessions[0]!, '天津市河东区', 2031);
  await join(wang, '王');
  await bring(wang, li);
  await join(li, '李');
  await li.goto(sessions[1]!.browser.url('library.html#/capture/1'));
  await li.locator(byTestId('capture-view')).waitFor();
  expect(await li.locator('.report-line').first().innerText()).toContain('by “王”');

  await takeFolder(wang);
  await wang.locator(byTestId('sync-team')).click();
  await wang.locator(byTestId('team-failed')).waitFor();
  expect(await wang.locator(byTestId('team-failed')).innerText()).toContain(
    'is not there any more. Nothing here is lost',
  );
});
