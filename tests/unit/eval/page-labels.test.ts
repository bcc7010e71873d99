import { describe, expect, test } from 'vitest';
import { placePageLabels } from '../../eval/page-labels';

const label = (text: string, after?: string): string =>
  JSON.stringify({ after, text, value: 1, unit: '家', kind: 'level', period: null, status: 'actual', use: 'required' });

describe('labels of a page', () => {
  const text = '企业 12家。\n商店2 家，工厂12家；\n其中 新办2家。';
  const textOf = (lines: string[]): string[] =>
    placePageLabels(lines, text).figures.map(({ start, end }) =>
      start < 0 ? 'lost' : `${start} ${text.slice(start, end)}`,
    );

  test('are found in order, white space aside', () => {
    expect(textOf([label('12家'), label('2家'), label('12家')])).toEqual(['3 12家', '10 2 家', '16 12家']);
  });

  test('are found behind their lead, and never inside a longer number', () => {
    expect(textOf([label('12家', '工厂')])).toEqual(['16 12家']);
    expect(textOf([label('2家')])).toEqual(['10 2 家']);
    expect(textOf([label('2家', '其中新办')])).toEqual([`${text.lastIndexOf('2家')} 2家`]);
  });

  test('that are not there are told, and stand before the text', () => {
    const placed = placePageLabels([label('13家')], text);
    expect(placed.figures).toMatchObject([{ start: -1, end: -1 }]);
    expect(placed.lost).toHaveLength(1);
  });

  test('stand in the windows that their file names', () => {
    const windows = {
      windows: [
        { from: '商店', to: '12家；' },
        { from: '旅店', to: '家' },
      ],
    };
    const placed = placePageLabels([JSON.stringify(windows)], text);
    expect(placed.windows).toEqual([[text.indexOf('商店'), text.indexOf('；') + 1]]);
    expect(placed.lost).toHaveLength(1);
  });

  test('stand in a window that ends in a number of its own, not in a piece of another', () => {
    const table = '东市 12.5 8.2 西市 2.5 3.1 南市 4.0 2.5';
    const windows = (window: object): [number, number][] | undefined =>
      placePageLabels([JSON.stringify({ windows: [window] })], table).windows;
    expect(windows({ from: '东市', to: '2.5' })).toEqual([[0, table.indexOf('2.5 3.1') + 3]]);
    expect(windows({ from: '东市', to: '2.5', to_after: '4.0' })).toEqual([[0, table.length]]);
  });
});
