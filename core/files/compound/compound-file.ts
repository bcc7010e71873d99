import { decodeAs } from '../charset';
import { Refusal } from '../refusal';

/** Ends a chain of sectors; greater values are marks too. */
const LAST_SECTOR = 0xfffffffa;
const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;

/** What an old Office file consists of, by name (MS-CFB). */
export type Streams = Map<string, Uint8Array>;

/**
 * Reads the streams of a compound file, those of inner storages as well; of two of one name the first. Chains that run in circles or
 * out of the file are cut.
 * @throws Refusal where header or directory do not hold together
 */
export function readStreams(bytes: Uint8Array): Streams {
  const file = new CompoundFile(bytes);
  const streams: Streams = new Map();
  for (const { name, type, start, size } of file.entries())
    if (type === STREAM && !streams.has(name)) streams.set(name, file.content(start, size));
  return streams;
}

class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly miniSize: number;
  private readonly miniCutoff: number;
  private readonly next: Uint32Array;
  private readonly miniNext: Uint32Array;
  private readonly directory: Uint8Array;
  private readonly miniStream: Uint8Array;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < 512) throw new Refusal('damaged');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [shift, miniShift] = [this.view.getUint16(30, true), this.view.getUint16(32, true)];
    if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw new Refusal('damaged');
    this.sectorSize = 1 << shift;
    this.miniSize = 1 << miniShift;
    this.miniCutoff = this.view.getUint32(56, true);
    this.next = this.table(this.tableSectors());
    this.directory = this.chain(this.view.getUint32(48, true));
    this.miniNext = this.numbers(this.chain(this.view.getUint32(60, true)));
    const root = this.entries().find(({ type }) => type === ROOT);
    if (root === undefined) throw new Refusal('damaged');
    this.miniStream = this.chain(root.start);
  }

  entries(): { name: string; type: number; start: number; size: number }[] {
    const view = new DataView(this.directory.buffer, this.directory.byteOffset, this.directory.byteLength);
    const found = [];
    for (let at = 0; at + ENTRY_BYTES <= this.directory.length; at += ENTRY_BYTES) {
      const length = Math.min(view.getUint16(at + 64, true), 64);
      const name = decodeAs(this.directory.subarray(at, at + Math.max(length - 2, 0)), 'utf-16le');
      const [start, size] = [view.getUint32(at + 116, true), view.getUint32(at + 120, true)];
      found.push({ name, type: this.directory[at + 66]!, start, size });
    }
    return found;
  }

  content(start: number, size: number): Uint8Array {
    const whole =
      size < this.miniCutoff ? this.chainIn(this.miniStream, this.miniNext, start, this.miniSize) : this.chain(start);
    return whole.subarray(0, size);
  }

  /** Sectors that hold the table of chains: 109 are named in the header, more in a chain of their own. */
  private tableSectors(): number[] {
    const sectors: number[] = [];
    const take = (from: number, count: number): void => {
      for (let i = 0; i < count; i++) {
        const at = from + 4 * i;
        const sector = at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : LAST_SECTOR;
        if (sector < LAST_SECTOR) sectors.push(sector);
      }
    };
    take(76, 109);
    const perSector = this.sectorSize / 4 - 1;
    const most = this.bytes.length / this.sectorSize;
    let sector = this.view.getUint32(68, true);
    for (let step = 0; sector < LAST_SECTOR && step < most; step++) {
      const at = this.offset(sector);
      take(at, perSector);
      sector = at + this.sectorSize <= this.bytes.length ? this.view.getUint32(at + 4 * perSector, true) : LAST_SECTOR;
    }
    return sectors;
  }

  private offset(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private table(sectors: number[]): Uint32Array {
    const pieces = sectors.map((sector) => this.bytes.subarray(this.offset(sector), this.offset(sector + 1)));
    return this.numbers(joined(pieces));
  }

  private numbers(bytes: Uint8Array): Uint32Array {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(4 * at, true));
  }

  private chain(start: number): Uint8Array {
    return this.chainIn(this.bytes.subarray(this.sectorSize), this.next, start, this.sectorSize);
  }

  private chainIn(content: Uint8Array, next: Uint32Array, start: number, size: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let sector = start;
    // No chain has more links than there are sectors
    for (let step = 0; sector < next.length && step < next.length; step++) {
      pieces.push(content.subarray(sector * size, (sector + 1) * size));
      sector = next[sector]!;
    }
    return joined(pieces);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
