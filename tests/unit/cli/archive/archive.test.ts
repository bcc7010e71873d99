import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { FILE_PREFIX, TABLES } from '../../../../core/cli/archive/columns';
import { type Archive, partsOf, planArchive, readManifest, writeManifest } from '../../../../core/cli/archive/manifest';
import { withMended } from '../../../../core/cli/archive/mend';
import { doneOf, dropAbandoned, dropOutdated, failuresOf } from '../../../../core/cli/archive/standing';
import { archiveSchemaDocs } from '../../../../scripts/docs/archive-schema';
import { utf8 } from '../../files/office-files';
import { newFolder, planned, read, treeOf, workReport, write } from './made-archive';

const four = () =>
  write(newFolder(), {
    'b.txt': workReport(2031, '5.2'),
    'a.txt': workReport(2032, '4.9'),
    'old/c.txt': workReport(2030, '7.1'),
    'd.txt': '这一页说的是别的事情，共有3只猫。',
  });

const bytesAt = (path: string): ArrayBuffer => new Uint8Array(readFileSync(path)).buffer;
/** Rows of all files of a table. */
async function rowsOf({ folder }: Archive, prefix: string): Promise<Record<string, unknown>[]> {
  const files = Object.keys(treeOf(folder)).filter((path) => new RegExp(`^kind=.*/${prefix}-`).test(path));
  return (await Promise.all(files.map((path) => parquetReadObjects({ file: bytesAt(join(folder, path)) })))).flat();
}

describe('a plan', () => {
  it('follows from paths and bytes: neither the order in which files are found nor their dates change it', async () => {
    const documents = four();
    const { manifest } = await planArchive(documents, newFolder(), 3);
    expect(manifest.parts.map((part) => part.documents.map(({ path }) => path))).toEqual([
      ['a.txt', 'b.txt', 'd.txt'],
      ['old/c.txt'],
    ]);
    for (const path of ['a.txt', 'old/c.txt']) utimesSync(join(documents, path), 1e9, 1e9);
    expect((await planArchive(documents, newFolder(), 3)).manifest.parts).toEqual(manifest.parts);
    const all = manifest.parts.flatMap((part) => part.documents);
    expect(partsOf(all.toReversed(), 3)).toEqual(manifest.parts);
  });

  it('names a part otherwise where a path or a byte of it is another', async () => {
    const documents = four();
    const hashes = async () => (await planArchive(documents, newFolder(), 3)).manifest.parts.map(({ hash }) => hash);
    const before = await hashes();
    writeFileSync(join(documents, 'b.txt'), workReport(2031, '5.3'));
    const after = await hashes();
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    renameSync(join(documents, 'old/c.txt'), join(documents, 'old/e.txt'));
    expect((await hashes())[1]).not.toBe(before[1]);
  });

  it('keeps its parts where documents come in the middle or go: only those around them are other ones', () => {
    const document = (number: number, path = `${Math.floor(number / 50)}/${number}.txt`) => ({ path, sha256: null });
    const many = Array.from({ length: 2000 }, (_, number) => document(number));
    const before = partsOf(many, 40);
    expect(before.flatMap(({ documents }) => documents)).toHaveLength(2000);
    expect(Math.max(...before.map(({ documents }) => documents.length))).toBeLessThanOrEqual(40);
    expect(before.length).toBeLessThan(2000 / 15);
    const known = new Set(before.map(({ hash }) => hash));
    const others = (parts: typeof before) => parts.filter(({ hash }) => !known.has(hash)).length;
    for (const at of [0, 3, 777, 1400]) {
      expect(others(partsOf([...many, document(0, `${Math.floor(at / 50)}/${at}a.txt`)], 40))).toBeLessThanOrEqual(4);
      expect(others(partsOf(many.toSpliced(at, 1), 40))).toBeLessThanOrEqual(4);
    }
    // A folder of a further year leaves those before
    const year = Array.from({ length: 100 }, (_, number) => document(number, `2024/${number}.txt`));
    expect(partsOf([...many, ...year], 40).filter(({ hash }) => known.has(hash)).length).toBeGreaterThan(
      before.length - 4,
    );
  });

  it('is read back equal, and refused where it is none or would be read as a document', async () => {
    const documents = four();
    const archive = await planned(documents, 2);
    expect(await readManifest(join(archive.folder, 'manifest.json'), null)).toEqual(archive);
    const [path] = ['manifest.json'].map((name) => join(newFolder(), name)) as [string];
    await expect(readManifest(path, null)).rejects.toThrow('does not exist');
    writeFileSync(path, '{"profile":');
    await expect(readManifest(path, null)).rejects.toThrow('is no manifest');
    await expect(planArchive(documents, join(documents, 'out'), 2)).rejects.toThrow('would be read as documents');
  });
});

