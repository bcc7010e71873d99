import { STAGES } from './stages.mjs';

const stage = STAGES[process.env.BAOSHU_STAGE];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: stage.mutate,
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  // Words and patterns of tables are taken away one by one by `npm run rules`
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
  // TypeScript 7 has no interface for programs, which Stryker would rewrite the project's file by
  tsconfigFile: 'none.json',
  thresholds: { high: 90, low: 80, break: 80 },
  reporters: ['clear-text'],
  clearTextReporter: { reportTests: false },
  tempDirName: '.artifacts/mutation',
  ignorePatterns: ['.output', '.artifacts', 'docs', 'seeds', 'tests/e2e', 'tests/firefox', 'tests/gold'],
};
