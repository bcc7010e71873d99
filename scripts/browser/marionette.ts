import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Firefox listens a second or two after it was started. */
const CONNECT_TIMEOUT_MS = 60_000;
const CONNECT_PAUSE_MS = 100;

/** An answer as it comes over the wire: type 1, the number of its command, an error or null, the result. */
type Reply = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** A connection to `port` of this machine, tried until somebody listens there. */
async function connected(port: number, mayListen: () => boolean): Promise<Socket> {
  for (const end = Date.now() + CONNECT_TIMEOUT_MS; Date.now() < end && mayListen(); await sleep(CONNECT_PAUSE_MS)) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(null));
    });
    if (socket) return socket;
  }
  throw new Error('Firefox does not answer: it ended, or does not listen for commands.');
}

/**
 * Firefox's own wire for tests, Marionette: over TCP, each message its length in bytes, a colon, and JSON. Spoken here without
 * geckodriver, which knows of pages in tabs only.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #count = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#take(bytes));
    socket.on('error', (error) => this.#failAll(error));
    socket.on('close', () => this.#failAll(new Error('Firefox has closed the connection.')));
  }

  /**
   * Connects, begins a session and makes all scripts run in the browser's own window.
   * @param mayListen asked while nobody listens; false ends the waiting
   */
  static async connect(port: number, mayListen: () => boolean): Promise<Marionette> {
    const marionette = new Marionette(await connected(port, mayListen));
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { timeouts: { script: 60_000 } } } });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return marionette;
  }

  /** Sends a command; throws Firefox's error. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#count;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  }

  /**
   * Runs a function in the browser's window with all of the browser's rights (`Services`, `ChromeUtils`, `gBrowser`); arguments
   * and result pass as JSON.
   */
  async run<R, A extends unknown[]>(code: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const given = args.map((value) => JSON.stringify(value)).join(', ');
    const script = `const answer = arguments[arguments.length - 1];
      (async () => (${code})(${given}))().then(
        (value) => answer(JSON.stringify({ value })),
        (error) => answer(JSON.stringify({ error: String(error) })),
      );`;
    const reply = (await this.send('WebDriver:ExecuteAsyncScript', {
      script,
      args: [],
      sandbox: 'system',
      newSandbox: false,
    })) as { value: string };
    const { value, error } = JSON.parse(reply.value) as { value: Awaited<R>; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      const message: Reply | object = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#answer(message as Reply); // the first message is a greeting
    }
  }

  #answer([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
