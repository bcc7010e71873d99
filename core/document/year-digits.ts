/** What stands for nought in years that are written in characters: 二〇〇八, 二○○八, 二零零八, 二OO八. */
const NOUGHT = '〇○零ＯO0';
const CHARACTERS = new RegExp(
  `(?:一九|二[${NOUGHT}])[一二三四五六七八九${NOUGHT}]{2}(?=年|[—\\-–~～至到、]{1,2}(?:一九|二[${NOUGHT}])[一二三四五六七八九${NOUGHT}]{2}年)`,
  'g',
);
const DIGITS = '一二三四五六七八九';

/** 比一九八〇年增长 → 比1980年增长: years in characters as digits, each in its place, so that whatever reads a year reads one way of writing it. */
export function withYearDigits(text: string): string {
  if (!text.includes('年')) return text;
  return text.replace(CHARACTERS, (year) => Array.from(year, (c) => String(DIGITS.indexOf(c) + 1)).join(''));
}
