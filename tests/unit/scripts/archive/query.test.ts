import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../../core/cli/archive/manifest';
import { checkReports } from '../../../../core/compare/checks';
import { promiseResults } from '../../../../core/compare/promises';
import { buildSeries } from '../../../../core/compare/series';
import { compareArchive } from '../../../../scripts/archive/compare';
import { diffArchives } from '../../../../scripts/archive/diff';
import { openDatabase } from '../../../../scripts/archive/duckdb';
import { hasEngine } from '../../../../scripts/archive/engines';
import { ask } from '../../../../scripts/archive/query';
import { preparedQuestions, questionOf, settingsOf } from '../../../../scripts/archive/question';
import { makeViews } from '../../../../scripts/archive/views';
import { newFolder, planned, read, workReport, write } from '../../cli/archive/made-archive';
import { CELL_LINES, type CellLine, libraryCells, libraryReports } from './library-cells';

const GUANGXI = '广西壮族自治区柳州市';

/** Reports that contradict each other and themselves, round otherwise, revise and promise. */
const documents = {
  '2029.txt': workReport(2029, '6.4'),
  '2030.txt': workReport(2030, '7.1'),
  // Told otherwise than in the copy of the same report
  'copies/2030.txt': workReport(2030, '7.4'),
  // Contradicts itself, within rounding and beyond
  '2031.txt': workReport(2031, '5.2').replace(
    '各位代表，让我们',
    '2030年，一般公共预算收入完成31亿元，新增就业1.2万人，地区生产总值增长5.8%。上市企业达到29家，其中新增上市企业3家。\n各位代表，让我们',
  ),
  // Revises what the one before told
  '2032.txt': workReport(2032, '4.9').replace('新增就业1.4万人。', '新增就业1.4万人。2030年地区生产总值增长5.5%。'),
  'liuzhou.txt': workReport(2031, '3.3', GUANGXI).replaceAll('全区地区', '全市地区'),
};

describe('prepared questions', () => {
  it('tell what they ask, set all that they look at and nothing else, and stand in the docs', async () => {
    const docs = readFileSync(join(import.meta.dirname, '../../../../docs/archive.md'), 'utf8');
    for (const { name, about, settings, before, sql } of await preparedQuestions()) {
      expect(about).toMatch(/^[A-Z].*[.)]$/);
      const used = new Set(
        Array.from([...before, sql].join('\n').matchAll(/getvariable\('(\w+)'\)/g), ([, one]) => one),
      );
      const set = before.map((one) => /^(?:--.*\n)*SET VARIABLE (\w+) = /.exec(one)?.[1]);
      expect([...used].filter((one) => !set.includes(one)).sort()).toEqual(settings.map((one) => one.name).sort());
      expect(docs).toContain(`\`${name}\``);
    }
  });

  it('take what is set, and say what else they take', () => {
    const question = questionOf('one', '-- What it is.\n-- from = 1978: first year\n-- place = : a code\nSELECT 1\n');
    expect(question).toMatchObject({ about: 'What it is.', sql: 'SELECT 1' });
    expect([...settingsOf(question, 'place=120000')]).toEqual([
      ['from', '1978'],
      ['place', '120000'],
    ]);
    expect(() => settingsOf(question, 'to=3')).toThrow('one takes no to=3; it takes from=, place=.');
  });
});

