import type { Cell, ColumnType } from '../column';
import type { ExportOptions } from '../format';
import { inParts } from '../rows';
import { type ZipEntry, zip } from '../zip';
import { cellXml, columnLetters, headXml, SharedTexts, xmlText } from './cell-xml';
import { STYLES_XML } from './styles';

/** Rows of a sheet, its head among them (Excel's specifications and limits). */
const MOST_ROWS = 1_048_576;
/** Characters of a sheet's name. */
const LONGEST_NAME = 31;

export interface SheetColumn {
  head: string;
  type: ColumnType;
  /** In characters. */
  width: number;
  /** True where hardly two cells have the same text. */
  distinct?: true;
}

/** One table of a workbook; more rows than a sheet holds go on in further sheets. */
export interface SheetTable {
  name: string;
  columns: readonly SheetColumn[];
  /** Some rows at a time. */
  rows: AsyncIterable<readonly (readonly Cell[])[]>;
  /** Columns that stay while the others are scrolled. */
  frozen: number;
}

interface Sheet {
  name: string;
  /** `A1:AD1001` */
  range: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Characters that no sheet's name may have. */
const named = (name: string, part: number): string => {
  const plain = name.replace(/[\\/?*[\]:]/g, ' ');
  const behind = part === 1 ? '' : ` (${part})`;
  return `${plain.slice(0, LONGEST_NAME - behind.length)}${behind}`;
};

function* sheetOpening({ columns, frozen }: SheetTable): Generator<string> {
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`;
  const across = frozen > 0 ? ` xSplit="${frozen}"` : '';
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  yield `<pane${across} ySplit="1" topLeftCell="${columnLetters(frozen)}2" activePane="${pane}" state="frozen"/>`;
  yield '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>';
  for (const [at, { width }] of columns.entries()) {
    yield `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  }
  yield `</cols><sheetData><row r="1">${columns.map(({ head }, at) => headXml(`${columnLetters(at)}1`, head)).join('')}</row>`;
}

/** Workbook of tables, part by part. A table is asked for when those before it are written, so that it may lean on what they had. */
export function workbook(
  tables: AsyncIterable<SheetTable>,
  { madeAt, deflated }: Pick<ExportOptions, 'madeAt' | 'deflated'>,
  mostRows = MOST_ROWS,
): AsyncIterable<Uint8Array> {
  return zip(entries(tables, mostRows), madeAt, deflated);
}

async function* entries(tables: AsyncIterable<SheetTable>, mostRows: number): AsyncGenerator<ZipEntry> {
  const sheets: Sheet[] = [];
  const shared = new SharedTexts();
  for await (const table of tables) {
    const rows = new Rows(table.rows);
    try {
      for (let part = 1; part === 1 || !(await rows.atEnd()); part++) {
        async function* parts() {
          yield* sheetOpening(table);
          let row = 1;
          for (let some = await rows.take(mostRows - 1); some.length > 0; some = await rows.take(mostRows - row)) {
            yield some.map((cells) => rowXml(++row, cells, table.columns, shared)).join('');
          }
          const range = `A1:${columnLetters(table.columns.length - 1)}${row}`;
          sheets.push({ name: named(table.name, part), range });
          yield `</sheetData><autoFilter ref="${range}"/></worksheet>`;
        }
        yield { path: `xl/worksheets/sheet${sheets.length + 1}.xml`, parts: () => inParts(parts()) };
      }
    } finally {
      await rows.stop();
    }
  }
  yield { path: 'xl/sharedStrings.xml', parts: () => inParts(sharedParts(shared)) };
  const whole = (path: string, text: string): ZipEntry => ({
    path,
    async *parts() {
      yield DECLARATION + text;
    },
  });
  yield whole('[Content_Types].xml', contentTypes(sheets));
  yield whole('_rels/.rels', relationships([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']]));
  yield whole('xl/workbook.xml', workbookXml(sheets));
  const own = sheets.map((_, at): [string, string] => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`]);
  yield whole(
    'xl/_rels/workbook.xml.rels',
    relationships([...own, [`${OFFICE}/styles`, 'styles.xml'], [`${OFFICE}/sharedStrings`, 'sharedStrings.xml']]),
  );
  yield whole('xl/styles.xml', STYLES_XML.slice(DECLARATION.length));
}

async function* sharedParts(shared: SharedTexts): AsyncGenerator<string> {
  yield `${DECLARATION}<sst xmlns="${MAIN}">`;
  yield* shared.elements();
  yield '</sst>';
}

/** Rows that come some at a time, taken as many as a sheet has room for. */
class Rows {
  readonly #source: AsyncIterator<readonly (readonly Cell[])[]>;
  #left: readonly (readonly Cell[])[] = [];

  constructor(rows: AsyncIterable<readonly (readonly Cell[])[]>) {
    this.#source = rows[Symbol.asyncIterator]();
  }

  async atEnd(): Promise<boolean> {
    while (this.#left.length === 0) {
      const next = await this.#source.next();
      if (next.done) return true;
      this.#left = next.value;
    }
    return false;
  }

  /** Some rows, `most` of them at most; none at the end. */
  async take(most: number): Promise<readonly (readonly Cell[])[]> {
    if (most === 0 || (await this.atEnd())) return [];
    const some = this.#left.slice(0, most);
    this.#left = this.#left.slice(most);
    return some;
  }

  async stop(): Promise<void> {
    await this.#source.return?.();
  }
}

/** Letters of the columns are asked for in every cell. */
const LETTERS: string[] = [];
const lettersOf = (column: number): string => (LETTERS[column] ??= columnLetters(column));

function rowXml(row: number, cells: readonly Cell[], columns: readonly SheetColumn[], shared: SharedTexts): string {
  let xml = `<row r="${row}">`;
  for (const [at, { type, distinct }] of columns.entries()) {
    xml += cellXml(`${lettersOf(at)}${row}`, cells[at] ?? null, type, distinct ? null : shared);
  }
  return `${xml}</row>`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook.xml', 'sheet.main'),
    part('styles.xml', 'styles'),
    part('sharedStrings.xml', 'sharedStrings'),
    ...sheets.map((_, at) => part(`worksheets/sheet${at + 1}.xml`, 'worksheet')),
    '</Types>',
  ].join('');
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const own = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${own.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  // A filter has a hidden name as well, without which LibreOffice and older versions of Excel show none
  const filters = sheets.map(({ name, range }, at) => {
    const [from, to] = range.split(':').map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'));
    const where = xmlText(`'${name.replaceAll("'", "''")}'!${from}:${to}`);
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${where}</definedName>`;
  });
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<sheets>${listed.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`,
  ].join('');
}
