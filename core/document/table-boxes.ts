import { attributeOf, type DomElement, tagOf } from './dom';
import { looksLikeNumber } from './value-text';

/** Elements of a table that is built of boxes, with what they are there. */
export type BoxParts = ReadonlyMap<DomElement, 'tr' | 'td'>;

/** An element that is open in the walk, as far as it may be a cell, a row or a table of boxes. */
interface OpenBox {
  element: DomElement;
  /** Its text, up to what a cell may hold; text of its own beside its children's is counted apart. */
  text: string;
  bare: boolean;
  children: Closed[];
}

interface Closed {
  element: DomElement;
  text: string;
  /** Texts of its own boxes; empty where it is no row. */
  cells: { element: DomElement; text: string }[];
}

const BOX = new Set(['div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'section', 'p']);
const ROLE = /^(?:table|grid|rowgroup|row|cell|gridcell|columnheader|rowheader)$/;
const LONGEST_CELL = 60;
const MOST_CELLS = 30;
const LEAST_ROWS = 3;

/**
 * Finds tables that a page builds of boxes: rows of as many short boxes each, words in the first of them and mostly numbers below one
 * of these at least. Asked of each element in the order of a walk.
 */
export class BoxTables {
  readonly found = new Map<DomElement, BoxParts>();
  private readonly open: OpenBox[] = [];

  enter(element: DomElement): void {
    this.open.push({ element, text: '', bare: false, children: [] });
  }

  text(words: string): void {
    const top = this.open[this.open.length - 1];
    if (top === undefined || top.text.length > LONGEST_CELL * MOST_CELLS) return;
    const tight = words.replace(/\s+/g, '');
    if (tight === '') return;
    top.text += tight;
    top.bare = true;
  }

  leave(element: DomElement): void {
    const box = this.open.pop();
    if (box === undefined) return;
    const parts = isBox(element) && !box.bare ? partsOf(box.children) : null;
    if (parts !== null) this.found.set(element, parts);
    const around = this.open[this.open.length - 1];
    if (around === undefined) return;
    if (around.text.length <= LONGEST_CELL * MOST_CELLS) around.text += box.text;
    if (!isBox(element)) {
      // `span` and `b` are of the text around them
      around.bare ||= box.text !== '';
      return;
    }
    // A box around one box is that box
    const only = box.children.length === 1 && !box.bare ? box.children[0]! : null;
    const cells = only?.cells.length ? only.cells : isRow(box) ? box.children : [];
    around.children.push({ element, text: box.text, cells: cells.map(({ element, text }) => ({ element, text })) });
  }
}

function isBox(element: DomElement): boolean {
  return BOX.has(tagOf(element)) || ROLE.test(attributeOf(element, 'role') ?? '');
}

function isRow({ bare, children }: OpenBox): boolean {
  return (
    !bare &&
    children.length >= 2 &&
    children.length <= MOST_CELLS &&
    children.every(({ text, cells }) => text.length <= LONGEST_CELL && cells.length === 0)
  );
}

function partsOf(rows: readonly Closed[]): BoxParts | null {
  const [head, ...below] = rows;
  if (head === undefined || rows.length < LEAST_ROWS || head.cells.length < 2) return null;
  if (rows.some(({ cells }) => cells.length !== head.cells.length)) return null;
  const words = head.cells.filter(({ text }) => text !== '');
  if (words.length < 2 || words.some(({ text }) => looksLikeNumber(text))) return null;
  const hasFigures = head.cells.some((_, column) => {
    const filled = column === 0 ? [] : below.map(({ cells }) => cells[column]!.text).filter((text) => text !== '');
    const numbers = filled.filter(looksLikeNumber).length;
    return numbers >= LEAST_ROWS - 1 && numbers * 2 > filled.length;
  });
  if (!hasFigures) return null;
  const parts = new Map<DomElement, 'tr' | 'td'>();
  for (const { element, cells } of rows) {
    parts.set(element, 'tr');
    for (const cell of cells) parts.set(cell.element, 'td');
  }
  return parts;
}
