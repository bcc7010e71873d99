import { defineConfig } from 'vitest/config';
import { STAGES } from './stages.mjs';

const { tests } = STAGES[process.env.BAOSHU_STAGE as keyof typeof STAGES];

/** The tests of one stage alone: the core needs nothing of the extension. */
export default defineConfig({ test: { environment: 'node', include: tests, testTimeout: 60_000 } });
