import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_PREFIX, type TableName } from '../../core/cli/archive/columns';
import { partFiles } from '../../core/cli/archive/standing';
import { LoadError } from '../../core/cli/load-error';
import { isCoreKey, shownRank } from '../../core/indicators/core-order';
import { registryName } from '../../core/indicators/key-name';
import { REGISTRY } from '../../core/indicators/registry.made';
import { allDivisions, ancestorsOf, divisionOf, placeName } from '../../core/places/divisions';
import { type Database, sqlText } from './duckdb';

/** Tables that `compare` writes. */
export const COMPARED = ['promises', 'findings'] as const;

/** Where they stand below an archive's folder. */
export const comparedFile = (folder: string, table: (typeof COMPARED)[number]): string =>
  join(folder, 'comparison', `${table}.parquet`);

/** Files of one table, all kinds and years. */
const filesOf = (folder: string, table: TableName): string =>
  `read_parquet(${sqlText(join(folder, `kind=*/year=*/${FILE_PREFIX[table]}-*.parquet`))}, hive_partitioning = true, hive_types = {'kind': VARCHAR, 'year': VARCHAR})`;

/** Figures of reports that readers have corrected, each report whole. */
export const correctedFile = (folder: string): string => join(folder, 'corrected', 'figures.parquet');

/** All figures, of corrected reports as they were corrected. */
function figuresOf(folder: string): string {
  const file = correctedFile(folder);
  if (!existsSync(file)) return 'SELECT * FROM figures_as_read';
  const corrected = `read_parquet(${sqlText(file)})`;
  return `SELECT * FROM figures_as_read ANTI JOIN ${corrected} USING (report_id, file_sha256) UNION ALL BY NAME
    SELECT *, report_kind AS kind, coalesce(CAST(report_year AS VARCHAR), 'unknown') AS year FROM ${corrected}
    SEMI JOIN (SELECT report_id, file_sha256 FROM reports) USING (report_id, file_sha256)`;
}

/**
 * The order in which mentions of one thing lead, as the library has it (`byPreference`): what a reader corrected, what is sure, an original
 * before a repost, a later report before an earlier one, an exact number before an about one.
 */
const PREFERENCE = `corrected DESC, sure DESC,
  CASE copy WHEN 'original' THEN 2 WHEN 'unknown' THEN 1 ELSE 0 END DESC,
  coalesce(report_year, 0) DESC, coalesce(delivered_on, published_on) DESC NULLS LAST,
  CASE bound WHEN 'exact' THEN 2 WHEN 'about' THEN 0 ELSE 1 END DESC,
  coalesce(url, ''), report_id, CASE WHEN stock THEN -series_value ELSE 0 END, start, series_value`;

/** Of one series, period and status; the first two follow from the key, and let a question about some read those alone. */
const CELL = 'series_indicator, series_place_code, series_key, series_period, status';

/** Every figure that stands in a series, with whether it leads and whether it contradicts what leads. */
const MENTIONS = `CREATE VIEW mentions AS
WITH ordered AS (
  SELECT *, row_number() OVER cell AS standing,
    first_value(sure) OVER cell AS first_sure, first_value(report_id) OVER cell AS first_report,
    first_value(report_key) OVER cell AS first_key, first_value(copy) OVER cell AS first_copy,
    first_value(grows) OVER cell AS first_grows, first_value(told_half) OVER cell AS first_half,
    coalesce(first_value(told_least) OVER cell, '-infinity') AS first_least,
    coalesce(first_value(told_most) OVER cell, 'infinity') AS first_most,
    first_value(bound) OVER cell AS first_bound
  FROM figures WHERE series_key IS NOT NULL AND series_period IS NOT NULL
  WINDOW cell AS (PARTITION BY ${CELL} ORDER BY ${PREFERENCE})
), held AS (
  SELECT *, standing > 1 AND sure AS other,
    coalesce(told_least, '-infinity') <= first_most + greatest(told_half, first_half) * (1 + 1e-9)
      AND first_least <= coalesce(told_most, 'infinity') + greatest(told_half, first_half) * (1 + 1e-9) AS agrees,
    first_grows AND grows AND first_bound <> 'max' AND coalesce(series_value_high, series_value) < first_least / 2 AS some_of,
    report_id = first_report OR coalesce(report_key = first_key, false) AS of_one_report,
    first_copy = 'original' AND copy = 'repost' AND report_id <> first_report AND coalesce(report_key = first_key, false) AS repost_of
  FROM ordered
)
SELECT * EXCLUDE (first_sure, first_report, first_key, first_copy, first_grows, first_half, first_least, first_most, first_bound, other),
  standing = 1 AS leads, first_sure AND other AND NOT agrees AND NOT some_of AS contradicts,
  bool_or(other AND agrees) OVER (PARTITION BY ${CELL}, report_id) AS report_agrees
FROM held`;

