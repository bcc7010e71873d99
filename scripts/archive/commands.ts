/** A word as a shell takes it. */
const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** Numbers as SLURM lists them: `0,3,5-9`. */
export function ranges(numbers: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

/** A line a part, for GNU parallel's standard input. */
export const parallelLines = (parts: readonly number[], command: (part: number | string) => string[]): string =>
  parts.map((part) => `${command(part).map(quoted).join(' ')}\n`).join('');

/** A script for `sbatch`: an array job with one task a part. */
export function slurmScript(parts: readonly number[], command: (part: number | string) => string[]): string {
  const variable = '__PART__';
  const line = command(variable).map((word) => (word === variable ? '"$SLURM_ARRAY_TASK_ID"' : quoted(word)));
  return [
    '#!/bin/sh',
    '#SBATCH --job-name=baoshu-archive',
    `#SBATCH --array=${ranges(parts)}`,
    '#SBATCH --ntasks=1',
    '#SBATCH --cpus-per-task=1',
    '#SBATCH --mem=2G',
    `exec ${line.join(' ')}`,
    '',
  ].join('\n');
}
