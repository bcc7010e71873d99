import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { explainRequest } from '../../../../entrypoints/shared/messages/explanation';
import { figureOf, recognitionOf } from '../../store/reading';

const asked = (figure: object = {}, report: object = {}) => ({
  figure: { ...figureOf('口袋公园', 18, 0), ...figure },
  report: { ...recognitionOf(), ...report },
});
const taken = (request: unknown) => z.safeParse(explainRequest, request).success;

describe('a question for an explanation', () => {
  test('is taken, and what comparing does not need is left out', () => {
    const { figure, report } = z.parse(explainRequest, asked());
    expect(Object.keys(figure).sort()).toEqual(
      ['bound', 'confidence', 'indicator', 'kind', 'period', 'status', 'text', 'unit', 'value'].sort(),
    );
    expect(report).not.toHaveProperty('evidence');
  });

  test.each([
    ['a text of a page’s length', asked({ text: '1'.repeat(301) })],
    ['a key of a page’s length', asked({ indicator: { name: 'x', key: 'x'.repeat(301) } })],
    ['a period that is none', asked({ period: '2023 or any' })],
    ['a value that is no number', asked({ value: '18' })],
    ['a value that is not finite', asked({ value: Number.POSITIVE_INFINITY })],
    ['a kind of report that there is not', asked({}, { kind: 'all' })],
    ['a year out of time', asked({}, { year: 99999 })],
    ['a hundred places', asked({}, { placeCandidates: Array(100).fill({ name: 'x', code: '1' }) })],
    ['no figure', { report: recognitionOf() }],
  ])('%s is refused', (_, request) => {
    expect(taken(request)).toBe(false);
  });
});
