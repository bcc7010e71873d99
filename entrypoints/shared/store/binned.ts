import type { BaoshuDatabase } from './database';
import type { BinRow } from './rows';

/** What was deleted, latest first, without its texts and figures. */
export const binned = (database: BaoshuDatabase): Promise<BinRow[]> =>
  database.bin.orderBy('deletedAt').reverse().toArray();