describe('a part', () => {
  it('gives the same files twice, from another folder, with other dates, and in another archive', async () => {
    const documents = four();
    const first = await planned(documents, 4);
    await read(first);
    const once = treeOf(first.folder);
    const { hash } = first.manifest.parts[0]!;
    expect(Object.keys(once)).toEqual(
      [
        `done/part-${hash}.json`,
        ...[2030, 2031, 2032].flatMap((year) =>
          Object.values(FILE_PREFIX).map((prefix) => `kind=work-report/year=${year}/${prefix}-${hash}.parquet`),
        ),
        ...Object.values(FILE_PREFIX).map((prefix) => `kind=other/year=unknown/${prefix}-${hash}.parquet`),
        'manifest.json',
      ].sort(),
    );
    await read(first);
    expect(treeOf(first.folder)).toEqual(once);

    const elsewhere = newFolder();
    for (const { path } of first.manifest.parts[0]!.documents) {
      mkdirSync(join(elsewhere, 'old'), { recursive: true });
      copyFileSync(join(documents, path), join(elsewhere, path));
      utimesSync(join(elsewhere, path), 1e9, 1e9);
    }
    const second = await planned(elsewhere, 4);
    await read(second);
    const { 'manifest.json': _, ...files } = treeOf(second.folder);
    expect({ ...files, 'manifest.json': once['manifest.json'] }).toEqual(once);
  });

  it('holds every figure with its report, and the parts of the report', async () => {
    const archive = await planned(write(newFolder(), { 'old/c.txt': workReport(2030, '7.1') }), 1);
    await read(archive, undefined, '9.8.7');
    const [report] = await rowsOf(archive, 'reports');
    expect(report).toMatchObject({
      report_id: 'old/c.txt',
      report_kind: 'work-report',
      report_year: 2030,
      place: '天津市河北区',
      parser_version: '9.8.7',
      file_sha256: archive.manifest.parts[0]!.documents[0]!.sha256,
      url: null,
    });
    const figures = await rowsOf(archive, 'part');
    const told = figures.map(({ indicator_key, text, value, figure_kind, bound, period }) =>
      [indicator_key, text, value, figure_kind, bound, period].join(' '),
    );
    expect(told.filter((one) => one.startsWith('i:gdp '))).toEqual([
      'i:gdp 7.1% 7.1 growth exact 2029',
      'i:gdp 6% 6 growth about 2030',
    ]);
    expect(told.map((one) => one.replace(/^\S+ /, ''))).toEqual([
      '7.1% 7.1 growth exact 2029',
      '31.2亿元 3120000000 level exact 2029',
      '1.4万人 14000 level exact 2029',
      '6% 6 growth about 2030',
      '1.3万人 13000 level min 2030',
      '31个 31 level exact 2030',
    ]);
    expect(figures.every(({ report_id }) => report_id === 'old/c.txt')).toBe(true);
    const outline = await rowsOf(archive, 'outline');
    expect(outline.map(({ number }) => number)).toEqual(outline.map((_, at) => at + 1));
    expect(outline.slice(1).map(({ start }) => start)).toEqual(outline.slice(0, -1).map(({ end }) => end));
    // Each stands in the part whose period it has
    const partOf = (start: unknown) =>
      outline.find((part) => Number(part.start) <= Number(start) && Number(start) < Number(part.end));
    expect(figures.map(({ start }) => partOf(start)).map((part) => `${part?.mode} ${part?.period}`)).toEqual([
      ...['review 2029', 'review 2029', 'review 2029'],
      ...['plan 2030', 'plan 2030', 'plan 2030'],
    ]);
  });

  it('tells of a range both ends, in the units of the row and of its series', async () => {
    const text = workReport(2030, '7.1').replace('新增就业1.4万人', '新增就业1.2万至1.4万人');
    const archive = await planned(write(newFolder(), { 'r.txt': text }), 1);
    await read(archive);
    const figures = await rowsOf(archive, 'part');
    const ends = figures.filter(({ value_high }) => value_high !== null);
    expect(ends.map((one) => [one.text, one.value, one.value_high, one.series_value, one.series_value_high])).toEqual([
      ['1.2万至1.4万人', 12000, 14000, 12000, 14000],
    ]);
  });

  it('tells of a document that could not be read when the plan was made', async () => {
    const archive = await planned(write(newFolder(), { 'a.txt': workReport(2032, '4.9') }), 1);
    const [part] = archive.manifest.parts as [Archive['manifest']['parts'][number]];
    const unread = { ...part, documents: [{ path: 'a.txt', sha256: null }] };
    await read(archive, [unread]);
    expect(await failuresOf(archive, unread)).toEqual([
      { file: 'a.txt', stage: 'bytes', reason: 'a.txt could not be read when the plan was made.' },
    ]);
    expect(Object.keys(treeOf(archive.folder)).filter((path) => path.startsWith('kind='))).toEqual([]);
  });

  it('tells what it could not read, at which stage and why, and reads the others', async () => {
    const documents = write(newFolder(), {
      'a.txt': workReport(2032, '4.9'),
      'b.txt': '',
      'c.zip': zipSync({ 'in.txt': utf8(workReport(2031, '5.2')), 'bad.docx': utf8('PK\u0003\u0004') }),
      'd.txt': workReport(2030, '7.1'),
      'e.txt': workReport(2029, '8.3'),
    });
    const archive = await planned(documents, 40);
    writeFileSync(join(documents, 'd.txt'), workReport(2030, '7.2'));
    rmSync(join(documents, 'e.txt'));
    await read(archive);
    const [part] = archive.manifest.parts as [Archive['manifest']['parts'][number]];
    expect(await failuresOf(archive, part)).toEqual([
      { file: 'b.txt', stage: 'file', reason: 'b.txt is empty; save the page or text again.' },
      { file: 'c.zip', stage: 'file', reason: expect.stringMatching(/^c\.zip\/bad\.docx is damaged/) },
      { file: 'd.txt', stage: 'bytes', reason: expect.stringMatching(/^d\.txt holds something else/) },
      { file: 'e.txt', stage: 'bytes', reason: 'e.txt does not exist; check the name.' },
    ]);
    expect((await rowsOf(archive, 'reports')).map(({ report_id }) => report_id).sort()).toEqual([
      'a.txt',
      'c.zip/in.txt',
    ]);
    expect(await doneOf(archive, part, '0.0.1')).toMatchObject({ documents: 5, failed: 4, reports: 2 });
    expect(await doneOf(archive, part, '0.0.2')).toBe(null);
  });

  it('stands whole after a kill at any time: files without their mark, others missing, some unfinished', async () => {
    const archive = await planned(four(), 2);
    await read(archive);
    const whole = treeOf(archive.folder);
    const [part] = archive.manifest.parts as [Archive['manifest']['parts'][number]];
    const [mark, one] = Object.keys(whole).filter((path) => path.includes(part.hash)) as [string, string];
    rmSync(join(archive.folder, one));
    expect(await doneOf(archive, part, '0.0.1')).toBe(null);
    rmSync(join(archive.folder, mark));
    // A year that an earlier program had read from one of them, and what a process that no longer runs left
    write(archive.folder, {
      [`kind=work-report/year=1999/part-${part.hash}.parquet`]: 'PAR1',
      [`.unfinished/${part.hash}.${hostname().replaceAll(/[^\w-]/g, '_')}.999999999/0.parquet`]: 'PAR1',
      [`.unfinished/${part.hash}.another-machine.1/0.parquet`]: 'PAR1',
    });
    await read(archive, [part]);
    const after = treeOf(archive.folder);
    expect(after[`.unfinished/${part.hash}.another-machine.1/0.parquet`]).toBeDefined();
    rmSync(join(archive.folder, '.unfinished'), { recursive: true });
    expect(treeOf(archive.folder)).toEqual(whole);
    await dropAbandoned(archive.folder);
  });
});

