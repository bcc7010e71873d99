import { expect, test } from 'vitest';
import { planOfYear, planOrdinal, planPeriod, planYears } from '../../../core/time/plans';

test.each([
  ['一', 1, '1953/1957'],
  ['二', 2, '1958/1962'],
  ['三', 3, '1966/1970'],
  ['六', 6, '1981/1985'],
  ['九', 9, '1996/2000'],
  ['十', 10, '2001/2005'],
  ['十一', 11, '2006/2010'],
  ['十四', 14, '2021/2025'],
  ['14', 14, '2021/2025'],
  ['十六', 16, '2031/2035'],
])('the plan called %s', (written, ordinal, period) => {
  expect(planOrdinal(written)).toBe(ordinal);
  expect(planPeriod(ordinal)).toBe(period);
});

test.each(['廿', '百', '0', ''])('%j names no plan', (written) => {
  expect(planOrdinal(written)).toBeNull();
});

test('the plan of a year', () => {
  expect([1952, 1953, 1964, 1966, 2025, 2026].map(planOfYear)).toEqual([null, 1, null, 3, 14, 15]);
  expect(planYears(0)).toBeNull();
  expect(planYears(2.5)).toBeNull();
});
