import { lastYear, periodKind } from '../../compare/period-kind';
import { type Cell, type Column, type ColumnType, cellIn, headIn } from '../column';
import { FIGURE_COLUMNS } from '../figure-columns';
import type { ExchangeFormat, ExportLanguage, ExportOptions } from '../format';
import { yearColumns, yearRows } from '../indicator-years';
import { REPORT_COLUMNS } from '../report-columns';
import type { ExportSource } from '../source';
import { toldOf } from '../told';
import { type SheetColumn, type SheetTable, workbook } from '../xlsx/workbook';

const SHEETS = {
  figures: { zh: '数字', en: 'Figures', codes: 'figures' },
  years: { zh: '指标×年份', en: 'Indicators × years', codes: 'indicators_by_year' },
  reports: { zh: '来源', en: 'Sources', codes: 'reports' },
  fields: { zh: '字段说明', en: 'Fields', codes: 'fields' },
} as const;

const FIELD_HEADS = {
  zh: ['工作表', '字段', '说明', '程序用名'],
  en: ['Sheet', 'Field', 'What it holds', 'Name for programs'],
  codes: ['sheet', 'field', 'about', 'name'],
} as const;

/** Widths in characters: texts are cut at their column's end, numbers never. */
const WIDTH: Record<ColumnType, number> = { string: 18, number: 16, integer: 10, boolean: 10, date: 12, datetime: 20 };
const LONG = new Map([
  ['sentence', 60],
  ['section', 30],
  ['report_title', 36],
  ['url', 40],
  ['indicator', 28],
  ['indicator_name', 28],
]);

/** Texts that no other row has. */
const NEVER_REPEATED = new Set(['sentence', 'figure_id', 'whole']);

function sheetColumns<Told>(columns: readonly Column<Told>[], language: ExportLanguage): SheetColumn[] {
  return columns.map((column) => ({
    head: headIn(column, language),
    type: column.type,
    width: LONG.get(column.name) ?? WIDTH[column.type],
    ...(NEVER_REPEATED.has(column.name) ? { distinct: true as const } : {}),
  }));
}

/** What the sheets behind the figures need of them, so that the source is gone over once for all. */
interface Passed {
  years: Set<number>;
  reports: Cell[][];
}

/** The rows of all figures. */
async function* figureRows(source: ExportSource, options: ExportOptions, passed: Passed): AsyncGenerator<Cell[][]> {
  const { language } = options;
  for await (const exported of source.reports()) {
    passed.reports.push(REPORT_COLUMNS.map((column) => cellIn(column, exported.report, language)));
    yield Array.from(toldOf(exported, options), (told) => {
      const { period } = told.figure;
      if (period !== null && periodKind(period) === 'year') passed.years.add(lastYear(period));
      return FIGURE_COLUMNS.map((column) => cellIn(column, told, language));
    });
  }
}

async function* reportRows({ reports }: Passed): AsyncGenerator<Cell[][]> {
  yield reports;
}

async function* fieldRows(language: ExportLanguage): AsyncGenerator<Cell[][]> {
  const said = language === 'codes' ? 'en' : language;
  const rows = (sheet: keyof typeof SHEETS, columns: readonly Column<never>[]): Cell[][] =>
    columns.map((column) => [SHEETS[sheet][language], headIn(column, language), column.about[said], column.name]);
  yield [...rows('figures', FIGURE_COLUMNS), ...rows('reports', REPORT_COLUMNS)];
}

async function* tables(source: ExportSource, options: ExportOptions): AsyncGenerator<SheetTable> {
  const { language } = options;
  const passed: Passed = { years: new Set(), reports: [] };
  yield {
    name: SHEETS.figures[language],
    columns: sheetColumns(FIGURE_COLUMNS, language),
    rows: figureRows(source, options, passed),
    frozen: 1,
  };
  const years = [...passed.years].sort((a, b) => a - b);
  const yearHeads = yearColumns(years, language);
  yield {
    name: SHEETS.years[language],
    columns: yearHeads.map(({ head, type }) => ({ head, type, width: type === 'number' ? 14 : 16 })),
    rows: yearRows(source, years, options),
    frozen: 3,
  };
  yield {
    name: SHEETS.reports[language],
    columns: sheetColumns(REPORT_COLUMNS, language),
    rows: reportRows(passed),
    frozen: 1,
  };
  yield {
    name: SHEETS.fields[language],
    columns: FIELD_HEADS[language].map((head, at) => ({ head, type: 'string', width: at === 2 ? 60 : 22 })),
    rows: fieldRows(language),
    frozen: 0,
  };
}

/** A workbook: the figures, indicators by years, the reports they come from, and what the fields hold; typed cells, filters, frozen heads. */
export const xlsx: ExchangeFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  choices: ['language', 'money'],
  setsBeside: true,
  write: (source, options) => workbook(tables(source, options), options),
};
