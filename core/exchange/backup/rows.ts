import { z } from 'zod';
import type { Correction } from '../../compare/report';
import type { Document } from '../../document/document';
import type { FilePages } from '../../document/file-pages';
import type { Figure } from '../../figures/figure';
import type { IndicatorEdit } from '../../indicators/edits';
import type { Recognition } from '../../recognise/recognition';
import { keptDocument, offset, short } from '../document-schema';
import { indicatorEdit } from '../edits-schema';
import { correction, figure, recognition } from '../package-schema';
import type { BackupTable } from './format';

/** One page as it was read at one time, with its text and what the program read of it. */
export interface BackupCapture {
  capture: {
    /** The number that the library had it under; another library gives it another. */
    id: number;
    url: string;
    /** ISO time; with address and hash what a capture is known by in any library. */
    capturedAt: string;
    /** ISO time of the last reading, where the kept text was read anew. */
    readAt?: string;
    parserVersion: string;
    /** Who captured it, where that was another member of a team. */
    by?: string;
    hash: string;
    recognition: Recognition;
    tags?: string[];
    /** When each tag was given or taken away last; absent from older files. */
    tagTurns?: { tag: string; at: string; gone?: true }[];
    note?: string;
  };
  document: Document;
  figures: Figure[];
  /** Of what came out of a file of pages: where its figures stand on them. */
  file?: FilePages;
  /** ISO time, where it stands in the bin. */
  deletedAt?: string;
}

/** A correction with the page that it belongs to: an address without its fragment, or `capture:` with a number of this file. */
export interface BackupCorrection {
  id: string;
  page: string;
  /** Rises within a page. */
  order: number;
  act: string;
  correction: Correction;
  said: Figure | null;
  /** ISO time; null while it is in force. */
  undoneAt: string | null;
  /** ISO time at which it was put in force again last; absent where it never was. */
  redoneAt?: string;
  /** Who made it, where that was another member of a team. */
  by?: string;
}

export interface BackupFindingMark {
  key: string;
  mark: 'checked' | 'misread';
  markedAt: string;
  /** ISO time at which it was taken back; absent while it stands. */
  takenBackAt?: string;
}

/** An edit of the reader's; one that was taken back is told, as an older backup still has it. */
export type BackupIndicatorEdit = IndicatorEdit & { takenBackAt?: string };

export interface BackupSetting {
  key: string;
  value: string;
}

/** What a line of each table holds. */
export interface BackupRows {
  settings: BackupSetting;
  indicatorEdits: BackupIndicatorEdit;
  captures: BackupCapture;
  corrections: BackupCorrection;
  findingMarks: BackupFindingMark;
}

export type BackupRow = { [Table in BackupTable]: { table: Table; row: BackupRows[Table] } }[BackupTable];

const time = z.string().refine((value) => !Number.isNaN(Date.parse(value)), 'is no ISO time');

// Objects are loose: what a later version of this format adds is kept, not thrown away by an older program
const author = z.string().min(1).max(100).optional();
const size = z.number().min(0).max(1_000_000);
const filePages = z.looseObject({
  sha256: z.string().max(200),
  pages: z.array(z.looseObject({ start: offset, width: size, height: size })).max(20_000),
  figures: z
    .array(
      z.looseObject({
        id: short,
        rectangles: z
          .array(z.looseObject({ page: offset, x: z.number(), y: z.number(), width: size, height: size }))
          .max(1000),
      }),
    )
    .max(200_000),
});

const capture = z
  .looseObject({
    capture: z.looseObject({
      id: z.int().min(1),
      url: z.string().max(2_000_000),
      capturedAt: time,
      readAt: time.optional(),
      // Absent from the rows of the first version of the database
      parserVersion: z.string().max(20_000).default(''),
      by: author,
      hash: z.string().max(200),
      recognition: recognition.loose(),
      tags: z.array(z.string().min(1).max(400)).max(1000).optional(),
      tagTurns: z
        .array(z.looseObject({ tag: z.string().min(1).max(400), at: time, gone: z.literal(true).optional() }))
        .max(10_000)
        .optional(),
      note: z.string().max(200_000).optional(),
    }),
    document: keptDocument,
    figures: z.array(figure.loose()).max(200_000),
    file: filePages.optional(),
    deletedAt: time.optional(),
  })
  .refine(
    ({ document: { text: whole }, figures }) => figures.every(({ start, end }) => start <= end && end <= whole.length),
    'a figure stands outside the text',
  );

const pageCorrection = z
  .looseObject({
    id: z.string().min(1).max(100),
    page: z.string().min(1).max(2_000_000),
    order: z.number(),
    act: z.string().min(1).max(100),
    correction,
    said: figure.loose().nullable(),
    undoneAt: time.nullable(),
    redoneAt: time.optional(),
    by: author,
  })
  .refine(
    ({ correction: { action }, said }) => (said === null) === (action === 'add'),
    'what the program said belongs to every correction but an added figure',
  );

/** What each table's rows must be; fields that older versions did not have are put in. */
export const backupRows: { [Table in BackupTable]: z.ZodType<BackupRows[Table]> } = {
  settings: z.object({ key: z.string().min(1).max(100), value: z.string().max(1000) }),
  indicatorEdits: z.intersection(indicatorEdit, z.looseObject({ takenBackAt: time.optional() })),
  captures: capture as unknown as z.ZodType<BackupCapture>,
  corrections: pageCorrection as unknown as z.ZodType<BackupCorrection>,
  findingMarks: z.object({
    key: z.string().min(1).max(20_000),
    mark: z.enum(['checked', 'misread']),
    markedAt: time,
    takenBackAt: time.optional(),
  }),
};
