import { FILE_PREFIX, SCHEMA_VERSION, TABLES, type TableName } from '../../core/cli/archive/columns';
import { COMPARED_TABLES } from '../../core/cli/archive/compared-columns';
import type { Column } from '../../core/exchange/column';
import type { ParquetShape } from '../../core/exchange/parquet-table';

const ABOUT: Record<TableName, string> = {
  figures: 'One row a figure, in the order of the text.',
  reports: 'One row a document that was read, be it a report or not (`kind=other`).',
  texts:
    'One row a document that was read, with its text: what `extract` and the extension read again from a file of this table.',
  outline: 'One row a part of a document: a stretch in which figures that name no time have one period.',
};

/** More codes than these are found in the program's own list of them. */
const MOST_CODES = 6;

function row({ name, type, required, about, words = {} }: Column<never>): string {
  const codes = Object.keys(words);
  const told =
    codes.length > 0 && codes.length <= MOST_CODES ? `: ${codes.map((code) => `\`${code}\``).join(', ')}` : '';
  return `| \`${name}\` | ${type} | ${required ? 'no' : 'yes'} | ${about.en}${told} |`;
}

const tableDocs = (name: TableName): string[] =>
  columnDocs(
    TABLES[name] as ParquetShape<never>,
    `${ABOUT[name]} Files: \`kind=*/year=*/${FILE_PREFIX[name]}-*.parquet\``,
  );

function columnDocs({ name, columns }: ParquetShape<never>, about: string): string[] {
  return [
    `## ${name}`,
    '',
    about,
    '',
    '| column | type | may be null | holds |',
    '| --- | --- | --- | --- |',
    ...columns.map(row),
    '',
  ];
}

/** `docs/archive-schema.md`, from the columns that the archive's writer has. */
export const archiveSchemaDocs = (): string =>
  [
    '# Tables of an archive',
    '',
    '<!-- Made by `npm run docs` from core/cli/archive/columns.ts; change that. -->',
    '',
    `Version ${SCHEMA_VERSION}: it stands in each file's metadata as \`baoshu_archive_schema\`, and goes up where a column comes, goes or`,
    'means something else. The version of the program that read a document stands in each row (`parser_version`).',
    '',
    'Folders are partitions: `kind=` is the kind of the report, `year=` its year, or `year=unknown` where that is open, so that readers take',
    'it as text. The kind of a figure (level, growth, change, rank) is `figure_kind`. Tables are joined by `report_id`: the path of the',
    "document from the documents' folder, with its way inside a ZIP behind it.",
    '',
    'No time of capture is kept, and no path of the machine: files are the same wherever they were read.',
    '',
    ...(Object.keys(TABLES) as TableName[]).flatMap(tableDocs),
    ...Object.values(COMPARED_TABLES).flatMap((table) =>
      columnDocs(table as ParquetShape<never>, `Written by \`archive compare\`: \`comparison/${table.name}.parquet\``),
    ),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
