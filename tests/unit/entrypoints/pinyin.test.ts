import { describe, expect, test } from 'vitest';
import { REGISTRY } from '../../../core/indicators/registry';
import { namedCodes } from '../../../core/places/divisions';
import { hasInitials, hasSyllables, matchesWords, readingsOf } from '../../../entrypoints/shared/views/search/pinyin';

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

describe('pinyin in full', () => {
  test.each([
    ['深圳市', 'shenzhen'],
    ['深圳市龙岗区', 'longgang'],
    ['深圳市龙岗区', 'longg'],
    ['地区生产总值', 'shengchanzongzhi'],
    ['地区生产总值增长', 'zengzhang'],
    ['绿道长度', 'changdu'],
    ['城镇登记失业率', 'shiyelv'],
    ['城镇登记失业率', 'shiyelu'],
    ['重庆市', 'chongqing'],
    ['广州市番禺区', 'panyu'],
    ['六安市', 'luan'],
    ['规模以上工业增加值', 'gongye'],
    ['银行业不良贷款率', 'yinhang'],
    ['细颗粒物（PM2.5）平均浓度', 'pm25pingjun'],
    ['多功能运动场', 'duogongneng'],
    ['西安市', 'xian'],
  ])('%s is found by %s', (name, letters) => {
    expect(hasSyllables(name, letters)).toBe(true);
  });

  test('part of a syllable opens no word, and letters behind the last one find nothing', () => {
    expect(hasSyllables('深圳市', 'enzhen')).toBe(false);
    expect(hasSyllables('深圳市', 'shenzhenshix')).toBe(false);
    // Syllables are whole but for the last
    expect(hasSyllables('深圳市', 'shezhen')).toBe(false);
  });

  test('every character of a division and of an indicator is read', () => {
    const names = [...namedCodes().map(([, name]) => name), ...REGISTRY.map(({ zh }) => zh)];
    const unread = [...new Set(names.join(''))].filter(
      (one) => /\p{Script=Han}/u.test(one) && !/^[a-z]/.test(readingsOf(one)[0]!),
    );
    expect(unread).toEqual([]);
  });
});

describe('words', () => {
  const names = ['一般公共预算收入', 'General public budget revenue'];
  test.each(['预算', 'YBGG', 'budget', '公共 ybgg', 'gonggong', ' '])('%s find it', (words) => {
    expect(matchesWords(names, words)).toBe(true);
  });
  test.each(['支出', 'ybgg 支出', 'y'.repeat(9)])('%s do not', (words) => {
    expect(matchesWords(names, words)).toBe(false);
  });
});
