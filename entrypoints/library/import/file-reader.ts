import type { Document as ReportDocument } from '../../../core/document/document';
import type { Given } from '../../../core/recognise/given';
import { webAddress } from '../../../core/recognise/sites/links';
import { pageDocument } from '../../../core/recognise/sites/page';
import { generalReader } from '../../shared/reading/general-reader';
import { keepLinksOfSite } from '../../shared/reading/linked-addresses';
import type { FileReading, FromReader, Reread, ToReader } from '../../shared/reading/reading-protocol';

/** Reading was broken off. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Told of each page of a file that has been read, from 1, and how many there are. */
export type OnPage = (done: number, all: number) => void;

interface Waiting {
  onPage?: OnPage;
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** Reads files in a thread of its own; started with the first file, ended by `stop`. */
export class FileReader {
  private thread: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  /**
   * Reads a file; its bytes are taken away. `anyway` asks for the figures of what is no report, too.
   * @throws Stopped where `stop` was called meanwhile
   */
  read(name: string, bytes: Uint8Array, anyway: boolean, onPage?: OnPage): Promise<FileReading> {
    return this.ask((id) => ({ ask: 'read', id, name, bytes, anyway }), [bytes.buffer as ArrayBuffer], onPage);
  }

  /** Reads a kept text anew by what the reader gave. */
  reread(document: ReportDocument, given: Given): Promise<Reread> {
    return this.ask((id) => ({ ask: 'reread', id, document, given }), []);
  }

  /** Breaks off what is being read, however deep the thread is in it. */
  stop(): void {
    this.thread?.terminate();
    this.thread = null;
    this.fail(new Stopped('reading was stopped'));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private ask<Answer>(request: (id: number) => ToReader, handedOver: Transferable[], onPage?: OnPage): Promise<Answer> {
    const thread = this.running();
    const id = this.asked++;
    return new Promise<Answer>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, onPage });
      thread.postMessage(request(id), handedOver);
    });
  }

  private running(): Worker {
    if (this.thread !== null) return this.thread;
    const thread = new Worker('/file-reader.js');
    thread.addEventListener('message', ({ data }: MessageEvent<FromReader>) => this.hear(thread, data));
    thread.addEventListener('error', ({ message }) => {
      if (this.thread === thread) this.thread = null;
      this.fail(new Error(message || 'the thread that reads files has ended'));
    });
    this.thread = thread;
    return thread;
  }

  private hear(thread: Worker, message: FromReader): void {
    if ('ask' in message) {
      thread.postMessage({ answer: 'page', id: message.id, document: pageOf(message) } satisfies ToReader);
      return;
    }
    const waiting = this.waiting.get(message.id);
    if ('told' in message) {
      waiting?.onPage?.(message.done, message.all);
      return;
    }
    this.waiting.delete(message.id);
    if (message.answer === 'failed') waiting?.reject(new Error(message.why));
    else waiting?.resolve(message.reading as never);
  }
}

/** A page's markup as a document: no script of it runs and nothing is fetched. Null where it cannot be read. */
function pageOf({ markup, url }: { markup: string; url: string | null }): ReportDocument | null {
  try {
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const { document } = pageDocument(page, { url, reader: generalReader(page) });
    const isOfWeb = url !== null && webAddress(url) !== null && URL.canParse(url);
    keepLinksOfSite(document.meta, isOfWeb ? { base: url, address: url } : null);
    return document;
  } catch (error) {
    console.error('a saved page could not be read:', error);
    return null;
  }
}
