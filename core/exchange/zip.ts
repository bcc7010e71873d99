import { Deflate, strToU8, Zip, ZipPassThrough } from 'fflate';

/** One file of an archive; its parts are asked for when those before it are written. */
export interface ZipEntry {
  path: string;
  parts: () => AsyncIterable<string | Uint8Array>;
}

/** Packs bytes as raw DEFLATE (RFC 1951), part by part as they are asked for. */
export type Deflater = (parts: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** Beyond it sizes need ZIP64, which spreadsheets do not all read. */
const LARGEST = 0xffffffff;

/** Of 9: what the higher levels save is not worth the time of a file of hundreds of megabytes. */
const LEVEL = 4;
/** DEFLATE, as a ZIP names it. */
const DEFLATED = 8;

/** A text in UTF-8; bytes are left as they are. */
export const utf8 = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? strToU8(part) : part);

/** Where the platform lends none that packs natively, which takes less time and memory. */
async function* deflatedHere(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL }, (part) => made.push(part));
  const taken = (): Uint8Array[] => {
    const all = made;
    made = [];
    return all;
  };
  for await (const part of parts) {
    deflate.push(part);
    yield* taken();
  }
  deflate.push(new Uint8Array(), true);
  yield* taken();
}

/** A file whose checksum and size follow what is pushed, while its content comes packed by way of `ondata`. */
class PackedFile extends ZipPassThrough {
  override compression = DEFLATED;
  protected override process(): void {
    // What is pushed is not packed yet
  }
}

/**
 * A ZIP archive, part by part: no file of it is ever whole in memory.
 * @param madeAt ISO time that its files are from
 * @throws RangeError where a file or the archive has 4 GiB or more
 */
export async function* zip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  madeAt: string,
  deflated: Deflater = deflatedHere,
): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  let length = 0;
  const archive = new Zip((error, part) => {
    if (error !== null) throw error;
    length += part.length;
    made.push(part);
  });
  /** What was made since the last time. */
  const taken = (): Uint8Array[] => {
    if (length > LARGEST) throw new RangeError('the file would be larger than 4 GiB; export less of the library');
    const parts = made;
    made = [];
    return parts;
  };
  for await (const { path, parts } of entries) {
    const file = new PackedFile(path);
    file.mtime = madeAt;
    archive.add(file);
    async function* counted() {
      for await (const part of parts()) {
        const bytes = utf8(part);
        file.push(bytes);
        if (file.size > LARGEST)
          throw new RangeError('a part of the file would be larger than 4 GiB; export less of the library');
        yield bytes;
      }
    }
    for await (const packed of deflated(counted())) {
      file.ondata(null, packed as Uint8Array<ArrayBuffer>, false);
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    file.ondata(null, new Uint8Array(), true);
    yield* taken();
  }
  archive.end();
  yield* taken();
}
