import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { givenBy, withGiven } from '../../../core/recognise/given';
import { recognise } from '../../../core/recognise/recognise';
import type { Recognition } from '../../../core/recognise/recognition';
import { recognitionOf } from '../store/reading';

const OPEN = recognitionOf({
  year: null,
  yearMargin: 0.4,
  yearCandidates: [2024, 2023],
  reviews: null,
  plans: null,
  warnings: [
    { code: 'year-uncertain', detail: '2023、2024' },
    { code: 'year-mismatch', detail: '2024 / 2023' },
    { code: 'spam' },
  ],
});
const given = (kind: Recognition['kind'], year: number) => {
  const { reviews, plans } = withGiven({ ...OPEN, kind }, { year });
  return [reviews, plans];
};

describe('a year given by the reader', () => {
  test('is certain, and the doubt of it is gone', () => {
    expect(withGiven(OPEN, { year: 2024 })).toMatchObject({
      year: 2024,
      yearMargin: 3,
      yearCandidates: [],
      warnings: [{ code: 'spam' }],
    });
  });

  test.each([
    ['work-report', '2023', '2024'],
    ['economic-work-conference', '2023', '2024'],
    ['plan-report', '2024', '2025'],
    ['budget-report', '2024', '2025'],
    ['plan-outline', '2019/2023', '2024/2028'],
    ['final-accounts', '2024', null],
    ['statistical-bulletin', '2024', null],
    ['news-account', null, null],
  ] as const)('of a %s tells what it reviews and plans', (kind, reviews, plans) => {
    expect(given(kind, 2024)).toEqual([reviews, plans]);
  });

  test('that is the one recognised leaves a term’s review as it was', () => {
    const term = recognitionOf({ year: 2022, reviews: '2017/2021', plans: '2022' });
    expect(withGiven(term, { year: 2022 }).reviews).toBe('2017/2021');
    expect(withGiven(term, { year: 2023 }).reviews).toBe('2022');
  });

  test('is known for the reader’s', () => {
    expect(givenBy(withGiven(OPEN, { year: 2024 }))).toEqual({ year: 2024 });
    expect(givenBy(recognitionOf())).toEqual({});
  });

  test('is taken by recognition', () => {
    const document = documentFromText('2024年政府工作报告\n各位代表：全区生产总值增长5%。');
    expect(recognise(document, { year: 2021 }).year).toBe(2021);
    expect(recognise(document, {}).year).toBe(recognise(document).year);
  });
});
