/** Polynomial 0x04C11DB7 reflected, as ZIP has it (APPNOTE.TXT 4.4.7). */
const POLYNOMIAL = 0xedb88320;

let made: Uint32Array | null = null;

function table(): Uint32Array {
  if (made !== null) return made;
  made = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    made[byte] = value;
  }
  return made;
}

/** CRC-32 of bytes, going on from the sum of those before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const values = table();
  let sum = ~before;
  for (let at = 0; at < bytes.length; at++) sum = values[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
