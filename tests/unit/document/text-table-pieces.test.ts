import { describe, expect, it } from 'vitest';
import type { Token } from '../../../core/document/text-table-line';
import { piecedHeadings } from '../../../core/document/text-table-pieces';

const words = (lines: string[]): Token[] =>
  lines.flatMap((line, i) =>
    line.split(' ').map((text) => ({ text, line: i, start: 0, end: 0, slot: null, from: 0, to: 0 })),
  );

/** Plan, done, done in % of the plan, done in % of the year before. */
const PLAN = [
  [81234, 85296, 105, 98.2],
  [25021, 23019, 92, 110.4],
  [6412, 8015, 125, 87.5],
];
const CENTRED = ['执行数为', '汇总（调整） 执行数为', '执行数 汇总（调整）', '预算数 上年执行数的%', '预算数的%'];

describe('headings in pieces', () => {
  it('are laid along the columns by what reads and adds up', () => {
    expect(piecedHeadings(words(CENTRED), PLAN, 4)).toEqual([
      '汇总（调整）预算数',
      '执行数',
      '执行数为汇总（调整）预算数的%',
      '执行数为上年执行数的%',
    ]);
  });

  it('change places with the numbers', () => {
    const swapped = PLAN.map(([plan, done, ofPlan, ofYear]) => [plan!, done!, ofYear!, ofPlan!]);
    expect(piecedHeadings(words(CENTRED), swapped, 4)?.slice(2)).toEqual([
      '执行数为上年执行数的%',
      '执行数为汇总（调整）预算数的%',
    ]);
  });

  it('two without a space between them come apart', () => {
    const lines = ['2031年预算数', '2030年', '2030年执行数2031年预算数 为上年执行数', '（调整）预算数', '的%'];
    const rows = [
      [310, 300, 330, 110],
      [52, 50, 45, 90],
      [19, 20, 25, 125],
    ];
    expect(piecedHeadings(words(lines), rows, 4)).toEqual([
      '2030年（调整）预算数',
      '2030年执行数',
      '2031年预算数',
      '2031年预算数为上年执行数的%',
    ]);
  });

  it('whose order neither lines nor numbers tell stay open', () => {
    const rows = [
      [300, 330],
      [50, 45],
    ];
    expect(piecedHeadings(words(['2030年（调整）', '2031年预算数', '预算数']), rows, 2)).toBeNull();
  });

  it('that the numbers deny stay open', () => {
    const denied = PLAN.map(([plan, done]) => [plan!, done!, 31.5, 44.1]);
    expect(piecedHeadings(words(CENTRED), denied, 4)).toBeNull();
  });
});
