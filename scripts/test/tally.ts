import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What the summary of `npm test` tells of a run of Vitest. */
export interface TestTally {
  passed: number;
  skipped: number;
  /** Names of tests that failed, and of files and suites that did outside their tests. */
  failed: string[];
  /** Names of tests that passed the second time only. */
  again: string[];
}

/** A reporter that writes the tally of a run into `file`. */
export class TallyReporter implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    writeFileSync(this.#file, JSON.stringify(tallyOf(modules, errors)));
  }
}

function tallyOf(modules: readonly TestModule[], errors: readonly SerializedError[]): TestTally {
  const tally: TestTally = { passed: 0, skipped: 0, failed: [], again: [] };
  for (const module of modules) {
    const file = path.relative(process.cwd(), module.moduleId);
    for (const test of module.children.allTests()) {
      const name = `${file}: ${test.fullName}`;
      const { state } = test.result();
      if (state === 'passed') tally.passed += 1;
      else if (state === 'failed') tally.failed.push(name);
      else tally.skipped += 1;
      if (test.diagnostic()?.flaky) tally.again.push(name);
    }
    // A file that does not load, or a set-up that fails, has no failed test of its own
    if (module.errors().length > 0) tally.failed.push(`${file}: the file itself`);
    for (const suite of module.children.allSuites())
      if (suite.errors().length > 0) tally.failed.push(`${file}: ${suite.fullName}: its set-up`);
  }
  for (const { message } of errors) tally.failed.push(`outside any test: ${message}`);
  return tally;
}
