import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, transform } from 'esbuild';
import { MADE, madeModule } from '../../scripts/build/made-modules';
import { withoutExamples } from '../../scripts/build/without-examples';
import { tableText } from '../eval/table';
import { median } from './measure';

/** The commit that the first report of a fresh script is held against. */
const BEFORE = '0ca1ca7';
/** The first report takes at most this share of what it took then. */
const MOST = 0.5;
const ROUNDS = 11;

/** What a content script does with a page's text, as its page asks for it. */
const ENTRY = `
  import { documentFromText } from './core/document/from-text';
  import { recognise } from './core/recognise/recognise';
  import { extractFigures } from './core/figures/extract';
  globalThis.readReport = (text) => {
    const document = documentFromText(text);
    return extractFigures(document, recognise(document)).length;
  };`;

/** Runs in a process of its own: evaluates the script, then reads one report; prints milliseconds of both and the count of figures. */
const CHILD = `
  const { readFileSync } = require('node:fs');
  const { Script } = require('node:vm');
  const [code, text] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
  const start = performance.now();
  new Script(code, { filename: 'content-script.js' }).runInThisContext();
  const evaluated = performance.now();
  const figures = globalThis.readReport(text);
  console.log(JSON.stringify([evaluated - start, performance.now() - evaluated, figures]));`;

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

/**
 * Times the first report of a fresh content script, each in a process of its own, beside the script of an earlier commit in turn.
 * Prints medians; returns what is over its bound.
 */
export async function benchCold(root: string, report: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'baoshu-cold-'));
  try {
    const earlier = path.join(folder, 'earlier');
    if (!takeOut(root, earlier)) {
      console.log(`The first report of a fresh script was not measured: commit ${BEFORE} cannot be reached in git.\n`);
      return [];
    }
    const scripts = { now: path.join(folder, 'now.js'), before: path.join(folder, 'before.js') };
    writeFileSync(scripts.now, await scriptOf(root, root, [asBuilt]));
    writeFileSync(scripts.before, await scriptOf(earlier, root, []));
    const [child, text] = [path.join(folder, 'child.cjs'), path.join(folder, 'report.txt')];
    writeFileSync(child, CHILD);
    writeFileSync(text, report);
    const run = (script: string): [number, number, number] =>
      JSON.parse(execFileSync(process.execPath, [child, script, text], { encoding: 'utf8' }));
    const runs: Record<'now' | 'before', [number, number, number][]> = { now: [], before: [] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of round % 2 === 0 ? (['now', 'before'] as const) : (['before', 'now'] as const))
        runs[name].push(run(scripts[name]));
    }
    const rows = [['the first report of a fresh script', 'script ms', 'report ms', 'together', 'bytes gzipped']];
    for (const [name, label] of [
      ['now', 'now'],
      ['before', `at ${BEFORE}`],
    ] as const) {
      const of = (pick: (one: [number, number, number]) => number): string => median(runs[name].map(pick)).toFixed(1);
      const bytes = gzipSync(readFileSync(scripts[name]), { level: 9 }).length;
      rows.push([label, of(([a]) => a), of(([, b]) => b), of(([a, b]) => a + b), String(bytes)]);
    }
    const ratio = median(runs.now.map(([a, b], at) => (a + b) / (runs.before[at]![0] + runs.before[at]![1])));
    console.log(`${tableText(rows)}\nNow beside before: ${ratio.toFixed(2)}, bound ${MOST}.\n`);
    return ratio > MOST
      ? [`the first report of a fresh script beside ${BEFORE}: ${ratio.toFixed(2)}, bound ${MOST}`]
      : [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
