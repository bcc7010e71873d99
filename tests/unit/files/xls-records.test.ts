import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../core/files/refusal';
import { isXls, readXls } from '../../../core/files/spreadsheet/read-xls';

/** A record: its id, and its bytes as numbers of so many bytes each. */
type RecordOf = [id: number, ...fields: [size: 1 | 2 | 4 | 8, value: number][]];

const short = (value: number): [2, number] => [2, value];
const bytes = (text: string): [1, number][] => [...text].map((letter) => [1, letter.charCodeAt(0)]);
/** As a record writes a text: how long, how wide, the letters. */
const words = (text: string): [1 | 2, number][] => [[2, text.length], [1, 1], ...wide(text)];
const wide = (text: string): [2, number][] => [...text].map((letter) => [2, letter.charCodeAt(0)]);

function block([id, ...fields]: RecordOf): number[] {
  const out: number[] = [];
  for (const [size, value] of fields) {
    const view = new DataView(new ArrayBuffer(8));
    if (size === 8) view.setFloat64(0, value, true);
    else view.setUint32(0, value >>> 0, true);
    for (let at = 0; at < size; at++) out.push(view.getUint8(at));
  }
  return [id & 0xff, id >> 8, out.length & 0xff, out.length >> 8, ...out];
}

const BOF: RecordOf = [0x809, short(0x600), short(5), short(0), short(0)];
const EOF: RecordOf = [0x0a];
/** A number as four bytes hold it: whole, or times a hundred. */
const whole = (value: number) => (value << 2) | 2;
const hundredth = (value: number) => (value << 2) | 3;

/** A workbook of one sheet: what stands before it, and its records. */
function workbook(before: RecordOf[], sheet: RecordOf[], { kind = 0, hidden = 0, name = '表' } = {}) {
  const listed = (at: number): RecordOf => [
    0x85,
    ...([
      [4, at],
      [1, hidden],
      [1, kind],
      [1, name.length],
      [1, 1],
    ] as [1 | 4, number][]),
    ...wide(name),
  ];
  const head = [BOF, ...before];
  const start = [...head, listed(0), EOF].flatMap(block).length;
  return new Map([['Workbook', new Uint8Array([...head, listed(start), EOF, BOF, ...sheet, EOF].flatMap(block))]]);
}

const rowsOf = (before: RecordOf[], sheet: RecordOf[]) =>
  [...readXls(workbook(before, sheet))[0]!.rows].map(([row, cells]) => [row, Object.fromEntries(cells)]);

const refusal = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'read';
};

