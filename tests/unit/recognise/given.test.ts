import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { givenBy, isNamedForDelivery, openPlaces, withGiven } from '../../../core/recognise/given';
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

  test('moves the months that a report is on, not the span', () => {
    const half = recognitionOf({ kind: 'statistical-bulletin', year: 2031, reviews: '2031-01/2031-06', plans: null });
    expect(withGiven(half, { year: 2029 })).toMatchObject({ year: 2029, reviews: '2029-01/2029-06', plans: null });
  });

  test('and a kind given follow its convention; a kind alone leaves an open year open', () => {
    const read = recognitionOf({ kind: 'other', year: 2031, reviews: '2031', plans: null });
    expect(withGiven(read, { kind: 'work-report' })).toMatchObject({
      ...{ kind: 'work-report', confidence: 1, year: 2031, reviews: '2030', plans: '2031' },
    });
    expect(withGiven(read, { kind: 'statistical-bulletin' })).toMatchObject({ reviews: '2031', plans: null });
    expect(withGiven(OPEN, { kind: 'plan-outline' })).toMatchObject({
      kind: 'plan-outline',
      year: null,
      reviews: null,
    });
    expect(withGiven(read, { kind: 'other' })).toMatchObject({ confidence: 1, reviews: '2031' });
    const both = withGiven(read, { kind: 'plan-outline', year: 2026 });
    expect([both.reviews, both.plans, givenBy(both)]).toEqual([
      '2021/2025',
      '2026/2030',
      { kind: 'plan-outline', year: 2026 },
    ]);
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

describe('a place given by the reader', () => {
  const [east, west] = [
    { name: '东区', code: '990101' },
    { name: '西区', code: '990102' },
  ];

  test('is chosen among those that fit, and the others stay for a change of mind', () => {
    const open = recognitionOf({
      ...{ place: east, placeCandidates: [east, west] },
      warnings: [{ code: 'place-ambiguous', detail: '东区、西区' }, { code: 'spam' }],
    });
    expect(openPlaces(open)).toEqual([east, west]);
    const settled = withGiven(open, { place: west });
    expect(settled).toMatchObject({ place: west, placeCandidates: [east], warnings: [{ code: 'spam' }] });
    expect(openPlaces(settled)).toEqual([west, east]);
    expect(givenBy(settled)).toEqual({ place: west });
  });

  test('is none of several where it is clear', () => {
    expect(openPlaces(recognitionOf({ place: east, placeCandidates: [] }))).toEqual([]);
    expect(openPlaces(recognitionOf({ place: null, placeCandidates: [west] }))).toEqual([west]);
  });
});

test('kinds that are called by the year they are delivered in', () => {
  expect((['work-report', 'budget-report', 'statistical-bulletin'] as const).map(isNamedForDelivery)).toEqual([
    ...[true, false, false],
  ]);
});
