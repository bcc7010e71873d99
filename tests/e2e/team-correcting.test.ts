import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byTestId } from '../../scripts/browser/popup';
import { randomFrom } from '../fuzz/mutate';
import { type Session, startSession } from './session';
import { bring, filesOf, join, openTeamSettings, putFiles, takeFolder, takeIn } from './team-folder';

/** How long both go on correcting; `BAOSHU_TEAM_SECONDS` asks for longer. */
const SECONDS = Number(process.env.BAOSHU_TEAM_SECONDS ?? 8);
const SEED = 20260501;

/** A reader with a library open twice: where the team is joined, and at the report that is corrected. */
interface Reader {
  session: Session;
  settings: Page;
  report: Page;
}

let readers: [Reader, Reader];
beforeAll(async () => {
  const sessions = [await startSession(), await startSession()];
  await takeIn(sessions[0]!, '天津市河东区', 2031);
  const made: Reader[] = [];
  for (const [at, session] of sessions.entries()) {
    const settings = await openTeamSettings(session);
    if (at > 0) await bring(made[0]!.settings, settings);
    await join(settings, ['王', '李'][at]!);
    const report = await session.browser.context.newPage();
    await report.goto(session.browser.url('library.html#/capture/1'));
    await report.locator(byTestId('figure-row')).first().waitFor();
    made.push({ session, settings, report });
  }
  readers = made as [Reader, Reader];
});
afterAll(async () => {
  for (const { session } of readers) await session.close();
});

/** Corrects one of the figures of the report to a number that no other correction has. */
async function correct({ report }: Reader, at: number, value: number): Promise<void> {
  const row = report.locator(byTestId('figure-row')).nth(at);
  await row.locator(byTestId('correct-figure')).click();
  const form = report.locator(byTestId('correction-form'));
  await form.locator('[name="value"]').fill(`${value}所`);
  await form.locator(byTestId('save-correction')).click();
  await form.waitFor({ state: 'detached' });
}

/** Writes and takes in what there is, and waits until the team was reached; what an earlier failure told may still stand there. */
async function sync({ settings }: Reader): Promise<string> {
  const before = await syncedAt(settings);
  await settings.locator(byTestId('sync-team')).click();
  while ((await syncedAt(settings)) === before) await settings.waitForTimeout(20);
  return (await settings.locator(byTestId('team-synced')).innerText()).trim();
}

/** The same where the team's folder is away: what is told of it. */
async function syncInVain({ settings }: Reader): Promise<string> {
  await settings.locator(byTestId('sync-team')).click();
  return (await settings.locator(byTestId('team-failed')).innerText()).trim();
}

/** When the team was reached last, as the extension keeps it. */
const syncedAt = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser')['browser'] }).chrome;
    return JSON.stringify(
      Object.values(await storage.local.get()).map((one) => (one as { syncedAt?: string }).syncedAt),
    );
  });

/** Every correction of a library by its number, with what it changed the value to. */
const corrections = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('baoshu');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    const asked = database.transaction('corrections').objectStore('corrections').getAll();
    const rows = await new Promise<{ id: string; correction: { changes: { value: number } } }[]>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    database.close();
    return Object.fromEntries(rows.map(({ id, correction }) => [id, correction.changes.value]));
  });

/** The figures of the report as it is shown, in order. */
const shown = async ({ report }: Reader): Promise<string[]> => {
  await report.reload();
  await report.locator(byTestId('figure-row')).first().waitFor();
  return report.locator(`${byTestId('figure-row')} ${byTestId('in-kept-text')}`).allInnerTexts();
};

test(
  'two who correct at once lose no correction and come to the same library, though the folder is away for a while',
  async () => {
    const figures = await readers[0].report.locator(byTestId('figure-row')).count();
    const random = randomFrom(SEED);
    const made: [number[], number[]] = [[], []];
    const end = performance.now() + SECONDS * 1000;
    const correcting = async (who: 0 | 1): Promise<void> => {
      while (performance.now() < end) {
        // Of one figure in both libraries now and then, and every number made once
        const value = 1000 + 2 * made[who].length + who;
        await correct(readers[who], Math.floor(random() * figures), value);
        made[who].push(value);
      }
    };
    const [wang, li] = readers;
    const told: string[] = [];
    const sharing = async (): Promise<void> => {
      let away = false;
      while (performance.now() < end) {
        told.push(await sync(wang), await sync(li));
        if (!away && performance.now() > end - SECONDS * 500) {
          away = true;
          const files = await filesOf(wang.settings);
          await takeFolder(wang.settings);
          expect(await syncInVain(wang)).toMatch(/is not there any more\. Nothing here is lost/);
          await putFiles(wang.settings, files);
        }
        await bring(wang.settings, li.settings);
        await bring(li.settings, wang.settings);
      }
      expect(away).toBe(true);
    };
    await Promise.all([correcting(0), correcting(1), sharing()]);
    for (let round = 0; round < 3; round++) {
      for (const reader of readers) told.push(await sync(reader));
      await bring(wang.settings, li.settings);
      await bring(li.settings, wang.settings);
    }
    expect(told.filter((sentence) => !/you are “[王李]”, synced/.test(sentence))).toEqual([]);
    const [here, there] = await Promise.all(readers.map(({ settings }) => corrections(settings)));
    expect(Math.min(made[0].length, made[1].length)).toBeGreaterThan(1);
    expect(Object.values(here!).sort((a, b) => a - b)).toEqual(made.flat().sort((a, b) => a - b));
    expect(there).toEqual(here);
    const figuresHere = await shown(wang);
    expect(figuresHere).toEqual(await shown(li));
    expect(figuresHere.join()).toMatch(/1,?0\d\d/);
  },
  120_000 + SECONDS * 2_000,
);
