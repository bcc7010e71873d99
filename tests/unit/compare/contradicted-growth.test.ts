import { describe, expect, it } from 'vitest';
import { byKeyOf, changeUntil } from '../../../core/compare/change';
import { buildSeries } from '../../../core/compare/series';
import { figure, report } from './sample';

const REVENUE = '一般公共预算收入';
const level = (value: number, period: string) => figure(REVENUE, value, '元', { period, text: `${value / 1e8}亿元` });
const growth = (value: number) => figure(REVENUE, value, '%', { period: '2023', kind: 'growth', text: `${value}%` });

/** How revenue of 263.2 and 342.8 亿元 stands to each other beside the growths that copies of one report tell. */
function standing(...told: number[]) {
  const copies = told.map((value, at) =>
    report(`copy${at}`, 2024, [level(3.428e10, '2023'), growth(value)], { copy: 'unknown' }),
  );
  const all = buildSeries([report('before', 2023, [level(2.632e10, '2022')]), ...copies]);
  const series = all.find(({ identity }) => identity.kind === 'level')!;
  return changeUntil(series, series.points.at(-1)!.actual!.preferred, byKeyOf(all))!.standing;
}

describe('growth that two copies of a report tell differently', () => {
  it('gives no percentage where one of them speaks against the levels', () => {
    expect(standing(13.3)).toMatchObject({ stands: false, because: 'basis', reason: 'growth' });
    expect(standing(13.3, 30.2)).toMatchObject({ stands: false, because: 'basis', reason: 'growth' });
    expect(standing(30.2, 13.3)).toMatchObject({ stands: false, because: 'basis', reason: 'growth' });
  });

  it('leaves the percentage where both agree with the levels', () => {
    expect(standing(30.2, 31.5)).toEqual({ stands: true });
  });
});
