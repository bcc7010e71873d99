import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPeriod, isSpan, parsePeriod, yearBefore, yearSpan, yearsOf } from '../../../core/time/period';

test.each([
  ['2023', [2023, 2023], false, '2022'],
  ['2016/2020', [2016, 2020], true, '2015'],
  ['2024-07', [2024, 2024], false, '2023'],
  ['2023-01/2023-09', [2023, 2023], false, '2022'],
  ['2022-11/2023-02', [2022, 2023], true, '2021'],
])('%s', (period, years, span, before) => {
  expect(yearsOf(period)).toEqual(years);
  expect(isSpan(period)).toBe(span);
  expect(yearBefore(period)).toBe(before);
});

test.each(['', '23', '2023-1', '2016/', '2016/2018/2020', '2016—2020', '2023年'])('%j is no period', (text) => {
  expect(parsePeriod(text)).toBeNull();
});

describe('written one way', () => {
  test('a span of one year is that year, all its months too', () => {
    expect(yearSpan(2023, 2023)).toBe('2023');
    expect(formatPeriod({ from: { year: 2023, month: 1 }, to: { year: 2023, month: 12 } })).toBe('2023');
  });

  test('what is written is read back', () => {
    const year = fc.integer({ min: 1900, max: 2200 });
    const month = fc.option(fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(year, month, fc.nat(30), month, (first, from, more, to) => {
        const [a, b] = from === null || to === null ? [null, null] : [from, more === 0 ? Math.max(from, to) : to];
        const period = formatPeriod({ from: { year: first, month: a }, to: { year: first + more, month: b } });
        const bounds = parsePeriod(period);
        expect(bounds && formatPeriod(bounds)).toBe(period);
      }),
    );
  });
});