/** What leads of each series, period and status, with how many tell it and who contradicts it. */
const CELLS = `CREATE VIEW cells AS
SELECT * EXCLUDE (standing, agrees, some_of, of_one_report, repost_of, contradicts, report_agrees, leads) FROM (
  SELECT *, count(*) OVER told AS mentions,
    CASE WHEN NOT bool_or(contradicts) OVER told THEN NULL
      WHEN bool_and(NOT contradicts OR repost_of) OVER told THEN 'repost'
      WHEN bool_or(contradicts AND of_one_report AND NOT repost_of) OVER told THEN 'same-report'
      WHEN bool_or(contradicts AND NOT repost_of AND NOT report_agrees) OVER told THEN 'other-report' END AS disagreement
  FROM mentions WINDOW told AS (PARTITION BY ${CELL})
) WHERE leads`;

/** The registry: every indicator with its names, and its place in the order in which they are shown. */
function indicatorsTable(): string {
  const rows = [...REGISTRY]
    .map(({ id, en, unitFamily }) => ({ key: `i:${id}`, name: registryName(`i:${id}`) ?? id, en, unitFamily }))
    .sort((a, b) => shownRank(a.key) - shownRank(b.key))
    .map(({ key, name, en, unitFamily }, at) =>
      [sqlText(key), sqlText(name), sqlText(en), sqlText(unitFamily), at + 1, isCoreKey(key)].join(', '),
    );
  return `CREATE TABLE indicators AS SELECT * FROM (VALUES ${rows.map((row) => `(${row})`).join(', ')}) AS told(indicator_key, name, en, unit_family, rank, core)`;
}

/** The divisions with the codes of the province and the prefecture above them. */
function divisionsTable(): string {
  const rows = allDivisions().map(({ code, level }) => {
    const above = (of: string) =>
      [code, ...ancestorsOf(code).map((one) => one.code)].find((one) => divisionOf(one)?.level === of);
    return [code, placeName(code), level, above('province') ?? '', above('prefecture') ?? ''].map(sqlText).join(', ');
  });
  return `CREATE TABLE divisions AS SELECT * FROM (VALUES ${rows.map((row) => `(${row})`).join(', ')}) AS told(place_code, name, level, province_code, prefecture_code)`;
}

/**
 * Makes what can be asked of an archive: its tables, `mentions` and `cells` of them, `indicators` and `divisions` of the program, and what
 * `compare` has written.
 * @throws LoadError where nothing was read into it
 */
export async function makeViews(database: Database, folder: string): Promise<void> {
  const first = await partFiles(folder).next();
  if (first.done) throw new LoadError(`${folder} holds no table yet; archive work reads documents into it.`);
  for (const table of ['reports', 'outline', 'texts'] as const)
    await database.run(`CREATE VIEW ${table} AS SELECT * FROM ${filesOf(folder, table)}`);
  await database.run(`CREATE VIEW figures_as_read AS SELECT * FROM ${filesOf(folder, 'figures')}`);
  await database.run(`CREATE VIEW figures AS ${figuresOf(folder)}`);
  await database.run(indicatorsTable());
  await database.run(divisionsTable());
  await database.run(MENTIONS);
  await database.run(CELLS);
  for (const table of COMPARED)
    if (existsSync(comparedFile(folder, table)))
      await database.run(`CREATE VIEW ${table} AS SELECT * FROM read_parquet(${sqlText(comparedFile(folder, table))})`);
}
