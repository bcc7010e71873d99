import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../../core/exchange/formats/xlsx';
import { type SheetTable, workbook } from '../../../core/exchange/xlsx/workbook';
import { figure, report } from '../compare/sample';
import { bytesOf, fileOf, OPTIONS } from './written';

/** Cells of a workbook's sheets by their names, as another program reads them. */
async function sheetsOf(bytes: Uint8Array): Promise<Record<string, unknown[][]>> {
  const { sheets } = await readXlsx(bytes);
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows as unknown[][]]));
}

/** Rows as objects by their heads. */
const objectsOf = ([heads = [], ...rows]: unknown[][]): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at] ?? null])));

const partOf = (bytes: Uint8Array, path: string): string => Buffer.from(unzipSync(bytes)[path]!).toString('utf8');

async function* table(rows: SheetTable['rows'], columns: SheetTable['columns']): AsyncGenerator<SheetTable> {
  yield { name: '表', columns, rows, frozen: 1 };
}
async function* someRows(...rows: (string | number | boolean | null)[][]) {
  for (const row of rows) yield [row];
}
const TEXT = [{ head: '名', type: 'string', width: 10 }] as const;

describe('a workbook', () => {
  const revenue = (year: number, value: number, more = {}) =>
    figure('一般公共预算收入', value, '元', { period: String(year), text: `${value / 1e8}亿元`, ...more });
  const reports = [
    report('a', 2023, [revenue(2022, 2_100_000_000), figure('空置率', -6.5, '%', { kind: 'change', period: '2022' })]),
    report('bb', 2024, [
      revenue(2023, 2_270_000_000),
      revenue(2024, 2_400_000_000, { status: 'target', bound: 'min' }),
    ]),
  ];

  it('has the figures with typed cells: negative numbers, sums in 亿元, times as times', async () => {
    const sheets = await sheetsOf(await fileOf(xlsx, reports, { language: 'zh', money: 8 }));
    expect(Object.keys(sheets)).toEqual(['数字', '指标×年份', '来源', '字段说明']);
    const [first, vacancy] = objectsOf(sheets.数字!);
    expect(first).toMatchObject({ 指标: '一般公共预算收入', 数值: 21, 单位: '亿元', 状态: '实际', 报告年份: 2023 });
    expect(first?.收录时间).toEqual(new Date('2025-01-02T08:00:00.000Z'));
    expect(vacancy).toMatchObject({ 数值: -6.5, 单位: '%', 类别: '增减量', 读者更正: false });
  });

  it('sets indicators beside years; what is only bounded is no number', async () => {
    const sheets = await sheetsOf(await fileOf(xlsx, reports, { language: 'en', money: 8 }));
    const rows = objectsOf(sheets['Indicators × years']!).filter(({ Unit }) => Unit === '¥100m');
    expect(rows).toMatchObject([
      { Indicator: 'General public budget revenue', Status: 'Actual', 2022: 21, 2023: 22.7, 2024: null },
      { Indicator: 'General public budget revenue', Status: 'Planned', 2022: null, 2023: null, 2024: '≥24' },
    ]);
  });

  it('names the sources, each once, with how many figures each has', async () => {
    const sheets = await sheetsOf(await fileOf(xlsx, reports));
    expect(objectsOf(sheets.reports!)).toMatchObject([
      { report_id: 'a', url: 'https://example.org/a', figures: 2 },
      { report_id: 'bb', url: 'https://example.org/bb', figures: 2 },
    ]);
  });

  it('stays where its head is while it is scrolled, and can be filtered', async () => {
    const bytes = await fileOf(xlsx, reports);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+5"\/>/);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain("'figures'!$A$1:");
  });

  it('gives every text back, and none as a formula', async () => {
    const texts = [
      ...[
        '=1+1',
        '+1',
        '-1',
        '@SUM(A1)',
        '\t=1',
        ' =HYPERLINK("x")',
        '＝1',
        '\r=1',
        '\u00ad=1',
        '\u2060+1',
        '\u202e-1',
      ],
      ...['\0=1', '两\n行', '_x0041_', '响\u0007铃', '𠮷😀', '00123', '1e5', 'TRUE', '<b>&amp;</b>', "'x", ' 前后 '],
    ];
    const bytes = await bytesOf(workbook(table(someRows(...texts.map((text) => [text])), TEXT), OPTIONS));
    expect((await sheetsOf(bytes)).表!.slice(1).flat()).toEqual(texts);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    // Style 2 keeps Excel's own mark of a text when the cell is edited
    expect(sheet.match(/ s="2"/g)).toHaveLength(12);
    expect(partOf(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  it('cuts a text that no cell holds, and goes on in another sheet where one is full', async () => {
    const long = await bytesOf(workbook(table(someRows(['长'.repeat(40_000)]), TEXT), OPTIONS));
    expect(String((await sheetsOf(long)).表![1]![0])).toMatch(/^长{32766}…$/);
    const rows = someRows(...Array.from({ length: 5 }, (_, at) => [`第${at}`]));
    const sheets = await sheetsOf(await bytesOf(workbook(table(rows, TEXT), OPTIONS, 3)));
    expect(sheets).toEqual({
      表: [['名'], ['第0'], ['第1']],
      '表 (2)': [['名'], ['第2'], ['第3']],
      '表 (3)': [['名'], ['第4']],
    });
  });

  it('is a workbook without any row, too', async () => {
    expect(await sheetsOf(await bytesOf(workbook(table(someRows(), TEXT), OPTIONS)))).toEqual({ 表: [['名']] });
  });
});
