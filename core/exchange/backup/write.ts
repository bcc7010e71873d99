import { BACKUP_PROFILE, BACKUP_TABLES, BACKUP_VERSION, type BackupHead, noCounts, type TextHash } from './format';
import type { BackupRow } from './rows';

/**
 * The lines of a backup, each with its line feed: a head, the rows, and an end with counts and checksum. Nothing but the line at hand
 * is held.
 * @param rows table by table in the order of `BACKUP_TABLES`
 */
export async function* backupLines(
  head: Omit<BackupHead, 'profile' | 'version'>,
  rows: AsyncIterable<BackupRow>,
  hash: TextHash,
): AsyncGenerator<string, void> {
  const line = (content: unknown): string => {
    const written = `${JSON.stringify(content)}\n`;
    hash.update(written);
    return written;
  };
  yield line({ profile: BACKUP_PROFILE, version: BACKUP_VERSION, ...head });
  const counts = noCounts();
  let table = 0;
  for await (const row of rows) {
    const at = BACKUP_TABLES.indexOf(row.table);
    if (at < table) throw new RangeError(`${row.table} stand before ${BACKUP_TABLES[table]} in a backup`);
    table = at;
    counts[row.table]++;
    yield line(row);
  }
  yield `${JSON.stringify({ end: true, counts, sha256: hash.digest() })}\n`;
}
