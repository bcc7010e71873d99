import { describe, expect, test } from 'vitest';
import { matchUnit, UNITS } from '../../../core/units/match';
import { comparableFamily, unitScale } from '../../../core/units/scale';

describe('how values in a unit are compared', () => {
  test.each([
    ['元', 'money', '元', 0],
    ['美元', 'foreign-money', '美元', 0],
    ['公顷', 'area', '平方米', 4],
    ['平方公里', 'area', '平方米', 6],
    ['亩', 'area-mu', '亩', 0],
    ['米', 'length', '公里', -3],
    ['兆瓦', 'power', '千瓦', 3],
    ['毫克/立方米', 'concentration', '微克/立方米', 3],
    ['EFLOPS', 'compute', 'P', 3],
    ['名', 'people', '人', 0],
    ['人次', 'visits', '人次', 0],
    ['场次', 'count', '场次', 0],
    ['户', 'count', '户', 0],
    ['‰', 'ratio', '%', -1],
    ['百分点', 'ratio', '%', 0],
    ['斤', 'mass', '斤', 0],
    ['', 'index', '', 0],
    ['元/平方米', 'other', '元/平方米', 0],
    ['没有的单位', 'count', '没有的单位', 0],
  ])('%s is %s in %s × 10^%d', (unit, family, base, exponent) => {
    expect(unitScale(unit)).toEqual({ family, base, exponent });
  });

  test('other spellings of a unit are compared as it is', () => {
    expect(unitScale('千米')).toEqual(unitScale('公里'));
    expect(unitScale('标箱').family).toBe('containers');
  });

  test('a base unit is a unit, of the same family and its own base', () => {
    for (const { unit, compared } of UNITS) {
      if (compared?.base === undefined) continue;
      expect(unitScale(compared.base), unit).toEqual({
        family: comparableFamily(unit),
        base: compared.base,
        exponent: 0,
      });
      expect(matchUnit(compared.base, 0)?.unit).toBe(compared.base);
    }
  });
});
