import { decodeAs } from '../charset';

/** Reads fields of a record, or of several that continue one another, from front to end. */
export class RecordReader {
  private block = 0;
  private at = 0;

  constructor(private readonly blocks: readonly Uint8Array[]) {}

  get left(): boolean {
    return this.block < this.blocks.length - 1 || this.at < (this.blocks[this.block]?.length ?? 0);
  }

  byte(): number {
    while (this.block < this.blocks.length && this.at >= this.blocks[this.block]!.length) {
      this.block++;
      this.at = 0;
    }
    return this.blocks[this.block]?.[this.at++] ?? 0;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.short() | (this.short() << 16)) >>> 0;
  }

  skip(count: number): void {
    for (let i = 0; i < count && this.left; i++) this.byte();
  }

  /** Text of so many characters whose first byte says how wide they are; a record that continues it says so anew. */
  text(count: number): string {
    const flags = this.byte();
    const runs = (flags & 8) !== 0 ? this.short() : 0;
    const phonetic = (flags & 4) !== 0 ? this.long() : 0;
    let wide = (flags & 1) !== 0;
    const codes: number[] = [];
    while (codes.length < count && this.left) {
      if (codes.length > 0 && this.atBlockEnd()) wide = (this.nextBlock() & 1) !== 0;
      codes.push(wide ? this.short() : this.byte());
    }
    this.skip(4 * runs + phonetic);
    return textOf(codes);
  }

  private atBlockEnd(): boolean {
    return this.at >= this.blocks[this.block]!.length;
  }

  /** The first byte of the next record. */
  private nextBlock(): number {
    return this.byte();
  }
}

/** UTF-16 units as a text. */
function textOf(codes: number[]): string {
  const bytes = new Uint8Array(codes.length * 2);
  codes.forEach((code, at) => {
    bytes[2 * at] = code & 0xff;
    bytes[2 * at + 1] = code >> 8;
  });
  return decodeAs(bytes, 'utf-16le');
}

/** The table of shared strings (SST with what continues it). */
export function sharedStringsOf(blocks: readonly Uint8Array[]): string[] {
  const reader = new RecordReader(blocks);
  reader.skip(4);
  const count = reader.long();
  const strings: string[] = [];
  for (let i = 0; i < count && reader.left; i++) strings.push(reader.text(reader.short()).trim());
  return strings;
}
