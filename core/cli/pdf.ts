import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileInput, FileResult } from '../files/contract';
import type { PdfModule } from '../files/pdf/pdf-module';
import { readPdf } from '../files/pdf/read-pdf';

let loaded: Promise<PdfModule> | null = null;

const folder = (): string => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** pdf.js in Node, loaded once and only where a PDF is read. */
function pdfModule(): Promise<PdfModule> {
  loaded ??= (async () => {
    // Painting asks for it at once; text never does
    (globalThis as { DOMMatrix?: unknown }).DOMMatrix ??= class {};
    const file = join(folder(), 'legacy/build/pdf.mjs');
    return (await import(pathToFileURL(file).href)) as PdfModule;
  })();
  return loaded;
}

/** Reads a PDF at the terminal. */
export async function readPdfFile(input: FileInput): Promise<FileResult> {
  return await readPdf(input, { pdf: await pdfModule(), cMapUrl: join(folder(), 'cmaps/') });
}
