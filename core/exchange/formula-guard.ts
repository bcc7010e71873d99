/** What a spreadsheet passes over before it looks whether a cell is a formula: spaces, controls, and what is drawn as nothing. */
const PASSED_OVER = /^[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]*/u;
const OPENS_FORMULA = /^[=+\-@]/;
/** What nearly all texts open with; asked for every cell. */
const OPENS_PLAINLY = /^[0-9A-Za-z\u4e00-\u9fff]/;

/**
 * True for a text that Excel and its kin take for a formula, or break apart: it opens with `=`, `+`, `-` or `@`, full-width ones
 * too, or with a tab or a line break. Numbers are written as numbers and never come here.
 */
export function opensFormula(text: string): boolean {
  if (OPENS_PLAINLY.test(text)) return false;
  if (/^[\t\r\n]/.test(text)) return true;
  const shown = text.slice(PASSED_OVER.exec(text)![0].length);
  return OPENS_FORMULA.test(shown.slice(0, 1).normalize('NFKC'));
}

/** +3.1%, -1,234, -0.4 points: a number with its sign and unit, whole, is no formula, and stays as it is written. */
const SIGNED_NUMBER = /^[+-]\d[\d,.]*\s?[^\s\d=+\-@|!'"(]{0,16}$/;

/** A text cell that no spreadsheet takes for a formula: Excel's own mark of a text stands before it. */
export const guarded = (text: string): string => (opensFormula(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text);
