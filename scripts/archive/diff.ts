import { type Database, openDatabase, sqlText } from './duckdb';
import { makeViews } from './views';

/** Columns of which a change is told, besides the value: what is said of a figure. */
const COMPARED_COLUMNS = [
  'indicator_key',
  'value',
  'value_high',
  'unit',
  'figure_kind',
  'bound',
  'period',
  'status',
  'base',
  'figure_place',
  'figure_owner',
  'among',
] as const;

/** One figure that is read otherwise. */
export interface FigureChange {
  report_id: string;
  start: number;
  end: number;
  text: string;
  /** `added`, `gone`, or what of it is another: `period, status`. */
  change: string;
  /** As JSON, `{"period":["2022","2023"]}`; what stood and what stands where one of them is alone. */
  what: string;
  parsers: string;
}

/** What two readings of the same documents differ in. */
export interface ArchiveDiff {
  /** Documents that both have, of the same bytes. */
  documents: number;
  /** Figures that both have alike. */
  same: number;
  changes: FigureChange[];
}

const told = (row: string): string =>
  `CAST(to_json(struct_pack(${COMPARED_COLUMNS.map((name) => `"${name}" := ${row}."${name}"`).join(', ')})) AS VARCHAR)`;

const changed = (name: string): string => `a."${name}" IS DISTINCT FROM b."${name}"`;

/**
 * Holds two archives against each other, figure by figure: of documents that both have with the same bytes, what one reads and the other
 * does not, and what of a figure is another. A figure is known by its place in the text; several of one mention by their order.
 */
export async function diffArchives(first: string, second: string): Promise<ArchiveDiff> {
  const database = await openDatabase();
  try {
    for (const [name, folder] of [
      ['first', first],
      ['second', second],
    ] as const) {
      await database.run(`CREATE SCHEMA ${name}; USE ${name}`);
      await makeViews(database, folder);
      await database.run(
        `CREATE TABLE told AS SELECT *, row_number() OVER (PARTITION BY report_id, start, "end" ORDER BY figure_id) AS nth FROM figures`,
      );
    }
    await database.run(`USE memory.main; CREATE TABLE common AS
      SELECT report_id, file_sha256 FROM first.reports INTERSECT SELECT report_id, file_sha256 FROM second.reports`);
    return await changesIn(database);
  } finally {
    database.close();
  }
}

async function changesIn(database: Database): Promise<ArchiveDiff> {
  const joined = `FROM (FROM first.told SEMI JOIN common USING (report_id, file_sha256)) AS a
    FULL JOIN (FROM second.told SEMI JOIN common USING (report_id, file_sha256)) AS b
    ON a.report_id = b.report_id AND a.start = b.start AND a."end" = b."end" AND a.nth = b.nth`;
  const anyChanged = COMPARED_COLUMNS.map(changed).join(' OR ');
  const names = COMPARED_COLUMNS.map((name) => `CASE WHEN ${changed(name)} THEN ${sqlText(name)} END`).join(', ');
  const values = COMPARED_COLUMNS.map(
    (name) => `CASE WHEN ${changed(name)} THEN json_object(${sqlText(name)}, json_array(a."${name}", b."${name}")) END`,
  ).reduce((all, one) => `json_merge_patch(${all}, coalesce(${one}, '{}'))`, `'{}'::JSON`);
  const [counts] = await database.all<{ documents: number; same: number }>(
    `SELECT (SELECT count(*) FROM common) AS documents, (SELECT count(*) ${joined} WHERE a.report_id IS NOT NULL AND b.report_id IS NOT NULL AND NOT (${anyChanged})) AS same`,
  );
  const changes = await database.all<FigureChange>(
    `SELECT coalesce(a.report_id, b.report_id) AS report_id, coalesce(a.start, b.start) AS start, coalesce(a."end", b."end") AS "end",
      coalesce(b.text, a.text) AS text,
      CASE WHEN a.report_id IS NULL THEN 'added' WHEN b.report_id IS NULL THEN 'gone' ELSE concat_ws(', ', ${names}) END AS change,
      CASE WHEN a.report_id IS NULL THEN ${told('b')} WHEN b.report_id IS NULL THEN ${told('a')} ELSE CAST(${values} AS VARCHAR) END AS what,
      concat_ws(' → ', a.parser_version, b.parser_version) AS parsers
    ${joined} WHERE a.report_id IS NULL OR b.report_id IS NULL OR ${anyChanged}
    ORDER BY 1, 2, 3`,
  );
  return { ...counts!, changes };
}