describe('mending', () => {
  it('takes a mended document into the plan as a plan made anew would, and what the part had written before goes', async () => {
    const documents = four();
    rmSync(join(documents, 'b.txt'));
    writeFileSync(join(documents, 'b.txt'), '');
    const archive = await planned(documents, 2);
    const at = archive.manifest.parts.findIndex((part) => part.documents.some(({ path }) => path === 'b.txt'));
    await read(archive);
    expect(await withMended(archive)).toEqual({ archive, parts: [at], mended: 0 });

    writeFileSync(join(documents, 'b.txt'), workReport(2031, '5.2'));
    const { archive: now, parts, mended } = await withMended(archive);
    expect({ parts, mended }).toEqual({ parts: [at], mended: 1 });
    expect(now.manifest).toEqual((await planArchive(documents, archive.folder, 2)).manifest);
    await writeManifest(now);
    await dropOutdated(now);
    expect(Object.keys(treeOf(now.folder)).filter((path) => path.includes(archive.manifest.parts[at]!.hash))).toEqual(
      [],
    );
    await read(now, [now.manifest.parts[at]!]);
    expect(readdirSync(join(now.folder, 'failed'))).toEqual([]);

    const fresh = await planned(documents, 2);
    await read(fresh);
    const { 'manifest.json': _a, ...mendedFiles } = treeOf(now.folder);
    const { 'manifest.json': _b, ...freshFiles } = treeOf(fresh.folder);
    expect(mendedFiles).toEqual(freshFiles);
  });
});

describe('docs/archive-schema.md', () => {
  it('is what the columns say; `npm run docs` writes it', () => {
    expect(readFileSync(join(import.meta.dirname, '../../../../docs/archive-schema.md'), 'utf8')).toBe(
      archiveSchemaDocs(),
    );
  });

  it('names what the files hold', async () => {
    const archive = await planned(four(), 9);
    await read(archive);
    const { hash } = archive.manifest.parts[0]!;
    for (const [table, { columns }] of Object.entries(TABLES)) {
      const file = `kind=work-report/year=2031/${FILE_PREFIX[table as keyof typeof TABLES]}-${hash}.parquet`;
      const { schema, key_value_metadata } = parquetMetadata(bytesAt(join(archive.folder, file)));
      expect(schema.slice(1).map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
      expect(key_value_metadata).toEqual([{ key: 'baoshu_archive_schema', value: '2' }]);
      // Readers of the folders take these from the way, whatever stands in the rows
      expect(columns.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['kind']));
      expect(columns.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['year']));
    }
  });
});
