import { type ChildProcess, spawn } from 'node:child_process';
import { on, once } from 'node:events';

/**
 * What a process that reads runs with. The C library of Linux gives each thread an arena of its own for buffers, and those of Node's many
 * threads keep what was freed: a fifth of the process's memory, and more with each thousand documents.
 */
export const READING_ENV = { MALLOC_ARENA_MAX: '2' } as const;

/** A process that reads parts one after the other, each when it is told its place in the manifest. */
export class PartProcess {
  private child: ChildProcess | null = null;
  /** Who waits for the part in hand. */
  private settle: ((how: string | null) => void) | null = null;

  /** @param command what is run: it answers each place that comes on its channel once the part is read (`eachAsked`) */
  constructor(private readonly command: readonly string[]) {}

  /** Has a part read; null where it was, else what the process ended with: the next part has another one. */
  read(at: number): Promise<string | null> {
    this.child ??= this.start();
    const { child } = this;
    return new Promise((resolve) => {
      this.settle = (how) => {
        this.settle = null;
        resolve(how);
      };
      // Where it ends before it hears of the part, its end is told, not that nobody hears
      child.send(at, () => undefined);
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  /** Lets the process end. */
  async end(): Promise<void> {
    const { child } = this;
    if (child === null) return;
    const ended = once(child, 'exit');
    if (child.connected) child.disconnect();
    await ended;
  }

  private start(): ChildProcess {
    const [program, ...args] = this.command;
    const env = { ...READING_ENV, ...process.env };
    const child = spawn(program!, args, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const gone = (how: string): void => {
      if (this.child === child) this.child = null;
      this.settle?.(how);
    };
    child.on('message', () => this.settle?.(null));
    child.on('error', (error) => gone(error.message));
    child.on('exit', (code, signal) => gone(signal ?? `code ${code}`));
    return child;
  }
}

/** In such a process: reads each part that is asked for, until nobody asks any more. */
export async function eachAsked(read: (at: number) => Promise<void>): Promise<void> {
  if (process.send === undefined) throw new Error('only a PartProcess asks for parts');
  for await (const [at] of on(process, 'message', { close: ['disconnect'] })) {
    await read(at as number);
    // Whoever asked may have ended meanwhile
    if (process.connected) process.send(at);
  }
}
