import { jieba } from '../../core/cli/jieba';
import type { Document } from '../../core/document/document';
import { extractFigures } from '../../core/figures/extract';
import type { Figure } from '../../core/figures/figure';
import { refineFigures } from '../../core/figures/refine';
import { recognise } from '../../core/recognise/recognise';
import type { Recognition } from '../../core/recognise/recognition';

/** Reads a document from end to end, as the command line and the extension do: recognised, extracted, names refined by jieba. */
export function readReport(document: Document): { recognition: Recognition; figures: Figure[] } {
  const recognition = recognise(document);
  return { recognition, figures: refineFigures(extractFigures(document, recognition), jieba()) };
}
