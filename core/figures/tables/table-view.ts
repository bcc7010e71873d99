import type { Block, Document, TableCell } from '../../document/document';
import { foldedText } from '../../document/reading';
import { captionSubject } from './caption-subject';
import { type ColumnHeading, type HeadingAnchor, readColumnHeading } from './column-heading';
import { lendToNeighbours } from './column-neighbours';
import { numberingColumns } from './numbering-columns';
import { pairedHeading } from './paired-heading';
import { type RowLabel, readRowLabel, TOTAL } from './row-label';
import { type TableUnit, takeUnit, UNIT_NOTE, unitOfWords, unitsOfCaption } from './unit-note';

/** A cell of a table with its block; `table` is set. */
export type CellBlock = Block & { table: TableCell };

/** What one row says of all its cells. */
export interface TableRow {
  label: RowLabel;
  /** Label cells before the row's own, outermost first, groups such as `经济发展（7项）` left out. */
  outer: RowLabel[];
  /** From the column of units. */
  unit: TableUnit | null;
  /** 预期性 or 约束性: the row is one of targets. */
  nature: string;
  cells: CellBlock[];
}

/** A part of a table with labels of its own: receipts on the left, spending on the right. Most tables have one. */
export interface TablePanel {
  rows: TableRow[];
  /** The words over the column that holds the labels of rows. */
  labelHeading: string;
}

/** A table as the figures' stage reads it. */
export interface TableView {
  caption: string;
  /** Number of the table in the document. */
  table: number;
  /** What the caption says the table is about; empty where it says nothing or many things. */
  subject: string;
  captionUnits: TableUnit[];
  /** The year that times without one lean on. */
  year: number | null;
  panels: TablePanel[];
  heading(cell: CellBlock): ColumnHeading;
  /** Headings of the columns that hold data, from the left. */
  columns(): readonly ColumnHeading[];
  /** The headings of the two numbers of a cell, where its column names both. */
  pair(cell: CellBlock): ReturnType<typeof pairedHeading>;
  /** True for a cell of a column that numbers the rows. */
  isNumbering(cell: CellBlock): boolean;
}

const GROUP_HEADING = /^(?:类别|类型|分类|领域|维度|方面|目标|一级指标|项目类别|指标类别)$/;
const NAME_HEADING = /指标|项目|名称|科目|产品|品种|品名/;
/** A label cell with sentences describes the row. */
const PROSE = /[，。；]|^.{30}/;
const TIME_HEADING = /^(?:年份|年度|年|时间|月份|日期|季度)$/;
const YEAR = /^(?:19|20)\d\d年?$/;
/** 2031（1-6月） */
const YEAR_OF_MONTHS = /^((?:19|20)\d\d)年?[（(](\d{1,2}[-—～至]\d{1,2}月|[上下]半年|前?[一二三四]季度)[）)]$/;
const MONTHS = /^(?:\d{1,2}(?:[-—～至]\d{1,2})?月|[一二三四]季度|[上下]半年|前三季度|全年)$/;
const GROUP_COUNT = /[（(]\d{1,2}[项个][）)]$/;
const NATURE = /^(?:预期性|约束性|引导性|导向性|指导性|预期|约束)$/;

/** The tables of a document whose cells stand in `[start, end)`, each as its cells in order. */
export function tablesOf(document: Document, start: number, end: number): CellBlock[][] {
  const tables: CellBlock[][] = [];
  let number = -1;
  for (const block of document.blocks) {
    if (block.kind !== 'cell' || block.table === undefined || block.start < start || block.end > end) continue;
    if (block.table.table !== number || tables.length === 0) tables.push([]);
    number = block.table.table;
    tables[tables.length - 1]!.push(block as CellBlock);
  }
  return tables;
}

/** Reads headings, labels and units of one table; `caption` is its title with the unit note. */
export function viewTable(document: Document, cells: CellBlock[], caption: string, anchor: HeadingAnchor): TableView {
  const textOf = (cell: CellBlock): string => document.text.slice(cell.start, cell.end);
  const heading = byColumnHeader((cell) => readColumnHeading(cell.table.columnHeader, anchor));
  const columns = new Map<number, ColumnHeading>();
  for (const cell of cells)
    if (!cell.table.header && !columns.has(cell.table.column)) columns.set(cell.table.column, heading(cell));
  lendToNeighbours(columns);
  const panels = panelsOf(belowHead(cells), heading).map((panel) => readPanel(panel, textOf, heading));
  // The unit note may stand in a cell of its own at the head's right end
  const note = cells.find((cell) => cell.table.header && UNIT_NOTE.test(key(textOf(cell))));
  const noted = note === undefined || caption.includes('单位') ? caption : `${caption} ${textOf(note)}`;
  const folded = foldedText(noted);
  readCaption(folded, cells, heading);
  const captionUnits = unitsOfCaption(folded);
  // `指标（万元）` over the labels
  const overLabels = panels.map(({ labelHeading }) => takeUnit(labelHeading).unit).find((unit) => unit !== null);
  if (captionUnits.length === 0 && overLabels != null) captionUnits.push(overLabels);
  const data = cells.filter((cell) => !cell.table.header);
  const numbering = numberingColumns(
    data
      .filter((cell) => heading(cell).unit === null)
      .map((cell) => ({ column: cell.table.column, words: key(textOf(cell)) })),
  );
  const byColumn = new Map(data.map((cell) => [cell.table.column, heading(cell)] as const));
  const ordered = [...byColumn].sort((a, b) => a[0] - b[0]).map(([, column]) => column);
  return {
    caption: folded,
    table: cells[0]!.table.table,
    subject: subjectOf(folded, ordered),
    captionUnits,
    year: anchor.year,
    panels,
    heading,
    pair: byColumnHeader((cell) => pairedHeading(cell.table.columnHeader, anchor)),
    columns: () => ordered,
    isNumbering: (cell) => numbering.has(cell.table.column),
  };
}

