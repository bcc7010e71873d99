import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../core/figures/extract';
import { builtInFormat, plain, shownNumber } from '../../../core/files/spreadsheet/number-format';
import { recognise } from '../../../core/recognise/recognise';
import { blank, cells, documentOf, number, read, text, xlsx } from './office-files';

const documentIn = (bytes: Uint8Array) => documentOf({ name: 'tables.xlsx', bytes });
const figuresIn = async (bytes: Uint8Array) => {
  const document = await documentIn(bytes);
  const { figures } = readFigures(document, recognise(document));
  return figures.map(({ indicator, text: shown, value, unit, period }) => [indicator.name, shown, value, unit, period]);
};

describe('numbers of a sheet', () => {
  const shown = (value: number, format: string, computed = false) =>
    shownNumber({ value, computed, from1904: false }, format);
  it.each([
    [0.1 + 0.2, 'General', '0.3'],
    [1234.5, 'General', '1234.5'],
    [1e21, 'General', '1000000000000000000000'],
    [0.000_000_12, 'General', '0.00000012'],
    [0.053, '0.0%', '5.3%'],
    [0.0575, '0%', '5.75%'],
    [5.3, '0.00', '5.30'],
    [-5.3, '0.0_ ', '-5.3'],
    [-5.3, '#,##0.0_);(#,##0.0)', '-5.3'],
    [-5.3, '0.0_);[Red]\\(0.0\\)', '-5.3'],
    [1_234_567.8, '#,##0.00', '1,234,567.80'],
    [1234.567, '#,##0', '1,234.567'],
    [12_345, '0.0,', '12.345'],
    // Ten thousands: Excel has no sign for them but a point among the digits of the thousands
    [123_456, '0\\.0,"万元"', '12.3456万元'],
    [-8_205_000, '0"."0000,"亿"', '-0.8205亿'],
    [13_912_345_678, '000"-"0000"-"0000', '13912345678'],
    [1_234.5, '0.00E+00', '1234.5'],
    [0.75, '# ?/?', '0.75'],
    [7, '"第"0"位"', '第7位'],
    [7.5, '@', '7.5'],
    [45_000.75, 'h:mm', '18:00'],
    [45_000.75, 'h"时"mm"分"ss"秒"', '18时00分00秒'],
    [1, 'yyyy/m/d', '1900/1/1'],
    [45_000, 'd-mmm-yy', '15-3-23'],
    [1e12, 'yyyy/m/d', '1000000000000'],
    [3.5, '0.0&quot;亿元&quot;'.replaceAll('&quot;', '"'), '3.5亿元'],
    [2031, '0"年"', '2031年'],
    [0, '0.0;-0.0;"—"', '0'],
    [-0.000_01, '0.0', '0.0'],
    [5.3, '[Magenta]0.0;[Red]-0.0', '5.3'],
    [45_000, 'yyyy"年"m"月"', '2023年3月'],
    [45_000, 'yyyy\\-mm\\-dd', '2023-03-15'],
    [45_000, '[$-804]yyyy/m/d;@', '2023/3/15'],
  ])('%d in the format %s is shown as %s', (value, format, wanted) => {
    expect(shown(value, format)).toBe(wanted);
  });
  it('are rounded as the sheet shows them where they were worked out', () => {
    expect(shown(5.287_132_001, '0.0', true)).toBe('5.3');
    // Pasted from a computation: nobody types eight decimals
    expect(shown(5.287_132_01, '0.0')).toBe('5.3');
    expect(shown(2.675, '0.00', true)).toBe('2.68');
    expect(shown(0.052_871, '0.0%', true)).toBe('5.3%');
  });
  it('are days from 1904 where the workbook says so', () => {
    const number = { value: 43_538, computed: false, from1904: true };
    expect(shownNumber(number, 'yyyy/m/d')).toBe('2023/3/15');
  });
  it('are shown in formats that a file names by number', () => {
    const named = (value: number, id: number) => shown(value, builtInFormat(id));
    expect([named(0.25, 9), named(1234.5, 4), named(45_000, 57), named(45_000, 31), named(3, 999)]).toEqual([
      ...['25%', '1,234.50', '2023年3月', '2023年3月15日', '3'],
    ]);
  });
  it('have no tail of a binary fraction', () => {
    expect(plain(4.35 * 100)).toBe('435');
    expect(plain(1.1 + 2.2)).toBe('3.3');
  });
});

