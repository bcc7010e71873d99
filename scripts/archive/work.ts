import type { Archive } from '../../core/cli/archive/manifest';
import { doneOf } from '../../core/cli/archive/standing';
import { Pace } from './pace';
import { PartProcess } from './part-process';

/** How parts are worked on. */
export interface Work {
  archive: Archive;
  parser: string;
  /** Places of the parts in the manifest. */
  parts: readonly number[];
  /** Processes at a time. */
  jobs: number;
  /** The command of a process that reads the parts that it is asked for (see `PartProcess`). */
  command: readonly string[];
  tell(line: string): void;
}

/**
 * Reads parts in so many processes at a time, each of which goes on with the next one; a part that another machine has done meanwhile is
 * passed over. Returns the places of those that are not done after all: their processes ended otherwise than well, which is told.
 */
export async function workOn({ archive, parser, parts, jobs, command, tell }: Work): Promise<number[]> {
  const { manifest } = archive;
  const waiting = [...parts];
  const undone: number[] = [];
  const processes = Array.from({ length: Math.min(jobs, parts.length) }, () => new PartProcess(command));
  const pace = new Pace(parts.reduce((sum, at) => sum + manifest.parts[at]!.documents.length, 0));
  let stopped: NodeJS.Signals | null = null;
  const stop = (signal: NodeJS.Signals): void => {
    stopped = signal;
    for (const one of processes) one.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);

  const follow = async (one: PartProcess): Promise<void> => {
    while (stopped === null && waiting.length > 0) {
      const at = waiting.shift()!;
      const part = manifest.parts[at]!;
      const before = await doneOf(archive, part, parser);
      const ended = before === null ? await one.read(at) : null;
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
    await Promise.all(processes.map(follow));
  } finally {
    await Promise.all(processes.map((one) => one.end()));
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  return stopped === null ? undone.sort((a, b) => a - b) : [...undone, ...waiting].sort((a, b) => a - b);
}