describe.skipIf(!hasEngine('@duckdb/node-api'))('an archive that is asked', () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await planned(write(newFolder(), documents), 3);
    await read(archive);
  });

  const answer = async <Row>(question: string, settings = ''): Promise<Row[]> => {
    const out = join(newFolder(), 'answer.parquet');
    await ask({ folder: archive.folder, question, settings, out });
    return (await parquetReadObjects({ file: new Uint8Array(readFileSync(out)).buffer })) as Row[];
  };

  it('gives of every series, period and status the value that the library gives, and who contradicts it', async () => {
    const byLibrary = libraryCells(await libraryReports(archive));
    const database = await openDatabase();
    await makeViews(database, archive.folder);
    const byTables = await database.all<CellLine>(CELL_LINES);
    database.close();
    const sorted = byLibrary.sort((a, b) => (a.cell < b.cell ? -1 : 1));
    expect(byTables.sort((a, b) => (a.cell < b.cell ? -1 : 1))).toEqual(sorted);
    expect(new Set(sorted.map(({ disagreement }) => disagreement))).toEqual(
      new Set([null, 'same-report', 'other-report']),
    );
  });

  it('makes a panel, long and wide', async () => {
    const panel = await answer<Record<string, unknown>>('panel', 'place=450000,from=2030');
    const told = panel.map(({ place, year, indicator_key, kind, value, unit, target }) =>
      [place, year, indicator_key, kind, value, unit, target].join(' '),
    );
    expect(told).toEqual([
      '柳州市 2030 i:gdp growth 3.3 % ',
      '柳州市 2031 i:gdp growth  % 6',
      '柳州市 2030 i:general-budget-revenue level 3120000000 元 ',
      '柳州市 2030 i:urban-new-jobs level 14000 人 ',
      '柳州市 2031 i:urban-new-jobs level  人 13000',
    ]);
    const wide = await answer<Record<string, unknown>>('panel-wide', 'indicators=6');
    // 2030 of the district is contradicted
    expect(wide.map((row) => [row.place, row.year, row['gdp growth %']])).toEqual([
      ['天津市河北区', 2028, 6.4],
      ['天津市河北区', 2029, null],
      ['天津市河北区', 2030, null],
      ['天津市河北区', 2031, 4.9],
      ['柳州市', 2030, 3.3],
    ]);
  });

  it('tells which years are missing and what each report told of one figure', async () => {
    expect(await answer('coverage', 'from=2029,to=2033,place=120000')).toMatchObject([{ year: 2033, years_held: 4 }]);
    const vintages = await answer<Record<string, unknown>>('vintages', 'place=120105,from=2030,to=2030');
    expect(vintages.map((row) => [row.report_year, row.status, row.value, row.leads].join(' '))).toEqual([
      ...['2030 target 6 true', '2030 target 6 false'],
      ...['2031 actual 5.2 false', '2031 actual 5.8 false', '2032 actual 5.5 true'],
    ]);
  });

  it('says what a question lacks', async () => {
    const asked = (question: string, out: string | null = null) =>
      ask({ folder: archive.folder, question, settings: '', out });
    await expect(asked('promises')).rejects.toThrow('No promises yet; archive compare makes them.');
    await expect(asked('SELECT nothing FROM figures')).rejects.toThrow('Binder Error');
    await expect(asked('nothing')).rejects.toThrow('no question nothing; there are coverage, ');
    await expect(asked('panel', 'a.doc')).rejects.toThrow('a.doc is none of .csv, .parquet, .ndjson.');
  });

  it('compared, has the promises and findings of the library', async () => {
    const reports = await libraryReports(archive);
    const series = buildSeries(reports);
    const promises = promiseResults(series, reports);
    const findings = checkReports(reports, series);
    const counts = await compareArchive(archive.folder);
    expect(counts).toEqual({ places: 2, promises: promises.length, findings: findings.length });
    expect(
      (await answer<Record<string, unknown>>('promises'))
        .map((row) =>
          [
            row.series_key,
            row.period,
            row.outcome,
            row.refusal,
            row.target_report_id,
            row.result_report_id,
            row.result,
          ].join(' '),
        )
        .sort(),
    ).toEqual(
      promises
        .map(({ series: { key }, period, outcome, refusal, target, result }) =>
          [key, period, outcome, refusal?.because, target.report.id, result?.report.id, result?.value].join(' '),
        )
        .sort(),
    );
    const seen = (await answer<Record<string, unknown>>('findings')).map((row) =>
      [row.finding, row.severity, row.series_key, row.period, row.values].join(' '),
    );
    expect(seen.sort()).toEqual(
      findings
        .map((one) => [one.check, one.severity, one.series, one.period, JSON.stringify(one.values)].join(' '))
        .sort(),
    );
    expect(await answer('findings', 'place=450000')).toEqual([]);
  });

  it('held against another reading of the same documents names every figure that is another', async () => {
    const other = await planned(
      write(newFolder(), { ...documents, '2029.txt': workReport(2029, '6.5'), 'more.txt': workReport(2040, '1.1') }),
      3,
    );
    await read(other, undefined, '0.0.2');
    const { documents: both, changes } = await diffArchives(archive.folder, other.folder);
    // Another file by its bytes is no other reading
    expect({ both, changes }).toEqual({ both: 5, changes: [] });

    const database = await openDatabase();
    const [file] = await fileOf(database, other.folder, 'liuzhou.txt');
    await database.run(
      `COPY (SELECT * EXCLUDE (filename) REPLACE (CASE WHEN figure_kind = 'growth' AND period = '2030' THEN 3.4 ELSE value END AS value)
        FROM read_parquet('${file}', filename = true, hive_partitioning = false) WHERE text <> '31个') TO '${file}' (FORMAT parquet)`,
    );
    database.close();
    const told = await diffArchives(archive.folder, other.folder);
    expect(told.changes.map(({ report_id, text, change }) => [report_id, text, change].join(' '))).toEqual([
      'liuzhou.txt 3.3% value',
      'liuzhou.txt 31个 gone',
    ]);
    expect(told.changes[0]).toMatchObject({ what: '{"value":[3.3,3.4]}', parsers: '0.0.1 → 0.0.2' });
  });
});

async function fileOf(database: Awaited<ReturnType<typeof openDatabase>>, folder: string, report: string) {
  const rows = await database.all<{ filename: string }>(
    `SELECT DISTINCT filename FROM read_parquet('${folder}/kind=*/year=*/part-*.parquet', filename = true) WHERE report_id = '${report}'`,
  );
  return rows.map(({ filename }) => filename);
}
