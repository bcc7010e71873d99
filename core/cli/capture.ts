import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CapturedReport } from '../compare/report';
import type { Document } from '../document/document';
import { extractFigures } from '../figures/extract';
import { refineFigures } from '../figures/refine';
import { recognise } from '../recognise/recognise';
import { jieba } from './jieba';
import { loadFile } from './load';

/**
 * Reads a file as a captured report with its text: recognised, extracted and refined. Its time of capture is the file's last
 * change; `id` is the path as it was given.
 * @throws LoadError with one sentence where the file cannot be read
 */
export async function captureFile(
  file: string,
  folder: string,
): Promise<{ report: CapturedReport; document: Document }> {
  const path = resolve(folder, file);
  const { document } = await loadFile(path);
  const recognition = recognise(document);
  const figures = refineFigures(extractFigures(document, recognition), jieba());
  const capturedAt = (await stat(path)).mtime.toISOString();
  const url = document.url ?? pathToFileURL(path).href;
  return { report: { id: file, recognition, figures, capturedAt, url }, document };
}
