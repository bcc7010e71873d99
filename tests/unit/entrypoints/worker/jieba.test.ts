import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { jiebaLoader } from '../../../../scripts/build/jieba-loader';

const binary = vi.hoisted(() => ({ init: vi.fn(), forget: vi.fn(), add_word: vi.fn(), tag: vi.fn(() => []) }));
vi.mock('jieba-wasm/web', () => ({ default: binary.init, ...binary }));

const { jieba } = await import('../../../../entrypoints/shared/worker/jieba');

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', vi.fn());
  binary.init.mockReset();
  binary.forget.mockReset();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('is loaded once for those who ask at the same time, and given back after two idle minutes', async () => {
  await Promise.all([jieba(), jieba()]);
  vi.advanceTimersByTime(119_000);
  await jieba();
  vi.advanceTimersByTime(119_000);
  expect(binary.init).toHaveBeenCalledTimes(1);
  expect(binary.forget).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(binary.forget).toHaveBeenCalledTimes(1);
  await jieba();
  expect(binary.init).toHaveBeenCalledTimes(2);
});

test('that cannot be loaded is tried again at the next call', async () => {
  binary.init.mockRejectedValueOnce(new Error('no binary'));
  await expect(jieba()).rejects.toThrow('no binary');
  await jieba();
  expect(binary.init).toHaveBeenCalledTimes(2);
});

test('the loader of the package is as the build expects it; another one is noticed', () => {
  const loader = readFileSync('node_modules/jieba-wasm/pkg/web/jieba_rs_wasm.js', 'utf8');
  expect(jiebaLoader(loader)).not.toContain('new URL(');
  expect(() => jiebaLoader(loader.replace('let wasm;', 'let binary;'))).toThrow('let wasm;');
});
