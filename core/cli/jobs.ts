import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Input, MissingInput } from './inputs';
import { type InputReading, readInput } from './reading';

interface Job {
  at: number;
  input: Input | MissingInput;
  recogniseOnly: boolean;
}

interface Done {
  at: number;
  came: InputReading;
}

/** How far reading may run ahead of the result that is awaited, so that a slow first file does not fill the memory. */
const AHEAD = 32;

/**
 * Memory of a thread that reads, in megabytes. A heap that may grow to 4,000, as Node lets it where the machine has them, is collected so
 * seldom that it holds five times what lives in it; and the document that is too much is the same one on each machine.
 */
export const THREAD_LIMITS = { maxOldGenerationSizeMb: 2_000 };

/** How inputs are read. */
export interface ReadingJobs {
  jobs: number;
  recogniseOnly: boolean;
  program: URL;
  /** True where one job has a thread too, so that a file that brings it down takes nothing else along. */
  apart?: boolean;
}

/**
 * Reads inputs and gives what came of them in their order, with so many at a time. One job runs in this thread unless it is to be
 * apart; more run in threads of `program`, which must call `serveJobs` where it is not the main thread.
 */
export async function* readInputs(
  inputs: readonly (Input | MissingInput)[],
  { jobs, recogniseOnly, program, apart = false }: ReadingJobs,
): AsyncGenerator<InputReading> {
  const count = Math.min(jobs, inputs.length);
  if (count === 0) return;
  if (count === 1 && !apart) {
    for (const input of inputs) yield await readInput(input, recogniseOnly);
    return;
  }
  const crew = new Crew(program, inputs, recogniseOnly);
  try {
    yield* crew.results(count);
  } finally {
    await crew.dismiss();
  }
}

/** The threads that read a list of inputs. */
class Crew {
  private readonly workers = new Set<Worker>();
  /** Which input each thread has in hand. */
  private readonly inHand = new Map<Worker, number>();
  /** What came before it was asked for. */
  private readonly early = new Map<number, InputReading>();
  /** Who waits for what comes next. */
  private awaited: ((came: InputReading) => void) | null = null;
  private next = 0;
  private told = 0;

  constructor(
    private readonly program: URL,
    private readonly inputs: readonly (Input | MissingInput)[],
    private readonly recogniseOnly: boolean,
  ) {}

  async *results(count: number): AsyncGenerator<InputReading> {
    for (let i = 0; i < count; i++) this.hire();
    while (this.told < this.inputs.length) {
      const came = await this.nextResult();
      this.told++;
      this.feed();
      yield came;
    }
  }

  /** The result of the first input that none was given of. It is held no longer than until it is given: thousands may follow. */
  private nextResult(): Promise<InputReading> {
    const came = this.early.get(this.told);
    this.early.delete(this.told);
    return came === undefined ? new Promise((resolve) => (this.awaited = resolve)) : Promise.resolve(came);
  }

  async dismiss(): Promise<void> {
    await Promise.all([...this.workers].map((worker) => worker.terminate()));
  }

  private hire(): void {
    const worker = new Worker(this.program, { resourceLimits: THREAD_LIMITS });
    this.workers.add(worker);
    worker.on('message', ({ at, came }: Done) => {
      this.settle(at, came);
      this.inHand.delete(worker);
      this.feed();
    });
    // A thread that a file brings down (out of memory) takes that file along, and another goes on
    worker.on('error', (error) => {
      const at = this.inHand.get(worker);
      this.workers.delete(worker);
      this.inHand.delete(worker);
      if (at === undefined) return;
      const { name } = this.inputs[at]!;
      const sentence = `${name} was given up: ${String(error)}`;
      this.settle(at, { name, readings: [], notices: [], problems: [{ stage: 'thread', sentence }] });
      this.hire();
    });
    this.feed();
  }

  private settle(at: number, came: InputReading): void {
    if (at !== this.told || this.awaited === null) this.early.set(at, came);
    else {
      this.awaited(came);
      this.awaited = null;
    }
  }

  private feed(): void {
    for (const worker of this.workers) {
      if (this.inHand.has(worker)) continue;
      if (this.next >= this.inputs.length || this.next >= this.told + AHEAD) return;
      const at = this.next++;
      this.inHand.set(worker, at);
      worker.postMessage({ at, input: this.inputs[at]!, recogniseOnly: this.recogniseOnly } satisfies Job);
    }
  }
}

/** Answers the jobs of the main thread until it ends this one. */
export function serveJobs(): void {
  if (isMainThread || parentPort === null) throw new Error('serveJobs is for a thread that readInputs started');
  const port = parentPort;
  port.on('message', async ({ at, input, recogniseOnly }: Job) => {
    port.postMessage({ at, came: await readInput(input, recogniseOnly) } satisfies Done);
  });
}
