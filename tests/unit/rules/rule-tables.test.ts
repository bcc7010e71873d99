import { describe, expect, test } from 'vitest';
import type { Ceiling } from '../../rules/ceilings';
import CEILINGS from '../../rules/ceilings.json';
import { wrongExamples } from '../../rules/examples';
import { countByExamples, hasPattern } from '../../rules/missed';
import { TABLES } from '../../rules/tables';

test('tables have names of their own', () => {
  const names = TABLES.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
});

test('every table has a ceiling for what its examples do not notice, and keeps under it', () => {
  const ceilings: Record<string, Ceiling> = CEILINGS;
  expect(Object.keys(ceilings).sort()).toEqual(TABLES.map(({ name }) => name).sort());
  for (const table of TABLES) {
    const unnoticed = countByExamples(table).unmissed.map(({ rule, alternative }) => `${rule.id}: ${alternative}`);
    expect(unnoticed.length, `${table.name}\n${unnoticed.join('\n')}`).toBeLessThanOrEqual(
      ceilings[table.name]!.examples,
    );
  }
});

describe.each(TABLES.map((table) => [table.name, table.rules] as const))('%s', (_, rules) => {
  test('rules have ids of their own', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  });

  test.each(rules.filter(hasPattern).map((rule) => [rule.id, rule] as const))(
    '%s is found in its examples and in no counter-example',
    (_id, rule) => {
      expect(rule.examples).not.toEqual([]);
      expect(rule.counterExamples).not.toEqual([]);
      expect(wrongExamples(rule, rule.pattern)).toEqual([]);
    },
  );
});
