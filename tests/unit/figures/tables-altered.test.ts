import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../core/document/document';
import type { DomNode } from '../../../core/document/dom';
import { documentFromDom } from '../../../core/document/from-dom';
import { documentFromText } from '../../../core/document/from-text';
import { readTables } from '../../../core/figures/tables';
import type { Recognition } from '../../../core/recognise/recognition';

/** A table as rows of cells; the first row is the heading. */
type Rows = string[][];

const CAPTION = '表1 2031年全市一般公共预算收入完成情况表';
const NOTE = '单位：万元';
const TABLE: Rows = [
  ['科目名称', '年初预算', '实际完成', '占年初预算（%）', '比上年增长（%）'],
  ['一、税收收入', '1205000', '1227450', '101.9', '7.3'],
  ['国内增值税', '486000', '474900', '97.7', '5.8'],
  ['企业所得税', '131000', '135200', '103.2', '9.4'],
  ['个人所得税', '52000', '55430', '106.6', '-12.1'],
  ['城市维护建设税', '61000', '60390', '99.0', '3.3'],
  ['二、非税收入', '580000', '598600', '103.2', '3.7'],
];

const page = (rows: Rows): Document => {
  const cell = (text: string): string => {
    const span = /^(\d)\*(.*)$/.exec(text);
    return span === null ? `<td>${text}</td>` : `<td colspan="${span[1]}">${span[2]}</td>`;
  };
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  const source = `<body><p>${CAPTION}</p><p>${NOTE}</p><table>${body}</table></body>`;
  return documentFromDom(new JSDOM(source).window.document.body as unknown as DomNode).document;
};
const lines = (rows: string[]): Document => documentFromText([CAPTION, NOTE, ...rows].join('\n'));
const text = (rows: Rows): Document => lines(rows.map((row) => row.filter((cell) => cell !== '').join(' ')));
const tabbed = (rows: Rows): Document => lines(rows.map((row) => row.join('\t')));

function read(document: Document): { figures: string[]; unread: string[]; numbers: number } {
  const recognition: Recognition = {
    kind: 'budget-report',
    confidence: 1,
    place: null,
    placeCandidates: [],
    yearMargin: 3,
    yearCandidates: [],
    year: 2032,
    reviews: '2031',
    plans: '2032',
    title: '',
    publisher: null,
    deliveredOn: null,
    publishedOn: null,
    copy: 'unknown',
    warnings: [],
    evidence: [],
    body: { start: 0, end: document.text.length },
  };
  const { figures, unread } = readTables(document, recognition);
  return {
    figures: figures
      .map(({ indicator, value, unit, kind, period, status }) =>
        [indicator.name, value, unit, kind, period, status].join(' '),
      )
      .sort(),
    unread: unread.map(({ start, end }) => document.text.slice(start, end)),
    numbers: unread.reduce((sum, one) => sum + one.numbers, 0),
  };
}

const WAYS: [string, (rows: Rows) => Document][] = [
  ['a page', page],
  ['lines', text],
  ['tabs', tabbed],
];
const order = (rows: Rows, columns: number[]): Rows => rows.map((row) => columns.map((column) => row[column]!));

