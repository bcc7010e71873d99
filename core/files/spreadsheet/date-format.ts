/** True for a format that shows a day or a time: it holds such letters outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '');
  return !/^general$/i.test(bare) && /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/s\.0+/gi, ''));
}

const DAY = 86_400_000;

/** A serial day as its format shows it; month names are written as numbers. */
export function dateText(serial: number, format: string, from1904: boolean): string {
  // Excel counts a 29 February 1900 that there was not
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const time = Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000;
  if (!Number.isFinite(time) || Math.abs(time) > 8.64e15 - DAY) return `${serial}`;
  const date = new Date(time);
  const tokens = (format.split(';')[0] ?? '').match(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|AM\/PM|([ymdhs])\1*|./gi) ?? [];
  let afterHour = false;
  return tokens
    .map((token) => {
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      if (token.startsWith('[') || token.startsWith('_') || token.startsWith('*') || /^AM\/PM$/i.test(token)) return '';
      const letter = token[0]!.toLowerCase();
      if (!'ymdhs'.includes(letter)) return token;
      const minutes = letter === 'm' && afterHour;
      afterHour = letter === 'h' || (afterHour && letter === 's');
      return part(date, minutes ? 'minute' : letter, token.length);
    })
    .join('')
    .trim();
}

function part(date: Date, letter: string, width: number): string {
  const value = {
    y: width <= 2 ? date.getUTCFullYear() % 100 : date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
    h: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    s: date.getUTCSeconds(),
  }[letter]!;
  return `${value}`.padStart(width === 2 ? 2 : 1, '0');
}
