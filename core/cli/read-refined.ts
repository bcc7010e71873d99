import type { Document } from '../document/document';
import { type DocumentReading, readFigures } from '../figures/extract';
import { refineFigures } from '../figures/refine';
import type { Recognition } from '../recognise/recognition';
import { jieba } from './jieba';

/** A document's parts and figures, their names refined by jieba. */
export function readRefined(document: Document, recognition: Recognition): DocumentReading {
  const read = readFigures(document, recognition);
  return { ...read, figures: refineFigures(read.figures, jieba()) };
}
