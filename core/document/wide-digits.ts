const WIDE_COMMA = 0xff0c;
/** A digit of Chinese width. */
export const isWide = (code: number): boolean => code >= 0xff10 && code <= 0xff19;

/** How far around a space its number is looked for. */
const REACH = 24;
const SPACE = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
/** Behind these a number is that of a table, an item or a chapter: 表1 235家 and 附件1. 3个 have a number of their own behind. */
const COUNTS_ITSELF = '表图注第栏号件章节录';
const HAN = '\\p{Script=Han}';
const DIGITS = `\\d+(?:${SPACE}\\d)*`;
/**
 * A number that spaces part into thousands (GB/T 15835) right behind its word, `产量1 260万吨`, into single digits, `8 9 8 人`, or at
 * its point, `增长4 . 5 %`. Behind a space of its own the first group may be a column of a table; behind a mark, `：1. 5个`, an
 * item's number.
 */
const UNIT = `${SPACE}?(?=${HAN}|[%％‰])`;
const APART = new RegExp(
  `(?:(?![${COUNTS_ITSELF}])${HAN}([1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?:\\.\\d+)?)${UNIT}|` +
    `${HAN}${SPACE}?(\\d(?:${SPACE}\\d){2,}(?:${SPACE}?\\.${SPACE}?${DIGITS})?)${UNIT}|` +
    `(?![${COUNTS_ITSELF}])${HAN}${SPACE}?(${DIGITS}(?:${SPACE}\\.${SPACE}?|\\.${SPACE})${DIGITS})${SPACE}?(?=${HAN}|[%％‰：:∶，。；、）]))`,
  'gu',
);

/** True where the one space at `space`, between two digits or beside a point, stands inside a number. */
export function isInsideNumber(source: string, space: number, start: number, end: number): boolean {
  // ３ １ ６００: digits of Chinese width are set apart by the typesetter
  if (isWide(source.charCodeAt(space - 1)) && isWide(source.charCodeAt(space + 1))) return true;
  const from = Math.max(start, space - REACH);
  for (const match of source.slice(from, Math.min(end, space + REACH)).matchAll(APART)) {
    const digits = match[1] ?? match[2] ?? match[3]!;
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
