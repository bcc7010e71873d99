import type { Document } from '../document/document';

/** A file as it was given: its name, with folders before it where it was found in some, and all of its bytes. */
export interface FileInput {
  name: string;
  bytes: Uint8Array;
}

/** What a file is by its first bytes; its name decides nothing but between page and text. */
export type FileFormat =
  | 'text'
  | 'html'
  | 'mhtml'
  | 'docx'
  | 'doc'
  | 'xlsx'
  | 'xls'
  | 'pdf'
  | 'ofd'
  | 'zip'
  | 'parquet';

/** Where stretches of a document's text stand on the pages of its file. */
export interface PageMap {
  /** Width and height of each page in points (1/72 inch), upright. */
  pages: { width: number; height: number }[];
  /** In the order of the text, not overlapping; `page` counts from 0, the rectangle in points from the page's upper left corner. */
  runs: { start: number; end: number; page: number; x: number; y: number; width: number; height: number }[];
}

/** One document of a file. A file that holds several (a ZIP, a workbook) gives each a name of its own: `all.zip/2025.docx`. */
export interface FileDocument {
  name: string;
  format: FileFormat;
  document: Document;
  places?: PageMap;
  /** SHA-256 of the bytes that it was read from, hexadecimal, where whoever reads has told it. */
  sha256?: string;
}

/**
 * Something that a reader of the figures should know of a file that was read all the same.
 * - `scanned-pages`: pages are pictures without text; `count`, `place` the pages' numbers
 * - `no-unicode`: letters of a font stand for no characters; `count` of them, `place` the pages' numbers
 * - `damaged-pages`: pages that do not hold together and were left out; `count`, `place` the pages' numbers
 * - `entry-left-out`: `place` names a file of the archive that holds no document (a picture, a list of links)
 * - `entry-not-read`: a file of the archive was not read; `trouble` says why
 * - `hidden-sheet`: `place` names a sheet that the workbook hides; it was left out
 */
export interface FileNotice {
  code: 'scanned-pages' | 'no-unicode' | 'damaged-pages' | 'entry-left-out' | 'entry-not-read' | 'hidden-sheet';
  file: string;
  place?: string;
  count?: number;
  trouble?: FileTrouble;
}

/**
 * Why a file could not be read.
 * - `empty`: no bytes, or nothing but white space
 * - `no-text`: of its format, but without any text (a scan, a document of pictures)
 * - `unknown`: bytes of no known format
 * - `unsupported`: of a known format that is not read; `detail` names it (`picture`, `rar`…)
 * - `damaged`: cut off, altered, or not what its first bytes say; `place` is the part that does not hold together
 * - `encrypted`: opens with a password only
 * - `too-large`: holds more than is read of one file; `detail` is the bound
 * - `too-deep`: archives within archives within archives
 */
export interface FileTrouble {
  code: 'empty' | 'no-text' | 'unknown' | 'unsupported' | 'damaged' | 'encrypted' | 'too-large' | 'too-deep';
  file: string;
  place?: string;
  detail?: string;
}

export type FileResult =
  | { ok: true; documents: FileDocument[]; notices: FileNotice[] }
  | { ok: false; trouble: FileTrouble };

/** What the core cannot do by itself, lent by who calls it. */
export interface FileTools {
  /** Reads a page's markup; no script of it runs and nothing is fetched. */
  readHtml(markup: string, url: string | null): Document | Promise<Document>;
  /** Reads a PDF; without it a PDF is told as unsupported. */
  readPdf?(input: FileInput): Promise<FileResult>;
}
