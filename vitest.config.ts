import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { prepare } from 'wxt';
import { WxtVitest } from 'wxt/testing';
import { TallyReporter } from './scripts/test/tally.ts';

// tsconfig.json extends what WXT writes; a fresh clone has it not yet
if (!existsSync(path.join(import.meta.dirname, '.wxt/tsconfig.json'))) await prepare({ root: import.meta.dirname });

/** A real browser over the built extension. Each file has a browser and a profile of its own, so that two may run side by side. */
const browserTests = (name: string) => ({
  test: {
    name,
    environment: 'node' as const,
    include: [`tests/${name}/**/*.test.ts`],
    maxWorkers: Math.min(2, availableParallelism()),
    sequence: { groupOrder: 1 },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A real browser on a busy machine may lose a click; the summary names each test that took a
    // second try, and what is really broken fails twice.
    retry: 1,
  },
});

/** Tests of what changes globals, the extension's storage or modules: each file has a module registry of its own. */
const STATEFUL = ['tests/unit/{entrypoints,store}/**/*.test.{ts,tsx}'];

/**
 * Tests in Node. What is pure shares its modules over the files of a worker: loading the core anew for each file cost as much as
 * the tests themselves.
 */
const unitTests = (name: string, files: { include?: string[]; exclude?: string[]; isolate: boolean }) => ({
  // biome-ignore lint/suspicious/noExplicitAny: WXT and Vitest each bring their own Vite plugin type
  plugins: [WxtVitest() as any],
  test: {
    name,
    environment: 'node' as const,
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // No test measures time: a busy machine must not fail one
    testTimeout: 60_000,
    ...files,
  },
});

/** `unit-*` mirror core/ and the extension in Node; `e2e` drives Chromium, `firefox` Firefox. */
export default defineConfig({
  test: {
    // `npm run coverage`
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts'],
      reportsDirectory: '.artifacts/coverage',
      reporter: ['text', 'text-summary', 'json'],
      skipFull: true,
      thresholds: { branches: 95 },
    },
    ...(process.env.BAOSHU_TALLY ? { reporters: ['default', new TallyReporter(process.env.BAOSHU_TALLY)] } : {}),
    projects: [
      unitTests('unit-core', { exclude: STATEFUL, isolate: false }),
      unitTests('unit-extension', { include: STATEFUL, isolate: true }),
      browserTests('e2e'),
      browserTests('firefox'),
    ],
  },
});
