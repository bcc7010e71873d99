import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../core/exchange/formats/data-package';
import { ndjson } from '../../../core/exchange/formats/ndjson';
import { parquet } from '../../../core/exchange/formats/parquet';
import { correctionOf, figure, report } from '../compare/sample';
import { fileOf, textOf } from './written';

const wrong = figure('口袋公园', 40, '座', { id: '7-10', text: '40座', start: 90_000, end: 90_003 });
const reports = [
  report(
    'a',
    2024,
    [
      figure('一般公共预算收入', 2_270_000_000, '元', { id: '1-4', section: ['一、回顾', '（一）财政'] }),
      figure('空置率', -6.5, '%', { id: '4-7', kind: 'change' }),
      wrong,
    ],
    { deliveredOn: '2024-01-16', publishedOn: '年初' },
    [correctionOf(wrong, { value: 4, text: '4座' })],
  ),
  report('bb', 2025, [
    figure('优质高中', [1, 2], '所', { id: '1-4', bound: 'range', period: '2025', status: 'target' }),
  ]),
];

interface TableSchema {
  primaryKey: string[];
  fields: { name: string; constraints?: { required?: true; enum?: string[] } }[];
}

describe('Parquet', () => {
  const fileOfReports = async () => {
    const bytes = await fileOf(parquet, reports);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  };

  it('says the type of each column', async () => {
    const { children } = parquetSchema(parquetMetadata(await fileOfReports()));
    const typeOf = (name: string) => {
      const { type, converted_type, repetition_type } = children.find((child) => child.element.name === name)!.element;
      return [type, converted_type, repetition_type].filter(Boolean).join(' ');
    };
    expect(typeOf('value')).toBe('DOUBLE REQUIRED');
    expect(typeOf('value_high')).toBe('DOUBLE OPTIONAL');
    expect(typeOf('indicator')).toBe('BYTE_ARRAY UTF8 OPTIONAL');
    expect(typeOf('report_year')).toBe('INT32 OPTIONAL');
    expect(typeOf('corrected')).toBe('BOOLEAN REQUIRED');
    expect(typeOf('delivered_on')).toBe('INT32 DATE OPTIONAL');
    expect(typeOf('captured_at')).toBe('INT64 TIMESTAMP_MILLIS REQUIRED');
  });

  it('is read by another program as it was', async () => {
    const rows = await parquetReadObjects({ file: await fileOfReports() });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      value: 2_270_000_000,
      unit: '元',
      section: '一、回顾 › （一）财政',
      report_id: 'a',
      report_year: 2024,
      delivered_on: new Date('2024-01-16'),
      // What is no date by ISO is none here
      published_on: null,
      captured_at: new Date('2025-01-02T08:00:00Z'),
    });
    expect(rows[1]).toMatchObject({ value: -6.5, value_high: null });
    expect(rows[2]).toMatchObject({ value: 4, corrected: true, program_value: '40 座', text: '40座' });
    expect(rows[3]).toMatchObject({ value: 1, value_high: 2, bound: 'range', status: 'target' });
  });

  it('has many groups of rows where there are many figures, and none where there is none', async () => {
    const many = Array.from({ length: 5 }, (_, at) =>
      report(
        `r${at}`,
        2024,
        Array.from({ length: 9000 }, (_, of) => figure('x', of, '家', { id: `${of}` })),
      ),
    );
    const bytes = await fileOf(parquet, many);
    const { row_groups, num_rows } = parquetMetadata(bytes.buffer.slice(bytes.byteOffset) as ArrayBuffer);
    expect(Number(num_rows)).toBe(45_000);
    expect(row_groups.map((group) => Number(group.num_rows))).toEqual([9000, 9000, 9000, 9000, 9000]);
    const empty = await fileOf(parquet, []);
    expect(Number(parquetMetadata(empty.buffer.slice(empty.byteOffset) as ArrayBuffer).num_rows)).toBe(0);
  });
});

describe('NDJSON', () => {
  it('has an object a line, all with the same names', async () => {
    const lines = (await textOf(ndjson, reports)).trimEnd().split('\n');
    const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(new Set(objects.map((one) => Object.keys(one).join()))).toHaveLength(1);
    expect(objects[0]).toMatchObject({ value: 2_270_000_000, value_high: null, corrected: false, report_year: 2024 });
    expect(objects[3]).toMatchObject({ value: 1, value_high: 2 });
  });
});

describe('the Data Package', () => {
  const files = async () =>
    Object.fromEntries(
      Object.entries(unzipSync(await fileOf(dataPackage, reports))).map(([path, bytes]) => [
        path,
        Buffer.from(bytes).toString('utf8'),
      ]),
    );

  it('describes every column of every file by Table Schema', async () => {
    const own = await files();
    const descriptor = JSON.parse(own['datapackage.json']!);
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'baoshu-figures',
      created: '2026-03-04T05:06:08.000Z',
    });
    expect(descriptor.resources.map(({ path }: { path: string }) => path)).toEqual([
      'data/figures.csv',
      'data/reports.csv',
    ]);
    for (const { path, schema } of descriptor.resources) {
      const [heads] = Papa.parse<string[]>(own[path]!).data;
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(heads);
      for (const { type } of schema.fields) {
        expect(['string', 'number', 'integer', 'boolean', 'date', 'datetime']).toContain(type);
      }
    }
  });

  it('holds what its schema says: required cells, codes, keys, and reports for all figures', async () => {
    const own = await files();
    const { resources } = JSON.parse(own['datapackage.json']!);
    const tables = Object.fromEntries(
      resources.map(({ name, path }: { name: string; path: string }) => [
        name,
        Papa.parse<Record<string, string>>(own[path]!, { header: true, skipEmptyLines: true }).data,
      ]),
    ) as Record<'figures' | 'reports', Record<string, string>[]>;
    expect(tables.figures).toHaveLength(4);
    expect(tables.reports.map(({ report_id, figures }) => [report_id, figures])).toEqual([
      ['a', '3'],
      ['bb', '1'],
    ]);
    for (const { name, schema } of resources as { name: 'figures' | 'reports'; schema: TableSchema }[]) {
      const keys = tables[name].map((row) => schema.primaryKey.map((key) => row[key]).join(' '));
      expect(new Set(keys)).toHaveLength(tables[name].length);
      for (const { name: column, constraints } of schema.fields) {
        const cells = tables[name].map((row) => row[column]!);
        if (constraints?.required) expect(cells).not.toContain('');
        if (constraints?.enum) expect(constraints.enum).toEqual(expect.arrayContaining(cells));
      }
    }
    const known = new Set(tables.reports.map(({ report_id }) => report_id));
    expect(tables.figures.every(({ report_id }) => known.has(report_id))).toBe(true);
  });
});
