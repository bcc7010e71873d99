import { strToU8, zipSync } from 'fflate';
import { documentFromHtml } from '../../../core/cli/load';
import type { FileInput, FileResult, FileTools } from '../../../core/files/contract';
import { readFile } from '../../../core/files/read-file';

const TOOLS: FileTools = { readHtml: (markup, url) => documentFromHtml(markup, { url }) };

export const read = (name: string, bytes: Uint8Array): Promise<FileResult> => readFile({ name, bytes }, TOOLS);

/** The one document of a file that must be read. */
export async function documentOf(input: FileInput) {
  const result = await readFile(input, TOOLS);
  if (!result.ok) throw new Error(`${input.name}: ${JSON.stringify(result.trouble)}`);
  return result.documents[0]!.document;
}

const pack = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A Word document with this body; `parts` adds or replaces others by name (`numbering`, `styles`, `footnotes`). */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const inner = (name: string, root: string): Record<string, string> =>
    parts[name] === undefined ? {} : { [`word/${name}.xml`]: `<w:${root} xmlns:w="w">${parts[name]}</w:${root}>` };
  return pack({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...inner('numbering', 'numbering'),
    ...inner('styles', 'styles'),
    ...inner('footnotes', 'footnotes'),
  });
}

/** A paragraph of one run; `properties` go into its `w:pPr`. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A cell; `properties` go into its `w:tcPr`. */
export const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** A sheet: its cells' XML by row, its merged ranges, what stands before the cells. */
export interface TestSheet {
  name: string;
  rows: string[][];
  merges?: string[];
  before?: string;
  state?: string;
}

const column = (at: number): string => String.fromCharCode(65 + at);

/** A text of a cell, inline. */
export const text = (value: string) => (reference: string) =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

/** A number of a cell as a file writes it, in one of the styles. */
export const number =
  (value: string, style = 0, formula = '') =>
  (reference: string) =>
    `<c r="${reference}" s="${style}">${formula === '' ? '' : `<f>${formula}</f>`}<v>${value}</v></c>`;

export const blank = () => '';
type Cell = (reference: string) => string;

export const cells = (...rows: Cell[][]): string[][] =>
  rows.map((line, r) => line.map((one, c) => one(`${column(c)}${r + 1}`)));

/** An Excel workbook whose cells may have the given number formats (style 0 is General, then in order). */
export function xlsx(sheets: TestSheet[], formats: string[] = [], workbookProperties = ''): Uint8Array {
  const own = formats.map((format, at) => `<numFmt numFmtId="${200 + at}" formatCode="${format}"/>`).join('');
  const styles = ['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`)].join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook>${workbookProperties}<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => `<Relationship Id="rId${at + 1}" Type="x/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}<Relationship Id="s" Type="x/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${own}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles}</cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows, merges = [], before = '' }, at) => {
    const lines = rows.map((line, r) => `<row r="${r + 1}">${line.join('')}</row>`).join('');
    const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet>${before}<sheetData>${lines}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
  });
  return pack(parts);
}

export const utf8 = (value: string): Uint8Array => strToU8(value);
