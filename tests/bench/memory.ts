import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { registryTerms } from '../../core/indicators/find';
import { jiebaLoader } from '../../scripts/build/jieba-loader';
import { tableText } from '../eval/table';

/** Of the memory that jieba takes at most this share is left when it was given back. */
const MOST_LEFT = 0.1;
const PACKAGE = 'node_modules/jieba-wasm/pkg/web';

interface Loader {
  initSync(given: { module: Uint8Array }): unknown;
  add_word(word: string, freq: undefined, tag: string): unknown;
  tag(text: string, hmm: boolean): unknown;
  forget(): void;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

/**
 * Tells how much memory jieba takes in the worker: before, with it, and when it was given back. Prints megabytes; returns what is over
 * its bound.
 */
export async function benchMemory(root: string, report: string): Promise<string[]> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const folder = mkdtempSync(path.join(tmpdir(), 'baoshu-memory-'));
  try {
    const file = path.join(folder, 'jieba.mjs');
    writeFileSync(file, jiebaLoader(readFileSync(path.join(root, PACKAGE, 'jieba_rs_wasm.js'), 'utf8')));
    const loader = (await import(pathToFileURL(file).href)) as Loader;
    const megabytes = async (): Promise<number> => {
      // What a collection lets go of is counted after the turn
      for (let round = 0; round < 3; round++) {
        collect();
        await settled();
      }
      const { heapUsed, external } = process.memoryUsage();
      return (heapUsed + external) / 1e6;
    };
    const load = (): void => {
      loader.initSync({ module: new Uint8Array(readFileSync(path.join(root, PACKAGE, 'jieba_rs_wasm_bg.wasm'))) });
      for (const term of registryTerms()) loader.add_word(term, undefined, 'n');
      loader.tag(report, true);
    };
    const before = await megabytes();
    load();
    const held = await megabytes();
    loader.forget();
    const after = await megabytes();
    const left = (after - before) / (held - before);
    const told = (value: number): string => value.toFixed(1);
    console.log(
      `${tableText([
        ['memory of the worker', 'before jieba', 'with it', 'given back', 'left', 'bound'],
        ['megabytes', told(before), told(held), told(after), left.toFixed(2), `≤ ${MOST_LEFT}`],
      ])}\n`,
    );
    return left > MOST_LEFT ? [`memory left of jieba: ${left.toFixed(2)}, bound ${MOST_LEFT}`] : [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
