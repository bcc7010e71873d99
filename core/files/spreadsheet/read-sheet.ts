import { Refusal } from '../refusal';
import { readUnprefixedXml } from '../xml';
import { shownNumber } from './number-format';
import { type Merge, MOST_CELLS, type Sheet } from './sheet';

/** What all sheets of a workbook share. */
export interface Book {
  strings: readonly string[];
  formats: readonly string[];
  from1904: boolean;
}

interface Cell {
  row: number;
  column: number;
  type: string;
  format: string;
  computed: boolean;
  value: string;
}

const MOST_COLUMNS = 16_384;

/** Reads a sheet's XML; `counted` counts cells over all sheets. Hidden rows and columns are left out, as in a page. */
export function readSheet(source: string, book: Book, counted: { cells: number }): Pick<Sheet, 'rows' | 'merges'> {
  const rows = new Map<number, Map<number, string>>();
  const merges: Merge[] = [];
  const hiddenColumns: [number, number][] = [];
  let row = -1;
  let rowHidden = false;
  let column = -1;
  let cell: Cell | null = null;
  let inValue = false;
  readUnprefixedXml(source, {
    open: (name, attribute) => {
      switch (name) {
        case 'col':
          if (isTrue(attribute('hidden')))
            hiddenColumns.push([Number(attribute('min')) - 1, Number(attribute('max')) - 1]);
          return;
        case 'row':
          row = attribute('r') === null ? row + 1 : Number(attribute('r')) - 1;
          rowHidden = isTrue(attribute('hidden'));
          column = -1;
          return;
        case 'c': {
          const at = cellAt(attribute('r'));
          column = at?.column ?? column + 1;
          const format = book.formats[Number(attribute('s') ?? '0')] ?? 'General';
          cell = { row: at?.row ?? row, column, type: attribute('t') ?? 'n', format, computed: false, value: '' };
          return;
        }
        case 'f':
          if (cell !== null) cell.computed = true;
          return;
        case 'v':
        case 't':
          inValue = cell !== null;
          return;
        case 'mergeCell': {
          const merge = rangeAt(attribute('ref'));
          if (merge !== null) merges.push(merge);
        }
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c' && cell !== null) {
        const text = shownText(cell, book);
        const { row: r, column: c } = cell;
        cell = null;
        if (text === '' || rowHidden || !(r >= 0) || !(c >= 0 && c < MOST_COLUMNS)) return;
        if (hiddenColumns.some(([from, to]) => c >= from && c <= to)) return;
        if (++counted.cells > MOST_CELLS) throw new Refusal('too-large', { detail: `${MOST_CELLS}` });
        let cells = rows.get(r);
        if (cells === undefined) {
          cells = new Map();
          rows.set(r, cells);
        }
        cells.set(c, text);
      }
    },
    text: (text) => {
      if (inValue && cell !== null) cell.value += text;
    },
  });
  return { rows, merges };
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

/** The text that a cell shows. Errors of formulas (`#DIV/0!`) say nothing. */
function shownText({ type, value, format, computed }: Cell, { strings, from1904 }: Book): string {
  switch (type) {
    case 's':
      return (strings[Number(value)] ?? '').trim();
    case 'str':
    case 'inlineStr':
      return value.trim();
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.trim();
    case 'e':
      return '';
    default: {
      const number = Number(value);
      return value.trim() === '' || Number.isNaN(number)
        ? ''
        : shownNumber({ value: number, computed, from1904 }, format);
    }
  }
}

/** `C12` → row 11, column 2. */
function cellAt(reference: string | null): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '');
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

function rangeAt(reference: string | null): Merge | null {
  const [from, to] = (reference ?? '').split(':');
  const start = cellAt(from ?? null);
  const end = cellAt(to ?? null);
  if (start === null || end === null) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
