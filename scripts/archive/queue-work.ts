import type { ChildProcess } from 'node:child_process';
import { doneOf } from '../../core/cli/archive/standing';
import { Pace } from './pace';
import { type QueueWork, workOnQueue } from './redis-queue';
import { runProcess, type Work } from './work';

/** Work on an archive's queue, each part in a process of its own as `workOn` has it. */
export type QueueWorker = Pick<Work, 'archive' | 'parser' | 'jobs' | 'command' | 'tell'> &
  Pick<QueueWork, 'redis' | 'lease'>;

/** Reads parts of the queue until all are done; a part that has been done elsewhere meanwhile is passed over. */
export async function workFromQueue({ archive, parser, command, tell, ...how }: QueueWorker): Promise<void> {
  const { parts } = archive.manifest;
  const places = new Map(parts.map(({ hash }, at) => [hash, at]));
  const running = new Set<ChildProcess>();
  const stopping = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    stopping.abort();
    for (const child of running) child.kill(signal);
  };
  const documents = parts.reduce((sum, part) => sum + part.documents.length, 0);
  const pace = new Pace(documents);
  const read = async ({ hash }: { hash: string }): Promise<void> => {
    const at = places.get(hash);
    if (at === undefined) throw new Error(`part ${hash} is not in this manifest; plan and queue it anew`);
    if ((await doneOf(archive, parts[at]!, parser)) !== null) return;
    tell(`part ${at} (${hash}) begins`);
    const ended = await runProcess(command(at), running);
    const done = await doneOf(archive, parts[at]!, parser);
    if (done === null) {
      const told = `part ${at} (${hash}) is not done: its process ended with ${ended}`;
      tell(told);
      throw new Error(told);
    }
    pace.add(done.documents);
    tell(`part ${at} (${hash}): ${done.documents} documents, ${done.figures} figures; ${pace.rate()} here`);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    await workOnQueue({ archive, parser, ...how, read, tell, signal: stopping.signal });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
