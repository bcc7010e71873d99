import type { RejectRule } from './rule';

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** The three digits that make a comma a mark of thousands, with what follows them. */
const GROUP = /^\d{3}(?!\d)/;

/** 45.83 billion, US$260 million: an English scale is not read, and the number without it is another. */
const ENGLISH_SCALE = /^ ?(?:hundred|thousand|million|billion|trillion)\b/i;
/** 面积19.  3万平方米: the point and its digits are set apart by more than the one space that a number may have; 1. 3万平方米 begins an item. */
const POINT_APART = /[\u4e00-\u9fff]\d{1,4}[.．] +$/;

/**
 * A number of which only the last part was read, or only the first. What was read of it is another number, so it is none at all.
 */
export const cut: RejectRule = {
  id: 'cut',
  rejects({ quantity, text, before, after, neighbours, index }) {
    if (ENGLISH_SCALE.test(after)) return true;
    const numeral = quantity.numeral;
    const first = isDigit(numeral.charCodeAt(0));
    // 2.05 of `2,05亿元` and 1.2 of `3.1.2`: digits go on behind the number
    if (quantity.unit === '' && isDigit(numeral.charCodeAt(numeral.length - 1)) && /^[ ,.．\p{Co}]?\d/u.test(after))
      return true;
    if (!first) return false;
    const previous = neighbours[index - 1];
    const apart = previous === undefined ? 0 : quantity.start - previous.end;
    // 12座50.78万平方米: the digits before belong to a number with a unit of its own
    if (previous !== undefined && previous.unit !== '' && apart <= 1) return false;
    // None of the three stands behind a Chinese character
    const last = before.charCodeAt(before.length - 1);
    if (Number.isNaN(last) || isHan(last)) return false;
    if (/\d[ .．·\p{Co}]?$/u.test(before) || POINT_APART.test(before)) return true;
    // 余额20,54亿元: a comma for the point
    if (quantity.family === 'money' && /[\u4e00-\u9fff]\d{1,3}[,，]$/.test(before) && /^\d{2}(?![\d,.])/.test(numeral))
      return true;
    if (!/\d[，,]$/.test(before) || !GROUP.test(text.slice(quantity.start, quantity.start + 4))) return false;
    return /(?:^|\D)\d{1,3}[，,]$/.test(before) && !/\.\d+[，,]$/.test(before);
  },
};
