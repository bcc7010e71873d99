export const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

/** Digits of one number at most; a longer run is a code, cut into pieces of this length. */
const LONGEST = 24;

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Groups of three digits that end in an amount of money. */
const MONEY_GROUPS = /((?:，\d{3})+)(?:\.\d{1,4})?(?:[万亿]元|元)/y;

/** A number's digits without its marks of thousands. */
export const withoutGroupMarks = (run: string): string => run.replace(/[,，]/g, '');

/**
 * The Arabic digits that stand at `start`, with thousands commas and one decimal point: `1,100.9`. A comma without exactly
 * three digits behind it ends the run, and so does a point without one. The Chinese `，` joins before a unit of money alone
 * (`收入878，631万元`), where no clause could begin; `、` never does.
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
    if (text[at] === '，' && start > 0 && isHan(text.charCodeAt(start - 1))) {
      MONEY_GROUPS.lastIndex = at;
      at += (MONEY_GROUPS.exec(text)?.[1] ?? '').length;
    }
  }
  if (text[at] === '.' && isDigit(text[at + 1])) {
    at++;
    while (at < limit && isDigit(text[at])) at++;
  }
  return text.slice(start, at);
}
