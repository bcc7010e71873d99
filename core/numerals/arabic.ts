export const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

/** Digits of one number at most; a longer run is a code, cut into pieces of this length. */
const LONGEST = 24;

const HAN = /[\u4e00-\u9fff]/;
/** What ends a number in running text: its unit or scale. */
const UNIT_BEHIND = /[\u4e00-\u9fff%‰℃]/;
/** Nouns that a number of their own follows: 表1 235家 is no 1235. */
const NUMBERED = '表图注第栏号件章节录';

/**
 * The Arabic digits that stand at `start`, with thousands marks and one decimal point: `1,100.9`, `1 260`, `3 1 6 0 0`. A comma
 * without exactly three digits behind it ends the run, and so does a point without one; the Chinese `，` and `、` never join. A space
 * joins thousands (GB/T 15835) and single digits only between a word and a unit: `产量1 260万吨`.
 */
export function arabicRun(text: string, start: number): string {
  const limit = start + LONGEST;
  let at = start;
  while (at < limit && isDigit(text[at])) at++;
  if (at - start <= 3) {
    const commas = thousands(text, at, limit, ',');
    at = commas > at ? commas : spaced(text, start, at, limit);
  }
  if (text[at] === '.' && isDigit(text[at + 1])) {
    at++;
    while (at < limit && isDigit(text[at])) at++;
  }
  return text.slice(start, at);
}

/** The digits of a run alone, with its decimal point. */
export function bareDigits(run: string): string {
  return run.replace(/[, ]/g, '');
}

/** The end of the groups of three digits that `mark` joins from `at` on; `at` where none stands. */
function thousands(text: string, at: number, limit: number, mark: string): number {
  while (at < limit && text[at] === mark && digitsAt(text, at + 1) === 3) at += 4;
  return at;
}

/** Groups of three and single digits that spaces set apart; `at` where what stands there is no one number. */
function spaced(text: string, start: number, at: number, limit: number): number {
  if (text[at] !== ' ' || text[start] === '0') return at;
  const before = text[start - 1] ?? '';
  if (!HAN.test(before) || NUMBERED.includes(before)) return at;
  let end = thousands(text, at, limit, ' ');
  if (end === at && at - start === 1) {
    while (end < limit && text[end] === ' ' && digitsAt(text, end + 1) === 1) end += 2;
    // Two digits apart may be two numbers, three are one that is set wide
    if (end - at < 4) return at;
  }
  let behind = end;
  if (text[behind] === '.' && isDigit(text[behind + 1])) for (behind++; isDigit(text[behind]); ) behind++;
  return UNIT_BEHIND.test(text[behind] ?? '') ? end : at;
}

/** How many digits stand at `at`, counted up to four. */
function digitsAt(text: string, at: number): number {
  let count = 0;
  while (count < 4 && isDigit(text[at + count])) count++;
  return count;
}