/** What is made once for all cells of a column. */
function byColumnHeader<T>(make: (cell: CellBlock) => T): (cell: CellBlock) => T {
  const made = new Map<string, T>();
  return (cell) => {
    const key = [cell.table.column, ...cell.table.columnHeader].join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const one = make(cell);
    made.set(key, one);
    return one;
  };
}

/** What the caption is about: where it lists the columns (`批发业单位数和从业人员` over 单位数 and 从业人员), what stands before them. */
function subjectOf(caption: string, columns: readonly ColumnHeading[]): string {
  const subject = captionSubject(caption);
  const measures = new Set(columns.map(({ measure }) => measure).filter((measure) => measure !== ''));
  if (measures.size < 2) return subject;
  const at = [...measures].map((measure) => subject.indexOf(measure)).filter((index) => index >= 0);
  const first = Math.min(...at);
  return at.length > 0 && first >= 2 && /[和与及、]/.test(subject.slice(first)) ? subject.slice(0, first) : subject;
}

/** `增长速度` in the caption speaks for columns that say nothing, unless it stands there beside the amounts (`产量及增长速度`). */
function readCaption(caption: string, cells: CellBlock[], heading: (cell: CellBlock) => ColumnHeading): void {
  if (!/增速|增长速度|增长率|涨跌幅/.test(caption) || /[及和与、]其?.{0,2}(?:增|涨)/.test(caption)) return;
  const columns = new Set(cells.filter((cell) => !cell.table.header).map(heading));
  const figures = [...columns].filter(({ role }) => role === 'figures');
  if (figures.some(({ manner, unit }) => manner !== 'level' || (unit !== null && unit.family !== 'share'))) return;
  for (const column of figures) column.manner = 'growth';
}

/** The cells of the rows below the headings: from the first row with data on, and a lone label directly above it. */
function belowHead(cells: CellBlock[]): CellBlock[] {
  const data = cells.filter((cell) => !cell.table.header);
  if (data.length === 0) return [];
  const rows = new Map<number, CellBlock[]>();
  for (const cell of cells) rows.set(cell.table.row, [...(rows.get(cell.table.row) ?? []).slice(0, 1), cell]);
  // A page printed from its foot up holds the first row last
  let top = data.reduce((least, { table }) => Math.min(least, table.row), data[0]!.table.row);
  while (top > 0) {
    const above = rows.get(top - 1);
    if (above?.length !== 1 || above[0]!.table.columnHeader.length === 0) break;
    top--;
  }
  return cells.filter((cell) => cell.table.row >= top);
}

/** A column of labels behind one of figures opens a new panel. */
function panelsOf(cells: CellBlock[], heading: (cell: CellBlock) => ColumnHeading): CellBlock[][] {
  const labels = new Set<number>();
  const figures = new Set<number>();
  for (const cell of cells) {
    const { header, column } = cell.table;
    if (header) labels.add(column);
    // Codes are numbers, and stand before the labels that they are of
    else if (heading(cell).role !== 'ordinal') figures.add(column);
  }
  const opens: number[] = [];
  let seenFigures = false;
  for (const column of [...new Set([...labels, ...figures])].sort((a, b) => a - b)) {
    if (labels.has(column)) {
      if (seenFigures) opens.push(column);
      seenFigures = false;
    } else seenFigures = true;
  }
  const panels: CellBlock[][] = [[], ...opens.map((): CellBlock[] => [])];
  for (const cell of cells) panels[opens.filter((column) => column <= cell.table.column).length]!.push(cell);
  return panels.filter((panel) => panel.length > 0);
}

