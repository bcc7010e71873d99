import { deflated, utf8 } from './bytes';
import { crc32 } from './crc32';

/** One file of an archive; its parts are asked for when those before it are written. */
export interface ZipEntry {
  path: string;
  parts: () => AsyncIterable<string | Uint8Array>;
}

/** Sizes stand behind the data, because they are not known before it (bit 3); names are UTF-8 (bit 11). APPNOTE.TXT 6.3, 4.4.4. */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** 2.0 of the format: DEFLATE and folders. */
const VERSION = 20;
/** Beyond it sizes need ZIP64, which spreadsheets do not all read. */
const LARGEST = 0xffffffff;

interface Written {
  path: Uint8Array;
  sum: number;
  packed: number;
  size: number;
  offset: number;
}

/** Numbers of so many bytes each, little-endian. */
function record(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

/** An ISO time as ZIP has it: two numbers, in steps of two seconds from 1980 on, in no time zone. */
function dosTime(iso: string): [time: number, date: number] {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/.exec(iso)?.map(Number) ?? [];
  if (year === undefined || year < 1980) return [0, 0x21];
  return [(hour! << 11) | (minute! << 5) | (second! >> 1), ((year - 1980) << 9) | (month! << 5) | day!];
}

/**
 * A ZIP archive, part by part: no file of it is ever whole in memory.
 * @param madeAt ISO time that its files are from
 * @throws RangeError where a file or the archive has 4 GiB or more
 */
export async function* zip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  madeAt: string,
): AsyncGenerator<Uint8Array> {
  const [time, date] = dosTime(madeAt);
  const written: Written[] = [];
  let offset = 0;
  const told = (part: Uint8Array): Uint8Array => {
    offset += part.length;
    if (offset > LARGEST) throw new RangeError('the file would be larger than 4 GiB; export less of the library');
    return part;
  };
  for await (const { path, parts } of entries) {
    const entry: Written = { path: utf8(path), sum: 0, packed: 0, size: 0, offset };
    const head = [
      [VERSION, 2],
      [FLAGS, 2],
      [DEFLATE, 2],
      [time, 2],
      [date, 2],
    ] as const;
    yield told(record([0x04034b50, 4], ...head, [0, 4], [0, 4], [0, 4], [entry.path.length, 2], [0, 2]));
    yield told(entry.path);
    for await (const part of deflated(counted(parts(), entry))) {
      entry.packed += part.length;
      yield told(part);
    }
    yield told(record([0x08074b50, 4], [entry.sum, 4], [entry.packed, 4], [entry.size, 4]));
    written.push(entry);
  }
  const start = offset;
  for (const { path, sum, packed, size, offset: at } of written) {
    const head = [
      [VERSION, 2],
      [VERSION, 2],
      [FLAGS, 2],
      [DEFLATE, 2],
      [time, 2],
      [date, 2],
    ] as const;
    const sizes = [
      [sum, 4],
      [packed, 4],
      [size, 4],
      [path.length, 2],
    ] as const;
    yield told(record([0x02014b50, 4], ...head, ...sizes, [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]));
    yield told(path);
  }
  const count = written.length;
  yield told(record([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [offset - start, 4], [start, 4], [0, 2]));
}

/** The parts in bytes, their sum and length told to the entry. */
async function* counted(parts: AsyncIterable<string | Uint8Array>, entry: Written): AsyncGenerator<Uint8Array> {
  for await (const part of parts) {
    const bytes = utf8(part);
    entry.sum = crc32(bytes, entry.sum);
    entry.size += bytes.length;
    yield bytes;
  }
}
