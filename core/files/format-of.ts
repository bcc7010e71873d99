import { isParquet } from './parquet/read-texts';

/** What first bytes say of a file: a format that is looked into further, or one that is not read. */
export type Signature =
  | { is: 'pdf' | 'archive' | 'compound' | 'parquet' | 'other' }
  /** `name` as in `FileTrouble.detail`. */
  | { is: 'unsupported'; name: string };

const ARCHIVE = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

const UNSUPPORTED: [number[], string][] = [
  [ascii('Rar!'), 'rar'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x1f, 0x8b], 'gzip'],
  [ascii('{\\rtf'), 'rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [ascii('GIF8'), 'picture'],
  [ascii('BM'), 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'picture'],
];
/** Writers may put a few bytes of their own before the mark of a PDF; a page that speaks of it is none. */
const PDF_WITHIN = 1024;
const PDF_MARK = ascii('%PDF-');
const OPENS_MARKUP = 0x3c;

/** What a file is by its first bytes; `other` may be a text, a page or anything else. */
export function signatureOf(bytes: Uint8Array): Signature {
  if (opensWith(bytes, ARCHIVE) && bytes[2]! <= 8 && bytes[3]! <= 8) return { is: 'archive' };
  if (opensWith(bytes, COMPOUND)) return { is: 'compound' };
  if (isParquet(bytes)) return { is: 'parquet' };
  for (const [mark, name] of UNSUPPORTED) {
    // `BM` opens words too; a bitmap says its size behind it
    if (opensWith(bytes, mark) && (mark.length > 2 || name === 'gzip' || isBitmap(bytes)))
      return { is: 'unsupported', name };
  }
  return { is: holdsPdfMark(bytes) ? 'pdf' : 'other' };
}

function opensWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return bytes.length >= mark.length && mark.every((byte, at) => bytes[at] === byte);
}

const isBitmap = (bytes: Uint8Array): boolean =>
  bytes.length > 6 && (bytes[2]! | (bytes[3]! << 8) | (bytes[4]! << 16) | (bytes[5]! << 24)) === bytes.length;

function holdsPdfMark(bytes: Uint8Array): boolean {
  const within = Math.min(bytes.length - PDF_MARK.length, PDF_WITHIN);
  for (let at = 0; at <= within && bytes[at] !== OPENS_MARKUP; at++)
    if (opensWith(bytes.subarray(at, at + PDF_MARK.length), PDF_MARK)) return true;
  return false;
}

/** True where the first stretch holds control characters that no text has. */
export function looksBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 0xfffd || code < 9 || (code > 13 && code < 32 && code !== 27)) controls++;
  }
  return controls > 0 && controls * 50 > head.length;
}

const MARKUP =
  /^\s*(?:<!--[\s\S]{0,400}?-->\s*)?(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]{0,200}\?>\s*(?:<!doctype\s+html|<html[\s>]))/i;
const PAGE_NAME = /\.(?:html?|xhtml|shtml)$/i;

/** True for a page's markup; one that opens with anything else is told by its name. */
export const isPage = (text: string, name: string): boolean =>
  MARKUP.test(text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, 2000)) || PAGE_NAME.test(name);

const HEADER = /^(?:From|MIME-Version|Content-Type|Subject|Date|Snapshot-Content-Location|X-[A-Za-z-]+):/i;

/** True for a page saved in one file: mail headers first, of several related parts. */
export const isSavedPage = (text: string): boolean =>
  HEADER.test(text) && /^Content-Type:\s*multipart\/related/im.test(text.slice(0, 4000));
