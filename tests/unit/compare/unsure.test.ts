import { describe, expect, it } from 'vitest';
import { byKeyOf, changeUntil } from '../../../core/compare/change';
import { checkReports } from '../../../core/compare/checks';
import { compareCopies } from '../../../core/compare/copies';
import { promiseResults } from '../../../core/compare/promises';
import { type CapturedReport, correctedFigures } from '../../../core/compare/report';
import { buildSeries } from '../../../core/compare/series';
import type { Figure } from '../../../core/figures/figure';
import { correctionOf, figure, report } from './sample';

/** Just below what is sure. */
const UNSURE = { confidence: 0.79 };
/** Just as sure as it takes. */
const SURE = { confidence: 0.8 };

/** Checks that say something of the reports; those that ask for a reading to be checked stand apart. */
const found = (...reports: CapturedReport[]): string[] =>
  checkReports(reports).flatMap(({ check, severity }) => (severity === 'reading' ? [] : [check]));
const asked = (...reports: CapturedReport[]): string[] =>
  checkReports(reports).flatMap(({ check, severity }) => (severity === 'reading' ? [check] : []));

describe('a promise', () => {
  const target = (more: Partial<Figure> = {}) =>
    report('promise', 2023, [figure('国家级高新技术企业', 130, '家', { status: 'target', ...more })]);
  const result = (more: Partial<Figure> = {}) => figure('国家级高新技术企业', 123, '家', more);
  const only = (...reports: CapturedReport[]) => promiseResults(buildSeries(reports), reports)[0]!;

  it('is judged where both are sure', () => {
    const judged = only(target(SURE), report('result', 2024, [result(SURE)]));
    expect([judged.outcome, judged.by?.absolute]).toEqual(['missed', -7]);
  });

  it.each([
    ['target', UNSURE, {}],
    ['result', {}, UNSURE],
  ])('is not judged by an unsure %s, nor is a difference told', (_, ofTarget, ofResult) => {
    const left = only(target(ofTarget), report('result', 2024, [result(ofResult)]));
    expect([left.outcome, left.by]).toEqual(['unsure', null]);
    expect(left.result?.value).toBe(123);
  });

  it('that is unsure itself is kept silent on by no report', () => {
    const silent = report('result', 2024, [figure('健身步道', 2, '条')]);
    expect(only(target(SURE), silent).outcome).toBe('not-reported');
    expect(only(target(UNSURE), silent).outcome).toBe('unsure');
    expect(only(target(UNSURE)).outcome).toBe('pending');
  });

  it('is not called silent where what the report tells is unsure', () => {
    expect(only(target(), report('result', 2024, [figure('健身步道', 2, '条')])).outcome).toBe('not-reported');
    expect(only(target(), report('result', 2024, [result(UNSURE)])).outcome).toBe('unsure');
  });

  it('is held against a sure estimate before an unsure result', () => {
    const both = [result(UNSURE), figure('国家级高新技术企业', 131, '家', { status: 'estimate' })];
    expect(only(target(), report('result', 2024, both))).toMatchObject({ outcome: 'met', result: { value: 131 } });
  });

  it('was changed only by another sure target', () => {
    const again = (more: Partial<Figure>) =>
      report('again', 2023, [figure('国家级高新技术企业', 140, '家', { status: 'target', ...more })], {
        kind: 'plan-outline',
      });
    expect(only(target(), again({})).changed).toHaveLength(1);
    expect(only(target(), again(UNSURE)).changed).toEqual([]);
  });

  it('is judged once the reader has corrected what was unsure', () => {
    const unsure = figure('国家级高新技术企业', 12, '家', UNSURE);
    const corrected = report('result', 2024, [unsure], {}, [correctionOf(unsure, { value: 132, text: '132家' })]);
    expect(correctedFigures(corrected)[0]?.figure.confidence).toBe(1);
    expect(only(target(), corrected).outcome).toBe('met');
  });
});

