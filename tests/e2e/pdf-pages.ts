import { type MadePage, makePdf } from '../unit/files/pdf/make-pdf';

const WIDE = 34;

/** Lines of a report as a PDF's pages: paragraphs broken at the paper's width, titles in the middle. */
export function pdfOf(lines: readonly string[], linesOfPage = 24): Uint8Array {
  const rows: { text: string; x: number }[] = [];
  lines.forEach((line, i) => {
    if (i < 2) rows.push({ text: line, x: 297 - line.length * 6 });
    else {
      const indented = `　　${line}`;
      for (let at = 0; at < indented.length; at += WIDE)
        rows.push({ text: indented.slice(at, at + WIDE), x: at === 0 ? 90 : 66 });
    }
  });
  const pages: MadePage[] = [];
  for (let at = 0; at < rows.length; at += linesOfPage) {
    const texts = rows
      .slice(at, at + linesOfPage)
      .map(({ text, x }, i) => ({ x, y: 770 - i * 26, text: text.replace(/^　+/, ''), size: 12 }));
    const number = pages.length + 1;
    pages.push({ texts: [...texts, { x: 285, y: 40, text: `— ${number} —`, size: 10 }] });
  }
  return makePdf(pages);
}
