import { describe, expect, test } from 'vitest';
import { OVER_YEARS } from '../../../core/figures/over-years';
import type { Rule, RuleTable } from '../../../core/rules/rule';
import { TIME_ROLES } from '../../../core/time/roles';
import { TIME_WORDS } from '../../../core/time/words';

const TABLES: readonly RuleTable<Rule>[] = [TIME_WORDS, TIME_ROLES, OVER_YEARS];

describe.each(TABLES.map((table) => [table.name, table.rules] as const))('%s', (_, rules) => {
  test('ids are unique', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, { pattern, examples, counterExamples }) => {
    expect(examples.filter((text) => !pattern.test(text))).toEqual([]);
    expect(counterExamples.filter((text) => pattern.test(text))).toEqual([]);
    expect(examples.length).toBeGreaterThan(0);
    expect(counterExamples.length).toBeGreaterThan(0);
  });
});
