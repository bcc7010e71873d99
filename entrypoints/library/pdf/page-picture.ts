import type { PdfFile, PdfPage } from '../../../core/files/pdf/pdf-module';
import { cMapUrl, pdfModule, pdfThread } from '../../shared/reading/pdf-module';

/** A page as pdf.js draws it; what is drawn may be broken off. */
interface DrawnPage extends PdfPage {
  render(options: { canvas: HTMLCanvasElement; viewport: unknown }): { promise: Promise<void>; cancel(): void };
}

/** The pages of an opened PDF as pictures. */
export interface Pictures {
  /**
   * Draws a page, counted from 0, as wide as the canvas is shown, as fine as the screen is.
   * @returns breaks it off
   */
  draw(page: number, canvas: HTMLCanvasElement, width: number, done: (drawn: boolean) => void): () => void;
  close(): void;
}

/** More pixels are more memory than a page is worth. */
const MOST_PIXELS = 12_000_000;

/**
 * Opens a PDF for its pictures, in a thread of its own.
 * @throws pdf.js's error where it does not open
 */
export async function openPictures(content: Blob): Promise<Pictures> {
  const [pdf, thread, data] = await Promise.all([pdfModule(), pdfThread(), content.arrayBuffer()]);
  const options = { worker: thread.worker, useWorkerFetch: true, cMapUrl: cMapUrl(), cMapPacked: true };
  const task = pdf.getDocument({ data, isEvalSupported: false, verbosity: 0, ...options });
  const close = () => {
    task.destroy().finally(() => thread.end());
  };
  const file = await task.promise.catch((error: unknown) => {
    close();
    throw error;
  });
  return { draw: (page, canvas, width, done) => draw(file, page, canvas, width, done), close };
}

function draw(
  file: PdfFile,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
  done: (drawn: boolean) => void,
): () => void {
  let stopped = false;
  let stop: (() => void) | null = null;
  const start = async () => {
    const page = (await file.getPage(number + 1)) as DrawnPage;
    if (stopped) return;
    const plain = page.getViewport({ scale: 1 });
    const fine = (width / plain.width) * Math.max(1, devicePixelRatio);
    const scale = Math.min(fine, Math.sqrt(MOST_PIXELS / (plain.width * plain.height)));
    const viewport = page.getViewport({ scale });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    const drawing = page.render({ canvas, viewport });
    stop = () => drawing.cancel();
    await drawing.promise;
    page.cleanup();
  };
  start().then(
    () => {
      if (!stopped) done(true);
    },
    (error: unknown) => {
      if (stopped) return;
      console.warn('a page is not drawn:', error);
      done(false);
    },
  );
  return () => {
    stopped = true;
    stop?.();
  };
}
