import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** A real browser over the built extension, one file at a time. */
const browserTests = (name: string) => ({
  test: {
    name,
    environment: 'node' as const,
    include: [`tests/${name}/**/*.test.ts`],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A real browser on a busy machine may lose a click; the report names each test that took a
    // second try, and what is really broken fails twice.
    retry: 1,
  },
});

/** `unit` mirrors core/ and the store in Node; `e2e` drives Chromium, `firefox` Firefox. */
export default defineConfig({
  test: {
    projects: [
      {
        // biome-ignore lint/suspicious/noExplicitAny: WXT and Vitest each bring their own Vite plugin type
        plugins: [WxtVitest() as any],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // No test measures time: a busy machine must not fail one
          testTimeout: 60_000,
        },
      },
      browserTests('e2e'),
      browserTests('firefox'),
    ],
  },
});
