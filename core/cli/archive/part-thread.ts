import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { THREAD_LIMITS } from '../jobs';
import type { Archive, ArchivePart } from './manifest';
import { readPart } from './read-part';
import type { PartDone } from './standing';

/** The `workerData` of such a thread. */
export const PART_THREAD = 'parts';

/** A part that a thread is to read. */
interface Asked {
  archive: Archive;
  part: ArchivePart;
  parser: string;
  /** Why documents are not read after all, by their places in the part. */
  givenUp: ReadonlyMap<number, string>;
}

/** Documents that were read so far, what the whole came to, or why it came to nothing (a full disk). */
type Told = { read: number } | { done: PartDone } | { failed: unknown };

/** How the reading of a part ended: the last of these where the thread is no more. */
type End = { done: PartDone } | { failed: unknown } | { down: unknown };

/**
 * Reads parts in a thread of its own, each whole with its files: nothing of a document goes from thread to thread, and what was made fast by
 * the first documents stays so from part to part. A document that brings the thread down (memory) is told as given up, and its part is read
 * anew without it.
 */
export class PartThread {
  private worker: Worker | null = null;
  /** Who waits for the part in hand. */
  private hear: (told: Told | End) => void = () => undefined;

  /** @param program what runs in the thread; it must call `serveParts` where it is not the main one */
  constructor(private readonly program: URL) {}

  async read(
    archive: Archive,
    part: ArchivePart,
    { parser, onDocument }: { parser: string; onDocument?(read: number, of: number): void },
  ): Promise<PartDone> {
    const givenUp = new Map<number, string>();
    for (;;) {
      let read = 0;
      const end = await this.ask({ archive, part, parser, givenUp }, (now) => {
        read = now;
        onDocument?.(now, part.documents.length);
      });
      if ('done' in end) return end.done;
      if ('failed' in end) throw end.failed;
      // All were read: it is no document's fault
      if (read === part.documents.length) throw end.down;
      givenUp.set(read, `${part.documents[read]!.path} was given up: ${String(end.down)}`);
    }
  }

  async dismiss(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private ask(asked: Asked, onRead: (read: number) => void): Promise<End> {
    this.worker ??= this.start();
    const { worker } = this;
    return new Promise((resolve) => {
      this.hear = (told) => {
        if ('read' in told) onRead(told.read);
        else resolve(told);
      };
      worker.postMessage(asked);
    });
  }

  private start(): Worker {
    const worker = new Worker(this.program, { workerData: PART_THREAD, resourceLimits: THREAD_LIMITS });
    let error: unknown = null;
    worker.on('message', (told: Told) => this.hear(told));
    worker.on('error', (what) => {
      error = what;
    });
    // Only then has all come that it told before
    worker.on('exit', (code) => {
      if (this.worker === worker) this.worker = null;
      this.hear({ down: error ?? `code ${code}` });
    });
    return worker;
  }
}

/** Answers a `PartThread` until it ends this thread. */
export function serveParts(): void {
  if (isMainThread || parentPort === null) throw new Error('serveParts is for a thread that a PartThread started');
  const port = parentPort;
  const tell = (told: Told): void => port.postMessage(told);
  port.on('message', async ({ archive, part, parser, givenUp }: Asked) => {
    const onDocument = (read: number): void => tell({ read });
    const how = { parser, jobs: 1, program: null, givenUp, onDocument };
    tell(
      await readPart(archive, part, how).then(
        (done) => ({ done }),
        (failed: unknown) => ({ failed }),
      ),
    );
  });
}
