/** What is mutated of a stage, and the tests that are to notice. */
export const STAGES = {
  numerals: { mutate: ['core/numerals/**/*.ts'], tests: ['tests/unit/numerals/**/*.test.ts'] },
  time: { mutate: ['core/time/**/*.ts'], tests: ['tests/unit/time/**/*.test.ts', 'tests/unit/rules/**/*.test.ts'] },
  outline: { mutate: ['core/outline/**/*.ts'], tests: ['tests/unit/outline/**/*.test.ts'] },
  fields: {
    mutate: ['kind', 'bound', 'base', 'period', 'status', 'place', 'read-kind', 'read-sort', 'read-time'].map(
      (name) => `core/figures/${name}.ts`,
    ),
    tests: ['tests/unit/figures/cases.test.ts', 'tests/unit/figures/whole.test.ts', 'tests/unit/rules/**/*.test.ts'],
  },
};
