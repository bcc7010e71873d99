import { applyCorrections, type PageCorrection, type Unapplied } from '../../../core/compare/apply-corrections';
import { isRead } from './captured-report';
import { figuresOfCapture } from './captures';
import { pageOf, rekeyPage, rowsOfPage, standingCorrections, turnedAt } from './correction-rows';
import type { BaoshuDatabase } from './database';
import { tablesOfCaptures } from './keep-figures';
import type { CorrectionRow } from './rows';

/** A correction with the page it belongs to. */
export interface NewCorrection extends PageCorrection {
  page: string;
}

/** The corrections of a page in force, in the order they were made, and what can be done about them. */
export interface PageCorrections {
  corrections: PageCorrection[];
  canUndo: boolean;
  canRedo: boolean;
}

/** The corrections of one page. */
export async function correctionsOfPage(database: BaoshuDatabase, page: string): Promise<PageCorrections> {
  const rows = await rowsOfPage(database, page);
  const standing = rows.filter(isStanding);
  return {
    corrections: standing.map(({ correction, said }) => ({ correction, said })),
    canUndo: standing.length > 0,
    canRedo: redoable(rows) !== undefined,
  };
}

/** The corrections of a capture's page that the capture does not take; all of them are kept. */
export async function unappliedCorrections(database: BaoshuDatabase, captureId: number): Promise<Unapplied[]> {
  const [capture, text] = await Promise.all([database.captures.get(captureId), database.texts.get(captureId)]);
  if (capture === undefined || text === undefined) return [];
  const corrections = await standingCorrections(database, pageOf(capture.url, captureId));
  if (corrections.length === 0) return [];
  const rows = await figuresOfCapture(database, captureId);
  const figures = rows.filter(isRead).map(({ figure }) => figure);
  return applyCorrections(text.document, figures, corrections).unapplied;
}

/**
 * Keeps corrections made by one act and puts every figure that they touch under its new keys, all in one transaction. What was
 * undone on their pages before cannot be redone from then on.
 * @returns after the transaction has committed
 */
export async function addCorrections(database: BaoshuDatabase, added: NewCorrection[]): Promise<void> {
  const act = crypto.randomUUID();
  await inOneTransaction(database, async () => {
    for (const { page, correction, said } of added) {
      const order = ((await rowsOfPage(database, page)).at(-1)?.order ?? 0) + 1;
      await database.corrections.add({ id: crypto.randomUUID(), page, order, act, correction, said, undoneAt: null });
    }
    for (const page of pagesOf(added)) await rekeyPage(database, page);
  });
}

/**
 * Takes back the last act that stands on a page, on all pages that it touched.
 * @returns false where nothing stands
 */
export async function undoCorrection(database: BaoshuDatabase, page: string): Promise<boolean> {
  return inOneTransaction(database, async () => {
    const rows = await rowsOfPage(database, page);
    const last = rows.findLast(isStanding);
    if (last === undefined) return false;
    const undoneAt = momentAfter(latestTurn(rows));
    await change(database, last.act, isStanding, (row) => ({ ...row, undoneAt }));
    return true;
  });
}

/**
 * Puts the act that was undone last on a page in force again.
 * @returns false where there is none, or a new correction has been made since
 */
export async function redoCorrection(database: BaoshuDatabase, page: string): Promise<boolean> {
  return inOneTransaction(database, async () => {
    const rows = await rowsOfPage(database, page);
    const next = redoable(rows);
    if (next === undefined) return false;
    const redoneAt = momentAfter(latestTurn(rows));
    await change(
      database,
      next.act,
      (row) => !isStanding(row),
      (row) => ({ ...row, undoneAt: null, redoneAt }),
    );
    return true;
  });
}

const isStanding = ({ undoneAt }: CorrectionRow): boolean => undoneAt === null;

/**
 * Of the rows behind the last one that stands, that which was undone last: 1, 2, then 2 undone and 3 made and undone leaves 2 and 3,
 * of which 3 is meant.
 */
function redoable(rows: CorrectionRow[]): CorrectionRow | undefined {
  const standing = rows.findLast(isStanding)?.order ?? 0;
  return rows
    .filter(({ order }) => order > standing)
    .reduce<CorrectionRow | undefined>(
      (last, row) => (last === undefined || row.undoneAt! > last.undoneAt! ? row : last),
      undefined,
    );
}

/** When one of them was taken back or put in force again last. */
const latestTurn = (rows: CorrectionRow[]): string =>
  rows.reduce((latest, row) => (turnedAt(row) > latest ? turnedAt(row) : latest), '');

/** Now, or the moment after `latest` where that is not past yet: the order of undos and redos must be told by their times. */
function momentAfter(latest: string): string {
  const now = new Date().toISOString();
  return now > latest ? now : new Date(Date.parse(latest) + 1).toISOString();
}

async function change(
  database: BaoshuDatabase,
  act: string,
  which: (row: CorrectionRow) => boolean,
  to: (row: CorrectionRow) => CorrectionRow,
): Promise<void> {
  const rows = (await database.corrections.where('act').equals(act).toArray()).filter(which);
  await database.corrections.bulkPut(rows.map(to));
  for (const page of pagesOf(rows)) await rekeyPage(database, page);
}

const pagesOf = (of: { page: string }[]): Set<string> => new Set(of.map(({ page }) => page));

function inOneTransaction<Value>(database: BaoshuDatabase, work: () => Promise<Value>): Promise<Value> {
  return database.transaction('rw', tablesOfCaptures(database), work);
}
