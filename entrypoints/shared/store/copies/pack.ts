import { createSHA256 } from 'hash-wasm';
import { BackupError, type TextHash } from '../../../../core/exchange/backup/format';

/** A checksum for a backup; the browser's own is of whole texts only. */
export async function textHash(): Promise<TextHash> {
  const hash = await createSHA256();
  hash.init();
  return { update: (text) => hash.update(text), digest: () => hash.digest('hex') };
}

/** Lines as a packed file, made as fast as it is taken up. */
export function packed(lines: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await lines.return();
    },
  });
  return text.pipeThrough(new CompressionStream('gzip'));
}

const GZIP = [0x1f, 0x8b];

/**
 * The text of a packed file in pieces; one that was unpacked by other means is read as it is.
 * @param taken called with the bytes of the file read so far
 * @throws BackupError where it is neither
 */
export async function* unpacked(file: Blob, taken: (bytes: number) => void = () => undefined): AsyncGenerator<string> {
  const first = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = GZIP.every((byte, at) => first[at] === byte);
  let bytes = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      taken(bytes);
      controller.enqueue(chunk);
    },
  });
  const raw = file.stream().pipeThrough(counted);
  const plain = isPacked ? raw.pipeThrough(new DecompressionStream('gzip')) : raw;
  const reader = plain.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        // A file that was moved away while it was read is not a damaged one
        if (error instanceof DOMException) throw error;
        throw new BackupError('damaged', 'The backup is damaged or cut off: it cannot be unpacked.');
      });
      if (done) break;
      yield text(decoder, value);
    }
    yield text(decoder);
  } finally {
    // Whoever stops in the middle leaves the file
    await reader.cancel().catch(() => undefined);
  }
}

function text(decoder: TextDecoder, bytes?: Uint8Array<ArrayBuffer>): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new BackupError('not-a-backup', 'The file is no text, so it is no backup of this program.');
  }
}
