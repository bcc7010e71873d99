import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../core/figures/figure';
import { figureFindings } from '../../../entrypoints/shared/views/compare/figure-findings';
import { figure, report } from '../compare/sample';

const ENTERPRISES = '国家级高新技术企业';
const enterprises = (value: number, more: Partial<Figure> = {}) => figure(ENTERPRISES, value, '家', more);
const page = (figures: Figure[]) => report('page', 2024, figures);

describe('figureFindings', () => {
  test('a number that an earlier capture of the page tells otherwise differs', () => {
    const [same, other] = [enterprises(123), figure('口袋公园', 18, '个')];
    const before = {
      ...report('1', 2024, [enterprises(123), figure('口袋公园', 16, '个')]),
      url: 'https://example.org/page',
    };
    expect(figureFindings(page([same, other]), [before], [])).toEqual([{ id: other.id, finding: 'differs' }]);
  });

  test('a copy at another address counts as well, another report or another paper’s account does not', () => {
    const own = enterprises(123);
    const copy = report('copy', 2024, [enterprises(132)]);
    expect(figureFindings(page([own]), [copy], [])).toEqual([{ id: own.id, finding: 'differs' }]);
    expect(figureFindings(page([own]), [report('2', 2023, [enterprises(132)])], [])).toEqual([]);
    const account = report('a', 2024, [enterprises(132)], { kind: 'news-account' });
    const other = { ...page([own]), recognition: { ...page([own]).recognition, kind: 'news-account' as const } };
    expect(figureFindings(other, [account], [])).toEqual([]);
  });

  test('numbers that only one of them has are no difference', () => {
    const own = enterprises(123);
    expect(
      figureFindings(page([own, figure('口袋公园', 18, '个')]), [report('1', 2024, [enterprises(123)])], []),
    ).toEqual([]);
  });

  test('the same year told otherwise by another report differs, at every mention', () => {
    const [first, again] = [enterprises(123), enterprises(123)];
    const next = report('next', 2025, [enterprises(140)]);
    expect(figureFindings(page([first, again]), [], [next])).toEqual([
      { id: first.id, finding: 'differs' },
      { id: again.id, finding: 'differs' },
    ]);
  });

  test('a result short of its target is missed, one that reaches it is not', () => {
    const own = enterprises(123);
    const promised = (value: number) => report('before', 2023, [enterprises(value, { status: 'target' })]);
    expect(figureFindings(page([own]), [], [promised(130)])).toEqual([{ id: own.id, finding: 'missed' }]);
    expect(figureFindings(page([own]), [], [promised(120)])).toEqual([]);
  });

  test('one figure may have both', () => {
    const own = enterprises(123);
    const before = report('before', 2023, [enterprises(130, { status: 'target' })]);
    expect(figureFindings(page([own]), [report('copy', 2024, [enterprises(132)])], [before])).toEqual([
      { id: own.id, finding: 'differs' },
      { id: own.id, finding: 'missed' },
    ]);
  });

  test('a page beside an empty library has none', () => {
    expect(
      figureFindings(page([enterprises(123), enterprises(130, { status: 'target', period: '2024' })]), [], []),
    ).toEqual([]);
  });

  type Held = Parameters<typeof figureFindings>;
  test.each([
    ['earlier capture', (own: Figure, other: Figure): Held => [page([own]), [report('copy', 2024, [other])], []]],
    ['other report', (own: Figure, other: Figure): Held => [page([own]), [], [report('next', 2025, [other])]]],
    [
      'promise',
      (own: Figure, other: Figure): Held => [
        page([own]),
        [],
        [report('before', 2023, [{ ...other, status: 'target' as const }])],
      ],
    ],
  ])('what is not sure is found wanting by no %s, on either side', (_, held) => {
    const unsure = { confidence: 0.75 };
    expect(figureFindings(...held(enterprises(123), enterprises(132)))).toHaveLength(1);
    expect(figureFindings(...held(enterprises(123, unsure), enterprises(132)))).toEqual([]);
    expect(figureFindings(...held(enterprises(123), enterprises(132, unsure)))).toEqual([]);
  });

  test('a mention that is not sure is not marked with the sure one that says the same', () => {
    const [sure, unsure] = [enterprises(123), enterprises(123, { confidence: 0.75 })];
    expect(figureFindings(page([sure, unsure]), [], [report('next', 2025, [enterprises(140)])])).toEqual([
      { id: sure.id, finding: 'differs' },
    ]);
  });
});
