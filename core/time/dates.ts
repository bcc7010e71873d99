const DIGIT: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** `二〇二四` → 2024; null where it is no year of four characters. */
export function chineseYear(text: string): number | null {
  if (text.length !== 4) return null;
  let year = 0;
  for (const c of text) {
    const digit = /\d/.test(c) ? Number(c) : DIGIT[c];
    if (digit === undefined) return null;
    year = year * 10 + digit;
  }
  return year;
}

/** A month and a day as dates write them, for patterns: `3`, `十二`; `smallNumber` reads them. */
export const MONTH = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])';
export const DAY = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** A small number as dates and counts of years write it: `3`, `十二`, `二十五`, `两`; null where it is none. */
export function smallNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten < 0) return text === '两' ? 2 : text.length === 1 ? (DIGIT[text] ?? null) : null;
  const tens = ten === 0 ? 1 : DIGIT[text[0]!];
  const ones = ten === text.length - 1 ? 0 : DIGIT[text[ten + 1]!];
  return tens === undefined || ones === undefined ? null : tens * 10 + ones;
}

/** A date as written (`2024年1月10日`, `二〇二四年一月十日`, `2024-1-10`) as ISO `YYYY-MM-DD`; null where it is none. */
export function readDate(text: string): string | null {
  const match = /^(.{4})[年/.-](.{1,3})[月/.-](.{1,3}?)日?$/.exec(text);
  if (!match) return null;
  const year = chineseYear(match[1]!);
  const month = smallNumber(match[2]!);
  const day = smallNumber(match[3]!);
  if (year === null || month === null || day === null) return null;
  if (year < 1949 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
