import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CapturedReport } from '../compare/report';
import type { Document } from '../document/document';
import { type DocumentReading, readFigures } from '../figures/extract';
import { refineFigures } from '../figures/refine';
import type { FileFormat } from '../files/contract';
import { readFile } from '../files/read-file';
import { recognise } from '../recognise/recognise';
import type { Recognition } from '../recognise/recognition';
import { noticeSentence, troubleSentence } from './file-words';
import { bytesOf, type Input, type MissingInput } from './inputs';
import { jieba } from './jieba';
import { TOOLS } from './load';
import { LoadError } from './load-error';

/** One document of an input, read. */
export interface Reading {
  name: string;
  /** Where its result stands below an output folder. */
  place: string;
  format: FileFormat;
  /** True for a document inside an archive. */
  packed: boolean;
  document: Document;
  /** Where the page was saved from, else the file's own address; null for what was piped in. */
  address: string | null;
  recognition: Recognition;
  /** With names refined by jieba; absent where only recognition was asked for. */
  read?: DocumentReading;
  /** Time of the file's last change, ISO. */
  changedAt: string;
}

/** What came of one input: its documents, what to know of them, and why it was not read, each one sentence. */
export interface InputReading {
  name: string;
  readings: Reading[];
  notices: string[];
  problems: string[];
}

/** Reads an input and all documents in it. Nothing is thrown for what a file holds. */
export async function readInput(input: Input | MissingInput, recogniseOnly: boolean): Promise<InputReading> {
  const { name } = input;
  const came: InputReading = { name, readings: [], notices: [], problems: [] };
  if ('problem' in input) return { ...came, problems: [input.problem] };
  try {
    const { bytes, changedAt } = await bytesOf(input);
    const result = await readFile({ name, bytes }, TOOLS);
    if (!result.ok) return { ...came, problems: [troubleSentence(result.trouble)] };
    for (const notice of result.notices)
      (notice.code === 'entry-not-read' ? came.problems : came.notices).push(noticeSentence(notice));
    for (const { name: inner, format, document } of result.documents) {
      const place = input.place + inner.slice(name.length);
      const packed = inner !== name;
      const read = readDocument(document, recogniseOnly);
      const address =
        document.url ?? (input.path === null ? null : pathToFileURL(input.path + inner.slice(name.length)).href);
      came.readings.push({ name: inner, place, format, packed, document, address, changedAt, ...read });
    }
  } catch (error) {
    came.problems.push(error instanceof LoadError ? error.message : `${name}: ${String(error)}`);
    if (process.env.BAOSHU_DEBUG) console.error(error);
  }
  return came;
}

function readDocument(document: Document, recogniseOnly: boolean): Pick<Reading, 'recognition' | 'read'> {
  const recognition = recognise(document);
  if (recogniseOnly) return { recognition };
  const read = readFigures(document, recognition);
  return { recognition, read: { ...read, figures: refineFigures(read.figures, jieba()) } };
}

/** A reading as the library keeps reports; its id is the file's name. */
export const reportOf = ({ name, address, recognition, read, changedAt }: Reading): CapturedReport => ({
  id: name,
  recognition,
  figures: read?.figures ?? [],
  capturedAt: changedAt,
  url: address,
});

/**
 * Reads a file of one document as a captured report with its text: recognised, extracted and refined. Its time of capture is the
 * file's last change; `id` is the path as it was given.
 * @throws LoadError with one sentence where the file cannot be read or holds several
 */
export async function captureFile(
  file: string,
  folder: string,
): Promise<{ report: CapturedReport; document: Document }> {
  const path = resolve(folder, file);
  const { readings, problems } = await readInput({ name: file, path, place: file }, false);
  const [reading] = readings;
  if (reading === undefined || readings.length > 1 || problems.length > 0)
    throw new LoadError(problems[0] ?? `${file} holds ${readings.length} documents; name one of them.`);
  return { report: reportOf(reading), document: reading.document };
}
