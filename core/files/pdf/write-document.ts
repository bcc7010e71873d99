import { blocksOfLines } from '../../document/blocks';
import type { Document, TableCell } from '../../document/document';
import type { Line } from '../../document/line';
import { mendParagraphs } from '../../document/paragraph';
import { cellLines, tableCells } from '../../document/table';
import { captionAbove } from '../../document/table-caption';
import type { SourceCell } from '../../document/table-grid';
import { withTextTables } from '../../document/text-table';
import { titleOfLines } from '../../document/title';
import type { PageMap } from '../contract';
import { type Fragment, type Frame, onPage } from './fragment';
import { mendedBySetting, type SetLine } from './paragraphs';
import { isRestOfNumber } from './parted-row';
import { between, rectangleOf } from './printed-line';
import type { DocumentItem, WholeTable } from './table-parts';

/** The document that lines and tables of pages make, and where its text stands on them. */
export function writeDocument(
  items: readonly DocumentItem[],
  sizes: PageMap['pages'],
): { document: Document; places: PageMap } {
  const writer = new Writer();
  for (const item of items) {
    if (item.table === undefined) writer.line(item);
    else writer.table(item.table);
  }
  return writer.finish(sizes);
}

class Writer {
  private readonly chunks: string[] = [];
  private length = 0;
  private readonly runs: PageMap['runs'] = [];
  private readonly lines: Line[] = [];
  private readonly set = new Map<number, SetLine>();
  private readonly tables: { rows: SourceCell[][]; linesBefore: number }[] = [];

  private put(text: string): void {
    this.chunks.push(text);
    this.length += text.length;
  }

  private fragments(fragments: readonly Fragment[], frame: Frame): void {
    fragments.forEach((one, i) => {
      if (i > 0) this.put(between(fragments[i - 1]!, one));
      const start = this.length;
      this.put(one.text);
      this.runs.push({ start, end: this.length, page: frame.page, ...onPage(frame, rectangleOf(one)) });
    });
  }

  line({ line, frame, column, untold }: Extract<DocumentItem, { table?: undefined }>): void {
    const start = this.length;
    this.fragments(line.fragments, frame);
    if (untold === true) {
      this.lines.push({ start, end: this.length, indented: false, apart: true, kind: 'cell', table: UNTOLD });
      this.put('\n');
      return;
    }
    this.set.set(start, { line, column, frame });
    this.lines.push({ start, end: this.length, indented: false, apart: false });
    this.put('\n');
  }

  table({ rows }: WholeTable): void {
    const source: SourceCell[][] = rows.map(({ cells, frame }) => {
      const row = cells.map((cell) => {
        const start = this.length;
        cell.lines.forEach((line, i) => {
          if (i > 0) this.put(joint(cell.lines[i - 1]!, line));
          this.fragments(line, frame);
        });
        const text = this.chunks.length === 0 ? '' : this.sliceFrom(start);
        const out: SourceCell = {
          start,
          end: this.length,
          text,
          header: cell.header,
          columns: cell.columns,
          rows: cell.rows,
        };
        this.put('\t');
        return out;
      });
      if (row.length > 0) this.chunks[this.chunks.length - 1] = '\n';
      return row;
    });
    this.tables.push({ rows: source, linesBefore: this.lines.length });
  }

  /** What was written from an offset on. */
  private sliceFrom(start: number): string {
    let text = '';
    let at = this.length;
    for (let i = this.chunks.length - 1; i >= 0 && at > start; i--) {
      text = this.chunks[i]! + text;
      at -= this.chunks[i]!.length;
    }
    return text.replace(/\s+/g, ' ');
  }

  finish(sizes: PageMap['pages']): { document: Document; places: PageMap } {
    const text = this.chunks.join('');
    const lines: Line[] = [];
    let from = 0;
    let number = 0;
    for (const { rows, linesBefore } of this.tables) {
      const above = this.lines.slice(from, linesBefore);
      from = linesBefore;
      const placed = tableCells(rows, number, captionAbove(text, above));
      number += placed.tables;
      lines.push(...above, ...cellLines(placed.cells));
    }
    lines.push(...this.lines.slice(from));
    const printed = withTextTables(text, numbered(lines, number), number + 1);
    const mended = mendParagraphs(text, mendedBySetting(text, printed, this.set));
    const blocks = blocksOfLines(text, mended);
    return {
      document: { url: null, title: titleOfLines(text, printed), lang: null, meta: {}, blocks, text },
      places: { pages: sizes, runs: this.runs },
    };
  }
}

/** A row of figures whose columns are not told; it is of a table that has no other cells. */
const UNTOLD: TableCell = {
  table: -1,
  row: 0,
  column: 0,
  header: false,
  rowHeader: [],
  columnHeader: [],
  unread: 'several columns are possible',
};

const numbered = (lines: readonly Line[], table: number): Line[] =>
  lines.map((line) => (line.table?.table === -1 ? { ...line, table: { ...line.table, table } } : line));

/**
 * What stands between two lines of one cell: words of letters and whole numbers need a blank, Chinese none. Bare digits under a broken
 * number (`32039.4` over `6`) are its end, which a narrow column had no room for.
 */
function joint(before: readonly Fragment[], behind: readonly Fragment[]): string {
  const last = before[before.length - 1]?.text ?? '';
  const first = behind[0]?.text ?? '';
  if (isRestOfNumber(before, behind)) return '';
  return /[A-Za-z\d%]$/.test(last) && /^[A-Za-z\d-]/.test(first) && !/[,.]$/.test(last) ? ' ' : '';
}
