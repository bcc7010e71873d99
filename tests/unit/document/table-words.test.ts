import { describe, expect, it } from 'vitest';
import { tableWords } from '../../../core/document/table-words';

describe.each(tableWords.rules)('the rule $id', ({ pattern, examples, counterExamples }) => {
  it.each(examples)('holds of %s', (example) => {
    expect(pattern.test(example)).toBe(true);
  });
  it.each(counterExamples)('does not hold of %s', (example) => {
    expect(pattern.test(example)).toBe(false);
  });
});
