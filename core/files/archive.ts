import { Inflate } from 'fflate';
import { decodeAs } from './charset';
import { Refusal } from './refusal';

/** A file inside a ZIP, not yet unpacked. */
export interface ArchiveEntry {
  /** With `/` between folders, without `.` and `..`. */
  name: string;
  encrypted: boolean;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  /** Where its local header stands. */
  at: number;
}

/** How many bytes may still be unpacked of one given file, counted as they come: what an archive declares may lie. */
export interface Allowance {
  bytes: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const MOST_ENTRIES = 20_000;
/** The end record is 22 bytes and a comment of 65,535 at most. */
const END_WITHIN = 65_557;
const PIECE = 65_536;
/** One packed file; what a report holds besides pictures is far below. */
const MOST_ENTRY_BYTES = 150_000_000;

/**
 * Lists the files of a ZIP by its directory; folders are left out.
 * @throws Refusal where the directory does not hold together or lists too many
 */
export function entriesOf(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) throw new Refusal('damaged');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // More than these fields hold: nobody packs reports into archives of 4 GB
  if (count === 0xffff || at === 0xffffffff || count > MOST_ENTRIES)
    throw new Refusal('too-large', { detail: `${MOST_ENTRIES}` });
  const entries: ArchiveEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) throw new Refusal('damaged');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = entryName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);
    if (name !== '' && !name.endsWith('/'))
      entries.push({
        name,
        encrypted: (flags & 1) !== 0,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_WITHIN);
  for (let at = view.byteLength - 22; at >= least; at--) if (view.getUint32(at, true) === END_MARK) return at;
  return -1;
}

/** Writers in China leave names in GBK without saying so; some part folders by `\`. */
function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  let name = '';
  if (isUtf8) name = decodeAs(bytes, 'utf-8');
  else {
    name = decodeAs(bytes, 'utf-8');
    if (name.includes('\ufffd')) name = decodeAs(bytes, 'gb18030');
  }
  const parts = name.replaceAll('\\', '/').split('/');
  const folder = parts[parts.length - 1] === '';
  // Nothing is written by these names, but they are shown and make names of results
  const kept = parts.filter((part) => part !== '' && part !== '.' && part !== '..').map(withoutControls);
  return kept.length === 0 ? '' : kept.join('/') + (folder ? '/' : '');
}

// Direction marks may make `exe.txt` of `txt.exe`
const withoutControls = (name: string): string => name.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '');

/**
 * Unpacks one file of a ZIP, in pieces, and counts what comes out.
 * @throws Refusal where it is encrypted, altered (its checksum tells), packed in a way not read, or larger than what is left
 */
export function unpack(bytes: Uint8Array, entry: ArchiveEntry, allowance: Allowance): Uint8Array {
  const place = entry.name;
  if (entry.encrypted) throw new Refusal('encrypted', { place });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL_MARK)
    throw new Refusal('damaged', { place });
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const end = start + entry.packed;
  if (end > bytes.length) throw new Refusal('damaged', { place });
  const packed = bytes.subarray(start, end);
  let content: Uint8Array;
  if (entry.method === 0) content = take(packed, allowance, place);
  else if (entry.method === 8) content = inflate(packed, allowance, place);
  else throw new Refusal('unsupported', { place, detail: 'compression' });
  if (checksum(content) !== entry.crc) throw new Refusal('damaged', { place });
  return content;
}

function take(content: Uint8Array, allowance: Allowance, place: string): Uint8Array {
  allowance.bytes -= content.length;
  if (allowance.bytes < 0) throw new Refusal('too-large', { place });
  return content;
}

function inflate(packed: Uint8Array, allowance: Allowance, place: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflater = new Inflate((piece, final) => {
    length += piece.length;
    if (length > MOST_ENTRY_BYTES) throw new Refusal('too-large', { place });
    pieces.push(take(piece, allowance, place));
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length && !ended; at += PIECE)
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('damaged', { place });
  }
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as ZIP has it. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) value = CRC_TABLE[(value ^ bytes[at]!) & 0xff]! ^ (value >>> 8);
  return ~value >>> 0;
}
