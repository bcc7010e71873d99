import type { FileInput, FileNotice, FileResult, FileTrouble } from '../contract';
import { type PageContent, readPage } from './page-content';
import { pagesDocument } from './pages-document';
import type { PdfFile, PdfModule, PdfTask } from './pdf-module';

/** What a PDF is read with. */
export interface PdfTools {
  /** The module of pdf.js. */
  pdf: PdfModule;
  /** Address or folder of the tables of Chinese character codes, ending in `/`; without them some texts lose characters. */
  cMapUrl: string;
  /** Further options of `getDocument`. */
  options?: Record<string, unknown>;
  /** Told after each page, pages from 1. */
  onPage?(done: number, all: number): void;
  /** Asked before each page; true ends the reading. */
  isStopped?(): boolean;
}

/** So many pages may share fonts that are parsed once. */
export const PAGES_HELD = 10;

/** Reading was stopped by who asked for it. */
export class StoppedError extends Error {
  override name = 'StoppedError';
}

/** No report has more pages; a file that does is refused before it is read. */
const MOST_PAGES = 3000;
/** A page with fewer characters, and a picture, is a scan's: a stamp or a page number may be set over it. */
const LEAST_CHARACTERS = 12;

/**
 * Reads a PDF as one document: its text in reading order, lines mended into paragraphs, tables as tables, without running heads and
 * page numbers, and where each stretch of it stands. Pages that are pictures, and characters that stand for none, are told as notices.
 * @throws StoppedError where `isStopped` said so; nothing else for what a file holds
 */
export async function readPdf({ name: file, bytes }: FileInput, tools: PdfTools): Promise<FileResult> {
  const refused = (trouble: Omit<FileTrouble, 'file'>): FileResult => ({ ok: false, trouble: { ...trouble, file } });
  const { pdf, cMapUrl, options } = tools;
  // pdf.js hands the bytes over to its worker: it gets a copy
  const task = pdf.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: 0,
    ...options,
  });
  try {
    const opened = await opening(task);
    if ('code' in opened) return refused(opened);
    if (opened.numPages > MOST_PAGES) return refused({ code: 'too-large', detail: `${MOST_PAGES} pages` });
    const { pages, broken } = await contentOf(opened, tools);
    if (pages.length === 0) return refused({ code: 'damaged', place: '1' });
    const text = pages.reduce((sum, { characters }) => sum + characters, 0);
    if (text < LEAST_CHARACTERS) return refused({ code: 'no-text' });
    const { document, places } = pagesDocument(pages);
    const notices = noticesOf(file, pages, broken);
    return { ok: true, documents: [{ name: file, format: 'pdf', document, places }], notices };
  } finally {
    await task.destroy();
  }
}

/** The opened file, or why it does not open. pdf.js names its errors. */
async function opening(task: PdfTask): Promise<PdfFile | Omit<FileTrouble, 'file'>> {
  try {
    return await task.promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return name === 'PasswordException' ? { code: 'encrypted' } : { code: 'damaged' };
  }
}

async function contentOf(file: PdfFile, tools: PdfTools): Promise<{ pages: PageContent[]; broken: number[] }> {
  const pages: PageContent[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    if (tools.isStopped?.() === true) throw new StoppedError('Reading was stopped.');
    try {
      const page = await file.getPage(number);
      pages.push(await readPage(page, number - 1, tools.pdf));
      page.cleanup();
    } catch {
      // A page that does not hold together leaves the others as they are
      broken.push(number);
      pages.push(emptyPage());
    }
    if (number % PAGES_HELD === 0) await letGo(file);
    tools.onPage?.(number, file.numPages);
  }
  return broken.length === file.numPages ? { pages: [], broken } : { pages, broken };
}

/** Fonts, tables of codes and pictures of the pages so far: pdf.js keeps them for painting them again, 250 MB of 300 pages. */
async function letGo(file: PdfFile): Promise<void> {
  try {
    await file.cleanup();
  } catch {
    // A page that broke off counts as being drawn for good: what it holds goes with the file
  }
}

const emptyPage = (): PageContent => ({
  width: 595,
  height: 842,
  frames: [],
  tags: new Map(),
  characters: 0,
  unknown: 0,
  pictures: false,
});

function noticesOf(file: string, pages: readonly PageContent[], broken: readonly number[]): FileNotice[] {
  const notices: FileNotice[] = [];
  const scans = pages.flatMap(({ characters, pictures }, i) =>
    pictures && characters < LEAST_CHARACTERS ? [i + 1] : [],
  );
  if (scans.length > 0) notices.push({ code: 'scanned-pages', file, count: scans.length, place: ranges(scans) });
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0);
  if (unknown > 0) {
    const place = ranges(pages.flatMap((page, i) => (page.unknown > 0 ? [i + 1] : [])));
    notices.push({ code: 'no-unicode', file, count: unknown, place });
  }
  if (broken.length > 0) notices.push({ code: 'damaged-pages', file, count: broken.length, place: ranges(broken) });
  return notices;
}

/** `1-3, 7` */
function ranges(numbers: readonly number[]): string {
  const out: [number, number][] = [];
  for (const number of numbers) {
    const last = out[out.length - 1];
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else out.push([number, number]);
  }
  return out.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
