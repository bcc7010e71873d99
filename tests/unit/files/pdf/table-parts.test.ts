import { describe, expect, it } from 'vitest';
import type { DraftCell } from '../../../../core/files/pdf/draft-cell';
import type { Frame } from '../../../../core/files/pdf/fragment';
import type { FlowItem } from '../../../../core/files/pdf/page-flow';
import { documentItems } from '../../../../core/files/pdf/table-parts';

const fragment = (text: string) => ({ text, x: 0, right: 10, y: 0, size: 10, tag: null });
const row = (...words: string[]): DraftCell[] =>
  words.map((text, column) => ({
    ...{ column, columns: 1, rows: 1, header: false },
    lines: text === '' ? [] : [[fragment(text)]],
  }));

const frameOf = (page: number): Frame => ({
  ...{ page, quarter: 0, width: 600, height: 800 },
  ...{ fragments: [], rulings: { horizontal: [], vertical: [] } },
});
const COLUMNS = [
  { left: 40, right: 300 },
  { left: 320, right: 580 },
] as const;
/** A table of a page with the edges of its columns, in the first or the second column of print. */
const table = (page: number, edges: number[], rows: DraftCell[][], column: 0 | 1 = 0): FlowItem => ({
  table: { box: { x: 0, y: 0, width: 300, height: 100 }, edges, rows },
  ...{ frame: frameOf(page), column: COLUMNS[column] },
});
const EDGES = [50, 150, 250, 350];
const HEAD = row('指标', '2031年', '增速');

/** What each table of all pages holds, row by row. */
const told = (...pages: FlowItem[][]) =>
  documentItems(pages).map((item) =>
    item.table === undefined
      ? 'line'
      : item.table.rows.map(({ cells }) =>
          cells
            .map(({ column, columns, lines }) => {
              const words = lines.flat().map(({ text }) => text);
              return `${column}${columns > 1 ? `+${columns}` : ''}:${words.join('')}`;
            })
            .join(' '),
        ),
  );

describe('a table over several pages', () => {
  it('goes on with the same columns, its heading once, on margins of odd and even pages', () => {
    const shifted = EDGES.map((edge) => edge + 20);
    expect(
      told([table(0, EDGES, [HEAD, row('粮食', '12', '3')])], [table(1, shifted, [HEAD, row('棉花', '4', '5')])]),
    ).toEqual([['0:指标 1:2031年 2:增速', '0:粮食 1:12 2:3', '0:棉花 1:4 2:5']]);
  });
  it('ends where a line stands between, a page is left out, or the columns are others', () => {
    const first = () => table(0, EDGES, [HEAD]);
    const line = { line: {}, frame: frameOf(1), column: COLUMNS[0] } as unknown as FlowItem;
    expect(told([first()], [line, table(1, EDGES, [row('甲', '1', '2')])])).toHaveLength(3);
    expect(told([first()], [], [table(2, EDGES, [row('甲', '1', '2')])])).toHaveLength(2);
    expect(told([first()], [table(1, [50, 120, 250, 350], [row('甲', '1', '2')])])).toHaveLength(2);
    expect(told([first(), table(0, EDGES, [row('甲', '1', '2')])])).toHaveLength(2);
    expect(told([first(), table(0, EDGES, [row('甲', '1', '2')], 1)])).toHaveLength(1);
  });
  it('keeps its columns where one of them is divided on one page alone', () => {
    const fine = [50, 100, 150, 250, 350];
    expect(
      told([table(0, EDGES, [row('粮食', '12', '3')])], [table(1, fine, [row('其中', '夏粮', '4', '5')])]),
    ).toEqual([['0+2:粮食 2:12 3:3', '0:其中 1:夏粮 2:4 3:5']]);
    expect(told([table(0, fine, [row('其中', '夏粮', '4', '5')])], [table(1, EDGES, [row('棉花', '6', '7')])])).toEqual(
      [['0:其中 1:夏粮 2:4 3:5', '0+2:棉花 2:6 3:7']],
    );
  });
  it('mends a label that the end of the page cut in its brackets, and no row beside it', () => {
    const before = row('规模以上工业（按', '12', '3');
    expect(
      told([table(0, EDGES, [before])], [table(1, EDGES, [row('可比价）', '', ''), row('棉花', '4', '5')])]),
    ).toEqual([['0:规模以上工业（按可比价） 1:12 2:3', '0:棉花 1:4 2:5']]);
    const whole = row('规模以上工业', '12', '3');
    expect(told([table(0, EDGES, [whole])], [table(1, EDGES, [row('可比价）', '', '')])])[0]).toHaveLength(2);
    expect(told([table(0, EDGES, [row('工业（按', '1', '2')])], [table(1, EDGES, [row('', '8', '')])])[0]).toHaveLength(
      2,
    );
  });

  describe('without lines', () => {
    const columns = [
      { x: 55, right: 130 },
      { x: 170, right: 245 },
      { x: 270, right: 340 },
    ];
    const places = [55, 200, 290];
    const at = (text: string, x: number) => ({ text, x, right: x + 30, y: 0, size: 10, tag: null });
    const line = (page: number, words: string[], shift = 0): FlowItem => {
      const fragments = words.flatMap((text, i) => (text === '' ? [] : [at(text, places[i]! + shift)]));
      return { line: { fragments, x: 55, right: 340, y: 0, size: 10 }, frame: frameOf(page), column: COLUMNS[0] };
    };
    const head = HEAD.map((cell) => ({ ...cell, header: true }));
    const spaced = (page: number, rows: DraftCell[][]): FlowItem => {
      const item = table(page, EDGES, rows);
      return item.table === undefined ? item : { ...item, table: { ...item.table, columns } };
    };
    const body = [head, row('粮食', '12', '3')];

    it('goes on with single rows at the head of a page, under its heading', () => {
      const next = [line(1, ['指标', '2031年', '增速']), line(1, ['棉花', '4', '5']), line(1, ['二、工业', '', ''])];
      expect(told([spaced(0, body)], next)).toEqual([
        ['0:指标 1:2031年 2:增速', '0:粮食 1:12 2:3', '0:棉花 1:4 2:5'],
        'line',
      ]);
      expect(told([spaced(0, body)], [line(1, ['棉花', '4', ''])])[1]).toBe('line');
      expect(told([spaced(0, body)], [line(1, ['棉花', '4', '5'], 50)])[1]).toBe('line');
      expect(told([spaced(0, body)], [line(1, ['指标', '2031年', '增速'])])[1]).toBe('line');
      expect(told([spaced(0, body)], [line(2, ['棉花', '4', '5'])])[1]).toBe('line');
    });

    it('begins with single rows at the end of a page under the heading that comes back', () => {
      const first = [line(0, ['单位：吨', '', '']), line(0, ['指标', '2031年', '增速']), line(0, ['棉花', '4', '5'])];
      expect(told(first, [spaced(1, body)])).toEqual([
        'line',
        ['0:指标 1:2031年 2:增速', '0:棉花 1:4 2:5', '0:粮食 1:12 2:3'],
      ]);
      expect(told([first[0]!, first[2]!], [spaced(1, body)])).toHaveLength(3);
      expect(told(first, [spaced(1, [row('粮食', '12', '3')])])).toHaveLength(4);
    });
  });
});
