import type { Block, Document, TableCell } from './document';

type ListedCell = Omit<TableCell, 'rowHeader' | 'columnHeader'> & {
  /** Where the lists of headers stand in `heads`. */
  rowHeader: number;
  columnHeader: number;
};

/**
 * A document that holds each list of headers once: written out with every cell they are ten times the text of a page of tables.
 */
export interface ListedDocument extends Omit<Document, 'blocks'> {
  heads: string[][];
  blocks: (Omit<Block, 'table'> & { table?: ListedCell })[];
}

/** A document with its headers listed, for where objects are written out: in a message. */
export function withListedHeads(document: Document): ListedDocument {
  const heads: string[][] = [];
  const known = new Map<string, number>();
  const listed = (list: string[]): number => {
    const key = JSON.stringify(list);
    const at = known.get(key);
    if (at !== undefined) return at;
    known.set(key, heads.length);
    return heads.push(list) - 1;
  };
  const blocks = document.blocks.map(({ table, ...block }) =>
    table === undefined
      ? block
      : { ...block, table: { ...table, rowHeader: listed(table.rowHeader), columnHeader: listed(table.columnHeader) } },
  );
  return { ...document, heads, blocks };
}

/**
 * The document again: cells of one column, and of one row, have the very same list of headers. What keeps objects as they are keeps
 * each once.
 */
export function withOwnHeads({ heads, ...document }: ListedDocument): Document {
  const blocks = document.blocks.map(
    ({ table, ...block }): Block =>
      table === undefined
        ? block
        : {
            ...block,
            table: { ...table, rowHeader: heads[table.rowHeader] ?? [], columnHeader: heads[table.columnHeader] ?? [] },
          },
  );
  return { ...document, blocks };
}
