/** The longest text of a cell that may be one value. */
export const LONGEST_VALUE = 40;
const VALUE =
  /^(?:[<>≥≤＜＞≧≦±+\-－—–−约【[（(]{0,2}\d[\d,，.． ]*(?:[-—–~～]\d[\d,.]*)?\s*(?:%|％|‰|[*∗※①②③④⑤])?(?:左右|以上|以下|以内)?[】\])）]?[*∗]?(?:[（(][+\-－−]?\d[\d.]*[%％‰]?[）)])?|[-—–－…/]{1,3}|持平|净[增减]|#(?:DIV\/0|N\/A|NUM|REF|VALUE)[!！]?)$/;
const YEAR = /^(?:19|20)\d\d$/;
const MEASURED = /^[<>≥≤]?[+\-－−]?\d[\d,]*(?:\.\d+)?[百千万亿]{0,2}/;
/** A decimal point as some PDF text layers give it: a character for private use between two digits. */
const PRIVATE_POINT = /(?<=[\d０-９])(?:[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff])(?=[\d０-９])/g;

/** A cell's text without spaces, its digits and marks of half width. */
export const tightText = (text: string): string => halfWidth(text.replace(/\s+/g, ''));

function halfWidth(text: string): string {
  return text
    .replace(PRIVATE_POINT, '.')
    .replace(/[０-９．％，－＋]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** True for a bare year, which labels a row or column. */
export const isYear = (tight: string): boolean => YEAR.test(tight);

/** True for a number without a unit, or what stands for one (a dash, 净增, a spreadsheet's `#DIV/0!`). */
export const isBareValue = (tight: string): boolean => VALUE.test(tight) && !isYear(tight);

/** How many characters of a text the number takes that it begins with; 0 for none. */
export const numberLength = (tight: string): number => MEASURED.exec(tight)?.[0].length ?? 0;

/** What may measure a number, told without the registry of units; a time (2030年决算数) or an age labels a row. */
const MAY_MEASURE = /^(?![年月日岁周])[\u4e00-\u9fffA-Za-z%％‰/]{1,5}$/;

/**
 * Whether a text may be a number with its unit, as far as its shape tells: `3,218`, `862.9亿元`. For the walk in a page, which holds no units;
 * what is read of the table is decided with them.
 */
export function looksLikeNumber(text: string): boolean {
  const tight = tightText(text);
  if (tight.length > LONGEST_VALUE || !/\d/.test(tight)) return false;
  if (isBareValue(tight)) return true;
  const length = numberLength(tight);
  const unit = tight.slice(length);
  return length > 0 && MAY_MEASURE.test(unit);
}
