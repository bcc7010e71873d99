import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../../core/anchors/anchor';
import { readInput } from '../../../../core/cli/reading';
import type { Correction } from '../../../../core/compare/report';
import { backupLines } from '../../../../core/exchange/backup/write';
import { readFile } from '../../../../core/files/read-file';
import { correctArchive } from '../../../../scripts/archive/corrections';
import { hasEngine } from '../../../../scripts/archive/engines';
import { ask } from '../../../../scripts/archive/query';
import { newFolder, planned, read, workReport, write } from '../../cli/archive/made-archive';

const documents = {
  '2030.txt': workReport(2030, '7.1'),
  '2031.txt': workReport(2031, '5.2'),
  'other.txt': '共有3只猫。',
};

/** A backup of a library that has captured a text and corrected its growth of output. */
async function backupOf(text: string, value: number, madeAt: string): Promise<string> {
  const folder = newFolder();
  writeFileSync(join(folder, 'page.txt'), text);
  const { readings } = await readInput({ name: 'page.txt', path: join(folder, 'page.txt'), place: '' }, false);
  const { document, recognition, read: told } = readings[0]!;
  const said = told!.figures.find(({ indicator, status }) => indicator.key === 'i:gdp' && status === 'actual')!;
  const correction: Correction = {
    ...{ figureId: said.id, anchor: anchorOf(document, said), madeAt },
    ...{ action: 'change', changes: { value, text: `${value}%` } },
  };
  async function* rows() {
    const capture = { id: 1, url: '', capturedAt: madeAt, parserVersion: '0.0.1', hash: 'one', recognition };
    yield { table: 'captures', row: { capture, document, figures: told!.figures } } as const;
    const row = { id: `own-${madeAt}`, page: 'capture:1', order: 1, act: 'one', correction, said, undoneAt: null };
    yield { table: 'corrections', row } as const;
  }
  const sum = createHash('sha256');
  const hash = { update: (line: string) => void sum.update(line), digest: () => sum.digest('hex') };
  const head = { createdAt: madeAt, program: '0.0.1', database: 8, captures: 1 };
  let lines = '';
  for await (const line of backupLines(head, rows(), hash)) lines += line;
  const file = join(folder, 'library.ndjson.gz');
  writeFileSync(file, gzipSync(lines));
  return file;
}

async function answer(folder: string, question: string, settings = ''): Promise<Record<string, unknown>[]> {
  const out = join(newFolder(), 'answer.parquet');
  await ask({ folder, question, settings, out });
  return await parquetReadObjects({ file: new Uint8Array(readFileSync(out)).buffer });
}

describe.skipIf(!hasEngine('@duckdb/node-api'))('corrections of a library', () => {
  it('count in the next panel, of all libraries the latest; all else stays as it was read', async () => {
    const archive = await planned(write(newFolder(), documents), 9);
    await read(archive);
    const { folder } = archive;
    const all =
      'SELECT * EXCLUDE (corrected, confidence, sure, value, series_value, told_least, told_most, program_value) FROM figures ORDER BY report_id, start';
    const before = await answer(folder, all);
    const growth = async () =>
      (await answer(folder, 'panel', 'indicators=1'))
        .filter(({ value }) => value !== null)
        .map(({ year, value, corrected }) => `${year} ${value} ${corrected}`);
    expect(await growth()).toEqual(['2029 7.1 false', '2030 5.2 false']);

    const later = await backupOf(documents['2030.txt'], 7.3, '2031-05-02T08:00:00.000Z');
    const earlier = await backupOf(documents['2030.txt'], 7.2, '2031-05-01T08:00:00.000Z');
    const elsewhere = await backupOf(workReport(2040, '1.1'), 2.2, '2031-05-01T08:00:00.000Z');
    expect(await correctArchive(folder, [later, earlier, elsewhere])).toEqual({
      ...{ backups: 3, pages: 2, absent: 1, reports: 1, applied: 1, unapplied: 0 },
    });
    expect(await growth()).toEqual(['2029 7.3 true', '2030 5.2 false']);
    expect(await answer(folder, all)).toEqual(before);

    // Read anew by another version, the report is corrected again from what the archive keeps
    await read(archive, undefined, '0.0.2');
    expect((await correctArchive(folder, [])).applied).toBe(1);
    expect(await growth()).toEqual(['2029 7.3 true', '2030 5.2 false']);
  });

  it('are refused where the backup is damaged', async () => {
    const archive = await planned(write(newFolder(), documents), 9);
    await read(archive);
    const file = join(newFolder(), 'cut.ndjson');
    writeFileSync(file, '{"profile":"baoshu-backup"}');
    await expect(correctArchive(archive.folder, [file])).rejects.toThrow(/cut\.ndjson: /);
  });

  it('find the texts of a place as a file that is read again', async () => {
    const archive = await planned(write(newFolder(), documents), 9);
    await read(archive);
    const out = join(newFolder(), 'place.parquet');
    await ask({ folder: archive.folder, question: 'texts', settings: 'place=120000,from=2031', out });
    const readHtml = () => {
      throw new Error('no page');
    };
    const result = await readFile({ name: 'place.parquet', bytes: readFileSync(out) }, { readHtml });
    expect(result).toMatchObject({ ok: true, documents: [{ name: 'place.parquet/2031.txt', format: 'parquet' }] });
    const { readings } = await readInput({ name: 'place.parquet', path: out, place: '' }, false);
    expect(readings.map(({ recognition, read: told }) => [recognition.year, told?.figures.length])).toEqual([
      [2031, 6],
    ]);
  });
});
