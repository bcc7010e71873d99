import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { runLibrary } from '../../../core/cli/library';

const SAMPLE = join(import.meta.dirname, '../../fixtures/backups/database-8.ndjson');
let folder: string;
let said: string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'baoshu-library-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

it('turns a backup into a text and a JSON file a report, and what the reader did beside them', async () => {
  const file = join(folder, 'sample.ndjson.gz');
  writeFileSync(file, gzipSync(readFileSync(SAMPLE)));
  expect(await runLibrary(['restore', '--out', join(folder, 'out'), file])).toBe(0);
  const names = readdirSync(join(folder, 'out')).sort();
  expect(names).toEqual([
    '0001 天津市河北区 2022 2024年政府工作报告.json',
    '0001 天津市河北区 2022 2024年政府工作报告.txt',
    '0002 天津市河北区 2023 2024年政府工作报告.json',
    '0002 天津市河北区 2023 2024年政府工作报告.txt',
    ...['corrections.json', 'findingMarks.json', 'indicatorEdits.json', 'settings.json'],
  ]);
  expect(read('out', names[1]!)).toBe('2022年全区有高新企业122家，另有楼宇7家，都在河边。');
  const report = JSON.parse(read('out', names[0]!));
  expect(report).toMatchObject({ url: 'https://www.example.cn/2022', tags: ['重点'], note: '核对过', corrections: [] });
  expect(report.figures.map(({ value }: { value: number }) => value)).toEqual([122, 7]);
  expect(JSON.parse(read('out', 'indicatorEdits.json'))).toMatchObject([{ action: 'rename', name: '商务楼宇' }]);
});

it('puts the corrections in force to the figures that they are of', async () => {
  const rows = readFileSync(SAMPLE, 'utf8').replace(/"undoneAt":"[^"]+"/, '"undoneAt":null');
  const file = join(folder, 'standing.ndjson');
  writeFileSync(file, rows);
  // Another content than its checksum is of
  expect(await runLibrary(['restore', '--out', join(folder, 'refused'), file])).toBe(1);
  expect(said.join()).toMatch(/standing\.ndjson: The backup is not what was written/);
  expect(readdirSync(folder)).not.toContain('refused');
  expect(await runLibrary(['restore', '--partial', '--out', join(folder, 'standing'), file])).toBe(1);
  const { corrections } = JSON.parse(read('standing', '0001 天津市河北区 2022 2024年政府工作报告.json'));
  expect(corrections).toMatchObject([{ action: 'change', changes: { value: 132 } }]);
});

it('writes what can be read of a file that was cut off, where it is asked to', async () => {
  const file = join(folder, 'cut.ndjson');
  writeFileSync(file, readFileSync(SAMPLE, 'utf8').split('\n').slice(0, 6).join('\n'));
  expect(await runLibrary(['restore', '--partial', '--out', join(folder, 'cut'), file])).toBe(1);
  expect(said.join()).toMatch(/breaks off after line 6/);
  expect(readdirSync(join(folder, 'cut')).filter((name) => name.endsWith('.txt'))).toHaveLength(1);
  const packed = join(folder, 'cut.ndjson.gz');
  writeFileSync(packed, gzipSync(readFileSync(SAMPLE)).subarray(0, 500));
  expect(await runLibrary(['restore', '--out', join(folder, 'none'), packed])).toBe(1);
  expect(said.join()).toMatch(/cut\.ndjson\.gz: The backup is damaged or cut off/);
});

it('says how it is used', async () => {
  for (const args of [[], ['restore'], ['keep', 'x'], ['restore', 'a', 'b']]) expect(await runLibrary(args)).toBe(2);
  expect(await runLibrary(['restore', join(folder, 'nothing.gz')])).toBe(1);
});
