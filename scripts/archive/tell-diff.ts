import { writeFile } from 'node:fs/promises';
import { csvLine } from '../../core/exchange/delimited';
import { type ArchiveDiff, diffArchives } from './diff';

/** Changes that are told at a terminal of each kind; all go into a file. */
const SHOWN = 5;

const COLUMNS = ['report_id', 'start', 'end', 'text', 'change', 'what', 'parsers'] as const;

/** `diff`: how many figures two readings of the same documents have alike, and what changed. 0 where nothing did. */
export async function tellDiff([first, second]: readonly [string, string], out: string | null): Promise<number> {
  const diff = await diffArchives(first, second);
  process.stdout.write(diffText(diff));
  if (out !== null) {
    const rows = diff.changes.map((change) => csvLine(COLUMNS.map((name) => change[name])));
    await writeFile(out, [csvLine([...COLUMNS]), ...rows].join(''));
  }
  return diff.changes.length > 0 ? 1 : 0;
}

/** The kinds of changes, the most frequent first, each with some of its figures. */
export function diffText({ documents, same, changes }: ArchiveDiff): string {
  const kinds = new Map<string, typeof changes>();
  for (const one of changes) kinds.set(one.change, [...(kinds.get(one.change) ?? []), one]);
  const sorted = [...kinds].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return [
    `${documents} documents in both; ${same} figures alike, ${changes.length} changed`,
    ...sorted.flatMap(([kind, ones]) => [
      `${kind}: ${ones.length}`,
      ...ones.slice(0, SHOWN).map(({ report_id, start, text, what }) => `    ${report_id}:${start} ${text} ${what}`),
    ]),
    '',
  ].join('\n');
}