describe.each(WAYS)('a table in %s that is altered', (_, make) => {
  const right = read(make(TABLE));

  it('is read as a whole before', () => {
    expect(right.figures).toHaveLength(24);
    expect(right.unread).toEqual([]);
    expect(right.figures).toContain('个人所得税 554300000 元 level 2031 actual');
    expect(right.figures).toContain('个人所得税 520000000 元 level 2031 target');
    expect(right.figures).toContain('个人所得税 -12.1 % growth 2031 actual');
    expect(right.figures).toContain('个人所得税完成率 106.6 % level 2031 actual');
  });

  it.each([
    ['growth before the amounts', [0, 4, 1, 2, 3]],
    ['actual before budget', [0, 2, 1, 3, 4]],
    ['from the last to the first', [0, 4, 3, 2, 1]],
  ])('gives the same with its columns %s', (_name, columns) => {
    expect(read(make(order(TABLE, columns)))).toEqual(right);
  });

  it('gives the same with its rows in another order', () => {
    const [head, ...rows] = TABLE;
    expect(read(make([head!, ...rows.reverse()])).figures).toEqual(right.figures);
  });

  it('moves every figure with its number', () => {
    const [head, ...rows] = TABLE;
    const tenfold = rows.map(([label, budget, actual, ...rest]) => [label!, `${budget}0`, `${actual}0`, ...rest]);
    const said = read(make([head!, ...tenfold])).figures;
    expect(said).toContain('个人所得税 5543000000 元 level 2031 actual');
    expect(said.filter((figure) => figure.includes('%'))).toEqual(
      right.figures.filter((figure) => figure.includes('%')),
    );
  });

  it.each([1, 2, 3, 4])('says nothing wrong where cell %i of a row is missing', (column) => {
    const [head, first, ...rows] = TABLE;
    const gap = first!.map((cell, c) => (c === column ? '' : cell));
    const { figures, unread } = read(make([head!, gap, ...rows]));
    for (const figure of figures) expect(right.figures).toContain(figure);
    // The row of the gap is read but for the cell, or told
    expect(figures.length === 23 || unread.some((words) => words.includes('一、税收收入'))).toBe(true);
  });
});

describe('a page that is altered', () => {
  const right = read(page(TABLE)).figures;

  it('gives the same with a blank column', () => {
    expect(read(page(TABLE.map((row) => [...row.slice(0, 3), '', ...row.slice(3)]))).figures).toEqual(right);
  });

  it('gives the same with headings under a common one', () => {
    const [head, ...rows] = TABLE;
    const upper = ['', '2*收入', '2*比率'];
    const said = read(page([upper, head!, ...rows])).figures;
    expect(said.map((figure) => figure.replace(/^\S+ /, '')).sort()).toEqual(
      right.map((figure) => figure.replace(/^\S+ /, '')).sort(),
    );
  });

  it('tells as unread what stands below two headings run together', () => {
    const rows: Rows = [
      ['指标', '2*年末数（万人）比重（%）'],
      ['常住人口', '91.2', '100.0'],
      ['城镇人口', '52.3', '57.3'],
    ];
    expect(read(page(rows))).toMatchObject({ figures: [], numbers: 4 });
    const apart: Rows = [['指标', '年末数（万人）', '比重（%）'], ...rows.slice(1)];
    expect(read(page(apart)).figures).toContain('城镇人口 523000 人 level 2031 actual');
  });

  it('dates its cells by years across or down', () => {
    const across: Rows = [
      ['指标', '2029年', '2030年', '2031年'],
      ['常住人口（万人）', '91.2', '92.4', '93.1'],
      ['床位（张）', '510', '520', '535'],
    ];
    const down = across[0]!.map((_, column) => across.map((row) => row[column]!));
    expect(read(page(down)).figures).toEqual(read(page(across)).figures);
    expect(read(page(across)).figures).toContain('常住人口 924000 人 level 2030 actual');
  });
});

describe('lines that are altered', () => {
  const right = read(text(TABLE)).figures;
  const asLines = TABLE.map((row) => row.join(' '));

  it('give the same with a heading broken over lines', () => {
    const broken = ['科目名称 年初预算 实际完成', '占年初预算', '（%）', '比上年增长', '（%）'];
    expect(read(lines([...broken, ...asLines.slice(1)])).figures).toEqual(right);
  });

  it('give the same with a label broken over lines', () => {
    const long = (line: string): string => line.replace('城市维护建设税', '城市维护建设和公共设施配套税');
    const label = asLines.map((line) => long(line).replace('公共设施配套税', '公共\n设施配套税'));
    expect(read(lines(label)).figures).toEqual(read(lines(asLines.map(long))).figures);
  });

  it('give the same with two rows run together and a page number among them', () => {
    const glued = [...asLines.slice(0, 3), `${asLines[3]} ${asLines[4]}`, '— 12 —', ...asLines.slice(5)];
    expect(read(lines(glued)).figures).toEqual(right);
  });

  it('are told as unread under a heading that does not fit', () => {
    const { figures, unread, numbers } = read(lines(['科目名称 年初预算 实际完成', ...asLines.slice(1)]));
    expect(figures).toEqual([]);
    expect(unread.join('\n')).toContain('1227450');
    expect(numbers).toBe(24);
  });
});
