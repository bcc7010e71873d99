import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, transform } from 'esbuild';
import { REPORT } from '../../entrypoints/shared/worker/prepare-reading';
import { MADE, madeModule } from '../../scripts/build/made-modules';
import { withoutExamples } from '../../scripts/build/without-examples';
import { tableText } from '../eval/table';
import { median } from './measure';

/** The commit that the first report of a fresh worker is held against. */
const BEFORE = '0ca1ca7';
/** The first report takes at most this share of what it took then. */
const MOST = 0.5;
const ROUNDS = 11;

/** What the worker does with a page's text, as its page asks for it. */
const ENTRY = `
  import { documentFromText } from './core/document/from-text';
  import { recognise } from './core/recognise/recognise';
  import { extractFigures } from './core/figures/extract';
  globalThis.readReport = (text) => {
    const document = documentFromText(text);
    return extractFigures(document, recognise(document)).length;
  };`;

/**
 * Runs in a process of its own: evaluates the script, reads another text where one is given, then one report; prints milliseconds of
 * each and the count of figures. Counted is the time that the thread was running, where the system tells it: another process on the
 * machine must not count.
 */
const CHILD = `
  const { existsSync, readFileSync } = require('node:fs');
  const { Script } = require('node:vm');
  const told = '/proc/self/task/' + process.pid + '/schedstat';
  const time = existsSync(told) ? () => Number(readFileSync(told, 'utf8').split(' ')[0]) / 1e6 : () => performance.now();
  const [code, text, first] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
  const start = time();
  new Script(code, { filename: 'worker.js' }).runInThisContext();
  const evaluated = time();
  if (first !== undefined) globalThis.readReport(first);
  const prepared = time();
  const figures = globalThis.readReport(text);
  console.log(JSON.stringify([evaluated - start, prepared - evaluated, time() - prepared, figures]));`;

/** What the extension's build does to the core's modules. */
const asBuilt: Plugin = {
  name: 'as-built',
  setup({ onLoad }) {
    onLoad({ filter: MADE }, async ({ path: file }) => ({ contents: await madeModule(file), loader: 'js' }));
    onLoad({ filter: /\/core\/.*\.ts$/ }, async ({ path: file }) => {
      const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext' });
      return { contents: withoutExamples(code), loader: 'js' };
    });
  },
};

/** The script of the core in `folder`, minified as the extension's is. */
async function scriptOf(folder: string, root: string, plugins: Plugin[]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: 'chrome116',
    nodePaths: [path.join(root, 'node_modules')],
    tsconfigRaw: {},
    plugins,
  });
  return outputFiles[0]!.contents;
}

/** Takes the core of that commit out of the project's history into `folder`; false where it cannot be reached. */
function takeOut(root: string, folder: string): boolean {
  mkdirSync(folder);
  const archive = path.join(folder, 'core.tar');
  try {
    execFileSync('git', ['-C', root, 'archive', '--output', archive, BEFORE, 'core'], { stdio: 'ignore' });
    execFileSync('tar', ['-xf', archive, '-C', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

interface Run {
  script: number;
  prepared: number;
  report: number;
}

/**
 * Times the first report of a fresh worker, each in a process of its own, with the worker prepared while the page was walked and
 * without, beside the script of an earlier commit in turn. Prints medians; returns what is over its bound.
 */
export async function benchCold(root: string, report: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'baoshu-cold-'));
  try {
    const earlier = path.join(folder, 'earlier');
    if (!takeOut(root, earlier)) {
      console.log(`The first report of a fresh worker was not measured: commit ${BEFORE} cannot be reached in git.\n`);
      return [];
    }
    const file = (name: string, content: string | Uint8Array): string => {
      const at = path.join(folder, name);
      writeFileSync(at, content);
      return at;
    };
    const now = file('now.js', await scriptOf(root, root, [asBuilt]));
    const before = file('before.js', await scriptOf(earlier, root, []));
    const [child, text] = [file('child.cjs', CHILD), file('report.txt', report)];
    const small = file('small.txt', REPORT);
    const ways = {
      [`at ${BEFORE}`]: [before, text],
      now: [now, text],
      'now, prepared': [now, text, small],
    };
    const runs = new Map(Object.keys(ways).map((name): [string, Run[]] => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      const order = Object.entries(ways);
      for (const [name, files] of round % 2 === 0 ? order : order.reverse()) {
        const out = execFileSync(process.execPath, [child, ...files], { encoding: 'utf8' });
        const [script, prepared, read] = JSON.parse(out) as [number, number, number];
        runs.get(name)!.push({ script, prepared, report: read });
      }
    }
    const rows = [['the first report of a fresh worker', 'script ms', 'preparing ms', 'report ms', 'bytes gzipped']];
    for (const [name, [script]] of Object.entries(ways)) {
      const of = (pick: (run: Run) => number): string => median(runs.get(name)!.map(pick)).toFixed(1);
      const bytes = gzipSync(readFileSync(script!), { level: 9 }).length;
      rows.push([name, of((run) => run.script), of((run) => run.prepared), of((run) => run.report), String(bytes)]);
    }
    const earliest = runs.get(`at ${BEFORE}`)!;
    const beside = (name: string, pick: (run: Run) => number): number =>
      median(runs.get(name)!.map((run, at) => pick(run) / (earliest[at]!.script + earliest[at]!.report)));
    const whole = beside('now', (run) => run.script + run.report);
    // The script is evaluated and the worker prepared while the page is walked
    const waited = beside('now, prepared', (run) => run.report);
    console.log(
      `${tableText(rows)}\nBeside ${BEFORE}: all of it ${whole.toFixed(2)}; what the page waits for ${waited.toFixed(2)}, bound ${MOST}.\n`,
    );
    return waited > MOST
      ? [`what a page waits for its first report, beside ${BEFORE}: ${waited.toFixed(2)}, bound ${MOST}`]
      : [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
