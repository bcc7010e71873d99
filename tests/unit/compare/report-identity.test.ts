import { expect, test } from 'vitest';
import { isSameReport } from '../../../core/compare/report-identity';
import type { Recognition } from '../../../core/recognise/recognition';
import { report } from './sample';

const of = (kind: Recognition['kind'], reviews: string) => report(reviews, 2023, [], { kind, reviews });

test('reports on other months of one year are no copies of each other', () => {
  const [first, half, three] = ['2023-01/2023-03', '2023-01/2023-06', '2023-01/2023-09'] as const;
  expect(isSameReport(of('operation-release', first), of('operation-release', three))).toBe(false);
  expect(isSameReport(of('plan-report', half), of('plan-report', '2023'))).toBe(false);
  expect(isSameReport(of('plan-report', '2023'), of('plan-report', '2023'))).toBe(true);
  expect(isSameReport(of('operation-release', half), of('operation-release', half))).toBe(true);
});
