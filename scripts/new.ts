/**
 * `npm run new -- kind|site|unit|check|format NAME …`: makes the files of an addition, registers it, and says what is left to do.
 * CONTRIBUTING.md says the same at more length.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BadAddition } from './new/addition';
import { additionOf, afterAddition } from './new/plan';

const ROOT = path.resolve(process.argv[1] ?? '', '../..');
const read = (file: string): string =>
  existsSync(path.join(ROOT, file)) ? readFileSync(path.join(ROOT, file), 'utf8') : '';

try {
  const addition = additionOf(process.argv.slice(2));
  const files = afterAddition(addition, read);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    writeFileSync(path.join(ROOT, file), text);
  }
  const code = [...files.keys()].filter((file) => !file.endsWith('.txt'));
  // Imports in their order; what is not written yet may still be complained of
  const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  spawnSync(process.execPath, [biome, 'check', '--write', ...code], { cwd: ROOT, stdio: 'ignore' });
  console.log(`Made or changed:\n${[...files.keys()].map((file) => `  ${file}`).join('\n')}`);
  console.log(`Left to do:\n${addition.next.map((step) => `  ${step}`).join('\n')}`);
  console.log(`Proved by:\n  ${addition.proof}`);
} catch (error) {
  if (!(error instanceof BadAddition)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
