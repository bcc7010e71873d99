import { describe, expect, test } from 'vitest';
import { changesOf, keyOf, writtenFields, writtenValue } from '../../../core/compare/correct-figure';
import { withChanges } from '../../../core/compare/report';
import { figure } from './sample';

const revenue = figure('一般公共预算收入', 2_270_000_000, '元', { text: '22.7 亿元' });

const changed = (written: object, said = revenue, shown = said) => {
  const result = changesOf(said, shown, { ...writtenFields(shown), ...written });
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.changes;
};

describe('the value as it is first written', () => {
  test.each([
    [revenue, '22.7亿元'],
    [figure('空置率', -7.6, '%', { text: '7.6%', kind: 'change' }), '−7.6%'],
    // A cell under a heading of 亿元
    [figure('地区生产总值', 475_900_000_000, '元', { text: '4759' }), '4759亿元'],
    [figure('优质高中', [1, 2], '所', { text: '1—2所', bound: 'range' }), '1—2所'],
    [figure('位次', 3, '位', { text: '3', kind: 'rank' }), '第3位'],
    [figure('物价指数', 102.5, '', { text: '102.5' }), '102.5'],
    [figure('降幅', [-5, -3], '%', { text: '3—5%', bound: 'range' }), '−3—5%'],
  ])('%#', (one, written) => {
    expect(writtenValue(one)).toBe(written);
    expect(changed({}, one)).toEqual({});
  });
});

describe('changesOf', () => {
  test('tells only what differs from what the program said', () => {
    expect(changed({ value: '27.2亿元' })).toEqual({ value: 2_720_000_000, text: '27.2亿元' });
    expect(changed({ status: 'target', period: '2024年' })).toEqual({ status: 'target', period: '2024' });
    expect(changed({ period: '' })).toEqual({ period: null });
    expect(changed({ value: '3—5%', kind: 'growth' })).toMatchObject({ value: [3, 5], unit: '%', bound: 'range' });
  });

  test('a second correction replaces the first as a whole', () => {
    const shown = withChanges(revenue, { status: 'target', value: 2, text: '2元' });
    expect(changed({ status: 'actual' }, revenue, shown)).toEqual({ value: 2, text: '2元' });
    expect(changed({ status: 'actual', value: '22.7亿元' }, revenue, shown)).toEqual({ text: '22.7亿元' });
  });

  test('a base and a place can be taken away', () => {
    const grown = figure('出口', 5, '%', { kind: 'growth', base: '2019', place: '全市' });
    const changes = changed({ base: '', place: '' }, grown);
    expect(changes).toEqual({ base: '', place: '' });
    expect(withChanges(grown, changes)).not.toHaveProperty('base');
    expect(withChanges(grown, changes)).not.toHaveProperty('place');
  });

  test('an owner can be given, changed and taken away, and is no part of the name', () => {
    expect(changed({ of: '城北产业园' })).toEqual({ of: '城北产业园' });
    const parks = figure('工业总产值', 8e9, '元', { of: '城北产业园' });
    expect(changed({ of: '城南产业园' }, parks)).toEqual({ of: '城南产业园' });
    expect(withChanges(parks, changed({ of: ' ' }, parks))).not.toHaveProperty('of');
  });

  test('a name brings its key, and another indicator may be named', () => {
    expect(changed({ name: '固定资产投资' }).indicator).toEqual({
      name: '固定资产投资',
      key: 'i:fixed-asset-investment',
    });
    expect(changed({ countedAs: '固定资产投资' }).indicator).toEqual({
      name: '一般公共预算收入',
      key: 'i:fixed-asset-investment',
    });
  });

  test('the key follows the unit unless it was made otherwise', () => {
    const other = { unit: '%', kind: 'level' } as const;
    expect(keyOf(revenue, revenue.indicator.name, other)).toBe('i:general-budget-revenue:share');
    const merged = { ...revenue, indicator: { name: revenue.indicator.name, key: 'w:另一个' } };
    expect(keyOf(merged, revenue.indicator.name, other)).toBe('w:另一个');
  });

  test('says what cannot be read, all at once', () => {
    const written = { ...writtenFields(revenue), value: '很多', period: '去年', name: ' ', base: '长'.repeat(200) };
    expect(changesOf(revenue, revenue, written)).toEqual({
      faults: [
        { field: 'value', fault: 'no-number' },
        { field: 'period', fault: 'no-period' },
        { field: 'name', fault: 'empty' },
        { field: 'base', fault: 'too-long' },
      ],
    });
  });
});
