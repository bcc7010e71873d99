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
import { runHere } from './run-here';

vi.setConfig({ testTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const report = (year: number, growth: string, place = '某某区') =>
  `${place}${year}年政府工作报告\n各位代表：\n一、${year - 1}年工作回顾\n${year - 1}年全区地区生产总值增长${growth}%，一般公共预算收入增长3.1%。\n`;

const head = (year: number) => `天津市河西区${year}年政府工作报告\n各位代表：\n`;

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
  writeFileSync(join(folder, 'empty.txt'), ' \n');
  writeFileSync(
    join(folder, 'told-2031.txt'),
    `${head(2031)}一、2030年工作回顾\n地区生产总值增长5.2%，粮食产量10万吨，住户贷款下降3.3%。\n${paragraphs(14)}\n二、2031年工作安排\n地区生产总值增长6%以上。\n`,
  );
  writeFileSync(
    join(folder, 'told-2032.txt'),
    `${head(2032)}一、2031年工作回顾\n地区生产总值增长4.8%，粮食产量由2030年的11.3万吨增至12.5万吨。\n${paragraphs(14)}\n`,
  );
  writeFileSync(
    join(folder, 'traced.txt'),
    `某某县2031年政府工作报告\n各位代表：\n一、2030年工作回顾\n${paragraphs(14)}\n二、2031年工作安排\n地区生产总值增长6%至7%，新增就业1.2万人以上。\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: 'extract' | 'compare', args: string[]) => runHere(command, args, folder);

/** As a program of its own: threads and what is piped in. */
function runApart(command: string, args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/run-core.mjs'), 'core/cli.ts', command, ...args],
    { cwd: folder, input, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { out: stdout, errors: stderr, code: status };
}

describe('extract', () => {
  it('reads a folder and all in it, more than one file at once, in the order of the names', () => {
    const { out, errors, code } = runApart('extract', ['--format', 'ndjson', '--jobs', '3', 'reports']);
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
  it('writes a file each below a folder, none over another', async () => {
    await run('extract', ['--out', 'out', 'reports']);
    const titleIn = (path: string) => JSON.parse(readFileSync(join(folder, 'out', path), 'utf8')).report.title;
    expect([titleIn('reports/a.json'), titleIn('reports/a-2.json'), titleIn('reports/old/b/in/c.json')]).toEqual(
      [2032, 2031, 2030].map((year) => `某某区${year}年政府工作报告`),
    );
  });
  it('reads what is piped in, and gives one table of all figures as CSV', () => {
    const { out, code } = runApart('extract', ['--format', 'csv', '-', 'reports/a.txt'], report(2033, '7.1'));
    expect(code).toBe(0);
    const lines = out.trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines.filter((line) => line.replace('\ufeff', '').startsWith('indicator,'))).toHaveLength(1);
    expect(lines.map((line) => line.includes(',7.1%,'))).toEqual([false, true, false, false, false]);
  });
  it('writes typed columns of figures as Parquet', async () => {
    expect((await run('extract', ['--out', 'out', '--format', 'parquet', 'reports/a.txt'])).code).toBe(0);
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
    expect((await run('extract', args)).code).toBe(0);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'all.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['数字', '指标×年份', '来源', '字段说明']);
    const years = sheets[1]!.rows;
    const column = (head: string) => years[0]!.indexOf(head);
    const growth = years.find((row) => row[column('指标')] === '地区生产总值')!;
    expect([growth[column('2020')], growth[column('2021')]]).toEqual([5.2, 6.3]);
  });
  it('writes a Data Package, whose figures name the reports that it lists', async () => {
    const args = ['--out', 'all.zip', '--format', 'data-package', 'reports/a.txt', 'reports/a.docx'];
    expect((await run('extract', args)).code).toBe(0);
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
  it.each([
    [['--format', 'odt', 'a'], 'no format odt'],
    [['--language', 'fr', 'a'], 'no language fr'],
    [['--jobs', '0', 'a'], '--jobs needs a number from 1'],
    [['--jobs', 'two', 'a'], '--jobs needs a number from 1'],
    [['a', '--out'], '--out needs a value'],
    [['--fast', 'a'], 'unknown option --fast'],
    [['--trace'], 'no file given'],
    [['--format', 'csv', '--trace', 'a'], 'csv holds figures; leave out --recognise and --trace'],
    [['--format', 'ndjson', '--recognise', 'a'], 'ndjson holds figures'],
  ])('says how it is used where it is used wrongly: %j', async (args, sentence) => {
    const { out, errors, code } = await run('extract', args);
    expect([out, code]).toEqual(['', 2]);
    expect(errors).toContain(`baoshu: ${sentence}`);
    expect(errors).toContain('usage: extract');
  });
  it('gives what a document is alone where no more is asked for', async () => {
    const { out, code } = await run('extract', ['--recognise', 'traced.txt']);
    expect(code).toBe(0);
    const told = JSON.parse(out);
    expect(Object.keys(told)).toEqual(['report']);
    expect(told.report).toMatchObject({ kind: 'work-report', year: 2031 });
  });
  it('gives the text along where offsets do not count in the file itself', async () => {
    const [plain, word] = [await run('extract', ['reports/a.txt']), await run('extract', ['reports/a.docx'])];
    expect(JSON.parse(plain.out)).not.toHaveProperty('text');
    const { text, figures } = JSON.parse(word.out);
    expect(figures.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
      '6.3%',
      '3.1%',
    ]);
  });
  it('shows a person which rules set the fields of each figure', async () => {
    const { out } = await run('extract', ['--trace', 'traced.txt']);
    const told = out.trim().split('\n\n');
    const [first, second] = told.slice(-2);
    expect(told[0]).toMatch(/^某某县2031年政府工作报告 · work-report [\d.]+ · .+ · 2031$/);
    expect(first).toMatch(/【6%至7%】\n {2}地区生产总值 \(i:gdp\) = 6–7 %; growth, range, 2031, target/);
    expect(second).toMatch(/【1.2万人】\n {2}.* = 12000 人; level, min, 2031, target/);
    expect(first).toMatch(/\n {4}period: /);
  });
  it('tells what cannot be read or written, and goes on', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const { out, errors, code } = await run('extract', ['nothing.txt', 'empty.txt', 'reports/a.txt']);
    expect(code).toBe(1);
    expect(errors).toMatch(/nothing\.txt does not exist; check the name/);
    expect(errors).toMatch(/empty\.txt is empty/);
    expect(JSON.parse(out).report.year).toBe(2031);
    const blocked = await run('extract', ['--out', 'taken', 'reports/a.txt']);
    expect(blocked.code).toBe(1);
    expect(blocked.errors).toMatch(/^baoshu: reports\/a\.txt: /);
  });
});

describe('compare', () => {
  it('gives one row a period as CSV and as lines of JSON', async () => {
    const { out } = runApart('compare', ['--format', 'ndjson', '--jobs', '2', 'reports/a.txt', 'reports/a.docx']);
    const growth = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ indicator }) => indicator === '地区生产总值');
    expect(growth.map(({ period, actual, actual_file }) => [period, actual, actual_file]).sort()).toEqual([
      ['2030', 5.2, 'reports/a.txt'],
      ['2031', 6.3, 'reports/a.docx'],
    ]);
    const csv = (await run('compare', ['--format', 'csv', 'reports/a.txt'])).out;
    expect(csv.split('\r\n')[0]).toBe(`\ufeff${Object.keys(growth[0]).join(',')}`);
  });
  it('shows a person the years side by side, with what became of promises and what does not agree', async () => {
    const { out, code } = await run('compare', ['told-2031.txt', 'told-2032.txt']);
    expect(code).toBe(0);
    const rows = out.split('\n').map((line) => line.trim().split(/ {2,}/));
    const rowsOf = (first: string) => rows.slice(rows.findIndex(([cell]) => cell === first));
    expect(rowsOf('地区生产总值 growth')[0]).toEqual(['地区生产总值 growth', '2030', '5.2%']);
    expect(rowsOf('地区生产总值 growth')[1]).toEqual(['2031', '4.8%', '≥6%', '−0.4百分点', 'missed']);
    // The 10 of the first report is 11.3 in the later one
    expect(out).toMatch(/粮食总产量 +2030 +11.3万吨 \*/);
    expect(out).toContain('* told differently elsewhere; --json lists every mention.');
    expect(out).toContain('--all shows them');
    const all = await run('compare', ['--all', 'told-2031.txt', 'told-2032.txt']);
    expect(all.out).not.toContain('--all shows them');
    expect(all.out).toMatch(/住户贷款 growth.* −3\.3%|−下降3\.3%/);
  });
  it('gives all of it as JSON', async () => {
    const { out } = await run('compare', ['--json', 'told-2031.txt', 'told-2032.txt']);
    const { reports, promises } = JSON.parse(out);
    expect(reports.map(({ file }: { file: string }) => file)).toEqual(['told-2031.txt', 'told-2032.txt']);
    expect(promises).toEqual(expect.arrayContaining([expect.objectContaining({ period: '2031', outcome: 'missed' })]));
  });
  it.each([
    [['--format', 'xlsx', 'a'], 'no format xlsx'],
    [[], 'no file given'],
  ])('says how it is used: %j', async (args, sentence) => {
    const { errors, code } = await run('compare', args);
    expect(code).toBe(2);
    expect(errors).toContain(`baoshu: ${sentence}`);
  });
  it('compares the others where one is not there', async () => {
    const { out, errors, code } = await run('compare', ['gone.txt', 'traced.txt']);
    expect(code).toBe(1);
    expect(errors).toMatch(/gone\.txt does not exist/);
    expect(out).toMatch(/traced\.txt +work-report/);
    const none = await run('compare', ['--format', 'csv', 'gone.txt']);
    expect(none.out).toBe('\ufeff');
  });
});
