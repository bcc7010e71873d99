import { browser } from 'wxt/browser';
import { filePagesOf } from '../../../core/files/places';
import { isRecognised } from '../../../core/recognise/recognition';
import type { DocumentReading, FileReading } from '../../shared/reading/reading-protocol';
import { figuresOfCapture } from '../../shared/store/captures';
import type { BaoshuDatabase } from '../../shared/store/database';
import { reportId } from '../../shared/store/report-id';
import { addFilePages, saveCapture, textHash } from '../../shared/store/save-capture';
import { differingValues } from './differing-values';
import type { AddedCapture, DocumentOutcome } from './import-item';
import { isUnsure } from './unsure';

/**
 * What the library holds, by text and by report: looked up once an import and followed from then on, since no index of the database
 * tells a text that came from elsewhere.
 */
export class KnownCaptures {
  private readonly byHash = new Map<string, number>();
  private readonly byReport = new Map<string, number>();

  private constructor(private readonly database: BaoshuDatabase) {}

  static async of(database: BaoshuDatabase): Promise<KnownCaptures> {
    const known = new KnownCaptures(database);
    await database.captures.each(({ id, hash, reportId: report }) => known.learn(id, hash, report));
    return known;
  }

  learn(id: number, hash: string, report: string): void {
    this.byHash.set(hash, id);
    this.byReport.set(report, id);
  }

  /** The capture of the same text; null where there is none, or it was deleted since. */
  async sameText(hash: string): Promise<number | null> {
    return await this.standing(this.byHash.get(hash));
  }

  /** The latest known capture of a report. */
  async ofReport(report: string): Promise<number | null> {
    return await this.standing(this.byReport.get(report));
  }

  private async standing(id: number | undefined): Promise<number | null> {
    return id !== undefined && (await this.database.captures.get(id)) !== undefined ? id : null;
  }
}

/**
 * Keeps the documents of a file that are reports, each text once.
 * @param anyway keeps what is no report, too
 * @throws the store's error where a document could not be kept; those before it stay
 */
export async function keepReading(
  database: BaoshuDatabase,
  known: KnownCaptures,
  { documents }: Pick<FileReading, 'documents'>,
  anyway: boolean,
): Promise<{ documents: DocumentOutcome[]; added: AddedCapture[] }> {
  const outcomes: DocumentOutcome[] = [];
  const added: AddedCapture[] = [];
  for (const reading of documents) {
    const { outcome, kept } = await keepDocument(database, known, reading, anyway);
    outcomes.push(outcome);
    if (kept !== null) added.push(kept);
  }
  return { documents: outcomes, added };
}

async function keepDocument(
  database: BaoshuDatabase,
  known: KnownCaptures,
  { name, document, recognition, figures, places, sha256 }: DocumentReading,
  anyway: boolean,
): Promise<{ outcome: DocumentOutcome; kept: AddedCapture | null }> {
  const { title, kind, place, year, warnings } = recognition;
  const told = {
    name,
    title: title || document.title,
    kind,
    place,
    year,
    figures: figures.length,
    differing: 0,
    warnings,
  };
  const hash = await textHash(document.text);
  const file = places && sha256 ? { file: filePagesOf(places, document.text, figures, sha256) } : {};
  const same = await known.sameText(hash);
  // Kept before pages were, or as a text of its own
  if (same !== null && file.file !== undefined) await addFilePages(database, same, file.file);
  if (same !== null) return { outcome: { ...told, outcome: 'same', captureId: same, unsure: false }, kept: null };
  if (!isRecognised(recognition) && !anyway)
    return { outcome: { ...told, outcome: 'no-report', captureId: null, unsure: false }, kept: null };
  const report = reportId(recognition, document.url ?? '');
  const other = await known.ofReport(report);
  const differing =
    other === null
      ? 0
      : differingValues(
          (await figuresOfCapture(database, other)).map(({ figure }) => figure),
          figures,
        );
  const capturedAt = new Date().toISOString();
  const parserVersion = browser.runtime.getManifest().version;
  const kept = { document, recognition, figures, capturedAt, parserVersion, ...file };
  const { captureId } = await saveCapture(database, kept);
  known.learn(captureId, hash, report);
  const outcome = other === null ? 'kept' : differing > 0 ? 'changed' : 'copy';
  return {
    outcome: { ...told, outcome, captureId, differing, unsure: isUnsure(recognition, document.url ?? '') },
    kept: { id: captureId, capturedAt },
  };
}