describe('a check', () => {
  /** Reports in which a check finds something, made of figures the first of which has what is given. */
  const FINDINGS: Record<string, (more: Partial<Figure>) => CapturedReport[]> = {
    'told-differently': (more) => [
      report('one', 2024, [figure('口袋公园', 18, '个', more)]),
      report('other', 2025, [figure('口袋公园', 30, '个')]),
    ],
    'altered-copy': (more) => [
      report('original', 2024, [figure('口袋公园', 18, '个', more)]),
      report('repost', 2024, [figure('口袋公园', 81, '个')], { copy: 'repost' }),
    ],
    'share-over-hundred': (more) => [report('a', 2024, [figure('森林覆盖率', 103.2, '%', more)])],
    'part-over-whole': (more) => {
      const whole = figure('企业', 21, '家');
      return [report('a', 2024, [figure('国有企业', 71, '家', { whole: whole.id, ...more }), whole])];
    },
    magnitude: (more) => [
      report('y1', 2022, [figure('一般公共预算收入', 2_160_000_000, '元', { period: '2021' })]),
      report('y2', 2023, [figure('一般公共预算收入', 22_000_000_000, '元', { period: '2022', ...more })]),
      report('y3', 2024, [figure('一般公共预算收入', 2_270_000_000, '元')]),
    ],
    'implied-growth': (more) => [
      report('before', 2023, [figure('一般公共预算收入', 2_160_000_000, '元', { period: '2022', text: '21.6亿元' })]),
      report('now', 2024, [
        figure('一般公共预算收入', 35, '%', { kind: 'growth', base: '上年', ...more }),
        figure('一般公共预算收入', 2_270_000_000, '元', { text: '22.7亿元' }),
      ]),
    ],
  };

  it.each(['told-differently', 'share-over-hundred', 'part-over-whole', 'implied-growth'])(
    'asks for a reading to be checked where %s rests on an unsure one',
    (check) => {
      expect(asked(...FINDINGS[check]!(UNSURE))).toContain(check);
      expect(asked(...FINDINGS[check]!(SURE))).toEqual([]);
    },
  );

  it.each(Object.keys(FINDINGS))('finds %s among sure figures, and blames nobody for an unsure one', (check) => {
    expect(found(...FINDINGS[check]!(SURE))).toContain(check);
    expect(found(...FINDINGS[check]!(UNSURE))).toEqual([]);
  });

  it('of size is not led astray by an unsure neighbour', () => {
    const years = (more: Partial<Figure>) => [
      report('y1', 2022, [figure('一般公共预算收入', 216_000_000, '元', { period: '2021', ...more })]),
      report('y2', 2023, [figure('一般公共预算收入', 2_200_000_000, '元', { period: '2022' })]),
    ];
    expect(found(...years(SURE))).toEqual(['magnitude']);
    expect(found(...years(UNSURE))).toEqual([]);
  });
});

describe('copies', () => {
  const differences = (mine: Figure[], theirs: Figure[]) =>
    compareCopies(report('original', 2024, mine), report('repost', 2024, theirs, { copy: 'repost' }));

  it.each([
    ['altered', [figure('口袋公园', 18, '个', UNSURE)], [figure('口袋公园', 81, '个')]],
    ['altered', [figure('口袋公园', 18, '个')], [figure('口袋公园', 81, '个', UNSURE)]],
    ['missing', [figure('口袋公园', 18, '个', UNSURE)], []],
    ['added', [], [figure('口袋公园', 18, '个', UNSURE)]],
  ])('an unsure number is not told as %s', (_, mine, theirs) => {
    expect(differences(mine, theirs)).toEqual([]);
  });

  it('an unsure number that both have still pairs with itself', () => {
    const [park, parks] = [figure('口袋公园', 18, '个', UNSURE), figure('口袋公园', 40, '个')];
    const told = differences([park, parks], [figure('口袋公园', 18, '个', UNSURE), figure('口袋公园', 44, '个')]);
    expect(told.map(({ kind, first, second }) => [kind, first?.value, second?.value])).toEqual([['altered', 40, 44]]);
  });
});

describe('a series', () => {
  const cell = (...reports: CapturedReport[]) => buildSeries(reports)[0]!.points[0]!.actual!;

  it('prefers what is sure, even of a repost', () => {
    const original = report('original', 2024, [figure('口袋公园', 18, '个', UNSURE)]);
    const repost = report('repost', 2024, [figure('口袋公园', 20, '个')], { copy: 'repost' });
    expect(cell(original, repost).preferred.value).toBe(20);
    expect(cell(repost, original).others.map(({ value }) => value)).toEqual([18]);
  });

  it('is told differently by sure figures only', () => {
    const pair = (more: Partial<Figure>) =>
      cell(
        report('one', 2024, [figure('口袋公园', 18, '个')]),
        report('two', 2025, [figure('口袋公园', 20, '个', more)]),
      );
    expect(pair(SURE).disagreement).toBe('other-report');
    expect(pair(UNSURE).disagreement).toBeNull();
  });
});

describe('a change', () => {
  const until = (before: Partial<Figure>, now: Partial<Figure>) => {
    const all = buildSeries([
      report('a', 2023, [figure('口袋公园', 10, '个', { period: '2022', ...before })]),
      report('b', 2024, [figure('口袋公园', 15, '个', now)]),
    ]);
    return changeUntil(all[0]!, all[0]!.points[1]!.actual!.preferred, byKeyOf(all));
  };

  it('is told of two sure values', () => {
    const change = until(SURE, SURE);
    expect(change?.difference).toMatchObject({ absolute: 5, unit: '个', relative: 50 });
    expect(change?.standing).toEqual({ stands: true });
  });

  it('is not told from or to an unsure one', () => {
    expect(until(SURE, UNSURE)).toBeNull();
    expect(until(UNSURE, SURE)).toBeNull();
  });
});
