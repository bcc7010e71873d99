import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { docx, paragraph, utf8 } from '../files/office-files';
import { paragraphs } from '../recognise/writing';

vi.setConfig({ testTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const report = (year: number, growth: string, place = '某某区') =>
  `${place}${year}年政府工作报告\n各位代表：\n一、${year - 1}年工作回顾\n${year - 1}年全区地区生产总值增长${growth}%，一般公共预算收入增长3.1%。\n`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'baoshu-extract-'));
  mkdirSync(join(folder, 'reports/old'), { recursive: true });
  writeFileSync(join(folder, 'reports/a.txt'), report(2031, '5.2'));
  writeFileSync(
    join(folder, 'reports/a.docx'),
    docx(
      report(2032, '6.3')
        .trim()
        .split('\n')
        .map((text) => paragraph(text))
        .join(''),
    ),
  );
  writeFileSync(
    join(folder, 'reports/old/b.zip'),
    zipSync({ 'in/c.txt': utf8(report(2030, '4.4')), 'bad.docx': strToU8('PK\u0003\u0004') }),
  );
  writeFileSync(join(folder, 'reports/.hidden.txt'), report(2029, '9.9'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/run-core.mjs'), 'core/cli.ts', command, ...args],
    { cwd: folder, input, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { out: stdout, errors: stderr, code: status };
}

describe('extract', () => {
  it('reads a folder and all in it, more than one file at once, in the order of the names', () => {
    const { out, errors, code } = run('extract', ['--format', 'ndjson', '--jobs', '3', 'reports']);
    expect(code).toBe(1);
    expect(errors).toMatch(/b\.zip\/bad\.docx is damaged or cut off/);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ report_id, report_title, text }) => [report_id, report_title, text])).toEqual(
      [
        ['reports/a.docx', '某某区2032年政府工作报告', '6.3%'],
        ['reports/a.txt', '某某区2031年政府工作报告', '5.2%'],
        ['reports/old/b.zip/in/c.txt', '某某区2030年政府工作报告', '4.4%'],
      ].flatMap((first) => [first, [first[0], first[1], '3.1%']]),
    );
    expect(lines[0]).toMatchObject({ value: 6.3, period: '2031' });
  });
  it('writes a file each below a folder, none over another', () => {
    run('extract', ['--out', 'out', 'reports']);
    const titleIn = (path: string) => JSON.parse(readFileSync(join(folder, 'out', path), 'utf8')).report.title;
    expect([titleIn('reports/a.json'), titleIn('reports/a-2.json'), titleIn('reports/old/b/in/c.json')]).toEqual(
      [2032, 2031, 2030].map((year) => `某某区${year}年政府工作报告`),
    );
  });
  it('reads what is piped in, and gives one table of all figures as CSV', () => {
    const { out, code } = run('extract', ['--format', 'csv', '-', 'reports/a.txt'], report(2033, '7.1'));
    expect(code).toBe(0);
    const lines = out.trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines.filter((line) => line.replace('\ufeff', '').startsWith('indicator,'))).toHaveLength(1);
    expect(lines.map((line) => line.includes(',7.1%,'))).toEqual([false, true, false, false, false]);
  });
  it('writes typed columns of figures as Parquet', async () => {
    expect(run('extract', ['--out', 'out', '--format', 'parquet', 'reports/a.txt']).code).toBe(0);
    const { buffer, byteOffset } = Uint8Array.from(readFileSync(join(folder, 'out/a.parquet')));
    const rows = await parquetReadObjects({ file: buffer.slice(byteOffset) });
    expect(rows[0]).toMatchObject({ text: '5.2%', value: 5.2, unit: '%', period: '2030' });
  });
  it('writes one workbook of all, in the language that is asked for', async () => {
    for (const [year, growth] of [
      [2021, '5.2'],
      [2022, '6.3'],
    ] as const)
      writeFileSync(join(folder, `${year}.txt`), `${report(year, growth, '天津市河西区')}${paragraphs(14)}`);
    const args = ['--out', 'all.xlsx', '--format', 'xlsx', '--language', 'zh', '2021.txt', '2022.txt'];
    expect(run('extract', args).code).toBe(0);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'all.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['数字', '指标×年份', '来源', '字段说明']);
    const years = sheets[1]!.rows;
    const column = (head: string) => years[0]!.indexOf(head);
    const growth = years.find((row) => row[column('指标')] === '地区生产总值')!;
    expect([growth[column('2020')], growth[column('2021')]]).toEqual([5.2, 6.3]);
  });
  it('writes a Data Package, whose figures name the reports that it lists', () => {
    expect(
      run('extract', ['--out', 'all.zip', '--format', 'data-package', 'reports/a.txt', 'reports/a.docx']).code,
    ).toBe(0);
    const files = unzipSync(readFileSync(join(folder, 'all.zip')));
    expect(Object.keys(files)).toEqual(['datapackage.json', 'data/figures.csv', 'data/reports.csv']);
    const rows = (path: string) =>
      Papa.parse<Record<string, string>>(strFromU8(files[path]!), { header: true, skipEmptyLines: true }).data;
    expect(rows('data/figures.csv').map(({ report_id, text }) => [report_id, text])).toEqual([
      ['reports/a.txt', '5.2%'],
      ['reports/a.txt', '3.1%'],
      ['reports/a.docx', '6.3%'],
      ['reports/a.docx', '3.1%'],
    ]);
    expect(rows('data/reports.csv').map(({ report_id }) => report_id)).toEqual(['reports/a.txt', 'reports/a.docx']);
  });
  it('says how it is used where it is used wrongly', () => {
    expect(run('extract', ['--format', 'odt', 'a'])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('no format odt'),
    });
    expect(run('extract', ['--jobs', '0', 'a'])).toMatchObject({ code: 2 });
  });
});

describe('compare', () => {
  it('gives one row a period as CSV and as lines of JSON', () => {
    const { out } = run('compare', ['--format', 'ndjson', '--jobs', '2', 'reports/a.txt', 'reports/a.docx']);
    const growth = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ indicator }) => indicator === '地区生产总值');
    expect(growth.map(({ period, actual, actual_file }) => [period, actual, actual_file]).sort()).toEqual([
      ['2030', 5.2, 'reports/a.txt'],
      ['2031', 6.3, 'reports/a.docx'],
    ]);
    const csv = run('compare', ['--format', 'csv', 'reports/a.txt']).out;
    expect(csv.split('\r\n')[0]).toBe(`\ufeff${Object.keys(growth[0]).join(',')}`);
  });
});
