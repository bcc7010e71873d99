import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import { readReport } from '../../eval/extraction';

/** How a report's paragraphs are printed. */
export interface Printing {
  /** Half-width units a line. */
  width: number;
  /** A setter keeps numbers whole and marks off a line's head; a program cuts after so many characters. */
  by: 'setter' | 'program';
  /** Opens paragraphs with two blanks. */
  indented: boolean;
  /** Lines a page; between pages stand the furniture's lines. */
  furniture?: (page: number) => string[];
  pageLines?: number;
}

const PIECE = /[0-9.]+%?[，。；]?|[“（]?[\s\S][，。、；：！？”）]*/gu;

/** The printed lines of paragraphs, with the furniture of each page behind it. */
export function printed(paragraphs: readonly string[], printing: Printing): string[] {
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    const opensSection = /^(?:[一二三四]、|（[一二三四五六七八]）|.{1,30}$)/.test(paragraph);
    const indent = printing.indented && !opensSection ? '　　' : '';
    lines.push(...linesOf(indent + paragraph, printing));
  }
  const { furniture, pageLines = 26 } = printing;
  if (furniture === undefined) return lines;
  const out: string[] = [];
  lines.forEach((line, index) => {
    out.push(line);
    if ((index + 1) % pageLines === 0 && index + 1 < lines.length) out.push(...furniture((index + 1) / pageLines));
  });
  return out;
}

function linesOf(paragraph: string, { width, by }: Printing): string[] {
  const pieces = by === 'setter' ? (paragraph.match(PIECE) ?? []) : [...paragraph];
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of pieces) {
    const size = by === 'setter' ? [...piece].reduce((sum, c) => sum + (c < '\u0100' ? 1 : 2), 0) : 2;
    if (taken + size > width && line !== '') {
      lines.push(line);
      line = '';
      taken = 0;
    }
    line += piece;
    taken += size;
  }
  return line === '' ? lines : [...lines, line];
}

/** What a reader learns of each figure, whatever lines it stands in. */
export function toldBy(document: Document): string[] {
  const told = ({ value, unit, indicator, period, status }: Figure): string =>
    [value, unit, indicator.name, period, status].join(' ');
  return readReport(document).figures.map(told);
}
