import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../core/document/reading';
import { boundOf } from '../../../core/figures/fields/bound';
import { findQuantities } from '../../../core/figures/find-quantities';
import type { Quantity } from '../../../core/figures/quantity';
import { readCases, readMarked } from '../../cases/read-cases';

const valueText = (value: Quantity['value']): string => (Array.isArray(value) ? value.join('..') : `${value}`);

describe('quantities with a unit', () => {
  test.each(readCases('quantities.txt'))('$title: $input', ({ input, expected }) => {
    const { text } = readText(input);
    const found = findQuantities(text)
      .filter(({ unit }) => unit !== '')
      .map(({ start, end, value, unit }) => `${text.slice(start, end)} | ${valueText(value)} | ${unit}`);
    expect(found.join(' ; ') || '-').toBe(expected);
  });
});

describe('bounds', () => {
  test.each(readCases('bounds.txt'))('$title: $input', ({ input, expected, line }) => {
    const { text, start, end } = readMarked(input, line);
    const quantity = findQuantities(text).find((one) => one.end > start && one.start < end);
    if (!quantity) throw new Error(`no quantity at the mark of line ${line}`);
    expect(boundOf(quantity, text.slice(0, quantity.start), text.slice(quantity.end)).bound).toBe(expected);
  });
});

/** Pieces that forms, units and signs are made of. */
const PIECES = [
  ...[
    '5',
    '1,100',
    '.',
    '3.5',
    '一',
    '十',
    '百',
    '千',
    '万',
    '亿',
    '几',
    '余',
    '多',
    '第',
    '前',
    '百分之',
    '分之',
    '成',
    '半',
    '翻',
    '番',
  ],
  ...[
    '%',
    '元',
    '角',
    '个',
    '百分点',
    '千瓦',
    '/',
    '每',
    '—',
    '-',
    '至',
    '：',
    '（',
    '）',
    '负',
    '分别',
    '、',
    '和',
    '人口',
    '2021',
    '年',
  ],
];

describe('any text', () => {
  test('quantities come in order and apart, inside the text, with finite values', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const { text } = readText(pieces.join(''));
        let behind = 0;
        for (const { start, end, value } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([value].flat().every(Number.isFinite)).toBe(true);
          behind = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
