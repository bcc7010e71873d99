import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byTestId } from '../../scripts/browser/popup';
import { openSettings, writeMadeUpBackup } from './backup-files';
import { captureReport, readStored, type Session, startSession } from './session';

const REPORTS = 60;
const FIGURES = 60;
/** Shares of a restore's time after which the browser is killed; `BAOSHU_KILLS` asks for more points. */
const POINTS = Number(process.env.BAOSHU_KILLS ?? 3);

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baoshu-killed-'));
  file = path.join(folder, 'made-up.ndjson.gz');
  await writeMadeUpBackup(file, REPORTS, FIGURES);
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Ends every process of the browser of one profile at once, as a cut of power does. */
function kill(profile: string): void {
  const found = execFileSync('pgrep', ['-f', '--', `--user-data-dir=${profile}`], { encoding: 'utf8' });
  for (const pid of found.trim().split('\n')) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It went with its parent
    }
  }
}

/** Looks at a backup and begins to put it in the library's place; the time that the browser took for it, where it was let. */
async function replace(session: Session, stopAfter: number | null, profile: string): Promise<number> {
  const settings = await openSettings(session);
  await settings.locator(byTestId('backup-file')).setInputFiles(file);
  await settings.locator(byTestId('restore-replace')).click();
  const begun = performance.now();
  await settings.locator(byTestId('replace-now')).click();
  if (stopAfter === null) await settings.locator(byTestId('restored')).waitFor();
  else {
    await new Promise((resolve) => setTimeout(resolve, stopAfter));
    kill(profile);
  }
  return performance.now() - begun;
}

test('a browser that is killed while it restores shows the old library or the new', async () => {
  const seen: string[] = [];
  let whole = 0;
  for (let point = 0; point <= POINTS; point++) {
    const profile = path.join(folder, `profile-${point}`);
    const session = await startSession({}, { profile });
    const { figures: before } = await captureReport(session, '/forum-work-report.html');
    if (point === 0) {
      whole = await replace(session, null, profile);
      await session.close();
      continue;
    }
    await replace(session, (whole * point) / (POINTS + 1), profile);
    await session.close().catch(() => undefined);
    const again = await startSession({}, { profile });
    const { captures, texts, figures } = await readStored(again);
    const library = await again.browser.context.newPage();
    await library.goto(again.browser.url('library.html'));
    await library.locator('.view-body').waitFor();
    expect(await library.locator(byTestId('missing-reports')).count()).toBe(0);
    await again.close();
    seen.push(`${captures.length} ${texts.length} ${figures.length}`);
    expect([`1 1 ${before}`, `${REPORTS} ${REPORTS} ${REPORTS * FIGURES}`]).toContain(seen.at(-1));
  }
  expect(seen).toHaveLength(POINTS);
  console.info(
    `a whole restore took ${Math.round(whole)} ms; after kills there were (captures, texts, figures):`,
    seen,
  );
}, 900_000);
