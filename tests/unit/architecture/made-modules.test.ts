import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MADE, madeModule } from '../../../scripts/build/made-modules';
import { filesUnder } from './source-files';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** What a module exports, without what makes it a module. */
const valuesOf = (module: object): Record<string, unknown> => Object.fromEntries(Object.entries(module));
const load = async (code: string): Promise<Record<string, unknown>> =>
  valuesOf(await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`));

const made = filesUnder('core', ['.ts']).filter((file) => MADE.test(`/${file}`));

describe('a module made at build', () => {
  test('is known by its name', () => {
    expect(made).toContain('core/indicators/registry.made.ts');
  });

  test.each(made)('%s holds what its source makes, and imports nothing', async (file) => {
    const code = await madeModule(path.join(ROOT, file));
    expect(code).not.toMatch(/^import /m);
    expect(await load(code)).toEqual(valuesOf(await import(path.join(ROOT, file))));
  });

  test('is refused where JSON would lose something', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'baoshu-made-'));
    try {
      const file = path.join(folder, 'words.made.ts');
      writeFileSync(file, 'export const WORDS = new Map([[1, 2]]);');
      await expect(madeModule(file)).rejects.toThrow('WORDS is no plain data');
      writeFileSync(file, "export const ROWS = [{ id: '甲', also: undefined }, { id: '乙' }];");
      expect(await load(await madeModule(file))).toEqual({ ROWS: [{ id: '甲' }, { id: '乙' }] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
