import { once } from 'node:events';
import { connect } from 'node:net';
import type { Archive, ArchivePart } from '../../core/cli/archive/manifest';
import { LoadError } from '../../core/cli/load-error';
import { engine } from './engines';

/** What is used of `bullmq`. */
interface QueuePackage {
  Queue: new (name: string, options: object) => BullQueue;
  Worker: new (name: string, work: (job: BullJob) => Promise<unknown>, options: object) => BullWorker;
}
interface BullJob {
  data: PartJob;
}
interface BullQueue {
  addBulk(jobs: readonly { name: string; data: PartJob; opts: object }[]): Promise<unknown>;
  clean(graceMs: number, limit: number, type: 'failed'): Promise<unknown>;
  getJobCounts(...types: string[]): Promise<Record<string, number>>;
  on(event: 'error', listener: (error: Error) => void): void;
  close(): Promise<void>;
}
interface BullWorker {
  on(event: 'error', listener: (error: Error) => void): void;
  close(): Promise<void>;
}

/** A part to be read, known by its documents: every machine has the manifest. */
export interface PartJob {
  hash: string;
}

/** One queue a server for each archive and version: what one of them waits for is none of another's affair. */
const queueName = ({ manifest }: Archive, parser: string): string =>
  `baoshu-archive-${manifest.parts[0]?.hash ?? 'empty'}-${parser}`;

/** How often a part is tried that does not get done. */
const ATTEMPTS = 3;
/** How many workers may vanish with a part in hand before it is left undone. */
const MOST_VANISHED = 5;
/** What waits, or is in hand, or will be tried again. */
const OPEN = ['waiting', 'active', 'delayed', 'prioritized', 'paused'];

/** A server's address as BullMQ takes it. @throws LoadError with one sentence where there is none that answers */
async function connectionOf(url: string): Promise<object> {
  const at = URL.canParse(url) ? new URL(url) : null;
  if (at === null || !/^rediss?:$/.test(at.protocol))
    throw new LoadError(`${url} is no address like redis://host:6379.`);
  const [host, port] = [at.hostname, Number(at.port || 6379)];
  const socket = connect({ host, port });
  try {
    await once(socket, 'connect');
  } catch (error) {
    throw new LoadError(`No Redis answers at ${host}:${port} (${(error as Error).message}).`);
  } finally {
    socket.destroy();
  }
  return {
    ...{ host, port, db: Number(at.pathname.slice(1) || 0), maxRetriesPerRequest: null },
    ...(at.username && { username: decodeURIComponent(at.username) }),
    ...(at.password && { password: decodeURIComponent(at.password) }),
    ...(at.protocol === 'rediss:' && { tls: {} }),
  };
}

/** Puts parts into the queue; those that wait there already are there once. */
export async function enqueue(
  archive: Archive,
  parts: readonly ArchivePart[],
  { redis, parser }: { redis: string; parser: string },
): Promise<void> {
  const connection = await connectionOf(redis);
  const { Queue } = await engine<QueuePackage>('bullmq');
  const queue = new Queue(queueName(archive, parser), { connection });
  try {
    // A job that was given up stands in the way of one of its name
    await queue.clean(0, Number.MAX_SAFE_INTEGER, 'failed');
    const opts = { attempts: ATTEMPTS, backoff: { type: 'fixed', delay: 1000 }, removeOnComplete: true };
    await queue.addBulk(
      parts.map(({ hash }) => ({ name: 'part', data: { hash }, opts: { ...opts, jobId: `part-${hash}` } })),
    );
  } finally {
    await queue.close();
  }
}

/** How a queue is worked on. */
export interface QueueWork {
  archive: Archive;
  redis: string;
  parser: string;
  /** Parts in hand at a time. */
  jobs: number;
  /** Seconds after which a worker that is not heard of has lost its parts to others. */
  lease: number;
  /** Reads a part; throws where it is not done. */
  read(job: PartJob): Promise<void>;
  tell(line: string): void;
  /** Ends the work once the parts in hand are read. */
  signal: AbortSignal;
}

/** How often it is looked whether anything is left. */
const LOOK_MS = 500;

/** Reads parts of a queue until none waits and none is in another worker's hand: one that vanishes leaves its parts to this one. */
export async function workOnQueue({
  archive,
  redis,
  parser,
  jobs,
  lease,
  read,
  tell,
  signal,
}: QueueWork): Promise<void> {
  const connection = await connectionOf(redis);
  const { Queue, Worker } = await engine<QueuePackage>('bullmq');
  const name = queueName(archive, parser);
  const queue = new Queue(name, { connection });
  const worker = new Worker(name, ({ data }) => read(data), {
    connection,
    concurrency: jobs,
    lockDuration: lease * 1000,
    stalledInterval: lease * 1000,
    maxStalledCount: MOST_VANISHED,
  });
  // It goes on by itself when the server is back
  for (const one of [queue, worker]) one.on('error', (error) => tell(`queue: ${error.message}`));
  try {
    for (let open = 1; open > 0 && !signal.aborted; ) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      open = Object.values(await queue.getJobCounts(...OPEN)).reduce((sum, count) => sum + count, 0);
    }
  } finally {
    await worker.close();
    await queue.close();
  }
}
