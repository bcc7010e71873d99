import { describe, expect, test } from 'vitest';
import { withGiven } from '../../../../core/recognise/given';
import { readYear, yearQuestion, yearsToGive } from '../../../../entrypoints/shared/views/year/year-question';
import { recognitionOf } from '../../store/reading';

const OPEN = recognitionOf({ year: null, yearMargin: 0.3, yearCandidates: [2024, 2023] });

describe('the question for a year', () => {
  test('is asked of a report whose year is open, its candidates in order of time', () => {
    expect(yearQuestion(OPEN)).toEqual({ state: 'open', candidates: [2023, 2024] });
    expect(OPEN.yearCandidates).toEqual([2024, 2023]);
  });

  test('is asked without candidates where none fits', () => {
    expect(yearQuestion({ ...OPEN, yearCandidates: [] })).toEqual({ state: 'open', candidates: [] });
  });

  test('may be taken up again once it was answered', () => {
    expect(yearQuestion(withGiven(OPEN, { year: 2024 }))).toEqual({ state: 'given', year: 2024 });
  });

  test('is not asked of a report that tells its year, nor of what is no report', () => {
    expect(yearQuestion(recognitionOf())).toBeNull();
    expect(yearQuestion({ ...OPEN, kind: 'other' })).toBeNull();
    expect(yearQuestion({ ...OPEN, confidence: 0.4 })).toBeNull();
  });
});

describe('a written year', () => {
  const now = new Date('2026-03-01');

  test.each([
    ['2024', 2024],
    [' 2024年 ', 2024],
    ['２０２４', 2024],
    ['1949', 1949],
    ['2036', 2036],
  ])('%s is one', (written, year) => {
    expect(readYear(written, now)).toBe(year);
  });

  test.each(['', '24', '20244', '二〇二四', '1948', '2037', '-2024', '2024.5', '2023—2024'])(
    '%s is none',
    (written) => {
      expect(readYear(written, now)).toBeNull();
    },
  );

  test('may lie as far ahead as plans do', () => {
    expect(yearsToGive(now)).toEqual({ min: 1949, max: 2036 });
  });
});
