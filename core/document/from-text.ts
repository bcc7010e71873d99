import { blocksOfLines } from './blocks';
import type { Document } from './document';
import { mendedGlyphs } from './glyphs';
import { withoutPageFurniture } from './page-furniture';
import { mendParagraphs } from './paragraph';
import { textLines } from './text-lines';
import { withTextTables } from './text-table';
import { titleOfLines } from './title';
import { uprightText } from './upright-text';

/**
 * A plain text as a document. `Document.text` is the text itself (a byte order mark and `\r` included), so offsets count in what
 * was given: only radicals that a text layer has for characters (⽐上年增⻓) are these, one for one, and where a layer holds its pages from
 * the foot up are their lines turned over first. `title` defaults to what reads as one near the top.
 */
export function documentFromText(given: string, options: { url?: string | null; title?: string } = {}): Document {
  const text = mendedGlyphs(uprightText(given));
  const printed = withTextTables(text, withoutPageFurniture(text, textLines(text)));
  const lines = mendParagraphs(text, printed);
  const blocks = blocksOfLines(text, lines);
  return {
    url: options.url ?? null,
    title: options.title ?? titleOfLines(text, lines),
    lang: null,
    meta: {},
    blocks,
    text,
  };
}
