/** What this needs of the platform; browsers and Node have the same. Declared here, since the core knows no page's globals. */
interface ByteStream {
  writable: {
    getWriter(): {
      write(chunk: Uint8Array): Promise<void>;
      close(): Promise<void>;
      abort(why: unknown): Promise<void>;
    };
  };
  readable: { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> } };
}
declare const CompressionStream: new (format: 'deflate-raw') => ByteStream;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

let encoder: InstanceType<typeof TextEncoder> | null = null;

/** A text in UTF-8; what is half a character becomes U+FFFD. */
export function utf8(part: string | Uint8Array): Uint8Array {
  if (typeof part !== 'string') return part;
  encoder ??= new TextEncoder();
  return encoder.encode(part);
}

/** Raw DEFLATE (RFC 1951) of parts, as they come. An error of the parts ends it with that error. */
export async function* deflated(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { writable, readable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let stopped = false;
  const writing = (async () => {
    let before: Promise<void> = Promise.resolve();
    try {
      for await (const part of parts) {
        if (stopped) return;
        // The next part is made while this one is packed, but no more of them wait
        await before;
        before = writer.write(part);
        before.catch(() => undefined);
      }
      await writer.close();
    } catch (error) {
      // What reads the other end learns of it; an end given up on has nothing to tell
      await writer.abort(error).catch(() => undefined);
      if (!stopped) throw error;
    }
  })();
  // Told below: the reading end fails with the same error first
  writing.catch(() => undefined);
  let whole = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (value !== undefined && value.length > 0) yield value;
    }
    whole = true;
  } finally {
    if (!whole) {
      stopped = true;
      await reader.cancel().catch(() => undefined);
    }
  }
  await writing;
}
