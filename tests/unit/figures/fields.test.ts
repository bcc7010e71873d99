import { describe, expect, test } from 'vitest';
import { BOUND_RULES, type BoundReading } from '../../../core/figures/fields/bound';
import { decide, type FieldRule } from '../../../core/figures/fields/field-rule';
import { findQuantities } from '../../../core/figures/find-quantities';
import type { Quantity } from '../../../core/figures/quantity';
import { tokensOf } from '../../../core/figures/tokens/tokens';

/** The quantity in ⟦⟧ of an example, with the words around it. */
function readExample(example: string): { quantity: Quantity; lead: string; after: string } {
  const [lead, rest] = example.split('⟦') as [string, string];
  const [told, after] = rest.split('⟧') as [string, string];
  const quantity = findQuantities(lead + told + after).find(
    ({ start, end }) => start <= lead.length && end > lead.length,
  );
  if (quantity === undefined) throw new Error(`no quantity in ${example}`);
  return { quantity, lead: (lead + told + after).slice(0, quantity.start), after };
}

/** Tests that each rule decides its examples and none of its counter-examples. */
function holds<Question, Told>(
  rules: readonly FieldRule<Question, Told>[],
  questionOf: (example: string) => Question,
): void {
  const deciding = (example: string): string => decide(rules, questionOf(example))?.rule ?? 'none';
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, counterExamples }) => {
    test.each(examples)('decides %s', (example) => expect(deciding(example)).toBe(id));
    test.each(counterExamples)('leaves %s', (example) => expect(deciding(example)).not.toBe(id));
    test('has both', () => expect([examples.length > 0, counterExamples.length > 0]).toEqual([true, true]));
  });
  test('no two rules have one name', () => expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length));
}

describe('bound', () =>
  holds<Parameters<(typeof BOUND_RULES)[number]['reads']>[0], BoundReading>(BOUND_RULES, (example) => {
    const { quantity, lead, after } = readExample(example);
    return { quantity, lead: tokensOf(lead), after };
  }));
