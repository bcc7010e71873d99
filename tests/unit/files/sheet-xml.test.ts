import { describe, expect, it } from 'vitest';
import { type Book, readSheet } from '../../../core/files/spreadsheet/read-sheet';
import { cellFormats, sharedStrings } from '../../../core/files/spreadsheet/styles';

const BOOK: Book = { strings: [' 地区 ', '合计'], formats: ['General', '0.0%'], from1904: false };
const sheetOf = (cells: string, before = '', behind = '') =>
  readSheet(`<worksheet>${before}<sheetData>${cells}</sheetData>${behind}</worksheet>`, BOOK, { cells: 0 });
const rowsOf = (cells: string, before = '') =>
  [...sheetOf(cells, before).rows].map(([row, line]) => [row, Object.fromEntries(line)]);

describe('cells of a sheet', () => {
  it('are shown by their type', () => {
    const cells = [
      '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>7</v></c><c r="C2" t="str"><f>A1</f><v> 全区 </v></c>',
      '<c r="D2" t="b"><v>1</v></c><c r="E2" t="b"><v>0</v></c><c r="F2" t="d"><v>2031-05-01</v></c>',
      '<c r="G2" t="e"><v>#DIV/0!</v></c><c r="H2"><v>12.5</v></c><c r="I2" s="1"><v>0.052</v></c>',
      '<c r="J2" s="9"><v>3</v></c><c r="K2"><v>much</v></c><c r="L2"/><c r="M2" t="inlineStr"><is><t>甲</t><t>乙</t></is></c>',
    ];
    expect(rowsOf(`<row r="2">${cells.join('')}</row>`)).toEqual([
      [
        1,
        {
          ...{ 0: '地区', 2: '全区', 3: 'TRUE', 4: 'FALSE', 5: '2031-05-01' },
          ...{ 7: '12.5', 8: '5.2%', 9: '3', 12: '甲乙' },
        },
      ],
    ]);
  });
  it('stand one after the other where they name no place', () => {
    expect(rowsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>')).toEqual(
      [
        [0, { 0: '1', 1: '2' }],
        [1, { 2: '3', 3: '4' }],
      ],
    );
  });
  it('are left out where their row or column is hidden, or lies outside of any sheet', () => {
    const columns = '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="false"/></cols>';
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c><c r="ZZZ1"><v>5</v></c></row>' +
      '<row r="2" hidden="true"><c r="A2"><v>6</v></c></row>';
    expect(rowsOf(cells, columns)).toEqual([[0, { 0: '1', 3: '4' }]]);
  });
  it('are merged as far as a range tells, and counted over all sheets', () => {
    const merges = '<mergeCells><mergeCell ref="$B$2:AA3"/><mergeCell ref="B2"/><mergeCell ref="?:C4"/></mergeCells>';
    expect(sheetOf('', '', merges).merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 26 }]);
    const counted = { cells: 3 };
    readSheet('<row><c><v>1</v></c><c><v></v></c></row>', BOOK, counted);
    expect(counted.cells).toBe(4);
  });
  it('say nothing where a value stands in no cell', () => {
    expect(rowsOf('<f>1</f><v>3</v><row r="1"><v>4</v><c r="A1"><v>5</v></c></row>')).toEqual([[0, { 0: '5' }]]);
  });
});

describe('what all sheets share', () => {
  it('is a format for each style of cells, of the file’s own or by number', () => {
    const styles =
      '<numFmts><numFmt numFmtId="200" formatCode="0.0&quot;亿&quot;"/><numFmt numFmtId="201"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="200"/><xf/><xf numFmtId="201"/><xf numFmtId="10"/></cellXfs><xf numFmtId="9"/>';
    expect(cellFormats(styles)).toEqual(['0.0"亿"', 'General', 'General', '0.00%']);
  });
  it('is a text for each number, without how it is read aloud', () => {
    const strings =
      '<t>9</t><si><t>总</t><r><t>产</t></r></si><si/><si><t>东京</t><rPh><t>トウキョウ</t></rPh><phoneticPr/>!</si>';
    expect(sharedStrings(strings)).toEqual(['总产', '', '东京']);
  });
});
