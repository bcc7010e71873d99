import { describe, expect, test } from 'vitest';
import { BASE_RULES } from '../../../core/figures/fields/base';
import { BOUND_RULES } from '../../../core/figures/fields/bound';
import { decide, type FieldRule } from '../../../core/figures/fields/field-rule';
import { KIND_RULES, kindOf } from '../../../core/figures/fields/kind';
import { kindQuestion } from '../../../core/figures/fields/kind-question';
import { STATUS_RULES, statusOf } from '../../../core/figures/fields/status';
import { findQuantities } from '../../../core/figures/find-quantities';
import type { Frame } from '../../../core/figures/frame';
import type { Quantity } from '../../../core/figures/quantity';
import { tokensOf } from '../../../core/figures/tokens/tokens';
import { timesIn } from '../../../core/time/times';

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

/** The name that words before a number are, for examples: what they begin with up to a verb or number. */
const subjectOf = (lead: string): string =>
  /^[^\d，]*?(?=净?增|提|下降|上升|后移|迈上|突破|为|$)/.exec(lead)?.[0] ?? '';

describe('bound', () =>
  holds(BOUND_RULES, (example) => {
    const { quantity, lead, after } = readExample(example);
    return { quantity, lead: tokensOf(lead), after };
  }));

describe('kind', () =>
  holds(KIND_RULES, (example) => {
    const { quantity, lead, after } = readExample(example);
    return kindQuestion(quantity, lead, subjectOf(lead), after);
  }));

describe('base', () =>
  holds(BASE_RULES, (example) => {
    const { quantity, lead, after } = readExample(example);
    const times = timesIn(lead, 0, lead.length, { speakerYear: 2021, frameYear: 2020 });
    const { kind } = kindOf(quantity, lead, subjectOf(lead), after);
    return { kind, near: tokensOf(lead), times, at: quantity.start, sentence: lead };
  }));

describe('status', () => {
  const statusIn = (example: string): { rule: string; status: string } => {
    const [mode, clause] = example.split('¦') as ['plan' | 'review' | 'account', string];
    const [near, rest] = clause.split('▲') as [string, string];
    const head = near.slice(0, near.lastIndexOf('；') + 1);
    const times = timesIn(near, 0, near.length, { speakerYear: 2021, frameYear: 2020 });
    const [period] = [mode === 'plan' ? '2021' : '2020'];
    const frame: Frame = { mode, period, speakerYear: 2021, aheadFrom: 2021, by: 'report', over: [], margin: 9 };
    const unit = /^\d*([项个])/.exec(rest)?.[1] ?? '元';
    const asked = { near: tokensOf(near.slice(head.length)), rest, unit, time: times.at(-1) ?? null, frame };
    const { rule, status } = statusOf({
      ...asked,
      approved: near.includes('批准') && !near.includes('为'),
      upTo: near.startsWith('截至'),
      sentenceLead: near,
    });
    return { rule, status };
  };
  describe.each(STATUS_RULES.map((rule) => [rule.id, rule] as const))(
    '%s',
    (rule, { status, examples, counterExamples }) => {
      test.each(examples)('decides %s', (example) => expect(statusIn(example)).toEqual({ rule, status }));
      test.each(counterExamples)('leaves %s', (example) => expect(statusIn(example)).not.toEqual({ rule, status }));
    },
  );
});
