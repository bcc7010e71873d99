import type { Block, Document } from '../../../core/document/document';

/** Puts `text` in the place of `start..end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A document after edits, and where its offsets went; blocks stay as they were, but for those that were taken out whole. */
export function editDocument(document: Document, edits: Edit[]): { document: Document; moved(offset: number): number } {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new Error(`edits overlap at ${edit.start}`);
    text += document.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text += document.text.slice(at);
  const moved = (offset: number): number =>
    sorted.reduce((sum, edit) => sum + (edit.end <= offset ? edit.text.length - (edit.end - edit.start) : 0), offset);
  const blocks = document.blocks
    .map((block): Block => {
      const { gaps, ...rest } = block;
      const span = { start: moved(block.start), end: moved(block.end) };
      return {
        ...rest,
        ...span,
        ...(gaps === undefined ? {} : { gaps: gaps.map((gap) => ({ start: moved(gap.start), end: moved(gap.end) })) }),
      };
    })
    .filter(({ start, end }) => end > start);
  return { document: { ...document, text, blocks }, moved };
}

/** A document with some neighbouring blocks twice, the second time behind the first. */
export function withBlocksTwice(document: Document, first: number, last: number): { document: Document; by: number } {
  const [start, end] = [document.blocks[first]!.start, document.blocks[last]!.end];
  const copy = `\n${document.text.slice(start, end)}`;
  const by = copy.length;
  const moved = (block: Block): Block => ({ ...block, start: block.start + by, end: block.end + by });
  return {
    document: {
      ...document,
      text: document.text.slice(0, end) + copy + document.text.slice(end),
      blocks: [
        ...document.blocks.slice(0, last + 1),
        ...document.blocks.slice(first, last + 1).map(moved),
        ...document.blocks.slice(last + 1).map(moved),
      ],
    },
    by,
  };
}
