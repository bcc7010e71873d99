/** Latest version of a backup's shape that is read; a file of a later one is refused. */
export const BACKUP_VERSION = 1;
export const BACKUP_PROFILE = 'baoshu-backup';

/** The tables of a backup in the order in which they stand in it. */
export const BACKUP_TABLES = ['settings', 'indicatorEdits', 'captures', 'corrections', 'findingMarks'] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];
export type BackupCounts = Record<BackupTable, number>;

/** The first line. */
export interface BackupHead {
  profile: typeof BACKUP_PROFILE;
  version: number;
  /** ISO time. */
  createdAt: string;
  /** Version of the program that wrote it. */
  program: string;
  /** Version of the database that its rows come from. */
  database: number;
  /** How many captures there were when writing began, for a reader who wants to know how far they have come. */
  captures: number;
}

/** The last line: without it a file is not whole. */
export interface BackupEnd {
  end: true;
  counts: BackupCounts;
  /** SHA-256, hexadecimal, of all lines before this one as UTF-8, each with its line feed. */
  sha256: string;
}

/** A SHA-256 that is fed text by text, as UTF-8. Neither pages nor Node share one, so it is handed in. */
export interface TextHash {
  update(text: string): void;
  /** Hexadecimal; nothing is added afterwards. */
  digest(): string;
}

export type BackupFault = 'not-a-backup' | 'later-version' | 'damaged' | 'not-whole' | 'altered';

/**
 * A file that is not taken in. `message` is one English sentence, `code` the key for an interface in another language; `line` is where in
 * the file, counted from 1, where that can be told.
 */
export class BackupError extends Error {
  override name = 'BackupError';
  constructor(
    readonly code: BackupFault,
    message: string,
    readonly line: number | null = null,
  ) {
    super(message);
  }
}

export const noCounts = (): BackupCounts => ({
  settings: 0,
  indicatorEdits: 0,
  captures: 0,
  corrections: 0,
  findingMarks: 0,
});
