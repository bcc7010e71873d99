import type { Document } from '../document/document';
import { type FoldedText, foldPieces } from './folded-text';

const folded = new WeakMap<Document, FoldedText>();

/** A document's text folded block by block; folded once, for each of its figures asks for it. */
export function foldedDocument(document: Document): FoldedText {
  let own = folded.get(document);
  if (own === undefined) {
    own = foldPieces(document.text, document.blocks);
    folded.set(document, own);
  }
  return own;
}
