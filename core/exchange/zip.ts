import { strToU8, Zip, ZipDeflate } from 'fflate';

/** One file of an archive; its parts are asked for when those before it are written. */
export interface ZipEntry {
  path: string;
  parts: () => AsyncIterable<string | Uint8Array>;
}

/** Beyond it sizes need ZIP64, which spreadsheets do not all read. */
const LARGEST = 0xffffffff;

/** Of 9: what the higher levels save is not worth the time of a file of hundreds of megabytes. */
const LEVEL = 4;

/** A text in UTF-8; bytes are left as they are. */
export const utf8 = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? strToU8(part) : part);

/**
 * A ZIP archive, part by part: no file of it is ever whole in memory.
 * @param madeAt ISO time that its files are from
 * @throws RangeError where a file or the archive has 4 GiB or more
 */
export async function* zip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  madeAt: string,
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
    const file = new ZipDeflate(path, { level: LEVEL });
    file.mtime = madeAt;
    archive.add(file);
    let size = 0;
    for await (const part of parts()) {
      const bytes = utf8(part);
      size += bytes.length;
      if (size > LARGEST)
        throw new RangeError('a part of the file would be larger than 4 GiB; export less of the library');
      file.push(bytes);
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  archive.end();
  yield* taken();
}
