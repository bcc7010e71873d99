import { eachTraditional } from './traditional';

/** What a character is to the reading, where it is not simply kept: white space, or of no width. */
export const SPACE = 1;
export const DROPPED = 2;
export const CLASS = new Uint8Array(0x10000);
/**
 * One character for another, traditional ones for simplified among them, 0 for itself; none changes the length. Chinese marks that
 * have an ASCII twin stay as they are.
 */
const FOLD = new Uint16Array(0x10000);
/** 1 for characters that the reading may change or that depend on their neighbours. */
export const UNSETTLED = new Uint8Array(0x10000);

/** The first half of pictures that take two units; the next two are as well. */
const FIRST_OF_PICTURES = 0xd83c;
export const isPicture = (code: number): boolean => code >= FIRST_OF_PICTURES && code < FIRST_OF_PICTURES + 3;

function classify(sort: number, codes: Iterable<number>): void {
  for (const code of codes) {
    CLASS[code] = sort;
    UNSETTLED[code] = 1;
  }
}

function foldTo(from: number, to: number): void {
  FOLD[from] = to;
  UNSETTLED[from] = 1;
}

const codesOf = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0));

classify(SPACE, codesOf('\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000'));
classify(
  SPACE,
  Array.from({ length: 11 }, (_, at) => 0x2000 + at),
);
classify(DROPPED, codesOf('\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad'));
// Pictures that list items and headings open with: ✅ ✔ ➡ ▶, pairs of U+1F000 to U+1FAFF, and what says how a character is drawn
classify(
  DROPPED,
  codesOf('\ufe0e\ufe0f▶▷▸▹►▻◀◁⏩⏰⌚⏳⭐⬅☀☎☑☔☕⚙⚠⚡⛅⛳⚽✂✅✈✉✊✋✌✍✏✓✔✕✖✨✳✴❄❌❎❓❔❕❗❣❤➕➖➡➤➜'),
);
classify(
  DROPPED,
  Array.from({ length: 3 }, (_, at) => FIRST_OF_PICTURES + at),
);
// Full-width ASCII: digits, letters and signs, `％`, `．`, `－`
for (let code = 0xff01; code <= 0xff5e; code++)
  if (!'：，；？！（）～'.includes(String.fromCharCode(code))) foldTo(code, code - 0xfee0);
for (const [from, to] of [
  ['﹪', '%'],
  ['﹣‐‑−', '-'],
  ['–―─━', '—'],
  ['~〜∼', '～'],
  ['﹐', '，'],
  ['﹒', '.'],
  // An arrow before a rate tells which way it went
  ['⬆', '↑'],
  ['⬇', '↓'],
  // A key with a digit on it numbers an item
  ['\u20e3', '、'],
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
] as const) {
  for (const code of codesOf(from)) foldTo(code, to.charCodeAt(0));
}
eachTraditional(foldTo);
/** The unit that the reading has in the place of one. */
export const folded = (code: number): number => FOLD[code]! || code;

/** ASCII marks that Chinese text uses for its own: `5.1%,其中` is a Chinese comma, `1,100` is not. */
export const CHINESE_MARK = new Map([...',;?!():'].map((c, i) => [c.charCodeAt(0), '，；？！（）：'.charCodeAt(i)]));

for (const code of CHINESE_MARK.keys()) UNSETTLED[code] = 1;
// A footnote's bracket, circled numbers, and characters of a font's own
UNSETTLED[0x5b] = 1;
UNSETTLED.fill(1, 0x2460, 0x2474);
UNSETTLED.fill(1, 0xdb80, 0xdc00).fill(1, 0xe000, 0xf900);
