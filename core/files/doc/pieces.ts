import { decodeAs } from '../charset';
import { Refusal } from '../refusal';

/** A stretch of a Word 97–2003 document that stands in one piece in the file (MS-DOC, PlcPcd). */
export interface Piece {
  /** Characters of the document that it covers. */
  from: number;
  to: number;
  /** Where it stands in the stream. */
  at: number;
  /** Bytes of a character: 2 for UTF-16, 1 for Windows-1252. */
  width: 1 | 2;
}

/** Positions of fields in the file information block (MS-DOC, FibBase and FibRgFcLcb97). */
const FIB = {
  flags: 0x0a,
  mainLength: 0x4c,
  pieces: 0x1a2,
  characters: 0xfa,
  paragraphs: 0x102,
  lists: 0x2e2,
  overrides: 0x2ea,
};
const FLAG = { encrypted: 0x0100, table1: 0x0200 };
const WORD_97 = 0xc1;

/** The streams of a Word document with what its information block says of them. */
export class WordBinary {
  readonly view: DataView;
  readonly table: DataView;
  readonly pieces: Piece[];
  /** What has no room elsewhere. */
  readonly data: Uint8Array;

  constructor(
    readonly main: Uint8Array,
    streams: ReadonlyMap<string, Uint8Array>,
  ) {
    this.view = viewOf(main);
    if (main.length < 0x300 || this.view.getUint16(0, true) !== 0xa5ec) throw new Refusal('damaged');
    if (this.view.getUint16(2, true) < WORD_97) throw new Refusal('unsupported', { detail: 'old-word' });
    const flags = this.view.getUint16(FIB.flags, true);
    if ((flags & FLAG.encrypted) !== 0) throw new Refusal('encrypted');
    const table = streams.get((flags & FLAG.table1) !== 0 ? '1Table' : '0Table');
    if (table === undefined) throw new Refusal('damaged');
    this.table = viewOf(table);
    this.data = streams.get('Data') ?? new Uint8Array(0);
    this.pieces = this.readPieces();
  }

  /** A part of the table stream that the information block names. */
  part(name: Exclude<keyof typeof FIB, 'flags' | 'mainLength'>): { from: number; to: number } {
    const from = this.view.getUint32(FIB[name], true);
    const to = Math.min(from + this.view.getUint32(FIB[name] + 4, true), this.table.byteLength);
    return { from, to: Math.max(from, to) };
  }

  private readPieces(): Piece[] {
    const { from, to } = this.part('pieces');
    let at = from;
    // Properties that pieces share stand before the table of pieces
    while (at + 3 <= to && this.table.getUint8(at) === 1) at += 3 + this.table.getUint16(at + 1, true);
    if (at + 5 > to || this.table.getUint8(at) !== 2) throw new Refusal('damaged');
    const count = Math.floor((Math.min(this.table.getUint32(at + 1, true), to - at - 5) - 4) / 12);
    const positions = at + 5;
    const places = positions + 4 * (count + 1);
    const last = this.view.getUint32(FIB.mainLength, true);
    const pieces: Piece[] = [];
    for (let i = 0; i < count; i++) {
      const start = this.table.getUint32(positions + 4 * i, true);
      const end = Math.min(this.table.getUint32(positions + 4 * (i + 1), true), last);
      const place = this.table.getUint32(places + 8 * i + 2, true);
      const width = (place & 0x40000000) === 0 ? 2 : 1;
      const inStream = width === 1 ? (place & 0x3fffffff) / 2 : place & 0x3fffffff;
      const behind = pieces[pieces.length - 1]?.to ?? 0;
      if (start !== behind || end < start || inStream + (end - start) * width > this.main.length)
        throw new Refusal('damaged');
      if (end > start) pieces.push({ from: start, to: end, at: inStream, width });
      if (end === last) break;
    }
    return pieces;
  }

  textOf({ from, to, at, width }: Piece): string {
    const bytes = this.main.subarray(at, at + (to - from) * width);
    return decodeAs(bytes, width === 2 ? 'utf-16le' : 'windows-1252');
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
