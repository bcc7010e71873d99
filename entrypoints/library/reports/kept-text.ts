import type { Block, Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';

/** A stretch of a block's text; several figures may stand on the same characters, as those of a ratio do. */
export interface TextPart {
  text: string;
  figures: Figure[];
}

/** What a kept text is laid out of, in its order. */
export type TextSection =
  | { kind: 'heading'; level: 3 | 4 | 5 | 6; parts: TextPart[] }
  | { kind: 'paragraph' | 'caption'; parts: TextPart[] }
  | { kind: 'list'; items: TextPart[][] }
  | { kind: 'table'; number: number; rows: { header: boolean; parts: TextPart[] }[][] };

/** What an import says of its cells may be anything. */
const MOST_COLUMNS = 200;

/** Lays a kept text out by its blocks, every figure where it stands; linear in the text. Figures in the order of the text. */
export function layOutText({ text, blocks }: Document, figures: readonly Figure[]): TextSection[] {
  const sections: TextSection[] = [];
  let next = 0;
  let level = 2;
  let tables = 0;
  let table: { id: number; row: number } | null = null;
  for (const block of blocks) {
    while (next < figures.length && figures[next]!.end <= block.start) next++;
    const from = next;
    while (next < figures.length && figures[next]!.start < block.end) next++;
    const parts = partsOf(text, block, figures.slice(from, next));
    const last = sections[sections.length - 1];
    if (block.kind !== 'cell') table = null;
    if (block.kind === 'heading') {
      // A heading is at most one deeper than the one before it, or those who hear the page would miss a level
      level = Math.min(2 + Math.max(1, block.level ?? 1), level + 1, 6);
      sections.push({ kind: 'heading', level: level as 3 | 4 | 5 | 6, parts });
    } else if (block.kind === 'listItem') {
      if (last?.kind === 'list') last.items.push(parts);
      else sections.push({ kind: 'list', items: [parts] });
    } else if (block.kind === 'cell' && block.table !== undefined) {
      const rows = last?.kind === 'table' && table?.id === block.table.table ? last.rows : [];
      if (rows.length === 0) sections.push({ kind: 'table', number: ++tables, rows });
      if (rows.length === 0 || table?.row !== block.table.row) rows.push([]);
      const row = rows[rows.length - 1]!;
      // Empty cells are no blocks; without them a number would stand under its neighbour's label
      while (row.length < Math.min(block.table.column, MOST_COLUMNS)) row.push({ header: false, parts: [] });
      row.push({ header: block.table.header, parts });
      table = { id: block.table.table, row: block.table.row };
    } else {
      sections.push({ kind: block.kind === 'caption' ? 'caption' : 'paragraph', parts });
    }
  }
  return sections;
}

/** A block's text, cut where figures begin and end; a figure that overlaps the one before it shares its part. */
function partsOf(text: string, { start, end }: Block, figures: readonly Figure[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = start;
  for (const figure of figures) {
    const last = parts[parts.length - 1];
    if (figure.start < at && last !== undefined && last.figures.length > 0) {
      last.figures.push(figure);
      if (figure.end > at) last.text += text.slice(at, figure.end);
      at = Math.max(at, figure.end);
      continue;
    }
    const from = Math.max(at, figure.start);
    if (from > at) parts.push({ text: text.slice(at, from), figures: [] });
    parts.push({ text: text.slice(from, Math.min(figure.end, end)), figures: [figure] });
    at = Math.min(figure.end, end);
  }
  if (at < end) parts.push({ text: text.slice(at, end), figures: [] });
  return parts;
}
