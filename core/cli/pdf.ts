import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FileInput, FileResult } from '../files/contract';
import type { PdfModule } from '../files/pdf/pdf-module';
import { PAGES_HELD, readPdf } from '../files/pdf/read-pdf';

/** Bytes by which the heap may grow during a reading before what lies in it is collected; what was there before is not the reading's. */
const MOST_GROWTH = 60e6;

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

/**
 * Reads a PDF at the terminal. pdf.js leaves several times as much behind as it holds, and Node lets it lie until the heap has grown by
 * as much again: what each few pages leave is collected at once.
 */
export async function readPdfFile(input: FileInput): Promise<FileResult> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const before = process.memoryUsage().heapUsed;
  const onPage = (done: number, all: number): void => {
    const isDue = done % PAGES_HELD === 0 || done === all;
    if (isDue && process.memoryUsage().heapUsed - before > MOST_GROWTH) collect();
  };
  return await readPdf(input, { pdf: await pdfModule(), cMapUrl: join(folder(), 'cmaps/'), onPage });
}
