import type { PdfModule } from '../../../core/files/pdf/pdf-module';

/** The library as it is loaded in a browser: it is also told which thread does its work. */
export interface BrowserPdf extends PdfModule {
  PDFWorker: new (options: { port: Worker }) => { destroy(): void };
}

const addressOf = (file: string): string => new URL(file, globalThis.location.href).href;

let loaded: Promise<BrowserPdf> | null = null;

/** pdf.js, a file of the extension that is loaded only where a PDF is read. */
export function pdfModule(): Promise<BrowserPdf> {
  // Not bundled: bundles of other scripts would hold it whole
  loaded ??= import(/* @vite-ignore */ addressOf('/pdf.min.mjs')) as Promise<BrowserPdf>;
  return loaded;
}

/** Where the tables of character codes stand in the extension. */
export const cMapUrl = (): string => addressOf('/cmaps/');

/** A thread that reads and decodes, told to pdf.js as `worker`; pdf.js starts one by itself only in a page. */
export async function pdfThread(): Promise<{ worker: unknown; end(): void }> {
  const { PDFWorker } = await pdfModule();
  const port = new Worker(addressOf('/pdf.worker.min.mjs'), { type: 'module' });
  const worker = new PDFWorker({ port });
  return {
    worker,
    end() {
      worker.destroy();
      port.terminate();
    },
  };
}
