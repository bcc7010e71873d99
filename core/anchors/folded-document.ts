import type { Block, Document } from '../document/document';
import { foldPieces } from './fold-pieces';
import type { FoldedText } from './folded-text';

const folded = new WeakMap<Document, FoldedText>();

/** A document's text folded block by block; folded once, for each of its figures asks for it. */
export function foldedDocument(document: Document): FoldedText {
  let own = folded.get(document);
  if (own === undefined) {
    own = foldPieces(
      document.text,
      document.blocks.map((block) => within(block, document.text.length)),
    );
    folded.set(document, own);
  }
  return own;
}

/** A block as far as it lies in its text: one of an import may say anything. */
function within({ start, end, gaps }: Block, length: number) {
  const from = Math.min(start, length);
  return { start: from, end: Math.max(from, Math.min(end, length)), ...(gaps === undefined ? {} : { gaps }) };
}
