import type { Correction } from '../../../core/compare/report';
import type { Document } from '../../../core/document/document';
import type { FilePages } from '../../../core/document/file-pages';
import type { Figure } from '../../../core/figures/figure';
import type { IndicatorEdit } from '../../../core/indicators/edits';
import type { Recognition, ReportKind } from '../../../core/recognise/recognition';

/** A report as a work: the same whatever page it was captured from. */
export interface ReportRow {
  /** See `reportId`. */
  id: string;
  kind: ReportKind;
  placeCode: string;
  placeName: string;
  /** 0 where unknown: IndexedDB does not index null. */
  year: number;
  title: string;
}

/** A tag that was given or taken away. */
export interface TagTurn {
  tag: string;
  /** ISO time. */
  at: string;
  gone?: true;
}

/** What the reader says of a report for themselves; the figures do not lean on it. */
export interface ReaderMarks {
  /** In the order they were given, each once; absent where there is none. */
  tags?: string[];
  /** When each was given or taken away last; an older copy, which still has one that was taken away, tells it no more. */
  tagTurns?: TagTurn[];
  /** Absent where there is none. */
  note?: string;
}

/**
 * One page as it was read at one time. Appended, never changed but for the count, which follows the reader's corrections, and for
 * what the reader notes of it.
 */
export interface CaptureRow extends ReaderMarks {
  id: number;
  reportId: string;
  url: string;
  /** ISO time. */
  capturedAt: string;
  /** ISO time of the last reading, where the kept text was read anew; absent where it was not. */
  readAt?: string;
  /** Version of the extension that extracted the figures. */
  parserVersion: string;
  /** Who captured it, where that was another member of the team. */
  by?: string;
  /** SHA-256 of the page's text, hexadecimal. */
  hash: string;
  recognition: Recognition;
  /** Without the dismissed figures, with the added ones. */
  figureCount: number;
}

/** The text of a capture; kept apart so that listing captures does not load it. */
export interface TextRow {
  captureId: number;
  document: Document;
  /** Of what came out of a file of pages; absent for all else. */
  file?: FilePages;
}

/** A capture that was deleted, for as long as it can be taken back. */
export interface BinRow {
  captureId: number;
  /** ISO time. */
  deletedAt: string;
  capture: CaptureRow;
}

/** Its text and what the program read of it, kept apart as in the library itself. */
export interface BinTextRow extends TextRow {
  figures: Figure[];
}

/** One figure of a capture, with the keys by which its other years are found. */
export interface FigureRow {
  captureId: number;
  figureId: string;
  /** The indicator in the text's own words, or the reader's. */
  name: string;
  /**
   * These three are of the figure as corrected; absent, and the row in no index of them, where it is dismissed or opens no series
   * (see core/compare).
   */
  seriesKey?: string;
  indicatorKey?: string;
  /** The place that the value holds for, not always the report's own. */
  placeCode?: string;
  /** What the program said, or all of a figure that the reader added. */
  figure: Figure;
  /** What the page's corrections come to for this figure. */
  correction?: Correction;
}

/**
 * The keys of a capture's figures by place. Walking the index of all figures for the indicators that there are takes seconds in a
 * large library; this follows every change of the figures.
 */
export interface CaptureKeysRow {
  captureId: number;
  places: { code: string; keys: string[] }[];
}

/**
 * The figures of a capture that hold for one place, together: a place is opened by one row for each of its reports, where a row for each
 * figure takes seven times as long to be read. This follows every change of the figures.
 */
export interface PlaceFiguresRow {
  placeCode: string;
  captureId: number;
  /** `PackedFigure[]` as JSON: what is one text is handed from the disk to a page at once. */
  figures: string;
}

/** What comparing needs of a figure's row. */
export type PackedFigure = Pick<FigureRow, 'figure' | 'correction'>;

/**
 * One correction of the reader's. It belongs to a page and so to every capture of it. Appended; taken back and put in force again
 * by `undoneAt` and `redoneAt` alone.
 */
export interface CorrectionRow {
  /** A UUID. */
  id: string;
  /** See `pageOf`. */
  page: string;
  /** Rises within a page. */
  order: number;
  /** Corrections made by one act, on whatever pages; they are undone together. */
  act: string;
  correction: Correction;
  /** What the program said of the figure then; null for an added one. */
  said: Figure | null;
  /** ISO time; null while it is in force. */
  undoneAt: string | null;
  /** ISO time at which it was put in force again last: an older copy of the row, which still has it undone, tells it no more. */
  redoneAt?: string;
  /** Who made it, where that was another member of the team. */
  by?: string;
}

/** A division of which something is kept. A place that is only named (`京津冀`) is found in the reports that name it. */
export interface PlaceRow {
  /** Six digits. */
  code: string;
}

/** True for the code of an administrative division, as against one made from a name. */
export const isDivision = (code: string): boolean => /^\d{6}$/.test(code);

/** How the reader ticked off a finding: the report says so, or it was misread. */
export const FINDING_MARKS = ['checked', 'misread'] as const;
export type FindingMark = (typeof FINDING_MARKS)[number];

/** A finding that the reader ticked off. */
export interface FindingMarkRow {
  /** See `core/compare/finding-key`. */
  key: string;
  mark: FindingMark;
  /** ISO time. */
  markedAt: string;
  /** ISO time at which it was taken back; absent while it stands. An older copy, which still has it, tells it no more. */
  takenBackAt?: string;
}

/** A merge, split or renaming of the reader's. */
export type IndicatorEditRow = IndicatorEdit & {
  /** ISO time at which it was taken back; absent while it stands. Kept, as an older copy still has it. */
  takenBackAt?: string;
};

/** A choice of the reader's. */
export interface SettingRow {
  key: string;
  value: unknown;
}
