import type { Document } from '../document/document';
import { foldedText } from '../document/reading';
import { foldedDocument } from './folded-document';
import { type FoldedText, firstAtOrBehind, pieceOf } from './folded-text';
import type { Span } from './span';

/** The places of a page by what an anchor can ask for; built once a page. */
export interface PageIndex {
  document: Document;
  folded: FoldedText;
  /** Places of a number with its unit, by its words. */
  sameQuantity(words: string, near: number): Span[];
  /** Places of any number behind the same few characters. */
  sameLead(lead: string, near: number): Span[];
  /** Cells under the same labels. */
  cells(labels: string): Span[];
  /** Whether a character stands in a cell of a table. */
  inCell(at: number): boolean;
}

/** Of more places that are alike, those nearest to where the mention stood are weighed: the work of one anchor stays bounded. */
export const MOST_PLACES = 32;
/** Characters that stand directly before a number: its name's end. */
export const LEAD = 3;

/** Indexes a page; linear in its text. */
export function indexPage(document: Document): PageIndex {
  const folded = foldedDocument(document);
  const byWords = new Map<string, number[]>();
  const byLead = new Map<string, number[]>();
  const ends = new Map<number, number>();
  for (const { start, end } of folded.quantities) {
    push(byWords, folded.text.slice(start, end), start);
    push(byLead, leadOf(folded, start), start);
    ends.set(start, end);
  }
  const spans = (starts: number[] | undefined, near: number) =>
    nearest(starts ?? [], near).map((start) => ({ start, end: ends.get(start)! }));
  const cells = new Map<string, Span[]>();
  document.blocks.forEach(({ table }, block) => {
    const labels = table === undefined ? null : labelsOf({ row: table.rowHeader, column: table.columnHeader });
    if (labels === null) return;
    const cell = { start: folded.pieces[block]!, end: folded.pieces[block + 1] ?? folded.text.length };
    cells.set(labels, [...(cells.get(labels) ?? []), cell].slice(0, MOST_PLACES));
  });
  return {
    document,
    folded,
    sameQuantity: (words, near) => spans(byWords.get(words), near),
    sameLead: (lead, near) => spans(byLead.get(lead), near),
    cells: (labels) => cells.get(labels) ?? [],
    inCell: (at) => document.blocks[pieceOf(folded, at)]?.kind === 'cell',
  };
}

/** The characters directly before a number, other numbers and rising or falling as one sign each. */
export function leadOf({ masked, maskedAt }: FoldedText, start: number): string {
  const at = maskedAt(start);
  return masked.slice(Math.max(0, at - LEAD), at);
}

/** The labels of a cell as one key; null for a cell without any. Letter by letter: `2023年` and `2024年` are two columns. */
export function labelsOf({ row, column }: { row: string[]; column: string[] }): string | null {
  const fold = (labels: string[]) => labels.map((label) => foldedText(label).replaceAll(' ', '')).join('\n');
  return row.length + column.length === 0 ? null : `${fold(row)}\t${fold(column)}`;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function nearest(rising: number[], near: number): number[] {
  if (rising.length <= MOST_PLACES) return rising;
  const at = firstAtOrBehind(rising, near);
  const from = Math.max(0, Math.min(at - MOST_PLACES / 2, rising.length - MOST_PLACES));
  return rising.slice(from, from + MOST_PLACES);
}
