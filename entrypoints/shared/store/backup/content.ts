import type { BackupTable } from '../../../../core/exchange/backup/format';
import type { BackupCapture, BackupRow, BackupSetting } from '../../../../core/exchange/backup/rows';
import { isRead } from '../captured-report';
import { figuresOfCapture } from '../captures';
import type { BaoshuDatabase } from '../database';
import type { CaptureRow, TextRow } from '../rows';

/** What is to be told while a backup is written, and how to stop it. */
export interface BackupWriting {
  /** Called with the captures written and all there are. */
  progress: (done: number, all: number) => void;
  /** Called with what could not be read and was left out. */
  unreadable: (what: string) => void;
  signal: AbortSignal;
}

/** What the captures of a library are written as. */
function entryOf(row: CaptureRow, rest: Omit<BackupCapture, 'capture'>): BackupCapture {
  // Both follow from the rest, in whatever library it comes into
  const { reportId: _, figureCount: __, ...capture } = row;
  return { capture, ...rest };
}

const pagesOf = ({ file }: TextRow): Pick<BackupCapture, 'file'> => (file === undefined ? {} : { file });

async function captureEntry(database: BaoshuDatabase, id: number): Promise<BackupCapture | null> {
  const [capture, text, rows] = await Promise.all([
    database.captures.get(id),
    database.texts.get(id),
    figuresOfCapture(database, id),
  ]);
  // Moved into the bin meanwhile: it comes with that
  if (capture === undefined) return null;
  if (text === undefined) throw new Error('it has no text');
  return entryOf(capture, {
    ...pagesOf(text),
    document: text.document,
    figures: rows.filter(isRead).map(({ figure }) => figure),
  });
}

async function binEntry(database: BaoshuDatabase, id: number): Promise<BackupCapture | null> {
  const [row, text] = await Promise.all([database.bin.get(id), database.binTexts.get(id)]);
  if (row === undefined) return null;
  if (text === undefined) throw new Error('it has no text');
  return entryOf(row.capture, {
    ...pagesOf(text),
    document: text.document,
    figures: text.figures,
    deletedAt: row.deletedAt,
  });
}

/**
 * Everything that the reader has, row by row; only the row at hand is held. A capture that is saved meanwhile comes along or not, one that
 * is deleted or put back meanwhile comes once. What a damaged library does not give is left out and told.
 * @param from only captures with a higher number than this, with all else; the bin belongs to a whole backup
 */
export async function* libraryRows(
  database: BaoshuDatabase,
  settings: BackupSetting[],
  { progress, unreadable, signal }: BackupWriting,
  from = 0,
): AsyncGenerator<BackupRow, void> {
  const all = async <Row>(table: BackupTable, rows: () => Promise<Row[]>): Promise<Row[]> => {
    signal.throwIfAborted();
    return rows().catch((error: unknown) => {
      unreadable(`${table}: ${String(error)}`);
      return [];
    });
  };
  const idsOf = async () => ({
    kept: (await all('captures', () => database.captures.where('id').above(from).primaryKeys())) as number[],
    binned: (from > 0 ? [] : await all('captures', () => database.bin.toCollection().primaryKeys())) as number[],
  });
  for (const row of settings) yield { table: 'settings', row };
  for (const row of await all('indicatorEdits', () => database.indicatorEdits.toArray()))
    yield { table: 'indicatorEdits', row };
  const written = new Set<number>();
  for (;;) {
    const { kept, binned } = await idsOf();
    const left = [...kept, ...binned].filter((id) => !written.has(id));
    if (left.length === 0) break;
    for (const id of left) {
      signal.throwIfAborted();
      progress(written.size, written.size + left.length);
      written.add(id);
      try {
        const row = (await captureEntry(database, id)) ?? (await binEntry(database, id));
        if (row !== null) yield { table: 'captures', row };
      } catch (error) {
        unreadable(`captures.${id}: ${String(error)}`);
      }
    }
  }
  for (const row of await all('corrections', () => database.corrections.toArray())) yield { table: 'corrections', row };
  for (const row of await all('findingMarks', () => database.findingMarks.toArray()))
    yield { table: 'findingMarks', row };
}
