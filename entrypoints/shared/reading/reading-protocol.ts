import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import type { FileFormat, FileNotice, FileTrouble, PageMap } from '../../../core/files/contract';
import type { Given } from '../../../core/recognise/given';
import type { Recognition } from '../../../core/recognise/recognition';

/** One document of a file as it was read. */
export interface DocumentReading {
  name: string;
  format: FileFormat;
  document: Document;
  recognition: Recognition;
  /** With refined names; empty where it is no report and figures were not asked for all the same. */
  figures: Figure[];
  /** Where the text stands on the pages of its file, where it has pages. */
  places?: PageMap;
  /** SHA-256 of that file, hexadecimal. */
  sha256?: string;
}

/** What came of a file. */
export interface FileReading {
  documents: DocumentReading[];
  notices: FileNotice[];
  /** Why the file was not read; null where it was. */
  trouble: FileTrouble | null;
}

/** What a text was read as by what its reader gave. */
export type Reread = Pick<DocumentReading, 'recognition' | 'figures'>;

/**
 * What a page of the extension sends the thread that reads files. `id` is the asker's number for what it asks; bytes are handed over,
 * not copied.
 */
export type ToReader =
  | { ask: 'read'; id: number; name: string; bytes: Uint8Array; anyway: boolean }
  | { ask: 'reread'; id: number; document: Document; given: Given }
  | { answer: 'page'; id: number; document: Document | null };

/** What the thread sends back. Markup is read by the page, which alone has a parser for it. */
export type FromReader =
  | { ask: 'page'; id: number; markup: string; url: string | null }
  /** How far a file of many pages has been read. */
  | { told: 'page'; id: number; done: number; all: number }
  | { answer: 'read'; id: number; reading: FileReading }
  | { answer: 'reread'; id: number; reading: Reread }
  | { answer: 'failed'; id: number; why: string };
