import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { observationsOf } from '../../compare/observation';
import { toldOf } from '../../exchange/told';
import type { Input, MissingInput } from '../inputs';
import { readInputs } from '../jobs';
import type { InputReading, Problem, Reading } from '../reading';
import { type ArchivedFigure, type ArchivedReport, SCHEMA_VERSION } from './columns';
import { inPlace } from './in-place';
import type { Archive, ArchiveDocument, ArchivePart } from './manifest';
import { PartFiles } from './part-files';
import { doneFile, dropAbandoned, type Failure, failedFile, forgetDone, type PartDone } from './standing';

/** How a part is read. */
export interface PartReading {
  /** Version of the program that reads. */
  parser: string;
  /** How many documents are read at once; the files are the same. */
  jobs: number;
  /** What threads run in (see `readInputs`); null where all is read in this one, and a file may bring it down. */
  program: URL | null;
  /** Why documents are not read after all, by their places in the part. */
  givenUp?: ReadonlyMap<number, string>;
  /** Told after each document. */
  onDocument?(read: number, of: number): void;
}

/** A document as it is read: by its name in the manifest, wherever the folder stands, and with the planned bytes alone. */
const inputOf = (documents: string, { path, sha256 }: ArchiveDocument): Input | MissingInput =>
  sha256 === null
    ? { name: path, problem: `${path} could not be read when the plan was made.` }
    : { name: path, path: join(documents, path), place: path, sha256 };

/**
 * Reads one part of an archive and writes its files: the same ones from the same documents, whenever, wherever and however often it is
 * done. No clock goes into them and no path outside the documents' folder. A part is done when its mark stands, which is written last.
 */
export async function readPart(archive: Archive, part: ArchivePart, how: PartReading): Promise<PartDone> {
  const { folder, documents } = archive;
  const { hash } = part;
  await forgetDone(archive, part);
  await dropAbandoned(folder);
  const files = new PartFiles(folder, hash);
  await files.begin();
  try {
    const done = { schema: SCHEMA_VERSION, parser: how.parser, documents: part.documents.length };
    const counts = { failed: 0, reports: 0, figures: 0 };
    const failures: Failure[] = [];
    let at = 0;
    const inputs = part.documents.map((document, place) => {
      const problem = how.givenUp?.get(place);
      return problem === undefined
        ? inputOf(documents, document)
        : { name: document.path, problem, stage: 'thread' as const };
    });
    const jobs = { jobs: how.jobs, recogniseOnly: false, program: how.program ?? new URL('none:'), apart: true };
    for await (const came of readInputs(inputs, how.program === null ? { ...jobs, jobs: 1, apart: false } : jobs)) {
      const { path, sha256 } = part.documents[at++]!;
      const problems = problemsOf(came);
      if (problems.length > 0) counts.failed++;
      failures.push(...problems.map(({ stage, sentence: reason }) => ({ file: path, stage, reason })));
      for (const reading of came.readings) {
        const archived = archivedOf(reading, { parser: how.parser, sha256: sha256 ?? '', notices: came.notices });
        counts.reports++;
        counts.figures += archived.report.figures.length;
        await addReport(files, archived, reading);
      }
      how.onDocument?.(at, part.documents.length);
    }
    const written = await files.finish();
    await writeFailures(folder, failedFile(hash), failures);
    const mark = { ...done, ...counts, files: written };
    await inPlace(folder, doneFile(hash), `${JSON.stringify(mark, null, 1)}\n`);
    return mark;
  } finally {
    await files.leave();
  }
}

/** Every document is read or told: nothing at all is a problem too. */
const problemsOf = ({ name, readings, problems }: InputReading): readonly Problem[] =>
  readings.length === 0 && problems.length === 0
    ? [{ stage: 'file', sentence: `${name} holds no document.` }]
    : problems;

/** A reading as the archive keeps it. An address is what a page says of itself: where its file stands is this machine's affair. */
function archivedOf(
  { name, document, recognition, read, changedAt }: Reading,
  { parser, ...kept }: { parser: string; sha256: string; notices: readonly string[] },
): ArchivedReport {
  const { url } = document;
  const figures = read?.figures ?? [];
  return { report: { id: name, recognition, figures, url, capturedAt: changedAt, parserVersion: parser }, ...kept };
}

async function addReport(files: PartFiles, archived: ArchivedReport, { document, read }: Reading): Promise<void> {
  const { report } = archived;
  const { recognition } = report;
  await files.add('reports', recognition, archived);
  await files.add('texts', recognition, { ...archived, document });
  for (const figure of archivedFigures(archived, document.text)) await files.add('figures', recognition, figure);
  for (const [at, part] of (read?.parts ?? []).entries())
    await files.add('outline', recognition, { ...archived, part, number: at + 1 });
}

/** The figures of a report as rows, in the order of the text. */
export function* archivedFigures(archived: ArchivedReport, text: string): Generator<ArchivedFigure> {
  const { report } = archived;
  const observations = observationsOf(report);
  let at = 0;
  // Both go through the report's figures in one order
  for (const told of toldOf({ report, text }, { language: 'codes', money: 0 }))
    yield { ...archived, told, observation: observations[at++]! };
}

/** A line a failure; no file where nothing failed. */
async function writeFailures(folder: string, path: string, failures: readonly Failure[]): Promise<void> {
  if (failures.length === 0) await rm(join(folder, path), { force: true });
  else await inPlace(folder, path, failures.map((failure) => `${JSON.stringify(failure)}\n`).join(''));
}
