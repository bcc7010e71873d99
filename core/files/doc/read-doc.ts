import type { Document } from '../../document/document';
import { documentFromDom } from '../../document/from-dom';
import type { Streams } from '../compound/compound-file';
import type { Numbering } from '../docx/numbering';
import { TableBuilder } from '../docx/table';
import { MarkupElement } from '../markup-tree';
import { Refusal } from '../refusal';
import { listsOf } from './lists';
import { type DocParagraph, paragraphsOf, type RowDefinition } from './paragraphs';
import { WordBinary } from './pieces';

/** True for a compound file that is a Word document; what WPS calls its own is one, too. */
export const isDoc = (streams: Streams): boolean => streams.has('WordDocument');

/**
 * Reads a Word 97–2003 document: its body with tables. Numbers that Word counts by itself are put back; headers, footers and notes are left out.
 * @throws Refusal where it opens with a password only, is older, does not hold together, or holds no text
 */
export function readDoc(streams: Streams): Document {
  const word = new WordBinary(streams.get('WordDocument')!, streams);
  const lists = listsOf(word);
  const root = new MarkupElement('body');
  let rows: Row[] = [];
  let cells: MarkupElement[] = [];
  let cell = new MarkupElement('td');
  const endTable = (): void => {
    if (rows.length > 0) addTable(root, rows);
    // Cells whose row never ended are text
    for (const left of cells) root.add('p').addText(left.textContent);
    rows = [];
    cells = [];
  };
  for (const paragraph of paragraphsOf(word)) {
    if (paragraph.ends === 'row') {
      rows.push({ cells, definition: paragraph.row });
      cells = [];
      cell = new MarkupElement('td');
    } else if (paragraph.inTable) {
      addParagraph(cell, paragraph, lists);
      if (paragraph.ends === 'cell') {
        cells.push(cell);
        cell = new MarkupElement('td');
      }
    } else {
      endTable();
      addParagraph(root, paragraph, lists);
    }
  }
  endTable();
  const { document } = documentFromDom(root);
  if (document.text.trim() === '') throw new Refusal('no-text');
  return document;
}

function addParagraph(parent: MarkupElement, { text, centred, list }: DocParagraph, lists: Numbering): void {
  const element = parent.add('p');
  // Blank paragraphs are counted, too
  const number = list === null ? '' : lists.next(list.list, list.level);
  if (text.trim() !== '') element.addText(number);
  if (centred) element.setAttribute('style', 'text-align:center');
  text.split('\u000b').forEach((line, at) => {
    if (at > 0) element.add('br');
    element.addText(line);
  });
}

interface Row {
  cells: MarkupElement[];
  definition: RowDefinition | null;
}

/** Edges of cells nearer to one another are one: rows are seldom drawn to the twip (1/1440 inch). */
const SAME_EDGE = 40;

/** Cells span the columns between their edges: a table has as many columns as its rows have edges. */
function addTable(parent: MarkupElement, rows: readonly Row[]): void {
  const edges = columnEdges(rows);
  const table = new TableBuilder(parent);
  for (const { cells, definition } of rows) {
    table.openRow();
    cells.forEach((cell, at) => {
      const [left, right] = [definition?.edges[at], definition?.edges[at + 1]];
      const span = left === undefined || right === undefined ? 1 : columnOf(edges, right) - columnOf(edges, left);
      table.place(cell, { span, merge: definition?.merges[at] ?? 'none' });
    });
    table.closeRow(true);
  }
}

function columnEdges(rows: readonly Row[]): number[] {
  const all = rows.flatMap(({ definition }) => definition?.edges ?? []).sort((a, b) => a - b);
  return all.filter((edge, at) => at === 0 || edge - all[at - 1]! > SAME_EDGE);
}

const columnOf = (edges: readonly number[], edge: number): number =>
  edges.reduce((column, one, at) => (one <= edge + 1 ? at : column), 0);
