import { type DomElement, type DomNode, spanAttribute, tagOf, walkInSteps } from './dom';
import type { Steps } from './steps';
import { type BoxParts, BoxTables } from './table-boxes';

/** A data table of a page: its rows of cells, without those of tables inside it. */
export interface DomTable {
  rows: DomElement[][];
  /** What its elements are, where it is built of boxes and not of rows and cells. */
  parts?: BoxParts;
  /** True where the table only places boxes on the page: its text is read as paragraphs. */
  layout: boolean;
}

interface Open {
  element: DomElement;
  table: DomTable;
  nested: boolean;
  filled: number;
  /** Characters of text in the table. */
  length: number;
  cellLength: number;
  cellBlocks: number;
  prose: number;
}

const MAX_COLUMNS = 1000;
const MAX_ROWS = 65534;
/** A cell with more text than this, or with several paragraphs of it, holds prose and places it on the page. */
const PROSE_LENGTH = 400;
const BLOCK = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article']);

/** Finds the tables below `root` in one walk and tells tables of data from tables of layout. */
export function* findTables(root: DomNode): Steps<Map<DomElement, DomTable>> {
  const found = new Map<DomElement, DomTable>();
  const open: Open[] = [];
  const boxes = new BoxTables();
  yield* walkInSteps(root, {
    enter(element) {
      const top = open[open.length - 1];
      const name = tagOf(element);
      boxes.enter(element);
      if (name === 'table') {
        const table: DomTable = { rows: [], layout: false };
        open.push({ element, table, nested: false, filled: 0, length: 0, cellLength: 0, cellBlocks: 0, prose: 0 });
        found.set(element, table);
      } else if (top !== undefined) {
        if (name === 'tr') top.table.rows.push([]);
        else if (name === 'td' || name === 'th') {
          if (top.table.rows.length === 0) top.table.rows.push([]);
          top.table.rows[top.table.rows.length - 1]!.push(element);
          top.cellLength = 0;
          top.cellBlocks = 0;
        } else if (BLOCK.has(name)) top.cellBlocks++;
      }
      return name !== 'script' && name !== 'style';
    },
    leave(element) {
      boxes.leave(element);
      const top = open[open.length - 1];
      if (top === undefined) return;
      if (element === top.element) {
        open.pop();
        top.table.layout = isLayout(top);
        // A table of one cell inside a cell is a box around its text
        const outer = open[open.length - 1];
        if (outer !== undefined && (top.nested || top.filled > 1)) outer.nested = true;
        else if (outer !== undefined) outer.cellLength += top.length;
      } else if (tagOf(element) === 'td' || tagOf(element) === 'th') {
        if (top.cellLength > 0) top.filled++;
        if (top.cellLength > PROSE_LENGTH || (top.cellBlocks > 2 && top.cellLength > PROSE_LENGTH / 2)) top.prose++;
      }
    },
    text(node) {
      boxes.text(node.nodeValue ?? '');
      const top = open[open.length - 1];
      if (top === undefined) return;
      const length = (node.nodeValue ?? '').replace(/\s+/g, '').length;
      top.cellLength += length;
      top.length += length;
    },
  });
  for (const [element, parts] of boxes.found) found.set(element, { rows: [], layout: false, parts });
  return found;
}

function isLayout(open: Open): boolean {
  const { rows } = open.table;
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  // One long note below its figures does not make a table of data one of layout
  const prose = open.prose > 0 && (open.filled < 12 || open.prose * 5 > open.filled);
  return open.nested || prose || open.filled < 2 || widest < 2;
}

/** Colspan and rowspan of a cell, within what HTML allows. */
export function cellSpans(cell: DomElement): { columns: number; rows: number } {
  return { columns: spanAttribute(cell, 'colspan', MAX_COLUMNS), rows: spanAttribute(cell, 'rowspan', MAX_ROWS) };
}
