export const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

/** Digits of one number at most; a longer run is a code, cut into pieces of this length. */
const LONGEST = 24;

/**
 * The Arabic digits that stand at `start`, with thousands commas and one decimal point: `1,100.9`. A comma without exactly
 * three digits behind it ends the run, and so does a point without one; the Chinese `，` and `、` never join.
 */
export function arabicRun(text: string, start: number): string {
  const limit = start + LONGEST;
  let at = start;
  while (at < limit && isDigit(text[at])) at++;
  if (at - start <= 3) {
    while (
      at < limit &&
      text[at] === ',' &&
      isDigit(text[at + 1]) &&
      isDigit(text[at + 2]) &&
      isDigit(text[at + 3]) &&
      !isDigit(text[at + 4])
    ) {
      at += 4;
    }
  }
  if (text[at] === '.' && isDigit(text[at + 1])) {
    at++;
    while (at < limit && isDigit(text[at])) at++;
  }
  return text.slice(start, at);
}
