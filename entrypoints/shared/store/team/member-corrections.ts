import { rowsOfPage } from '../correction-rows';
import type { BaoshuDatabase } from '../database';
import type { CorrectionRow } from '../rows';

/** One figure that members of a team have corrected, as each has it; the last one holds. */
export interface MemberCorrections {
  figureId: string;
  /** What the program had read; null where a member added the figure. */
  said: string | null;
  name: string;
  made: {
    /** Null for this library's own reader. */
    by: string | null;
    /** What stands there since; null where it is no figure any more. */
    text: string | null;
    madeAt: string;
  }[];
}

/** The figures of a page in whose corrections another member had a hand, each member with the last that they said of it. */
export async function memberCorrections(database: BaoshuDatabase, page: string): Promise<MemberCorrections[]> {
  const figures = new Map<string, CorrectionRow[]>();
  for (const row of await rowsOfPage(database, page)) {
    if (row.undoneAt !== null) continue;
    const { figureId } = row.correction;
    figures.set(figureId, [...(figures.get(figureId) ?? []), row]);
  }
  return [...figures.values()].filter((rows) => rows.some(({ by }) => by !== undefined)).map(told);
}

function told(rows: readonly CorrectionRow[]): MemberCorrections {
  const [first] = rows as [CorrectionRow];
  const made = new Map<string, MemberCorrections['made'][number]>();
  for (const { by = null, correction, said } of rows) {
    const who = by ?? '';
    made.delete(who);
    made.set(who, { by, text: textOf(correction, said), madeAt: correction.madeAt });
  }
  const added = first.correction.action === 'add' ? first.correction.figure : null;
  const { figureId } = first.correction;
  return {
    figureId,
    said: first.said?.text ?? null,
    name: (first.said ?? added)?.indicator.name ?? '',
    made: [...made.values()],
  };
}

/** A correction's number and name as it leaves them. */
function textOf(correction: CorrectionRow['correction'], said: CorrectionRow['said']): string | null {
  if (correction.action === 'dismiss') return null;
  if (correction.action === 'add') return correction.figure.text;
  const { text = said?.text ?? '', indicator } = correction.changes;
  return indicator === undefined ? text : `${indicator.name} ${text}`;
}
