import { Dexie, type Table, type Transaction } from 'dexie';

/** Fields of a kept page that the reader changes after it was kept: what they note, and what it was put right as. */
const CHANGED_LATER = ['tags', 'note', 'recognition', 'readAt'];

/** The tables that are followed. */
type Followed = Record<'captures' | 'bin' | 'corrections' | 'indicatorEdits' | 'findingMarks', Pick<Table, 'hook'>>;

/**
 * Calls `changed` after each transaction of this database object that changed what is there besides adding captures: notes and tags,
 * what a report was read as, deletions, corrections, edits of indicators, ticks. Who adds a capture tells of that himself.
 */
export function followChanges(database: Followed, changed: () => void): void {
  const told = new WeakSet<Transaction>();
  const tell = (transaction: Transaction): void => {
    // The outermost: one inside another is undone with it
    const whole = outermost(transaction);
    if (told.has(whole)) return;
    told.add(whole);
    whole.on('complete', changed);
  };
  const { captures, bin, corrections, indicatorEdits, findingMarks } = database;
  captures.hook('updating', (changes, _key, row, transaction) => {
    const isChange = ([path, value]: [string, unknown]): boolean =>
      CHANGED_LATER.includes(path.split('.')[0]!) &&
      // A list that was put again as it was is told as changed
      JSON.stringify(value) !== JSON.stringify(Dexie.getByKeyPath(row, path));
    if (Object.entries(changes).some(isChange)) tell(transaction);
  });
  for (const table of [bin, corrections, indicatorEdits, findingMarks]) {
    table.hook('creating', (_key, _row, transaction) => tell(transaction));
    table.hook('updating', (_changes, _key, _row, transaction) => tell(transaction));
    table.hook('deleting', (_key, _row, transaction) => tell(transaction));
  }
}

function outermost(transaction: Transaction): Transaction {
  const { parent } = transaction as Transaction & { parent?: Transaction | null };
  return parent ? outermost(parent) : transaction;
}
