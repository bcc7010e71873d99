import type { Archive } from '../../core/cli/archive/manifest';
import { doneOf, failuresOf } from '../../core/cli/archive/standing';

/** How far an archive is. */
export interface Standing {
  parts: number;
  /** Places of the parts that are not done, in the manifest. */
  undone: number[];
  documents: number;
  /** Documents of the parts that are done. */
  read: number;
  reports: number;
  figures: number;
  /** Documents that were not read, or not wholly. */
  failed: number;
  /** What failed at each stage; a ZIP may fail several times. */
  stages: Map<string, number>;
}

/** Looks at what stands of an archive; parts of another parser or other tables are not done. */
export async function standingOf(archive: Archive, parser: string): Promise<Standing> {
  const { parts } = archive.manifest;
  const standing: Standing = {
    ...{ parts: parts.length, undone: [], documents: 0, read: 0, reports: 0, figures: 0, failed: 0 },
    stages: new Map(),
  };
  for (const [at, part] of parts.entries()) {
    standing.documents += part.documents.length;
    const done = await doneOf(archive, part, parser);
    if (done === null) {
      standing.undone.push(at);
      continue;
    }
    standing.read += done.documents;
    standing.reports += done.reports;
    standing.figures += done.figures;
    standing.failed += done.failed;
    for (const { stage } of await failuresOf(archive, part))
      standing.stages.set(stage, (standing.stages.get(stage) ?? 0) + 1);
  }
  return standing;
}

/** A standing for a person at a terminal. */
export function standingText({ parts, undone, documents, read, reports, figures, failed, stages }: Standing): string {
  const told = Array.from(stages, ([stage, count]) => `${stage} ${count}`).join(', ');
  return [
    `parts      ${parts - undone.length} of ${parts} done`,
    `documents  ${read} of ${documents}`,
    `reports    ${reports}`,
    `figures    ${figures}`,
    `failed     ${failed}${failed > 0 ? ` (${told}); retry reads those that were mended` : ''}`,
    '',
  ].join('\n');
}
