import { blocksOfLines } from './blocks';
import type { Block, Document } from './document';
import type { PageDraft } from './draft';
import { joinedTables } from './joined-tables';
import type { Line } from './line';
import { withoutPageFurniture } from './page-furniture';
import { mendParagraphs } from './paragraph';
import { cellLines, tableCells } from './table';
import { captionAbove } from './table-caption';
import { splitLongLine } from './text-lines';
import { withTextTables } from './text-table';
import { titleOfLines } from './title';

/** The document of a page that was walked: its tables laid out, its paragraphs mended. `text` is the draft's, unchanged. */
export function documentOfDraft(draft: PageDraft): Document {
  const { url, title, lang, meta, text, lines } = draft;
  return { url, title: title || titleOfLines(text, lines), lang, meta, blocks: blocksOfDraft(draft), text };
}

function blocksOfDraft({ text, lines: outside, tables }: PageDraft): Block[] {
  const lines: Line[] = [];
  let from = 0;
  let number = 0;
  for (const { rows, linesBefore } of joinedTables(tables, ({ start, end }) => text.slice(start, end))) {
    const above = outside.slice(from, linesBefore);
    from = linesBefore;
    const cells = rows.map((row) => row.map((cell) => ({ ...cell, text: text.slice(cell.start, cell.end) })));
    const placed = tableCells(cells, number, captionAbove(text, above));
    number += placed.tables;
    for (const line of [...above, ...cellLines(placed.cells)]) lines.push(line);
  }
  for (const line of outside.slice(from)) lines.push(line);
  const parted = lines.flatMap((line) => (line.kind === 'paragraph' ? splitLongLine(text, line) : [line]));
  const printed = withTextTables(text, withoutPageFurniture(text, parted), number);
  return blocksOfLines(text, mendParagraphs(text, printed));
}
