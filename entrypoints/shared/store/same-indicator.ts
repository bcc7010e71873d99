import { anchorOf } from '../../../core/anchors/anchor';
import type { CorrectableFields, Correction } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import { indicatorKey } from '../../../core/indicators/key';
import { byTime, figuresOfCapture } from './captures';
import { pageOf, rowsOfPage } from './correction-rows';
import { addCorrections, type NewCorrection } from './corrections';
import type { BaoshuDatabase } from './database';
import type { CaptureRow, FigureRow } from './rows';

/** Figures that the program named as it had named one whose indicator the reader has just corrected. */
export interface NamedAlike {
  /** What the program had called it. */
  before: Figure['indicator'];
  /** What the reader calls it. */
  now: Figure['indicator'];
  /** Those of all pages that are told under the old name still. */
  rows: { capture: CaptureRow; row: FigureRow }[];
}

/**
 * What else could be corrected with the last correction of a capture's page, where that gave a figure another indicator: the
 * figures of the same place that the program gave the same name and key. Null where there are none. Read capture by capture, since
 * a name too general for a series is in no index.
 */
export async function namedAlike(database: BaoshuDatabase, captureId: number): Promise<NamedAlike | null> {
  const capture = await database.captures.get(captureId);
  if (capture === undefined) return null;
  const rows = await rowsOfPage(database, pageOf(capture.url, captureId));
  const last = rows.findLast(({ undoneAt }) => undoneAt === null);
  if (last === undefined || last.said === null || last.correction.action !== 'change') return null;
  const before = last.said.indicator;
  const now = last.correction.changes.indicator;
  if (now === undefined) return null;
  const alike: NamedAlike['rows'] = [];
  for (const one of await latestOfPlace(database, capture)) {
    for (const row of await figuresOfCapture(database, one.id)) {
      const { indicator } = row.figure;
      if (indicator.name !== before.name || indicator.key !== before.key) continue;
      if (row.correction === undefined || (row.correction.action === 'change' && !row.correction.changes.indicator))
        alike.push({ capture: one, row });
    }
  }
  return alike.length === 0 ? null : { before, now, rows: alike };
}

/** The latest capture of each page that is of the same place; of a page whose place is unknown that page alone. */
async function latestOfPlace(database: BaoshuDatabase, { id, recognition }: CaptureRow): Promise<CaptureRow[]> {
  const code = recognition.place?.code;
  const same = ({ id: other, recognition: { place } }: CaptureRow) =>
    code === undefined ? other === id : place?.code === code;
  const latest = new Map<string, CaptureRow>();
  for (const capture of (await database.captures.filter(same).toArray()).sort(byTime))
    latest.set(pageOf(capture.url, capture.id), capture);
  return [...latest.values()];
}

/** Gives all of them the reader's indicator, by one act. @returns how many there were */
export async function correctNamedAlike(database: BaoshuDatabase, { now, rows }: NamedAlike): Promise<number> {
  const added: NewCorrection[] = [];
  for (const { capture, row } of rows) {
    const text = await database.texts.get(capture.id);
    if (text === undefined) continue;
    const { figure: said, correction } = row;
    const before = correction?.action === 'change' ? correction.changes : {};
    const changes: Partial<CorrectableFields> = { ...before, indicator: indicatorFor(now, said) };
    const made: Correction = {
      figureId: said.id,
      anchor: anchorOf(text.document, said),
      madeAt: new Date().toISOString(),
      action: 'change',
      changes,
    };
    added.push({ page: pageOf(capture.url, capture.id), correction: made, said });
  }
  await addCorrections(database, added);
  return added.length;
}

/** A share has another key than its amount: where the reader's name gave the key, each figure takes the one of its own unit and kind. */
function indicatorFor({ name, key }: Figure['indicator'], { unit, kind }: Figure): Figure['indicator'] {
  const own = indicatorKey(name, { unit, kind });
  const stem = (of: string) => of.split(':', 2).join(':');
  return { name, key: stem(own) === stem(key) ? own : key };
}
