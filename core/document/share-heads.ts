import type { Block, Document } from './document';

/**
 * A document whose cells of one column, and of one row, have the very same list of headers: what came as a message has one for
 * every cell, ten times the text of a page of tables. A store that keeps objects as they are keeps each once.
 */
export function withSharedHeads(document: Document): Document {
  const lists = new Map<string, string[]>();
  const shared = (list: string[]): string[] => {
    const key = JSON.stringify(list);
    const known = lists.get(key);
    if (known === undefined) lists.set(key, list);
    return known ?? list;
  };
  const blocks = document.blocks.map((block): Block => {
    const { table } = block;
    if (table === undefined) return block;
    return {
      ...block,
      table: { ...table, rowHeader: shared(table.rowHeader), columnHeader: shared(table.columnHeader) },
    };
  });
  return { ...document, blocks };
}
