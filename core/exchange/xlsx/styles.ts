import { plainNumber } from '../../compare/arithmetic';

/** Decimals beyond which a number is shown as the spreadsheet likes. */
const MOST_DECIMALS = 6;

/** Number formats of our own are numbered from here (ECMA-376 18.8.30). */
const FIRST_FORMAT = 164;

const DECIMALS = Array.from(
  { length: MOST_DECIMALS + 1 },
  (_, count) => `#,##0${count === 0 ? '' : `.${'0'.repeat(count)}`}`,
);
const FORMATS = [...DECIMALS, 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss'];
/** `0`, one of the formats that every spreadsheet has. */
const WHOLE_FORMAT = 1;

/** What a cell looks like, as numbers of the style sheet's list; `numbers` by decimals. */
export const STYLE = {
  plain: 0,
  head: 1,
  /** A text that would be a formula, typed in anew: it keeps the mark of a text. */
  guarded: 2,
  whole: 3,
  numbers: DECIMALS.map((_, count) => 4 + count),
  date: 4 + DECIMALS.length,
  datetime: 5 + DECIMALS.length,
} as const;

const cellFormat = (format: number, more = ''): string =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"${format === 0 ? '' : ' applyNumberFormat="1"'}${more}/>`;

/** The style sheet of every workbook. */
export const STYLES_XML = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="${FORMATS.length}">`,
  ...FORMATS.map((code, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${code}"/>`),
  '</numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF3"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${4 + FORMATS.length}">`,
  cellFormat(0),
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>',
  cellFormat(0, ' quotePrefix="1"'),
  cellFormat(WHOLE_FORMAT),
  ...FORMATS.map((_, at) => cellFormat(FIRST_FORMAT + at)),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');

/** The style of a number by the decimals that it has. */
export function numberStyle(value: number): number {
  const decimals = plainNumber(value).split('.')[1]?.length ?? 0;
  return STYLE.numbers[decimals] ?? STYLE.plain;
}
