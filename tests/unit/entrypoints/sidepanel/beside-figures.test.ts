import { expect, test } from 'vitest';
import type { Figure } from '../../../../core/figures/figure';
import { besideFigures } from '../../../../entrypoints/sidepanel/beside-figures';
import { figure, report } from '../../compare/sample';

const firms = (value: number, period: string, more: Partial<Figure> = {}) =>
  figure('国家高新技术企业', value, '家', { period, ...more });

test('beside a result stand the year before, the change and the target of its year; beside a target only the year before', () => {
  const now = firms(123, '2023', { id: 'now' });
  const next = firms(130, '2024', { id: 'next', status: 'target' });
  const page = report('page', 2024, [now, next]);
  const last = report('1', 2023, [firms(110, '2022'), firms(120, '2023', { status: 'target', bound: 'min' })]);
  const beside = besideFigures({ page, others: [last] });
  const result = beside.get('now')!;
  expect([result.before?.value, result.target?.value, result.promise?.outcome]).toEqual([110, 120, 'met']);
  expect([result.change?.refusal, result.change?.change.difference?.relative]).toEqual([null, 11.82]);
  const aim = beside.get('next')!;
  expect([aim.before?.value, aim.change, aim.target]).toEqual([123, null, null]);
});

test('nothing stands beside what nobody else tells of', () => {
  const page = report('page', 2024, [firms(123, '2023', { id: 'now' })]);
  expect([...besideFigures({ page, others: [] })]).toEqual([]);
});

test('the change of a value that another report tells otherwise is not told', () => {
  const page = report('page', 2024, [firms(123, '2023', { id: 'now' })]);
  const revised = report('2', 2025, [firms(140, '2023'), firms(150, '2024')]);
  const last = report('1', 2023, [firms(110, '2022')]);
  const { change, before } = besideFigures({ page, others: [last, revised] }).get('now')!;
  expect([before?.value, change]).toEqual([110, null]);
});
