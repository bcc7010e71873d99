import { describe, expect, test } from 'vitest';
import { readValue } from '../../../core/figures/read-value';

describe('readValue', () => {
  test.each([
    ['22.7亿元', 2_270_000_000, '元'],
    ['２２．７ 亿元', 2_270_000_000, '元'],
    ['百分之五', 5, '%'],
    ['3—5%', [3, 5], '%'],
    ['100—200亿元', [10_000_000_000, 20_000_000_000], '元'],
    ['-6.5%', -6.5, '%'],
    ['−6.5%', -6.5, '%'],
    ['下降7.6%', -7.6, '%'],
    ['下降3—5%', [-5, -3], '%'],
    ['第3位', 3, '位'],
    ['0.3个百分点', 0.3, '百分点'],
    ['1,100万人', 11_000_000, '人'],
  ])('%s', (written, value, unit) => {
    expect(readValue(written, '家')).toMatchObject({ value, unit });
  });

  test('keeps a unit that no registry has, where the figure already has it, and an index has none', () => {
    expect(readValue('12方队', '方队')).toEqual({ value: 12, unit: '方队', text: '12方队' });
    expect(readValue('102.5', '')).toEqual({ value: 102.5, unit: '', text: '102.5' });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['很多家', 'no-number'],
    ['约5%', 'no-number'],
    ['5', 'no-unit'],
    ['12方队', 'no-unit'],
    ['5%左右', 'more'],
    ['5%、6%', 'more'],
    ['1家企业', 'more'],
    [`5%${' 一'.repeat(100)}`, 'more'],
  ])('%s is refused: %s', (written, fault) => {
    expect(readValue(written, '家')).toEqual({ fault });
  });
});
