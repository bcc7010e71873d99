/**
 * Runs a TypeScript file with Node: `node scripts/run-core.mjs FILE.ts ARGUMENTS…`.
 *
 * The file and what it imports from the project are bundled by esbuild into `node_modules/.cache/baoshu/`; packages stay
 * outside the bundle. It runs in this process: its arguments stand where Node puts them, its exit code is the process's.
 * `node --enable-source-maps` tells the places of errors in TypeScript; the maps are not loaded otherwise, for they are held in memory.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/baoshu');

/** Packages are left to Node, but their JSON is bundled: Node would ask for an import attribute that bundlers do not write. */
const packagesOutside = {
  name: 'packages-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || path.isAbsolute(name) || name.endsWith('.json')
        ? undefined
        : { path: name, external: true },
    );
  },
};

/** Bundles `entry`; returns the path of the runnable file. A syntax error is printed by esbuild and ends the process with 1. */
async function bundle(entry) {
  const name = path.relative(root, entry).replaceAll(path.sep, '-');
  const { outputFiles } = await build({
    entryPoints: [{ in: entry, out: name }],
    outExtension: { '.js': '.mjs' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    outdir: cache,
    // The project's tsconfig extends one that only `wxt prepare` writes; the defaults do here
    tsconfigRaw: {},
    plugins: [packagesOutside],
  });
  mkdirSync(cache, { recursive: true });
  // Two runs at once must never read a half-written bundle
  for (const { path: file, contents } of outputFiles) {
    const own = `${file}.${process.pid}`;
    writeFileSync(own, contents);
    renameSync(own, file);
  }
  return path.join(cache, `${name}.mjs`);
}

const [given, ...args] = process.argv.slice(2);
if (!given) {
  console.error('Usage: node scripts/run-core.mjs FILE.ts [ARGUMENTS…]');
  process.exit(2);
}
const entry = [path.resolve(root, given), path.resolve(given)].find((file) => existsSync(file));
if (!entry) {
  console.error(`There is no file ${given}.`);
  process.exit(2);
}
const file = await bundle(entry).catch((error) => {
  if (!error.errors) throw error;
  process.exit(1); // esbuild has printed them
});

// npm moves to the project's folder; relative paths among the arguments count from where the command was typed
const typedIn = process.env.INIT_CWD;
if (typedIn && path.relative(root, process.cwd()) === '' && existsSync(typedIn)) process.chdir(typedIn);
process.argv = [process.argv[0], entry, ...args];
await import(pathToFileURL(file).href);
