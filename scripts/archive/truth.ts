import { writeFile } from 'node:fs/promises';
import { LoadError } from '../../core/cli/load-error';
import { csvLine } from '../../core/exchange/delimited';
import { type Database, openDatabase, sqlText } from './duckdb';
import { makeViews } from './views';

/** What a published panel has to have, a row each; further columns are left alone. */
const COLUMNS = ['place_code', 'year', 'indicator_key', 'kind', 'unit', 'value'] as const;

/**
 * Why an archive may tell another number than a published panel, the surest first: the number stands in the archive as another report's or
 * mention's, as that of the year beside it, or differs by a power of ten or the sign alone; it is near, as a revision is; or none of them.
 */
export const CAUSES = ['other-mention', 'year-beside', 'power-of-ten', 'sign', 'near', 'other'] as const;
export type Cause = (typeof CAUSES)[number];

/** A published number beside the archive's. */
export interface Disagreement {
  place_code: string;
  year: number;
  indicator_key: string;
  kind: string;
  published: number;
  archive: number;
  unit: string;
  cause: Cause;
  sure: boolean;
  report_id: string;
  text: string;
}

/** How one indicator fares. */
export interface Agreement {
  indicator_key: string;
  kind: string;
  published: number;
  /** Of them the archive tells so many, and so many of those alike. */
  told: number;
  alike: number;
  /** Of those that are sure. */
  sure: number;
  sure_alike: number;
}

/** How near a number must be to be taken for a revision of the same. */
const NEAR = 0.1;

/** Within half a step of what the report writes, or of the digits of a double. */
const alike = (archive: string): string =>
  `abs(p.value - ${archive}.series_value) <= greatest(${archive}.told_half, abs(p.value) * 1e-9) * (1 + 1e-9)`;

/** Of every published number the archive's result for the same place, year, indicator, kind and unit. */
const HELD = `CREATE TABLE held AS
SELECT p.*, c.series_value, c.told_half, c.sure, c.report_id, c.text, c.series_key, ${alike('c')} AS alike
FROM published AS p LEFT JOIN (
  SELECT * FROM cells WHERE status <> 'target' AND series_key LIKE '%|year' AND series_base IS NULL AND figure_owner IS NULL
  QUALIFY row_number() OVER (PARTITION BY series_key, series_period ORDER BY sure DESC, status) = 1
) AS c ON c.series_place_code = p.place_code AND c.series_period = CAST(p.year AS VARCHAR)
  AND c.series_indicator = p.indicator_key AND c.series_kind = p.kind AND coalesce(c.series_unit, '') = p.unit`;

const DISAGREEMENTS = `SELECT place_code, year, indicator_key, kind, value AS published, series_value AS archive, unit, sure, report_id, text,
  CASE
    WHEN EXISTS (FROM mentions AS m WHERE m.series_key = p.series_key AND m.series_period = CAST(p.year AS VARCHAR)
      AND m.status <> 'target' AND ${alike('m')}) THEN 'other-mention'
    WHEN EXISTS (FROM mentions AS m WHERE m.series_key = p.series_key AND m.status <> 'target'
      AND m.series_period IN (CAST(p.year - 1 AS VARCHAR), CAST(p.year + 1 AS VARCHAR)) AND ${alike('m')}) THEN 'year-beside'
    WHEN p.value <> 0 AND series_value / p.value > 0
      AND abs(log10(series_value / p.value) - round(log10(series_value / p.value))) < 1e-6 THEN 'power-of-ten'
    WHEN p.value = -series_value THEN 'sign'
    WHEN abs(series_value - p.value) <= abs(p.value) * ${NEAR} THEN 'near'
    ELSE 'other' END AS cause
FROM held AS p WHERE series_value IS NOT NULL AND NOT alike ORDER BY place_code, year, indicator_key, kind`;

/**
 * Holds an archive against a published panel: CSV or Parquet with a place's code, a year, an indicator's key, a kind (`level`, `growth`), the
 * base unit and a value a row.
 * @throws LoadError where it is none
 */
export async function checkTruth(
  folder: string,
  panel: string,
): Promise<{ agreements: Agreement[]; disagreements: Disagreement[] }> {
  const database = await openDatabase();
  try {
    await makeViews(database, folder);
    await readPanel(database, panel);
    await database.run(HELD);
    const agreements = await database.all<Agreement>(
      `SELECT indicator_key, kind, count(*)::INTEGER AS published, count(series_value)::INTEGER AS told,
        (count(*) FILTER (alike))::INTEGER AS alike, (count(*) FILTER (sure))::INTEGER AS sure,
        (count(*) FILTER (alike AND sure))::INTEGER AS sure_alike
       FROM held GROUP BY indicator_key, kind ORDER BY 1, 2`,
    );
    return { agreements, disagreements: await database.all<Disagreement>(DISAGREEMENTS) };
  } finally {
    database.close();
  }
}

async function readPanel(database: Database, panel: string): Promise<void> {
  const from = panel.endsWith('.parquet')
    ? `read_parquet(${sqlText(panel)})`
    : `read_csv(${sqlText(panel)}, header = true, all_varchar = true)`;
  try {
    await database.run(
      `CREATE TABLE published AS SELECT CAST(place_code AS VARCHAR) AS place_code, CAST(year AS INTEGER) AS year,
        CAST(indicator_key AS VARCHAR) AS indicator_key, CAST(kind AS VARCHAR) AS kind, coalesce(CAST(unit AS VARCHAR), '') AS unit,
        CAST(value AS DOUBLE) AS value FROM ${from} WHERE value IS NOT NULL`,
    );
  } catch (error) {
    const [why] = (error as Error).message.split('\n');
    throw new LoadError(`${panel} is no panel with the columns ${COLUMNS.join(', ')}: ${why}`);
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** `truth`: the agreement of each indicator, and the disagreements by their causes; those themselves into a file. */
export async function tellTruth(folder: string, panel: string, out: string | null): Promise<void> {
  const { agreements, disagreements } = await checkTruth(folder, panel);
  for (const { indicator_key: key, kind, published, told, alike: same, sure, sure_alike: sureSame } of agreements)
    process.stdout.write(
      `${key} ${kind}: ${told} of ${published} told, ${share(same, told)} alike; ${sure} sure, ${share(sureSame, sure)} alike\n`,
    );
  for (const cause of CAUSES) {
    const count = disagreements.filter((one) => one.cause === cause).length;
    if (count > 0) process.stdout.write(`${cause}: ${count}\n`);
  }
  if (out === null) return;
  const names = ['cause', ...COLUMNS.slice(0, 4), 'published', 'archive', 'unit', 'sure', 'report_id', 'text'] as const;
  const rows = disagreements.map((one) => csvLine(names.map((name) => one[name as keyof Disagreement])));
  await writeFile(out, [csvLine([...names]), ...rows].join(''));
}
