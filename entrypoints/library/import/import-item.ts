import type { FileNotice, FileTrouble } from '../../../core/files/contract';
import type { Place, ReportKind, Warning } from '../../../core/recognise/recognition';
import type { FileReading } from '../../shared/reading/reading-protocol';
import type { OpenTab } from '../../shared/tabs/read-tab';
import type { Trouble } from '../../shared/tabs/trouble-words';

/** A page that another one links to, still to be opened. */
export interface LinkedPage {
  href: string;
}

/** A file that was picked, dropped or pasted, an open tab, or a linked page. */
export interface GivenFile {
  /** With the folders that it was found in; of a tab its title, of a linked page the words of its link. */
  name: string;
  content: Blob | OpenTab | LinkedPage;
}

/**
 * What became of one document.
 * - `kept`: a report that was not in the library
 * - `copy`: a further capture of a report that is kept, with the same figures where both tell one
 * - `changed`: a further capture with other values; `differing` counts them
 * - `same`: the very text is kept already (`captureId`); nothing was added
 * - `no-report`: not recognised as a report; nothing was added
 */
export interface DocumentOutcome {
  name: string;
  outcome: 'kept' | 'copy' | 'changed' | 'same' | 'no-report';
  title: string;
  kind: ReportKind;
  place: Place | null;
  year: number | null;
  figures: number;
  /** The capture that was added, or that holds the same text. */
  captureId: number | null;
  differing: number;
  /** What the recognition warns of; of what is no report, why it is none where that is known. */
  warnings: Warning[];
  /** Place or year is not sure: it waits to be settled. */
  unsure: boolean;
}

/** Why the page of a tab was not read. */
export interface PageTrouble {
  code: 'page';
  because: Trouble;
}

/** What came of a file or tab. */
export type GivenReading = Omit<FileReading, 'trouble'> & { trouble: FileTrouble | PageTrouble | null };

/** How far a file has come. */
export type ItemState =
  | { state: 'waiting' }
  | { state: 'reading' }
  | { state: 'read'; documents: DocumentOutcome[]; notices: FileNotice[] }
  | { state: 'refused'; trouble: FileTrouble | PageTrouble }
  /** The library could not keep it, or the program failed; `why` is for whoever looks into it. */
  | { state: 'failed'; why: string; noRoom: boolean }
  | { state: 'stopped' };

export interface ImportItem {
  id: number;
  name: string;
  /** Bytes. */
  size: number;
  came: ItemState;
}

/** `paused` reads no further file until it is resumed; `over` has read, refused or left out all. */
export type RunState = 'idle' | 'running' | 'paused' | 'over';

/** All that a view of the import shows. Replaced as a whole at each change. */
export interface ImportProgress {
  state: RunState;
  items: readonly ImportItem[];
  bytes: { done: number; total: number };
  /** Milliseconds that are left by what the files so far took; null while that says little. */
  timeLeft: number | null;
  /** Captures that were added, for undoing. */
  added: readonly AddedCapture[];
  /** True once they were taken back. */
  undone: boolean;
}

/** A capture with its time, which tells it from another that got its number later. */
export interface AddedCapture {
  id: number;
  capturedAt: string;
}

export const NOTHING_GIVEN: ImportProgress = {
  state: 'idle',
  items: [],
  bytes: { done: 0, total: 0 },
  timeLeft: null,
  added: [],
  undone: false,
};

/** True for a file that nothing more will happen to. */
export const isSettled = ({ came: { state } }: ImportItem): boolean => state !== 'waiting' && state !== 'reading';
