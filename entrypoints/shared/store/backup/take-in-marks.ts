import type { BackupCorrection, BackupFindingMark } from '../../../../core/exchange/backup/rows';
import { rekeyPage, rowsOfPage, turnedAt } from '../correction-rows';
import type { BaoshuDatabase } from '../database';
import type { CorrectionRow } from '../rows';
import { canonicalJson } from './canonical';
import type { Conflicts } from './conflicts';

/** Takes corrections out of a backup into the library, each once. All of it is to be called in one transaction. */
export class CorrectionsTakenIn {
  added = 0;
  /** Corrections that are new here, by their pages. */
  readonly #pages = new Map<string, Set<string>>();

  constructor(
    private readonly database: BaoshuDatabase,
    private readonly conflicts: Conflicts,
    /** What pages without an address are called here. */
    private readonly pages: ReadonlyMap<string, string>,
  ) {}

  async take(given: BackupCorrection): Promise<void> {
    const { corrections } = this.database;
    const page = given.page.startsWith('capture:') ? this.pages.get(given.page) : given.page;
    // Its capture was left out, and with it all that it could be applied to
    if (page === undefined) return;
    const here = await corrections.get(given.id);
    if (here !== undefined) {
      if (!isLaterTurn(given, here)) return;
      const { redoneAt: _, ...row } = here;
      const { undoneAt, redoneAt } = given;
      await corrections.put({ ...row, undoneAt, ...(redoneAt !== undefined && { redoneAt }) });
      this.#pages.set(here.page, this.#pages.get(here.page) ?? new Set());
      return;
    }
    await corrections.add({ ...given, page });
    this.added++;
    const added = this.#pages.get(page) ?? new Set();
    this.#pages.set(page, added.add(given.id));
  }

  /** Puts the corrections of each page in the order of their times, and its figures under the keys that they make. */
  async finish(): Promise<void> {
    for (const [page, added] of this.#pages) {
      const rows = await rowsOfPage(this.database, page);
      if (added.size > 0 && added.size < rows.length) {
        this.conflicts.corrections += correctedTwice(rows, added);
        const ordered = rows.sort(inAnyLibrary).map((row, at) => ({ ...row, order: at + 1 }));
        await this.database.corrections.bulkPut(ordered);
      }
      await rekeyPage(this.database, page);
    }
  }
}

/**
 * Whether one side knows a later undo or redo of a correction than the other. Of one moment, or of rows from before redos had a time,
 * an undo holds: whoever takes in whom.
 */
function isLaterTurn(one: BackupCorrection, other: BackupCorrection): boolean {
  const order = (row: BackupCorrection): string => `${turnedAt(row)} ${row.undoneAt === null ? 0 : 1}`;
  return order(one) > order(other);
}

/** In the order in which they were made, by nothing that differs from one library to another. */
function inAnyLibrary(a: CorrectionRow, b: CorrectionRow): number {
  const [one, other] = [a.correction.madeAt, b.correction.madeAt];
  if (one !== other) return one < other ? -1 : 1;
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** How many figures were put right on both sides, and not alike. */
function correctedTwice(rows: CorrectionRow[], added: ReadonlySet<string>): number {
  const last = { here: new Map<string, string>(), there: new Map<string, string>() };
  for (const { id, correction, undoneAt } of rows) {
    if (undoneAt !== null) continue;
    const { madeAt: _, anchor: __, figureId, ...what } = correction;
    last[added.has(id) ? 'there' : 'here'].set(figureId, canonicalJson(what));
  }
  return [...last.here].filter(([figure, what]) => (last.there.get(figure) ?? what) !== what).length;
}

/** Orders ticks by the time at which they were made or taken back; of one moment by nothing that differs from one library to another. */
const turnOf = ({ markedAt, takenBackAt = '', mark }: BackupFindingMark): string =>
  `${takenBackAt > markedAt ? takenBackAt : markedAt} ${takenBackAt === '' ? 0 : 1} ${mark}`;

/** Takes what was ticked off of one finding in. @returns true where it is new */
export async function takeInMark(
  database: BaoshuDatabase,
  given: BackupFindingMark,
  conflicts: Conflicts,
): Promise<boolean> {
  const here = await database.findingMarks.get(given.key);
  const stand = here !== undefined && here.takenBackAt === undefined && given.takenBackAt === undefined;
  if (stand && here.mark !== given.mark) conflicts.marks++;
  if (here === undefined || turnOf(given) > turnOf(here)) await database.findingMarks.put(given);
  return here === undefined && given.takenBackAt === undefined;
}
