import { jieba } from '../../core/cli/jieba';
import { loadFile } from '../../core/cli/load';
import type { Document } from '../../core/document/document';
import { readFigures } from '../../core/figures/extract';
import type { Figure } from '../../core/figures/figure';
import { refineFigures } from '../../core/figures/refine';
import type { Part } from '../../core/outline/part';
import { recognise } from '../../core/recognise/recognise';
import type { Recognition } from '../../core/recognise/recognition';

/** What the program says of a document. */
export interface Reading {
  recognition: Recognition;
  figures: Figure[];
  parts: readonly Part[];
}

/** Reads a document as the command line and the extension do, but for the names that jieba refines. */
export function readTimes(document: Document): Reading {
  const recognition = recognise(document);
  return { recognition, ...readFigures(document, recognition) };
}

/** Reads a document from end to end, as the command line and the extension do: recognised, extracted, names refined by jieba. */
export function readReport(document: Document): Reading {
  const reading = readTimes(document);
  return { ...reading, figures: refineFigures(reading.figures, jieba()) };
}

const readings = new Map<string, Promise<{ document: Document; reading: Reading }>>();

/** Loads and reads a file, once in a process: figures and parts are labelled of the same reports. */
export function readReportFile(file: string): Promise<{ document: Document; reading: Reading }> {
  let read = readings.get(file);
  if (!read) {
    read = loadFile(file).then(({ document }) => ({ document, reading: readReport(document) }));
    readings.set(file, read);
  }
  return read;
}
