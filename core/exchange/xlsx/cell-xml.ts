import type { Cell, ColumnType } from '../column';
import { opensFormula } from '../formula-guard';
import { numberStyle, STYLE } from './styles';

/** Characters that a cell holds at most (Excel's specifications and limits). */
const LONGEST_TEXT = 32_767;

/** 1970-01-01 in days of Excel's calendar of 1900. */
const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** What XML 1.0 cannot hold, and the line break that it would turn into another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be found
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** What reads as such a character already (ECMA-376 22.9.2.19). */
const READS_AS_CODED = /_x(?=[0-9A-Fa-f]{4}_)/g;
const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside an element or an attribute, every character kept. */
export function xmlText(text: string): string {
  return text
    .replace(READS_AS_CODED, '_x005F_x')
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (character) => ENTITY[character]!);
}

/** `A`, `Z`, `AA`: the letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

const styled = (style: number): string => (style === 0 ? '' : ` s="${style}"`);

/** The inside of a text, in a cell or among the shared ones. */
const textXml = (text: string): string => `<t xml:space="preserve">${xmlText(text)}</t>`;

/** Distinct texts that are shared at most: a list of all of a library's would fill memory. */
const MOST_SHARED = 65_536;

/** Texts that many cells have, written once behind the sheets. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();

  /** The number of a text; null where it stands in its cell itself. */
  numberOf(text: string): number | null {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const { size } = this.#numbers;
    if (size >= MOST_SHARED) return null;
    this.#numbers.set(text, size);
    return size;
  }

  /** The texts in the order of their numbers, as elements. */
  *elements(): Generator<string> {
    for (const text of this.#numbers.keys()) yield `<si>${textXml(text)}</si>`;
  }
}

function textCell(at: string, text: string, style: number, shared: SharedTexts | null): string {
  const kept = text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
  const number = shared?.numberOf(kept) ?? null;
  if (number !== null) return `<c r="${at}"${styled(style)} t="s"><v>${number}</v></c>`;
  return `<c r="${at}"${styled(style)} t="inlineStr"><is>${textXml(kept)}</is></c>`;
}

const numberCell = (at: string, value: number, style: number): string =>
  `<c r="${at}"${styled(style)}><v>${value}</v></c>`;

/**
 * A cell of its column's type, nothing for an empty one.
 * @param at an address such as `B7`
 * @param shared null where no other cell has its text
 */
export function cellXml(at: string, cell: Cell, type: ColumnType, shared: SharedTexts | null): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return numberCell(at, cell, type === 'integer' ? STYLE.whole : numberStyle(cell));
  if (type === 'date' || type === 'datetime') {
    const days = Date.parse(cell) / DAY_MS + UNIX_EPOCH;
    if (Number.isFinite(days)) return numberCell(at, days, type === 'date' ? STYLE.date : STYLE.datetime);
  }
  return textCell(at, cell, opensFormula(cell) ? STYLE.guarded : STYLE.plain, shared);
}

/** A cell of the head. */
export const headXml = (at: string, text: string): string => textCell(at, text, STYLE.head, null);
