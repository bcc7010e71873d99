import { listIn } from './lists';
import type { WordBinary } from './pieces';
import { changesIn, type PropertyRun, propertyRuns, runAt } from './properties';

/** A paragraph as it stands in the stream: up to a mark that ends it. */
export interface DocParagraph {
  /** Characters that are shown; line breaks within as U+000B. */
  text: string;
  /** `cell` ends a cell of a table, `row` a row. */
  ends: 'paragraph' | 'cell' | 'row';
  inTable: boolean;
  centred: boolean;
  /** Of the row that it ends: the edges of its cells, and which cells go on from the row above. */
  row: RowDefinition | null;
  /** The list that numbers it. */
  list: { list: string; level: number } | null;
}

export interface RowDefinition {
  /** Positions in twips, one more than there are cells. */
  edges: number[];
  merges: ('none' | 'restart' | 'continue')[];
}

const CODE = {
  inTable: 0x2416,
  rowEnd: 0x2417,
  justified: 0x2403,
  justifiedNow: 0x2461,
  table: 0xd608,
  elsewhere: 0x6645,
  elsewhereNow: 0x6646,
};
const CHARACTER = { deleted: 0x0800, hidden: 0x083c };
const CENTRED = 1;
/** Bytes of a cell in the definition of a row. */
const CELL_BYTES = 20;
const MERGED = { down: 0x20, restart: 0x40 };

const MARK = {
  cell: '\u0007',
  page: '\f',
  paragraph: '\r',
  fieldBegin: '\u0013',
  fieldSeparator: '\u0014',
  fieldEnd: '\u0015',
};
/** Pictures, drawings, marks of notes and comments, hyphens that are shown at a line's end alone. */
const UNSEEN = new Set([0, 1, 2, 3, 4, 5, 6, 8, 0x1f].map((code) => String.fromCharCode(code)));

/** All paragraphs of the document's body in order, without what is hidden, deleted or an instruction of a field. */
export function paragraphsOf(word: WordBinary): DocParagraph[] {
  const paragraphs = propertyRuns(word.main, word.table, word.part('paragraphs'), 13);
  const characters = propertyRuns(word.main, word.table, word.part('characters'), 1);
  const leftOut = characters.filter(({ properties }) => isLeftOut(properties));
  const found: DocParagraph[] = [];
  let text = '';
  // Instructions of fields stand between their beginning and what is shown of them
  const fields: ('instruction' | 'result')[] = [];
  for (const piece of word.pieces) {
    const content = word.textOf(piece);
    for (let i = 0; i < content.length; i++) {
      const c = content[i]!;
      const place = piece.at + i * piece.width;
      if (c === MARK.paragraph || c === MARK.cell || c === MARK.page) {
        found.push(paragraph(text, c === MARK.cell, propertiesAt(paragraphs, place, word.data)));
        text = '';
      } else if (c === MARK.fieldBegin) fields.push('instruction');
      else if (c === MARK.fieldSeparator) fields[fields.length - 1] = 'result';
      else if (c === MARK.fieldEnd) fields.pop();
      else if (!fields.includes('instruction') && !UNSEEN.has(c) && runAt(leftOut, place) === null)
        text += c === '\u001e' ? '-' : c;
    }
  }
  if (text !== '') found.push(paragraph(text, false, new Uint8Array(0)));
  return found;
}

function isLeftOut(properties: Uint8Array): boolean {
  for (const { code, operand } of changesIn(properties))
    if ((code === CHARACTER.deleted || code === CHARACTER.hidden) && operand.getUint8(0) === 1) return true;
  return false;
}

/** The properties of a paragraph; those of a row of many cells stand elsewhere, and only where is told here. */
function propertiesAt(runs: readonly PropertyRun[], place: number, data: Uint8Array): Uint8Array {
  const own = runAt(runs, place)?.properties ?? new Uint8Array(0);
  for (const { code, operand } of changesIn(own)) {
    if (code !== CODE.elsewhere && code !== CODE.elsewhereNow) continue;
    const at = operand.getUint32(0, true);
    const length = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
    return data.subarray(at + 2, at + 2 + length);
  }
  return own;
}

function paragraph(text: string, cell: boolean, properties: Uint8Array): DocParagraph {
  const told: DocParagraph = {
    text,
    ends: cell ? 'cell' : 'paragraph',
    inTable: cell,
    centred: false,
    row: null,
    list: listIn(properties),
  };
  for (const { code, operand } of changesIn(properties)) {
    if (code === CODE.inTable) told.inTable ||= operand.getUint8(0) === 1;
    else if (code === CODE.rowEnd && operand.getUint8(0) === 1) told.ends = 'row';
    else if (code === CODE.justified || code === CODE.justifiedNow) told.centred = operand.getUint8(0) === CENTRED;
    else if (code === CODE.table) told.row = rowDefinition(operand);
  }
  return told;
}

function rowDefinition(operand: DataView): RowDefinition | null {
  if (operand.byteLength < 1) return null;
  const count = operand.getUint8(0);
  if (1 + 2 * (count + 1) > operand.byteLength) return null;
  const edges = Array.from({ length: count + 1 }, (_, at) => operand.getInt16(1 + 2 * at, true));
  const cells = 1 + 2 * (count + 1);
  const merges = Array.from({ length: count }, (_, at) => {
    const flags =
      cells + CELL_BYTES * at + 2 <= operand.byteLength ? operand.getUint16(cells + CELL_BYTES * at, true) : 0;
    return (flags & MERGED.restart) !== 0 ? 'restart' : (flags & MERGED.down) !== 0 ? 'continue' : 'none';
  });
  return { edges, merges };
}
