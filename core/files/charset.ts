/** In every browser, worker and Node, but in no library of the language alone. */
declare const TextDecoder: new (
  label?: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { readonly encoding: string; decode(bytes: Uint8Array): string };

/** A decoded file and the name of the charset it was read in. */
export interface Decoded {
  text: string;
  charset: string;
}

/**
 * Decodes a file: by byte order mark; as UTF-8 where all of it is valid UTF-8, whatever it declares (savers re-encode pages
 * and leave the old declaration); as it declares; else as GB 18030, which takes in GB2312 and GBK. UTF-16 without a mark is
 * told by its zero bytes. A byte order mark stays in the text, so that offsets count in what the file holds.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return decode(bytes, marked, false);
  const wide = byZeroBytes(bytes);
  if (wide !== null) return decode(bytes, wide, false);
  try {
    return decode(bytes, 'utf-8', true);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const declared = declaredCharset(bytes);
  // A declared UTF-8 was just seen not to hold
  if (declared !== null && declared !== 'utf-8') return decode(bytes, declared, false);
  return decode(bytes, declared === 'utf-8' && mostlyUtf8(bytes) ? 'utf-8' : 'gb18030', false);
}

function decode(bytes: Uint8Array, charset: string, fatal: boolean): Decoded {
  return { text: new TextDecoder(charset, { fatal, ignoreBOM: true }).decode(bytes), charset };
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Markup, digits and line ends have a zero byte each in UTF-16, at odd offsets (little endian) or even ones. */
function byZeroBytes(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd * 20 > length && even * 10 < odd) return 'utf-16le';
  if (even * 20 > length && odd * 10 < even) return 'utf-16be';
  return null;
}

/** The charset that a page or XML names in its first bytes, as the platform knows it; null where none or unknown. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const match = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([a-z0-9_.:-]{2,30})/i.exec(head);
  if (match === null) return null;
  try {
    const name = new TextDecoder(match[1]).encoding;
    // The platform reads GBK and GB2312 alike; GB 18030 takes in both and four-byte characters
    return name === 'gbk' ? 'gb18030' : name;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A page in UTF-8 with a few broken bytes: cut characters, not another charset. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code >= 0x4e00 && code <= 0x9fff) wide++;
  }
  return broken * 20 < wide;
}

/** Bytes in a charset that is known; what does not hold in it becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, charset: 'utf-8' | 'gb18030' | 'windows-1252' | 'utf-16le'): string {
  return new TextDecoder(charset).decode(bytes);
}
