import { Dexie } from 'dexie';
import type { BackupHead, TextHash } from '../../../../core/exchange/backup/format';
import { type BackupPart, type BackupSkip, readBackup } from '../../../../core/exchange/backup/read';
import type { BackupIndicatorEdit, BackupRow, BackupSetting } from '../../../../core/exchange/backup/rows';
import type { BaoshuDatabase } from '../database';
import { takeInIndicatorEdits } from '../indicator-edits';
import { askRoom } from '../room';
import { type Conflicts, noConflicts } from './conflicts';
import { CapturesTakenIn } from './take-in-captures';
import { CorrectionsTakenIn, takeInMark } from './take-in-marks';

/** A backup to be read: its text in pieces, and a fresh checksum. */
export interface BackupSource {
  text: AsyncGenerator<string>;
  hash: TextHash;
  signal: AbortSignal;
}

/** What a backup holds, known when it has been read to its end. */
export interface BackupSummary {
  head: BackupHead;
  /** Captures, those in the bin too. */
  captures: number;
  /** Those that the library has already. */
  known: number;
  corrections: number;
  indicatorEdits: number;
  findingMarks: number;
  /** Times of the first and the last capture; null where there is none. */
  captured: { first: string; last: string } | null;
  /** Rows that are none and will be left out. */
  skipped: BackupSkip[];
  /** Length of its text. */
  characters: number;
}

/** What came of a restore. */
export interface RestoreOutcome {
  /** Captures that are new here, and those that were here already. */
  added: number;
  known: number;
  corrections: number;
  indicatorEdits: number;
  findingMarks: number;
  conflicts: Conflicts;
  skipped: number;
  /** The reader's choices as the backup has them; they are kept outside the database. */
  settings: BackupSetting[];
}

/** So many skipped rows are told one by one. */
const MOST_SKIPPED = 20;

/**
 * Reads a backup to its end and says what it holds; the library is only asked.
 * @throws BackupError where it is damaged, altered, of a later version or none
 */
export async function lookAtBackup(database: BaoshuDatabase, source: BackupSource): Promise<BackupSummary> {
  const found = { captures: 0, known: 0, corrections: 0, indicatorEdits: 0, findingMarks: 0, settings: 0 };
  let head: BackupHead | null = null;
  let captured: BackupSummary['captured'] = null;
  const skipped: BackupSkip[] = [];
  let characters = 0;
  const counted = async function* () {
    for await (const piece of source.text) {
      source.signal.throwIfAborted();
      characters += piece.length;
      yield piece;
    }
  };
  for await (const part of readBackup(counted(), source.hash)) {
    if (part.part === 'head') head = part.head;
    if (part.part === 'skipped' && skipped.length < MOST_SKIPPED) skipped.push(part.skip);
    if (part.part !== 'row') continue;
    found[part.row.table]++;
    if (part.row.table !== 'captures') continue;
    const { url, hash, capturedAt } = part.row.row.capture;
    captured = withTime(captured, capturedAt);
    const same = await database.captures.where('[url+hash]').equals([url, hash]).toArray();
    if (same.some((row) => row.capturedAt === capturedAt)) found.known++;
  }
  const { settings: _, ...counts } = found;
  return { head: head!, ...counts, captured, skipped, characters };
}

function withTime(span: BackupSummary['captured'], time: string): BackupSummary['captured'] {
  if (span === null) return { first: time, last: time };
  return { first: time < span.first ? time : span.first, last: time > span.last ? time : span.last };
}

/**
 * Takes a backup in, all of it in one transaction: until that has committed, and where it does not, the library is what it was. Captures
 * are known by address, text and time and never taken in twice. Where both sides say different things of one: the later reading,
 * correction and tick hold, tags and notes are joined, what was deleted on one side alone is kept. Two libraries taken in by each other
 * come out the same but for the captures' numbers.
 * @param how `replace` throws away what the library holds
 * @param characters length of the backup's text (`lookAtBackup`), for which room is asked
 * @throws BackupError where the file is damaged or altered; NoRoom; the signal's reason; Dexie's error where it did not commit
 */
export async function restoreBackup(
  database: BaoshuDatabase,
  { text, hash, signal }: BackupSource,
  how: 'merge' | 'replace',
  characters: number,
): Promise<RestoreOutcome> {
  // Chinese text takes two bytes a character, and keys and indexes stand beside it
  await askRoom(characters * 4);
  const parts = readBackup(text, hash);
  try {
    return await database.transaction('rw', database.tables, async () => {
      if (how === 'replace') for (const table of database.tables) if (table.name !== 'settings') await table.clear();
      return takeIn(database, parts, signal);
    });
  } finally {
    await parts.return();
  }
}

async function takeIn(
  database: BaoshuDatabase,
  parts: AsyncGenerator<BackupPart, void>,
  signal: AbortSignal,
): Promise<RestoreOutcome> {
  const conflicts = noConflicts();
  const captures = await CapturesTakenIn.into(database, conflicts);
  const corrections = new CorrectionsTakenIn(database, conflicts, captures.pages);
  const outcome = { indicatorEdits: 0, findingMarks: 0, skipped: 0, settings: [] as BackupSetting[] };
  // All at once, and before the captures: each one alone would give all figures their keys again
  let edits: BackupIndicatorEdit[] = [];
  const takeInEdits = async () => {
    if (edits.length > 0) outcome.indicatorEdits += await takeInIndicatorEdits(database, edits);
    edits = [];
  };
  const takeRow = async (row: BackupRow) => {
    if (row.table === 'indicatorEdits') edits.push(row.row);
    else await takeInEdits();
    if (row.table === 'settings') outcome.settings.push(row.row);
    if (row.table === 'captures') await captures.take(row.row);
    if (row.table === 'corrections') await corrections.take(row.row);
    if (row.table === 'findingMarks' && (await takeInMark(database, row.row, conflicts))) outcome.findingMarks++;
  };
  for (;;) {
    const batch = await Dexie.waitFor(
      Dexie.ignoreTransaction(() => nextParts(parts, signal)),
      LONGEST_WAIT_MS,
    );
    if (batch.length === 0) break;
    for (const part of batch) {
      if (part.part === 'skipped') outcome.skipped++;
      if (part.part === 'row') await takeRow(part.row);
    }
  }
  await takeInEdits();
  await corrections.finish();
  await captures.finish();
  const { added, known } = captures;
  return { ...outcome, added, known, corrections: corrections.added, conflicts };
}

/** A file on a slow disk is waited for so long; the transaction is held open meanwhile. */
const LONGEST_WAIT_MS = 600_000;
/** So many rows are read before the transaction goes on: each wait costs it some idle requests. */
const BATCH = 16;

async function nextParts(parts: AsyncGenerator<BackupPart, void>, signal: AbortSignal): Promise<BackupPart[]> {
  const batch: BackupPart[] = [];
  while (batch.length < BATCH) {
    signal.throwIfAborted();
    const { done, value } = await parts.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
}
