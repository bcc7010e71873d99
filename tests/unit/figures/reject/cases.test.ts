import { describe, expect, test } from 'vitest';
import { readText } from '../../../../core/document/reading';
import { findQuantities } from '../../../../core/figures/find-quantities';
import { REJECT_RULES, rejectedBy } from '../../../../core/figures/reject/registry';
import type { Candidate } from '../../../../core/figures/reject/rule';
import { type Marked, readRejectCases, rejectCaseIds } from '../../../cases/read-cases';

/** How much of the reading a rule sees on either side. */
const AROUND = 24;

function candidateOf(marked: Marked): Candidate {
  const reading = readText(marked.text);
  const { text } = reading;
  const from = reading.fromSource(marked.start);
  const neighbours = findQuantities(text);
  const index = neighbours.findIndex((quantity) => quantity.end > from && quantity.start <= from);
  const quantity = neighbours[index];
  if (!quantity) throw new Error(`line ${marked.line}: no number is found at the mark`);
  return {
    quantity,
    text,
    before: text.slice(Math.max(0, quantity.start - AROUND), quantity.start),
    after: text.slice(quantity.end, quantity.end + AROUND),
    neighbours,
    index,
  };
}

test('every rule has its cases, and every file of cases its rule', () => {
  expect(rejectCaseIds().sort()).toEqual(REJECT_RULES.map(({ id }) => id).sort());
});

describe.each(REJECT_RULES)('$id', (rule) => {
  const { kept, rejected } = readRejectCases(rule.id);

  test('has at least two numbers that it rejects and two that it must keep', () => {
    expect(rejected.length).toBeGreaterThanOrEqual(2);
    expect(kept.length).toBeGreaterThanOrEqual(2);
  });

  test.each(rejected)('rejects: $text', (marked) => {
    expect(rejectedBy(candidateOf(marked))).not.toBeNull();
  });

  // Several rules may know a number for none; each must know two of its own by itself
  test('rejects at least two of them by itself', () => {
    const own = rejected.filter((marked) => rule.rejects(candidateOf(marked)));
    expect(own.length).toBeGreaterThanOrEqual(2);
  });

  test.each(kept)('keeps: $text', (marked) => {
    expect(rejectedBy(candidateOf(marked))).toBeNull();
  });
});
