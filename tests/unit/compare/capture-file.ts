import { resolve } from 'node:path';
import { reportOf } from '../../../core/cli/captured-report';
import { readInput } from '../../../core/cli/reading';
import type { CapturedReport } from '../../../core/compare/report';
import type { Document } from '../../../core/document/document';

/** Reads a file of one document as a captured report with its text; `id` is the path as it was given. */
export async function captureFile(
  file: string,
  folder: string,
): Promise<{ report: CapturedReport; document: Document }> {
  const { readings, problems } = await readInput({ name: file, path: resolve(folder, file), place: file }, false);
  const [reading] = readings;
  if (reading === undefined || readings.length > 1 || problems.length > 0)
    throw new Error(problems[0]?.sentence ?? `${file} holds ${readings.length} documents`);
  return { report: reportOf(reading), document: reading.document };
}
