import { utils, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';
import { documentOf, read } from './office-files';

/** An Excel 97–2003 workbook as another program writes it. */
function xls(
  sheets: Record<string, { rows: unknown[][]; change?: (sheet: WorkSheet) => void; hidden?: boolean }>,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, { rows, change }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows);
    change?.(sheet);
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: Object.values(sheets).map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

const figuresIn = async (bytes: Uint8Array) => {
  const document = await documentOf({ name: 'tables.xls', bytes });
  const { figures } = readFigures(document, recognise(document));
  return figures.map(({ indicator, text, value, unit, period }) => [indicator.name, text, value, unit, period]);
};

const ROWS = [
  ['某某市2031年主要经济指标'],
  [null, null, '单位：亿元'],
  ['指标', '2031年'],
  [null, '总量', '比上年增长（%）'],
  ['地区生产总值', 1234.5, 5.2],
  ['第一产业增加值', 0.1 + 80, -1.3],
  ['财政收入', 210_700, 0.1 + 0.2],
];
const merged = (sheet: WorkSheet): void => {
  sheet['!merges'] = [utils.decode_range('A1:C1'), utils.decode_range('A3:A4'), utils.decode_range('B3:C3')];
};

describe('an older workbook', () => {
  it('gives its figures as they were typed, with merged heads', async () => {
    expect(await figuresIn(xls({ Sheet1: { rows: ROWS, change: merged } }))).toEqual([
      ['地区生产总值', '1234.5', 123_450_000_000, '元', '2031'],
      ['地区生产总值', '5.2', 5.2, '%', '2031'],
      ['第一产业增加值', '80.1', 8_010_000_000, '元', '2031'],
      ['第一产业增加值', '-1.3', -1.3, '%', '2031'],
      ['财政收入', '210700', 21_070_000_000_000, '元', '2031'],
      ['财政收入', '0.3', 0.3, '%', '2031'],
    ]);
  });
  it('shows percent signs that only the format holds, and what was worked out as the sheet does', async () => {
    const rows = [
      ['指标', '2031年增速'],
      ['规模以上工业增加值', 0.053],
      ['固定资产投资', -0.012_345_678],
    ];
    const change = (sheet: WorkSheet): void => {
      for (const cell of ['B2', 'B3']) sheet[cell].z = '0.0%';
    };
    const figures = await figuresIn(xls({ 表1: { rows, change } }));
    expect(figures.map(([name, text, value, unit]) => [name, text, value, unit])).toEqual([
      ['规模以上工业增加值', '5.3%', 5.3, '%'],
      ['固定资产投资', '-1.2%', -1.2, '%'],
    ]);
  });
  it('leaves out hidden sheets and tells them', async () => {
    const result = await read('a.xls', xls({ 甲: { rows: ROWS }, 乙: { rows: ROWS, hidden: true } }));
    expect(result).toMatchObject({ ok: true, documents: [{ format: 'xls' }] });
    expect(result.ok && result.notices).toEqual([{ code: 'hidden-sheet', file: 'a.xls', place: '乙' }]);
  });
  it('reads strings that go on over several records', async () => {
    const rows = Array.from({ length: 900 }, (_, at) => [`第${at}项指标的名称写得比较长，以便超过一条记录`, at]);
    const { text } = await documentOf({ name: 'a.xls', bytes: xls({ 表: { rows } }) });
    for (const [name] of rows) expect(text).toContain(name);
  });
  it('is read or refused, however it is cut off or altered', async () => {
    const whole = xls({ Sheet1: { rows: ROWS, change: merged } });
    let state = 20_310_101;
    const next = () => (state = (state * 48_271) % 2_147_483_647);
    let refused = 0;
    for (let round = 0; round < 100; round++) {
      let bytes = whole.slice();
      for (let edit = 0; edit < 3; edit++) bytes[next() % bytes.length] = next() & 0xff;
      if (round % 4 === 0) bytes = bytes.subarray(0, next() % bytes.length);
      const result = await read('a.xls', bytes);
      if (!result.ok) refused++;
    }
    expect(refused).toBeGreaterThan(10);
  });
});
