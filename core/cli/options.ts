import { availableParallelism } from 'node:os';

/** What `extract` and `compare` can be told in the same words. */
export interface CommonOptions {
  /** How many files are read at once. */
  jobs: number;
  /** Files, folders and `-`. */
  files: string[];
}

/** Options of a command: names with what they take. */
export type OptionKinds = Record<string, 'flag' | 'value'>;

/** Parses a command line; the sentence says what is wrong with it. */
export function parseOptions(
  args: readonly string[],
  kinds: OptionKinds,
): { flags: Set<string>; values: Map<string, string>; common: CommonOptions } | string {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    const kind = arg === '--jobs' ? 'value' : kinds[arg];
    if (arg === '-' || !arg.startsWith('-')) files.push(arg);
    else if (kind === undefined) return `unknown option ${arg}`;
    else if (kind === 'flag') flags.add(arg);
    else {
      const value = args[++i];
      if (value === undefined) return `${arg} needs a value`;
      values.set(arg, value);
    }
  }
  const jobs = Number(values.get('--jobs') ?? '1');
  if (!Number.isInteger(jobs) || jobs < 1) return '--jobs needs a number from 1';
  if (files.length === 0) return 'no file given';
  return { flags, values, common: { jobs: Math.min(jobs, availableParallelism() * 2), files } };
}
