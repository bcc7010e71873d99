import { type Cell, type Column, type ColumnType, cellIn } from '../column';
import { csvLine } from '../delimited';
import { FIGURE_COLUMNS } from '../figure-columns';
import type { ExchangeFormat, ExportOptions } from '../format';
import { REPORT_COLUMNS } from '../report-columns';
import { figureRows, inParts } from '../rows';
import type { ExportSource } from '../source';
import { type ZipEntry, zip } from '../zip';

/** https://datapackage.org, version 2. */
const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

const CODES = { language: 'codes', money: 0 } as const;

/** Types of Table Schema, which are named as the columns' own. */
const TYPE = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
} as const satisfies Record<ColumnType, string>;

function fieldOf({ name, type, head, about, words, required }: Column<never>): object {
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(words === undefined ? {} : { enum: Object.keys(words) }),
  };
  return {
    name,
    type: TYPE[type],
    title: `${head.zh} / ${head.en}`,
    description: `${about.zh} / ${about.en}`,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

const resourceOf = (name: string, columns: readonly Column<never>[], keys: object): object => ({
  name,
  path: `data/${name}.csv`,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: { fields: columns.map(fieldOf), missingValues: [''], ...keys },
});

/** What the package says of itself; `created` an ISO time. */
export function descriptorOf(created: string): object {
  return {
    $schema: PROFILE,
    name: 'baoshu-figures',
    title: '政府报告中的数字 / Figures of Chinese government reports',
    description:
      '金额以元计，增速以百分数计。以等号、加减号或 @ 开头的文本前有撇号。 / Sums of money are in 元. Before a text that opens like a formula stands an apostrophe.',
    created,
    resources: [
      resourceOf('figures', FIGURE_COLUMNS, {
        primaryKey: ['report_id', 'figure_id'],
        foreignKeys: [{ fields: ['report_id'], reference: { resource: 'reports', fields: ['report_id'] } }],
      }),
      resourceOf('reports', REPORT_COLUMNS, { primaryKey: ['report_id'] }),
    ],
  };
}

/** Times to the second: the first version of Table Schema, which many programs still read by, knows no parts of one. */
const lineOf =
  (columns: readonly Column<never>[]) =>
  (cells: readonly Cell[]): string =>
    csvLine(
      cells.map((cell, at) =>
        columns[at]!.type === 'datetime' && typeof cell === 'string' ? cell.replace(/\.\d+(?=Z$)/, '') : cell,
      ),
    );

/** The lines of all figures; those of the reports they stand in are put into `reports` on the way. */
async function* figureLines(source: ExportSource, reports: string[]): AsyncGenerator<string> {
  yield csvLine(FIGURE_COLUMNS.map(({ name }) => name));
  const passing: ExportSource = {
    ...source,
    async *reports() {
      for await (const exported of source.reports()) {
        reports.push(lineOf(REPORT_COLUMNS)(REPORT_COLUMNS.map((column) => cellIn(column, exported.report, 'codes'))));
        yield exported;
      }
    },
  };
  const line = lineOf(FIGURE_COLUMNS);
  for await (const rows of figureRows(passing, CODES)) yield rows.map(line).join('');
}

async function* reportLines(reports: readonly string[]): AsyncGenerator<string> {
  yield csvLine(REPORT_COLUMNS.map(({ name }) => name));
  yield* reports;
}

function* entries(source: ExportSource, { madeAt }: ExportOptions): Generator<ZipEntry> {
  yield {
    path: 'datapackage.json',
    async *parts() {
      yield `${JSON.stringify(descriptorOf(madeAt), null, 2)}\n`;
    },
  };
  const reports: string[] = [];
  yield { path: 'data/figures.csv', parts: () => inParts(figureLines(source, reports)) };
  yield { path: 'data/reports.csv', parts: () => inParts(reportLines(reports)) };
}

/** A Data Package (Frictionless, version 2): figures and reports as CSV with their Table Schema, in a ZIP. */
export const dataPackage: ExchangeFormat = {
  id: 'data-package',
  extension: 'zip',
  mediaType: 'application/zip',
  choices: [],
  write: (source, options) => zip(entries(source, options), options.madeAt, options.deflated),
};
