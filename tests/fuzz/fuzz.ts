/**
 * `npm run fuzz [-- [WHAT] COUNT [SEED]]`: what must not break the program, in great number. WHAT is
 *
 * - `texts` (where none is named) or `pages`: mutated documents, 400 where no count is given. None may throw, no value may be without
 *   end, every figure must stand where it says, no page be changed. Ends with 1 at the first ten faults; the seed and the number tell which;
 * - `archive`: as many mutated documents, one in ten of them a whole page, read as one part of an archive (on Linux). Each must be read or
 *   told, and the process may not hold a tenth more at the end than at the beginning;
 * - `stops`, `kills` or `fills`: the built extension in Chromium, its worker stopped while it saves, the browser killed while it restores a
 *   backup, the disk filled while it saves. The browser tests do so a few times;
 * - `teams`: two browsers that correct one report through a team's folder for so many seconds, the folder taken away in the middle.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fuzzArchive } from './archive';
import { mutatedPages } from './pages';
import { fuzz } from './run';
import { ROOT } from './sources';
import { mutatedTexts } from './texts';

const DOCUMENTS = { texts: mutatedTexts, pages: mutatedPages } as const;
/** The browser test of each, and the variable that tells it how often. */
const IN_BROWSER = {
  stops: ['worker-stopped', 'BAOSHU_STOPS'],
  kills: ['backup-killed', 'BAOSHU_KILLS'],
  fills: ['disk-full', 'BAOSHU_FILLS'],
  teams: ['team-correcting', 'BAOSHU_TEAM_SECONDS'],
} as const;

const isKey = <T extends object>(of: T, key: string): key is keyof T & string => Object.hasOwn(of, key);

function usage(): never {
  console.error(
    'Usage: npm run fuzz [-- [texts|pages|archive] COUNT [SEED]], or: npm run fuzz -- stops|kills|fills|teams COUNT',
  );
  process.exit(2);
}

const words = process.argv.slice(2);
const what = /^\d/.test(words[0] ?? '0') ? 'texts' : words.shift()!;
const [count, seed] = [Number(words[0] ?? 400), Number(words[1] ?? 1)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) usage();
if (isKey(DOCUMENTS, what)) {
  process.exitCode = (await fuzz(await DOCUMENTS[what](), count, seed)) > 0 ? 1 : 0;
} else if (what === 'archive') {
  process.exitCode = (await fuzzArchive(count, seed)) > 0 ? 1 : 0;
} else if (isKey(IN_BROWSER, what)) {
  const [test, variable] = IN_BROWSER[what];
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', 'e2e', '--retry', '0', `tests/e2e/${test}.test.ts`];
  const env = { ...process.env, [variable]: String(count) };
  process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;
} else usage();
