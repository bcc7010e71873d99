import type { Recognition } from '../../../core/recognise/recognition';
import { importedName } from '../../shared/reading/import-address';
import type { BaoshuDatabase } from '../../shared/store/database';
import type { CaptureRow } from '../../shared/store/rows';

const OPEN = new Set(['place-ambiguous', 'year-uncertain']);

/**
 * True where place or year of a report were left open, so that the reader should say which. What is no report is asked about only
 * where it came from a file: the reader kept it by a click of its own.
 */
export const isUnsure = ({ kind, place, year, warnings }: Recognition, address: string): boolean =>
  (kind !== 'other' || importedName(address) !== null) &&
  (place === null || year === null || warnings.some(({ code }) => OPEN.has(code)));

/** The captures that wait to be settled, the latest first. */
export async function unsureCaptures(database: BaoshuDatabase): Promise<CaptureRow[]> {
  const rows = await database.captures.filter(({ recognition, url }) => isUnsure(recognition, url)).toArray();
  return rows.sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1));
}
