import { describe, expect, test } from 'vitest';
import { confidenceOfMargins, doubtStep, isSure, type Margins, SURE_FROM } from '../../../core/figures/confidence';

describe('a confidence', () => {
  test.each([
    ['an open year', { yearMargin: 0.9, rule: 1 }, 0.5],
    ['no year at all', { yearMargin: 0, rule: 1 }, 0.5],
    ['a year that leads by one', { yearMargin: 1, rule: 1 }, 0.8],
    ['a year that leads by nearly two', { yearMargin: 1.9, rule: 1 }, 0.8],
    ['a year that leads by two', { yearMargin: 2, rule: 1 }, 0.95],
    ['a certain year', { yearMargin: 3, rule: 1 }, 1],
    ['an open part', { partMargin: 0.9, rule: 1 }, 0.5],
    ['a part that is told', { partMargin: 1, rule: 1 }, 0.75],
    ['a part told by nearly enough', { partMargin: 1.59, rule: 1 }, 0.75],
    ['a sure part', { partMargin: 1.6, rule: 1 }, 1],
    ['a figure that leans on neither', { rule: 0.9 }, 0.9],
    ['the weakest of three', { yearMargin: 2.5, partMargin: 2, rule: 0.85 }, 0.85],
    ['the weakest of three, the year', { yearMargin: 1.5, partMargin: 2, rule: 0.85 }, 0.8],
    ['the weakest of three, the part', { yearMargin: 5, partMargin: 1.2, rule: 0.95 }, 0.75],
  ] satisfies [string, Margins, number][])('%s', (_, margins, confidence) => {
    expect(confidenceOfMargins(margins)).toBe(confidence);
  });

  test('is sure from one threshold on', () => {
    expect(SURE_FROM).toBe(0.8);
    expect([0.79, 0.8, 1].map((confidence) => isSure({ confidence }))).toEqual([false, true, true]);
  });

  test.each([
    ['nothing', { yearMargin: 3, partMargin: 2, rule: 0.9 }, undefined],
    ['its year', { yearMargin: 0.5, partMargin: 2, rule: 0.9 }, 'year open'],
    ['its part', { yearMargin: 3, partMargin: 1.2, rule: 0.9 }, 'part open'],
    ['its own reading', { yearMargin: 3, partMargin: 2, rule: 0.6 }, 'reading open'],
    ['the weakest of them', { yearMargin: 0.5, partMargin: 1.2, rule: 0.6 }, 'year open'],
  ] satisfies [string, Margins, string | undefined][])('names as open %s', (_, margins, rule) => {
    expect(doubtStep(margins)?.rule).toBe(rule);
  });
});
