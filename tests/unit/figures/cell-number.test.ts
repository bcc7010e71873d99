import { describe, expect, it } from 'vitest';
import { type CellNumber, readCell, secondNumber } from '../../../core/figures/tables/cell-number';

const amountOf = ({ digits, exponent }: { digits: bigint | number; exponent: number }) =>
  Number(`${digits}e${exponent}`);

/** The number of a cell: its value or both ends, what the cell's words say of it, and the stretch that it takes in. */
function told(text: string) {
  const read = readCell(text);
  if (read.kind !== 'number') return read.kind === 'missing' ? read.why : read.kind;
  const { low, high, unit, bound, start, end, ...marks } = read;
  const says = Object.entries(marks).flatMap(([name, value]) => (value === true ? [name] : []));
  return [
    text.slice(start, end),
    amountOf(low),
    high === null ? null : amountOf(high),
    unit?.unit ?? null,
    bound,
    ...says,
  ];
}

describe('a cell that holds one number', () => {
  it.each([
    ['12.5', ['12.5', 12.5, null, null, 'exact']],
    ['0', ['0', 0, null, null, 'exact']],
    ['0.35%', ['0.35%', 0.35, null, '%', 'exact']],
    ['+3.4', ['+3.4', 3.4, null, null, 'exact']],
    ['-3.4', ['-3.4', -3.4, null, null, 'exact']],
    ['—3.4', ['—3.4', -3.4, null, null, 'exact']],
    ['12，345', ['12，345', 12_345, null, null, 'exact']],
    ['1 234 567.8', ['1 234 567.8', 1_234_567.8, null, null, 'exact']],
    ['3.1万人', ['3.1万人', 31_000, null, '人', 'exact']],
    ['420 公顷', ['420 公顷', 420, null, '公顷', 'exact']],
    ['3.2*', ['3.2', 3.2, null, null, 'exact', 'starred']],
    ['7.5。', ['7.5', 7.5, null, null, 'exact']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
  it.each([
    ['≥6.5', ['6.5', 6.5, null, null, 'min']],
    ['不超过3%', ['3%', 3, null, '%', 'max']],
    ['控制在5以内', ['5', 5, null, null, 'max']],
    ['92%及以上', ['92%', 92, null, '%', 'min']],
    ['约 40', ['40', 40, null, null, 'about']],
    ['300余', ['300余', 300, null, null, 'about']],
    ['6左右', ['6', 6, null, null, 'about']],
    ['↓2.1', ['2.1', 2.1, null, null, 'exact', 'down']],
    ['下降1.3', ['1.3', 1.3, null, null, 'exact', 'down', 'grows']],
    ['年均增长5.2', ['5.2', 5.2, null, null, 'exact', 'grows', 'annual']],
    ['第3位', ['第3位', 3, null, '位', 'exact', 'rank']],
    ['第12', ['第12', 12, null, null, 'exact', 'rank']],
  ])('says more by the words around it: %s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
  it.each([
    ['5—6', ['5—6', 5, 6, null, 'range']],
    ['3至5万人', ['3至5万人', 30_000, 50_000, '人', 'range']],
    ['3万至5万人', ['3万至5万人', 30_000, 50_000, '人', 'range']],
    ['15%-20%', ['15%-20%', 15, 20, '%', 'range']],
    ['-3至5', ['-3至5', -5, -3, null, 'range']],
    ['4.5—5，力求更好结果', ['4.5—5', 4.5, 5, null, 'range']],
    // Years, and what does not rise
    ['2021-2025', 'words'],
    ['6—5', 'words'],
  ])('or two ends of one: %s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
  it.each([
    ['（3.5）', ['3.5', 3.5, null, null, 'exact', 'bracketed', 'rounded']],
    ['[120]', ['120', 120, null, null, 'exact', 'bracketed']],
    ['（[2.6]）', ['2.6', 2.6, null, null, 'exact', 'bracketed', 'rounded']],
    ['（3.5', 'words'],
    ['（3.5，升', 'words'],
  ])('in brackets: %s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('what stands in brackets behind a number', () => {
  const numberIn = (text: string) => readCell(text) as CellNumber;
  it('is its year, that it is an estimate, or a second number', () => {
    expect(numberIn('21.5（2034年）')).toMatchObject({ year: '2034', estimated: false, second: null });
    expect(numberIn('21.5（2034年底）')).toMatchObject({ year: '2034' });
    expect(numberIn('1200（初步统计）')).toMatchObject({ estimated: true, year: null });
    const text = '862.9（-5.6%）';
    const second = secondNumber(text, numberIn(text))!;
    expect([text.slice(second.start, second.end), amountOf(second.low), second.unit?.unit]).toEqual([
      '-5.6%',
      -5.6,
      '%',
    ]);
    expect(secondNumber('862.9', numberIn('862.9'))).toBeNull();
    expect(secondNumber('8（0373）', numberIn('8（0373）'))).toBeNull();
  });
});

describe('a cell that holds none', () => {
  it.each([
    ['', 'blank'],
    [' ', 'blank'],
    ['——', 'dash'],
    ['/', 'dash'],
    ['无', 'not-available'],
    ['#DIV/0!', 'not-available'],
    ['净增', 'not-available'],
    ['按计划推进', 'words'],
    ['0373-2025888', 'words'],
    ['3家，另有4家', 'words'],
    ['12（其中3）（另4）', 'words'],
    [`${'长'.repeat(60)}12`, 'words'],
  ])('%s: %s', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });
});
