import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { ArchivedReport } from '../../../../core/cli/archive/columns';
import { PartFiles } from '../../../../core/cli/archive/part-files';
import { WaitingRows } from '../../../../core/cli/archive/waiting-rows';
import type { Document } from '../../../../core/document/document';
import { documentFromText } from '../../../../core/document/from-text';
import { recognise } from '../../../../core/recognise/recognise';
import { newFolder, treeOf, workReport } from './made-archive';

/** A report that was read of a text. */
function archivedOf(name: string, year: number): ArchivedReport & { document: Document } {
  const document = documentFromText(workReport(year, '4.1'));
  const recognition = recognise(document);
  const report = { id: name, recognition, figures: [], url: null, capturedAt: '', parserVersion: '1' };
  return { report, sha256: 'ab', notices: [], document };
}

const reports = [2031, 2032, 2031, 2033, 2031, 2032].map((year, at) => archivedOf(`${at}.txt`, year));

/** The files of these reports, with so many bytes of memory for those that wait; what stood beside them meanwhile. */
async function written(mayHold?: number): Promise<{ folder: string; beside: string[] }> {
  const folder = newFolder();
  const files = new PartFiles(folder, '0123456789abcdef', mayHold);
  await files.begin();
  const beside = new Set<string>();
  for (const one of reports) {
    await files.add('reports', one.report.recognition, one);
    await files.add('texts', one.report.recognition, one);
    for (const name of readdirSync(folder, { recursive: true }) as string[]) beside.add(name.replace(/^.*\//, ''));
  }
  await files.finish();
  await files.leave();
  return { folder, beside: [...beside].filter((name) => name.endsWith('.rows')) };
}

describe('the files of a part', () => {
  it('are the same bytes where rows waited on the disk, of which nothing is left', async () => {
    const inMemory = await written();
    expect(inMemory.beside).toEqual([]);
    const all = treeOf(inMemory.folder);
    expect(Object.keys(all)).toHaveLength(6);
    // At each row; at each second or third one
    for (const mayHold of [0, 9_000]) {
      const onDisk = await written(mayHold);
      expect(onDisk.beside.length).toBeGreaterThan(1);
      expect(treeOf(onDisk.folder)).toEqual(all);
    }
    const path = Object.keys(all).find((one) => one.includes('year=2031/texts-'))!;
    const file = new Uint8Array(readFileSync(join(inMemory.folder, path))).buffer;
    expect((await parquetReadObjects({ file })).map(({ report_id }) => report_id)).toEqual(['0.txt', '2.txt', '4.txt']);
    // Of a long text the file's end tells the beginning, as a bound that is not exact
    const column = parquetMetadata(file).row_groups[0]!.columns.find(
      ({ meta_data }) => meta_data!.path_in_schema[0] === 'document',
    );
    const { min_value, is_min_value_exact, max_value } = column!.meta_data!.statistics!;
    expect([String(min_value).length <= 64, is_min_value_exact]).toEqual([true, false]);
    expect(JSON.stringify(reports[0]!.document).startsWith(String(min_value))).toBe(true);
    expect(String(max_value) > JSON.stringify(reports[4]!.document)).toBe(true);
  });
});

it('a file has groups of as many rows as its table may hold at once, wherever these waited', async () => {
  const [one] = reports as [(typeof reports)[number]];
  const { recognition } = one.report;
  const groups = async (mayHold?: number) => {
    const folder = newFolder();
    const files = new PartFiles(folder, '0123456789abcdef', mayHold);
    await files.begin();
    // Of texts, 200 a group; the last row of all fills one
    for (let at = 0; at < 400; at++) await files.add('texts', recognition, { ...one, sha256: String(at) });
    await files.finish();
    const [path] = Object.keys(treeOf(join(folder, 'kind=work-report'))) as [string];
    const file = new Uint8Array(readFileSync(join(folder, 'kind=work-report', path))).buffer;
    const rows = await parquetReadObjects({ file, columns: ['file_sha256'] });
    expect(rows.map(({ file_sha256 }) => Number(file_sha256))).toEqual(Array.from({ length: 400 }, (_, at) => at));
    return parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows));
  };
  expect(await groups()).toEqual([200, 200]);
  expect(await groups(1_000_000)).toEqual([200, 200]);
});

describe('rows that wait', () => {
  it('come in their order, with every cell as it was, from the disk and from memory; then none waits', async () => {
    const folder = newFolder();
    const rows = new WaitingRows(join(folder, 'x.rows'));
    const taken = async () => {
      const all = [];
      for await (const some of rows.take()) all.push(...some);
      return all;
    };
    const given = [
      ['甲\ud83d', -0, null],
      [true, 0.1, '乙'],
      ['', 1e21, false],
      ['丙'.repeat(3000), 7, null],
    ];
    await rows.putAside();
    rows.add(given[0]!);
    rows.add(given[1]!);
    expect(rows.weight).toBeGreaterThan(0);
    await rows.putAside();
    expect([rows.weight, rows.count]).toEqual([0, 2]);
    rows.add(given[2]!);
    await rows.putAside();
    rows.add(given[3]!);
    expect(rows.count).toBe(4);
    expect(await taken()).toEqual(given);
    expect([rows.count, rows.weight, readdirSync(folder)]).toEqual([0, 0, []]);
    rows.add(given[1]!);
    await rows.putAside();
    expect(await taken()).toEqual([given[1]]);
    expect(await taken()).toEqual([]);
  });

  it('weigh more, the longer their texts are', () => {
    const rows = new WaitingRows('none');
    rows.add(['', null]);
    const empty = rows.weight;
    rows.add(['一二三四五', null]);
    expect(rows.weight).toBe(2 * empty + 10);
  });
});
