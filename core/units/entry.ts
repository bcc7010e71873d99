import type { ComparableFamily, UnitFamily } from './families';

/** One unit: its canonical name, its family, and every spelling that reads as it. */
export interface UnitEntry {
  unit: string;
  family: UnitFamily;
  spellings: string[];
  /**
   * Sticky: what stands behind a spelling where it only begins another word (`人` in 人均, `条` in 条例). A spelling of its
   * own needs none: the longest spelling wins.
   */
  not?: RegExp;
  /** Only behind one of these characters: `度` is a kilowatt hour in `3亿度` and none in `360度`. */
  behind?: string;
  /** Power of ten from the spelling to the unit: `5分钱` is 0.05元. */
  scale?: number;
  /**
   * How values in this unit are compared with others: in which family where not in its own, in which base unit and by which power
   * of ten. Without it they are compared in the unit itself; conversions that are no power of ten (亩, 斤, 海里) are not made, as
   * they would add digits that no report told.
   */
  compared?: { family?: ComparableFamily; base?: string; exponent?: number };
}

/** Behind Arabic digits and the scale words only: 三方, 两股 and 四路 are forms of speech. */
export const DIGITS_BEFORE = '0123456789万亿余多';
