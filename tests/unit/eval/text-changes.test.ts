import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../eval/edit-text';
import { shiftPeriod, shiftYears } from '../../eval/shift-years';

describe('edits', () => {
  test('tell where each character went', () => {
    const edited = applyEdits('一二三四五', [
      { start: 3, end: 4, text: '肆肆' },
      { start: 1, end: 1, text: '、' },
    ]);
    expect(edited.text).toBe('一、二三肆肆五');
    expect([0, 1, 2, 3, 4].map((at) => edited.to(at))).toEqual([0, 2, 3, null, 6]);
  });

  test('may not overlap', () => {
    expect(() =>
      applyEdits('一二三', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow();
  });
});

describe('moved years', () => {
  const shifted = (text: string, years: number): string | null => {
    const edits = shiftYears(text, years);
    return edits && applyEdits(text, edits).text;
  };

  test('are those of the calendar, however written, and no quantities', () => {
    expect(shifted('2013年投资2013万元，2014-2015年，2016.3.5，长2017公里', 1)).toBe(
      '2014年投资2013万元，2015-2016年，2017.3.5，长2017公里',
    );
    expect(shifted('二〇一九年、二○○九年', 1)).toBe('二〇二〇年、二〇一〇年');
    expect(shifted('２０１９年投资２０１９万元', 1)).toBe('２０２０年投资２０１９万元');
  });

  test('take plan ordinals along, five years a plan', () => {
    expect(shifted('“十三五”时期，十五规划，“九五”以来', 5)).toBe('“十四五”时期，十一五规划，“十五”以来');
    expect(shifted('“十一五”末', -5)).toBe('“十五”末');
    expect(shifted('“十三五”时期', 1)).toBeNull();
    expect(shifted('十五个、五五分成', 5)).toBe('十五个、五五分成');
  });

  test('move the years of a period', () => {
    expect(shiftPeriod('2016/2020', 5)).toBe('2021/2025');
    expect(shiftPeriod('2023-01/2023-09', -1)).toBe('2022-01/2022-09');
    expect(shiftPeriod(null, 5)).toBeNull();
  });
});
