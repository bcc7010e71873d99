import { type ChildProcess, spawn } from 'node:child_process';
import type { Archive } from '../../core/cli/archive/manifest';
import { doneOf } from '../../core/cli/archive/standing';
import { Pace } from './pace';

/** How parts are worked on. */
export interface Work {
  archive: Archive;
  parser: string;
  /** Places of the parts in the manifest. */
  parts: readonly number[];
  /** Processes at a time. */
  jobs: number;
  /** The command of a process that reads the part at a place of the manifest. */
  command(part: number): string[];
  tell(line: string): void;
}

/**
 * Reads parts in processes of their own, so many at a time; a part that another machine has done meanwhile is passed over. Returns the
 * places of those that are not done after all: their processes ended otherwise than well, which is told.
 */
export async function workOn({ archive, parser, parts, jobs, command, tell }: Work): Promise<number[]> {
  const { manifest } = archive;
  const waiting = [...parts];
  const undone: number[] = [];
  const running = new Set<ChildProcess>();
  const pace = new Pace(parts.reduce((sum, at) => sum + manifest.parts[at]!.documents.length, 0));
  let stopped: NodeJS.Signals | null = null;
  const stop = (signal: NodeJS.Signals): void => {
    stopped = signal;
    for (const child of running) child.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);

  const follow = async (): Promise<void> => {
    for (let at = waiting.shift(); at !== undefined && stopped === null; at = waiting.shift()) {
      const part = manifest.parts[at]!;
      const before = await doneOf(archive, part, parser);
      const ended = before === null ? await runProcess(command(at), running) : null;
      const done = before ?? (await doneOf(archive, part, parser));
      if (done === null) {
        undone.push(at);
        tell(`part ${at} (${part.hash}) is not done: its process ended with ${ended}`);
        pace.passOver(part.documents.length);
        continue;
      }
      const failed = done.failed > 0 ? `, ${done.failed} failed` : '';
      if (before === null) pace.add(part.documents.length);
      else pace.passOver(part.documents.length);
      tell(`part ${at} (${part.hash}): ${done.documents} documents, ${done.figures} figures${failed}; ${pace.told()}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, parts.length) }, follow));
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  return stopped === null ? undone.sort((a, b) => a - b) : [...undone, ...waiting].sort((a, b) => a - b);
}

/** Runs a command to its end; what it ended with. */
export async function runProcess([program, ...args]: string[], running: Set<ChildProcess>): Promise<string> {
  return await new Promise((resolve) => {
    const child = spawn(program!, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    running.add(child);
    const end = (how: string): void => {
      running.delete(child);
      resolve(how);
    };
    child.on('error', (error) => end(error.message));
    child.on('exit', (code, signal) => end(signal ?? `code ${code}`));
  });
}
