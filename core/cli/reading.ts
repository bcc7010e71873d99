import { pathToFileURL } from 'node:url';
import type { Document } from '../document/document';
import type { DocumentReading } from '../figures/extract';
import type { FileFormat } from '../files/contract';
import { readFile } from '../files/read-file';
import { recognise } from '../recognise/recognise';
import type { Recognition } from '../recognise/recognition';
import { noticeSentence, troubleSentence } from './file-words';
import { bytesOf, type Input, type MissingInput } from './inputs';
import { TOOLS } from './load';
import { LoadError } from './load-error';
import { readRefined } from './read-refined';

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

/**
 * Where reading stopped: the file's bytes could not be had or are other ones than were asked for, its format could not be read, what it
 * is could not be told, its figures could not be read, or it brought down the thread that read it.
 */
export type Stage = 'bytes' | 'file' | 'recognise' | 'figures' | 'thread';

/** Why an input or a document in it was not read. */
export interface Problem {
  stage: Stage;
  /** One sentence that names the file. */
  sentence: string;
}

/** What came of one input: its documents, what to know of them, each one sentence, and why it was not read. */
export interface InputReading {
  name: string;
  readings: Reading[];
  notices: string[];
  problems: Problem[];
}

/** Reads an input and all documents in it. Nothing is thrown for what a file holds. */
export async function readInput(input: Input | MissingInput, recogniseOnly: boolean): Promise<InputReading> {
  const { name } = input;
  const came: InputReading = { name, readings: [], notices: [], problems: [] };
  if ('problem' in input) return { ...came, problems: [{ stage: input.stage ?? 'bytes', sentence: input.problem }] };
  let stage: Stage = 'bytes';
  /** Told by the sentence of what is known to go wrong; by the error itself else. */
  const stopped = (of: string, error: unknown): void => {
    const sentence = error instanceof LoadError ? error.message : `${of}: ${String(error)}`;
    came.problems.push({ stage, sentence });
    if (process.env.BAOSHU_DEBUG) console.error(error);
  };
  try {
    const { bytes, changedAt } = await bytesOf(input);
    stage = 'file';
    const result = await readFile({ name, bytes }, TOOLS);
    if (!result.ok) return { ...came, problems: [{ stage, sentence: troubleSentence(result.trouble) }] };
    for (const notice of result.notices) {
      const sentence = noticeSentence(notice);
      if (notice.code === 'entry-not-read') came.problems.push({ stage, sentence });
      else came.notices.push(sentence);
    }
    for (const { name: inner, format, document } of result.documents) {
      const place = input.place + inner.slice(name.length);
      const packed = inner !== name;
      const address =
        document.url ?? (input.path === null ? null : pathToFileURL(input.path + inner.slice(name.length)).href);
      // One that cannot be read leaves the others of its archive
      try {
        stage = 'recognise';
        const recognition = recognise(document);
        stage = 'figures';
        const read = recogniseOnly ? {} : { read: readRefined(document, recognition) };
        came.readings.push({ name: inner, place, format, packed, document, address, changedAt, recognition, ...read });
      } catch (error) {
        stopped(inner, error);
      }
    }
  } catch (error) {
    stopped(name, error);
  }
  return came;
}
