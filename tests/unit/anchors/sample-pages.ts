import { readdirSync, readFileSync } from 'node:fs';
import { type Anchor, anchorOf } from '../../../core/anchors/anchor';
import { documentFromHtml } from '../../../core/cli/load';
import type { Document } from '../../../core/document/document';
import { extractFigures } from '../../../core/figures/extract';
import type { Figure } from '../../../core/figures/figure';
import { recognise } from '../../../core/recognise/recognise';

const SEEDS = new URL('../../../seeds/', import.meta.url);

/** A page with all its figures and the anchor of each. */
export interface AnchoredPage {
  document: Document;
  figures: Figure[];
  anchors: Anchor[];
}

/** The names of the sample pages. */
export const SAMPLES = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

/** A sample page as its markup, changed or not, reads. */
export async function sampleDocument(name: string, change = (html: string) => html): Promise<Document> {
  const html = change(readFileSync(new URL(`${name}.html`, SEEDS), 'utf8'));
  return documentFromHtml(html, { url: 'https://sample.example.org/' });
}

/** A document with its figures anchored. */
export function anchored(document: Document): AnchoredPage {
  const figures = extractFigures(document, recognise(document));
  return { document, figures, anchors: figures.map((figure) => anchorOf(document, figure)) };
}
