import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { ROOM_LEFT_FREE } from '../../entrypoints/shared/store/room';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { captureReport, openReport, readStored, type Session, startSession } from './session';

/** A file system of its own for the profile; only root may have one. */
const MOUNT = mkdtempSync(path.join(tmpdir(), 'baoshu-small-'));
const SIZE_MB = 260;
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', MOUNT]).status === 0;
const reason = mounted ? '' : ' (skipped: no file system can be mounted)';
/** How often the disk is filled; `BAOSHU_FILLS` asks for more. */
const FILLS = Number(process.env.BAOSHU_FILLS ?? 2);

let session: Session | undefined;
afterEach(async () => {
  await session?.close().catch(() => undefined);
  session = undefined;
});
afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', MOUNT]);
  rmSync(MOUNT, { recursive: true, force: true });
});

/** Time that the last of the room takes to fill, about. */
const FILL_MS = 300;
const FILLER = path.join(MOUNT, 'filler');
/** Fills the file system but for some bytes. */
function fill(left: number): void {
  const { bavail, bsize } = statfsSync(MOUNT);
  const piece = Buffer.alloc(1 << 20);
  const whole = Math.floor((bavail * bsize - left) / piece.length);
  writeFileSync(FILLER, '');
  for (let written = 0; written < whole; written++) writeFileSync(FILLER, piece, { flag: 'a' });
}
const empty = () => rmSync(FILLER, { force: true });
/** Fills the file system to its last byte, some time from now. @returns when that is done */
const fillAfter = (ms: number): Promise<unknown> => {
  const filler = spawn('sh', ['-c', `sleep ${ms / 1000}; cat /dev/zero >> "$0"`, FILLER], { stdio: 'ignore' });
  return once(filler, 'exit');
};

/** Presses *Save* in the popup of a page, and gives what it says in the end. */
async function save(of: Session, address: string, filledAfter: number | null = null): Promise<string> {
  const page = await of.open(address);
  const { popup } = await openReport(of, page);
  const filled = filledAfter === null ? null : fillAfter(filledAfter);
  // The disk is full a little before, while or after the report is written
  if (filled !== null) await new Promise((resolve) => setTimeout(resolve, FILL_MS));
  await popup.click(byTestId('save'));
  const said = await until('an answer', async () => {
    const state = await popup.evaluate(
      () => document.querySelector<HTMLElement>('[data-testid="save"]')?.dataset.state,
    );
    return state === 'saved' || state === 'failed' ? `${state}: ${await popup.text(byTestId('save-note'))}` : undefined;
  });
  await filled;
  await of.browser.closePopup();
  await page.close();
  return said!;
}

test.skipIf(!mounted)(
  `on a disk that is nearly full nothing is saved, with what to do, and nothing lost${reason}`,
  async () => {
    session = await startSession({}, { profile: path.join(MOUNT, 'full') });
    await captureReport(session, '/forum-work-report.html');
    const stored = await readStored(session);
    fill(20_000_000);
    expect(await save(session, '/plan-outline.html')).toMatch(
      /^failed: Nothing was written: the disk is nearly full\. Free some/,
    );
    expect(await readStored(session)).toEqual(stored);
    empty();
    expect(await save(session, '/plan-outline.html')).toMatch(/^saved/);
    expect((await readStored(session)).captures).toHaveLength(2);
    rmSync(path.join(MOUNT, 'full'), { recursive: true, force: true });
  },
);

test.skipIf(!mounted)(
  `a disk that fills while a report is saved loses no report for good${reason}`,
  async () => {
    const seen: string[] = [];
    for (let run = 0; run < FILLS; run++) {
      const profile = path.join(MOUNT, `run-${run}`);
      mkdirSync(profile);
      session = await startSession({}, { profile });
      await captureReport(session, '/forum-work-report.html');
      await captureReport(session, '/conference-and-account.html');
      // Room enough when it is asked for, none when it is written
      fill(ROOM_LEFT_FREE + 6_000_000);
      const said = await save(session, '/plan-outline.html', (2 * FILL_MS * run) / FILLS);
      await session.close().catch(() => undefined);
      session = await startSession({}, { profile }).catch(() => undefined);
      empty();
      session ??= await startSession({}, { profile });
      const kept = said.startsWith('saved') ? 3 : 2;
      const library = await session.browser.context.newPage();
      await library.goto(session.browser.url('library.html'));
      await library.locator('.view-body, .first-time, [data-testid="missing-reports"]').first().waitFor();
      const { length } = (await readStored(session)).captures;
      if (length < kept) {
        expect(await library.locator(byTestId('missing-reports')).innerText()).toMatch(/when it was last seen/);
        await library.locator(byTestId('from-own')).click();
        await library.locator(byTestId('restored')).waitFor();
      }
      expect((await readStored(session)).captures.length).toBeGreaterThanOrEqual(kept);
      seen.push(`${said.slice(0, 6)} ${length}`);
      await session.close();
      session = undefined;
      rmSync(profile, { recursive: true, force: true });
    }
    expect(seen).toHaveLength(FILLS);
    console.info(seen);
  },
  900_000,
);
