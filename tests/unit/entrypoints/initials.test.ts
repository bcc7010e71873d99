import { describe, expect, test } from 'vitest';
import { hasInitials, matchesWords } from '../../../entrypoints/shared/search/initials';

describe('pinyin initials', () => {
  test.each([
    ['一般公共预算收入', 'ybggyssr'],
    ['一般公共预算收入', 'ggys'],
    ['城镇登记失业率', 'czdjsyl'],
    ['社会消费品零售总额', 'shxfp'],
    ['地区生产总值增长', 'zz'],
    ['绿道长度', 'cd'],
    ['哈尔滨市', 'heb'],
    ['细颗粒物（PM2.5）平均浓度', 'pm25pjnd'],
  ])('%s is found by %s', (name, letters) => {
    expect(hasInitials(name, letters)).toBe(true);
  });

  test('other letters, or letters of another order, find nothing', () => {
    expect(hasInitials('一般公共预算收入', 'ysgg')).toBe(false);
    expect(hasInitials('绿道', 'ldx')).toBe(false);
  });
});

describe('words', () => {
  const names = ['一般公共预算收入', 'General public budget revenue'];
  test.each(['预算', 'YBGG', 'budget', '公共 ybgg', ' '])('%s find it', (words) => {
    expect(matchesWords(names, words)).toBe(true);
  });
  test.each(['支出', 'ybgg 支出', 'y'.repeat(9)])('%s do not', (words) => {
    expect(matchesWords(names, words)).toBe(false);
  });
});