describe('records of a workbook', () => {
  it('hold numbers in four bytes, in a row of them, and in eight', () => {
    expect(
      rowsOf(
        [],
        [
          [0x27e, short(0), short(0), short(0), [4, whole(1234)]],
          [0x27e, short(0), short(1), short(0), [4, hundredth(-525)]],
          // The upper half of 0.5
          [0x27e, short(0), short(2), short(0), [4, 0x3fe00000]],
          [0xbd, short(1), short(2), short(0), [4, whole(7)], short(0), [4, hundredth(810)], short(3)],
          [0x203, short(2), short(0), short(0), [8, -12.75]],
          // Cut off in the middle of its number
          [0x203, short(3), short(0), short(0), [4, 1]],
        ],
      ),
    ).toEqual([
      [0, { 0: '1234', 1: '-5.25', 2: '0.5' }],
      [1, { 2: '7', 3: '8.1' }],
      [2, { 0: '-12.75' }],
    ]);
  });
  it('hold words in cells, words of a table that goes on, and results of formulas', () => {
    const result = (...last: number[]): [1, number][] => last.map((value) => [1, value]);
    expect(
      rowsOf(
        [[0xfc, [4, 2], [4, 2], ...words('地区'), [2, 2], [1, 8], [2, 1], ...bytes('GD'), [4, 0]]],
        [
          [0xfd, short(0), short(0), short(0), [4, 0]],
          [0xfd, short(0), short(1), short(0), [4, 1]],
          [0xfd, short(0), short(2), short(0), [4, 9]],
          [0x204, short(1), short(0), short(0), ...words(' 合计 ')],
          [0xd6, short(1), short(1), short(0), ...words('其中')],
          [0x06, short(2), short(0), short(0), [8, 10.5]],
          [0x06, short(3), short(0), short(0), ...result(0, 0, 0, 0, 0, 0, 0xff, 0xff)],
          [0x207, ...words('增长')],
          // A truth value and an error say nothing
          [0x06, short(4), short(0), short(0), ...result(1, 0, 1, 0, 0, 0, 0xff, 0xff)],
          [0x06, short(5), short(0), short(0), ...result(2, 0, 7, 0, 0, 0, 0xff, 0xff)],
          // A text that never came
          [0x06, short(6), short(0), short(0), ...result(0, 0, 0, 0, 0, 0, 0xff, 0xff)],
        ],
      ),
    ).toEqual([
      [0, { 0: '地区', 1: 'GD' }],
      [1, { 0: '合计', 1: '其中' }],
      [2, { 0: '10.5' }],
      [3, { 0: '增长' }],
    ]);
  });
  it('leave out hidden rows and columns, and give merged ranges', () => {
    const cell = (row: number, column: number, value: number): RecordOf => [
      0x27e,
      ...[short(row), short(column), short(0)],
      [4, whole(value)],
    ];
    const streams = workbook(
      [],
      [
        [0x7d, short(1), short(2), short(0), short(0), short(1)],
        [0x7d, short(3), short(3), short(0), short(0), short(0)],
        [0x208, short(1), ...Array.from({ length: 5 }, () => short(0)), short(0x20)],
        [0x208, short(2), ...Array.from({ length: 5 }, () => short(0)), short(0)],
        ...[cell(0, 0, 1), cell(0, 1, 2), cell(0, 3, 3), cell(1, 0, 4), cell(2, 2, 5)],
        [0xe5, short(2), short(0), short(1), short(0), short(3), short(4), short(4), short(2), short(2)],
      ],
    );
    const { rows, merges } = readXls(streams)[0]!;
    expect([...rows].map(([row, cells]) => [row, [...cells]])).toEqual([
      [
        0,
        [
          [0, '1'],
          [3, '3'],
        ],
      ],
    ]);
    expect(merges).toEqual([
      { top: 0, bottom: 1, left: 0, right: 3 },
      { top: 4, bottom: 4, left: 2, right: 2 },
    ]);
  });
  it('name formats of their own, and count days from 1904 where the workbook says so', () => {
    const before: RecordOf[] = [
      [0x22, short(1)],
      [0x41e, short(200), ...words('0.0"亿元"')],
      [0xe0, short(0), short(200)],
      [0xe0, short(0), short(14)],
    ];
    const value = (column: number, style: number, number: number): RecordOf => [
      0x203,
      ...[short(0), short(column), short(style)],
      [8, number],
    ];
    expect(rowsOf(before, [value(0, 0, 12), value(1, 1, 43_538), value(2, 9, 3)])).toEqual([
      [0, { 0: '12.0亿元', 1: '2023/3/15', 2: '3' }],
    ]);
  });
});

describe('a workbook', () => {
  it('lists sheets with what it hides, and no charts', () => {
    expect(readXls(workbook([], [], { hidden: 1 }))).toMatchObject([{ name: '表', hidden: true }]);
    expect(readXls(workbook([], [], { hidden: 2 }))).toMatchObject([{ hidden: true }]);
    expect(readXls(workbook([], [], { kind: 2 }))).toEqual([]);
  });
  it('is refused where it has a password, is older, or does not hold together', () => {
    expect(refusal(() => readXls(workbook([[0x2f, short(1)]], [])))).toBe('encrypted');
    expect(refusal(() => readXls(new Map([['Book', new Uint8Array(8)]])))).toBe('unsupported');
    const older = new Uint8Array(block([0x809, short(0x500), short(5)]));
    expect(refusal(() => readXls(new Map([['Workbook', older]])))).toBe('unsupported');
    expect(refusal(() => readXls(new Map([['Workbook', new Uint8Array(3)]])))).toBe('damaged');
    const bytesOf = workbook([], []).get('Workbook')!;
    // The sheet that it lists is cut off
    expect(refusal(() => readXls(new Map([['Workbook', bytesOf.subarray(0, bytesOf.length - 24)]])))).toBe('damaged');
  });
  it('is told by the streams of its file', () => {
    expect([isXls(new Map([['Book', new Uint8Array()]])), isXls(new Map())]).toEqual([true, false]);
  });
});
