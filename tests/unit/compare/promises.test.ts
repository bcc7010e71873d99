import { describe, expect, it } from 'vitest';
import { type PromiseResult, promiseResults } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries } from '../../../core/compare/series';
import type { Figure } from '../../../core/figures/figure';
import { figure, report } from './sample';

const resultsOf = (...reports: CapturedReport[]): PromiseResult[] => promiseResults(buildSeries(reports), reports);
const target = (name: string, value: Figure['value'], unit: string, more: Partial<Figure> = {}) =>
  report('promise', 2023, [figure(name, value, unit, { period: '2023', status: 'target', ...more })]);
const result = (name: string, value: Figure['value'], unit: string, more: Partial<Figure> = {}) =>
  report('result', 2024, [figure(name, value, unit, { period: '2023', ...more })]);
const outcome = (promise: CapturedReport, told: CapturedReport) => resultsOf(promise, told)[0]?.outcome;

describe('a promise beside its result', () => {
  it('was met or missed by so much', () => {
    const [missed] = resultsOf(target('国家级高新技术企业', 130, '家'), result('国家级高新技术企业', 123, '家'));
    expect(missed?.outcome).toBe('missed');
    expect(missed?.by).toEqual({
      ...{ absolute: -7, unit: '家', relative: -5.38 },
      shown: { amount: -7, unit: '家' },
    });
    expect(outcome(target('新增就业', 16000, '人'), result('城镇新增就业', 16500, '人'))).toBe('met');
  });

  it('reads the bounds of both', () => {
    expect(outcome(target('口袋公园', 4, '座', { bound: 'min' }), result('口袋公园', 4, '座'))).toBe('met');
    expect(outcome(target('城镇登记失业率', 4, '%', { bound: 'max' }), result('城镇登记失业率', 4.2, '%'))).toBe(
      'missed',
    );
    expect(outcome(target('绿地率', 28, '%', { bound: 'min' }), result('绿地率', 25, '%', { bound: 'min' }))).toBe(
      'unclear',
    );
    expect(outcome(target('口袋公园', [3, 5], '座', { bound: 'range' }), result('口袋公园', 2, '座'))).toBe('missed');
  });

  it('knows what should fall', () => {
    expect(outcome(target('PM2.5平均浓度', 40, '微克/立方米'), result('PM2.5浓度', 42, '微克/立方米'))).toBe('missed');
    expect(outcome(target('PM2.5平均浓度', 40, '微克/立方米'), result('PM2.5浓度', 38, '微克/立方米'))).toBe('met');
  });

  it('gives an about target what rounds to it', () => {
    const about = target('地区生产总值', 5, '%', { kind: 'growth', bound: 'about', text: '5%' });
    expect(outcome(about, result('地区生产总值', 4.8, '%', { kind: 'growth' }))).toBe('met');
    expect(outcome(about, result('地区生产总值', 4.2, '%', { kind: 'growth' }))).toBe('missed');
  });

  it('leaves open what is nearest to an about target, and calls missed what is nearer to another number', () => {
    const about = (value: number) =>
      target('地区生产总值', value, '%', { kind: 'growth', bound: 'about', text: `${value}%` });
    const grown = (value: number) => result('地区生产总值', value, '%', { kind: 'growth' });
    expect(outcome(about(3), grown(2.6))).toBe('unclear');
    expect(outcome(about(3), grown(2.4))).toBe('missed');
    expect(outcome(about(5), grown(4.55))).toBe('unclear');
    expect(outcome(about(5), grown(4.5))).toBe('missed');
    expect(outcome(about(7), grown(6.5))).toBe('unclear');
    expect(outcome(about(7), grown(6.3))).toBe('missed');
    // What is told to a tenth rounds to a tenth; a shortfall of some hundredths of it is kept
    expect(outcome(about(6.5), grown(6.3))).toBe('met');
    expect(outcome(about(6.5), grown(5.9))).toBe('missed');
  });

  it('gives none where growth by a comparable scope says another', () => {
    const aimed = target('一般公共预算收入', 2.5, '%', { kind: 'growth' });
    const told = (comparable: number) =>
      report('result', 2024, [
        figure('一般公共预算收入', 1.7, '%', { kind: 'growth' }),
        figure('一般公共预算收入', comparable, '%', {
          kind: 'growth',
          indicator: { name: '一般公共预算收入', key: 'i:general-budget-revenue:comparable' },
        }),
      ]);
    expect(outcome(aimed, told(2.6))).toBe('unclear');
    expect(outcome(aimed, told(2.1))).toBe('missed');
  });

  it('takes no side where no direction is known', () => {
    expect(outcome(target('社区微花园', 5, '座'), result('社区微花园', 7, '座'))).toBe('above');
    expect(outcome(target('社区微花园', 5, '座'), result('社区微花园', 4, '座'))).toBe('below');
  });

  it('tells silence of the next report from a report not captured', () => {
    const promise = target('口袋公园', 4, '座');
    expect(resultsOf(promise)[0]?.outcome).toBe('pending');
    expect(outcome(promise, result('健身步道', 2, '条'))).toBe('not-reported');
  });

  it('does not hold what is to be added against what there is', () => {
    const before = report('before', 2023, [
      figure('上市公司', 29, '家', { period: '2022' }),
      figure('上市公司', 10, '家', { period: '2023', status: 'target' }),
    ]);
    expect(outcome(before, result('上市公司', 35, '家'))).toBe('unclear');
  });

  it('does not take nine months for the year', () => {
    const part = result('口袋公园', 4, '座', { period: '2023-01/2023-09' });
    expect(resultsOf(target('口袋公园', 4, '座'), part)[0]?.outcome).toBe('not-reported');
  });

  it('shows a promise that was changed', () => {
    const plan = report('plan', 2021, [figure('国家级高新技术企业', 150, '家', { period: '2025', status: 'target' })], {
      kind: 'plan-outline',
    });
    const later = report('later', 2025, [
      figure('国家级高新技术企业', 135, '家', { period: '2025', status: 'target' }),
    ]);
    const [promise] = resultsOf(plan, later);
    expect(promise?.target.value).toBe(135);
    expect(promise?.changed.map(({ value }) => value)).toEqual([150]);
  });
});