function readPanel(
  cells: CellBlock[],
  textOf: (cell: CellBlock) => string,
  heading: (cell: CellBlock) => ColumnHeading,
): TablePanel {
  const headingOfLabel = labelHeadings(cells, textOf, heading);
  const byRows = byRow(cells);
  const labelled = byRows.map((row) => readRow(row, textOf, heading, headingOfLabel)).filter((row) => row !== null);
  const [only, ...others] = byRows;
  // One row of numbers alone is the caption's: what an office spends on cars and guests, head by head
  const rows = labelled.length === 0 && only !== undefined && others.length === 0 ? [unlabelled(only)] : labelled;
  const named = [...headingOfLabel.values()].find((one) => one.role === 'figures' && !GROUP_HEADING.test(one.words));
  return { rows, labelHeading: named?.words ?? '' };
}

const unlabelled = (cells: CellBlock[]): TableRow => ({
  label: readRowLabel(''),
  outer: [],
  unit: null,
  nature: '',
  cells,
});

/** For each label's text the heading of its column: which labels are units, remarks or groups. */
function labelHeadings(
  cells: CellBlock[],
  textOf: (cell: CellBlock) => string,
  heading: (cell: CellBlock) => ColumnHeading,
): Map<string, ColumnHeading> {
  const found = new Map<string, ColumnHeading>();
  for (const cell of cells) {
    if (!cell.table.header || cell.table.columnHeader.length === 0) continue;
    const text = key(textOf(cell));
    if (!found.has(text)) found.set(text, heading(cell));
  }
  return found;
}

const key = (label: string): string => foldedText(label).replace(/ /g, '');

function byRow(cells: CellBlock[]): CellBlock[][] {
  const rows = new Map<number, CellBlock[]>();
  for (const cell of cells) {
    const row = rows.get(cell.table.row);
    if (row === undefined) rows.set(cell.table.row, [cell]);
    else row.push(cell);
  }
  return [...rows.entries()].sort((a, b) => a[0] - b[0]).map(([, row]) => row);
}

/** A row of data or of one label; null where it has no label. */
function readRow(
  cells: CellBlock[],
  textOf: (cell: CellBlock) => string,
  heading: (cell: CellBlock) => ColumnHeading,
  headingOfLabel: Map<string, ColumnHeading>,
): TableRow | null {
  const data = cells.filter((cell) => !cell.table.header);
  const headers = cells.filter((cell) => cell.table.header);
  const last = data[data.length - 1];
  const path = last === undefined ? headers.map(textOf) : last.table.rowHeader;
  let unit: TableUnit | null = null;
  let year: string | null = null;
  const times: string[] = [];
  let nature =
    data
      .map(textOf)
      .map(key)
      .find((text) => NATURE.test(text)) ?? '';
  const labels: { label: RowLabel; named: boolean }[] = [];
  for (const text of path) {
    const folded = key(text);
    const over = headingOfLabel.get(folded);
    const months = YEAR_OF_MONTHS.exec(folded);
    if (NATURE.test(folded)) nature = folded;
    else if (over !== undefined && TIME_HEADING.test(over.words) && months !== null)
      times.push(`${months[1]}年${months[2]}`);
    else if (over?.role === 'unit') unit = unitOfWords(folded, true);
    else if (over !== undefined && TIME_HEADING.test(over.words) && (YEAR.test(folded) || MONTHS.test(folded))) {
      if (YEAR.test(folded)) year = folded.slice(0, 4);
      times.push(folded.replace(/^\d{4}$/, '$&年'));
    } else if (over !== undefined && over.role !== 'figures') continue;
    else if (labels.length > 0 && unitOfWords(folded) !== null) unit = unitOfWords(folded);
    else if (GROUP_COUNT.test(folded) || (over !== undefined && GROUP_HEADING.test(over.words) && path.length > 1))
      continue;
    else if (labels.length > 0 && PROSE.test(folded)) continue;
    else labels.push({ label: readRowLabel(text), named: NAME_HEADING.test(over?.words ?? '') });
  }
  // `单位` may stand in a column of its own that holds no labels: its cells are data then
  for (const cell of data) if (heading(cell).role === 'unit') unit ??= unitOfWords(key(textOf(cell)), true);
  // `年份` heads no indicators, but the labels of a table whose rows are years, and their halves or months
  if (labels.length === 0 && times.length > 0) labels.push({ label: readRowLabel(times.join('')), named: true });
  // 合计 may stand where the rows above have their codes
  const total = labels.length > 0 ? undefined : [...path, ...data.map(textOf)].find((text) => TOTAL.test(key(text)));
  if (total !== undefined) labels.push({ label: readRowLabel(total), named: false });
  // 项目名称, 建设地点, 计划投资: what stands under a name labels the row, not what is nearest to the figures
  const named = labels.findLastIndex((one) => one.named);
  const at = named >= 0 ? named : labels.length - 1;
  let label = labels[at]?.label;
  if (label === undefined) return null;
  if (label.year === null && year !== null) label = { ...label, year };
  return { label, outer: labels.slice(0, at).map((one) => one.label), unit, nature, cells: data };
}
