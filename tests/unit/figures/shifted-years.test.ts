import { describe, expect, test } from 'vitest';
import { withYearDigits } from '../../../core/document/year-digits';
import { type Period, yearsOf } from '../../../core/time/period';
import { planOrdinal } from '../../../core/time/plans';
import { type FigureCase, figuresOf, readCases } from './figure-cases';

/** Years of one five-year plan: every year of a text five later, every plan the next one. */
const BY = 5;
const ORDINALS = ['八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七'];

const laterYears = (text: string): string => text.replace(/(?:19|20)\d\d/g, (year) => String(Number(year) + BY));

const laterPlans = (text: string): string =>
  text.replace(/“(十[一二三四五六]?|[八九])五”/g, (_, plan: string) => `“${ORDINALS[ORDINALS.indexOf(plan) + 1]}五”`);

const laterPeriod = (period: Period | null): Period | null => period && laterYears(period);

function later({ recognition, text, ...rest }: FigureCase): FigureCase {
  const { year, reviews, plans } = recognition;
  const moved = {
    ...recognition,
    year: year === null ? null : year + BY,
    reviews: laterPeriod(reviews),
    plans: laterPeriod(plans),
  };
  return { ...rest, recognition: moved, text: laterPlans(laterYears(withYearDigits(text))) };
}

test('the next plan begins five years later', () => {
  expect(ORDINALS.slice(1).map((ordinal) => planOrdinal(ordinal))).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17]);
  expect(laterPlans('“十”')).toBe('“十”');
  expect(yearsOf(laterPeriod('2016/2020'))).toEqual([2021, 2025]);
});

describe.each(['period', 'status', 'base', 'account-times'])('years and plans of %s moved on', (name) => {
  test.each(readCases(name).map((one) => [one.title, one] as const))('%s', (_, one) => {
    const now = figuresOf(one).map(({ text, period, status }) => ({ text, period: laterPeriod(period), status }));
    expect(now.length).toBeGreaterThan(0);
    expect(figuresOf(later(one)).map(({ text, period, status }) => ({ text, period, status }))).toEqual(now);
  });
});
