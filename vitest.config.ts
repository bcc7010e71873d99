import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** `unit` mirrors core/ and the store in Node; `e2e` drives a real Chromium over the built extension, one file at a time. */
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
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
