import { doneOf } from '../../core/cli/archive/standing';
import { Pace } from './pace';
import { PartProcess } from './part-process';
import { type QueueWork, workOnQueue } from './redis-queue';
import type { Work } from './work';

/** Work on an archive's queue, in processes as `workOn` has them. */
export type QueueWorker = Pick<Work, 'archive' | 'parser' | 'jobs' | 'command' | 'tell'> &
  Pick<QueueWork, 'redis' | 'lease'>;

/** Reads parts of the queue until all are done; a part that has been done elsewhere meanwhile is passed over. */
export async function workFromQueue({ archive, parser, command, tell, ...how }: QueueWorker): Promise<void> {
  const { parts } = archive.manifest;
  const places = new Map(parts.map(({ hash }, at) => [hash, at]));
  const processes = Array.from({ length: how.jobs }, () => new PartProcess(command));
  const free = [...processes];
  const stopping = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    stopping.abort();
    for (const one of processes) one.kill(signal);
  };
  const documents = parts.reduce((sum, part) => sum + part.documents.length, 0);
  const pace = new Pace(documents);
  const read = async ({ hash }: { hash: string }): Promise<void> => {
    const at = places.get(hash);
    if (at === undefined) throw new Error(`part ${hash} is not in this manifest; plan and queue it anew`);
    if ((await doneOf(archive, parts[at]!, parser)) !== null) return;
    tell(`part ${at} (${hash}) begins`);
    // No more parts are in hand than there are processes
    const one = free.pop()!;
    const ended = await one.read(at);
    free.push(one);
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
    await Promise.all(processes.map((one) => one.end()));
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
