const WIDE_COMMA = 0xff0c;
/** A digit of Chinese width. */
export const isWide = (code: number): boolean => code >= 0xff10 && code <= 0xff19;

/** How far around a space its number is looked for. */
const REACH = 24;
const SPACE = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
/**
 * A number that spaces part into thousands (GB/T 15835) right behind its word, `产量1 260万吨`, or into single digits, `8 9 8 人`.
 * Behind a space of its own the first group may be a column of a table; 表1 235家 has a number of its own.
 */
const APART = new RegExp(
  `(?:(?![表图注第栏号件章节录])\\p{Script=Han}([1-9]\\d{0,2}(?:${SPACE}\\d{3})+)|\\p{Script=Han}${SPACE}?(\\d(?:${SPACE}\\d){2,}))(?:\\.\\d+)?${SPACE}?(?=\\p{Script=Han})`,
  'gu',
);

/** True where the one space at `space`, between two digits, stands inside a number. */
export function isInsideNumber(source: string, space: number, start: number, end: number): boolean {
  // ３ １ ６００: digits of Chinese width are set apart by the typesetter
  if (isWide(source.charCodeAt(space - 1)) && isWide(source.charCodeAt(space + 1))) return true;
  const from = Math.max(start, space - REACH);
  for (const match of source.slice(from, Math.min(end, space + REACH)).matchAll(APART)) {
    const digits = match[1] ?? match[2]!;
    const at = from + match.index + match[0].indexOf(digits);
    if (at <= space && space < at + digits.length) return true;
  }
  return false;
}

/** `１２，４６８`: a comma of Chinese width between digits of Chinese width, three behind it. */
export function isWideThousands(source: string, at: number, end: number): boolean {
  if (source.charCodeAt(at) !== WIDE_COMMA || !isWide(source.charCodeAt(at - 1)) || at + 3 >= end) return false;
  for (let i = 1; i <= 3; i++) if (!isWide(source.charCodeAt(at + i))) return false;
  return !isWide(source.charCodeAt(at + 4));
}