describe('a statistics sheet', () => {
  const sheet = {
    name: 'Sheet1',
    rows: cells(
      [text('某某市2031年主要经济指标'), blank, blank],
      [blank, text('单位：亿元'), blank],
      [text('指标'), text('2031年'), blank],
      [blank, text('总量'), text('比上年增长（%）')],
      [text('地区生产总值'), number('1234.5'), number('5.2000000000000002')],
      [text('第一产业增加值'), number('80.099999999999994'), number('-1.3')],
    ),
    merges: ['A1:C1', 'A3:A4', 'B3:C3'],
  };
  it('gives its figures, as they were typed, with merged heads and the unit above', async () => {
    expect(await figuresIn(xlsx([sheet]))).toEqual([
      ['地区生产总值', '1234.5', 123_450_000_000, '元', '2031'],
      ['地区生产总值', '5.2', 5.2, '%', '2031'],
      ['第一产业增加值', '80.1', 8_010_000_000, '元', '2031'],
      ['第一产业增加值', '-1.3', -1.3, '%', '2031'],
    ]);
  });
  it('has its title for the document’s', async () => {
    const document = await documentIn(xlsx([sheet]));
    expect(recognise(document)).toMatchObject({ title: '某某市2031年主要经济指标' });
  });
  it('is read alike whatever prefix its writer gives to names, and with cells far outside', async () => {
    const bytes = xlsx([{ ...sheet, rows: [...sheet.rows, ['<c r="XFD1048576" s="0"/>']] }]);
    expect(await figuresIn(bytes)).toHaveLength(4);
  });
  it('leaves out what it hides', async () => {
    const hidden = { ...sheet, before: '<cols><col min="3" max="3" hidden="1"/></cols>' };
    expect(await figuresIn(xlsx([hidden]))).toHaveLength(2);
  });
});

describe('a workbook', () => {
  const yearSheet = (year: number, state?: string) => ({
    name: `${year}年`,
    ...(state === undefined ? {} : { state }),
    rows: cells(
      [text('指标'), text('计量单位'), text('数值')],
      [text('地区生产总值'), text('亿元'), number(`${year - 1000}`)],
      [text('常住人口'), text('万人'), number('88.1')],
    ),
  });
  it('reads each sheet by its own name, where no title says more', async () => {
    const figures = await figuresIn(xlsx([yearSheet(2031), yearSheet(2032)]));
    expect(figures.map(([name, shown, , , period]) => [name, shown, period])).toEqual([
      ['地区生产总值', '1031', '2031'],
      ['常住人口', '88.1', '2031'],
      ['地区生产总值', '1032', '2032'],
      ['常住人口', '88.1', '2032'],
    ]);
  });
  it('tells which sheets it hides', async () => {
    const result = await read('a.xlsx', xlsx([yearSheet(2031), yearSheet(2032, 'hidden')]));
    expect(result).toMatchObject({
      ok: true,
      documents: [{ format: 'xlsx' }],
      notices: [{ code: 'hidden-sheet', file: 'a.xlsx', place: '2032年' }],
    });
  });
  it('says that it holds no text where all sheets are blank', async () => {
    expect(await read('b.xlsx', xlsx([{ name: 'Sheet1', rows: [] }]))).toMatchObject({ trouble: { code: 'no-text' } });
  });
  it('keeps percent signs that only the format holds', async () => {
    const rows = cells(
      [text('指标'), text('2031年增速')],
      [text('规模以上工业增加值'), number('5.2999999999999999E-2', 1)],
      [text('固定资产投资'), number('-0.012', 1)],
    );
    const figures = await figuresIn(xlsx([{ name: '表', rows }], ['0.0%']));
    expect(figures.map(([name, shown, value, unit]) => [name, shown, value, unit])).toEqual([
      ['规模以上工业增加值', '5.3%', 5.3, '%'],
      ['固定资产投资', '-1.2%', -1.2, '%'],
    ]);
  });
});
