/**
 * `npm run release`: everything that a version is published with, in `.output/release`: the extension for Chromium and for Firefox as
 * ZIPs, the sources that the Firefox one is built from, a bill of materials (CycloneDX) of what it ships with, the change log, and the
 * SHA-256 of each. The same sources give the same bytes. Ends with 1 where anything is missing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { evenZip } from './build/even-zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = path.join(root, '.output');
const release = path.join(output, 'release');
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');

/** Runs a Node program; what it prints, where that is asked for. Throws one sentence where it fails. */
function node(args, keep = false) {
  const stdio = ['ignore', keep ? 'pipe' : 'inherit', 'inherit'];
  const run = spawnSync(process.execPath, args, { cwd: root, stdio, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${path.basename(args[0])} ended with ${run.error?.message ?? run.status}.`);
  return run.stdout;
}

/** What npm writes, less what differs from one run and one folder to the next. */
function billOfMaterials() {
  const { serialNumber: _, ...materials } = JSON.parse(
    node([process.env.npm_execpath, 'sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], true),
  );
  if (materials.components.length === 0) throw new Error('The bill of materials is empty.');
  delete materials.metadata.timestamp;
  materials.metadata.component.name = name;
  return `${JSON.stringify(materials, null, 2)}\n`;
}

function main() {
  const changes = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  if (!changes.includes(`## ${version}`)) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  if (!process.env.npm_execpath) throw new Error('Start it as `npm run release`: npm writes the bill of materials.');
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release, { recursive: true });

  node([wxt, 'zip']);
  node([wxt, 'zip', '-b', 'firefox', '--mv3']);
  for (const kind of ['chrome', 'firefox', 'sources']) {
    const file = `${name}-${version}-${kind}.zip`;
    if (!existsSync(path.join(output, file))) throw new Error(`There is no ${file} after the builds.`);
    writeFileSync(path.join(release, file), evenZip(readFileSync(path.join(output, file))));
  }
  writeFileSync(path.join(release, `${name}-${version}-sbom.cdx.json`), billOfMaterials());
  copyFileSync(path.join(root, 'CHANGELOG.md'), path.join(release, 'CHANGELOG.md'));
  copyFileSync(path.join(root, 'LICENSE'), path.join(release, 'LICENSE'));

  const files = readdirSync(release).sort();
  const sums = files.map((file) => {
    const hash = createHash('sha256')
      .update(readFileSync(path.join(release, file)))
      .digest('hex');
    return `${hash}  ${file}\n`;
  });
  writeFileSync(path.join(release, 'SHA256SUMS'), sums.join(''));
  console.log(`\nIn ${path.relative(root, release)}:\n${sums.join('')}`);
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
