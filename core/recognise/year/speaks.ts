import { SPEAKER_TABLE } from '../../outline/speaker';
import type { YearText } from './text';

/** A day on which a text was spoken, signed or shown. */
export interface Day {
  year: number;
  month: number;
  /** Null where the month alone is told. */
  day: number | null;
}

/** 上半年 at the head of a clause or heading: a part of a year that no number and no 去年 dates. */
const PART_TOLD =
  /(?:^|[，。；：、（）])(?:今年)?(?:(上半年)|(?:([一])|前([二三]))季度|(?:前|1[—\-至到～])(\d{1,2})个?月)(?!同期)/gm;
/** How far into the text it is told where the text is of it. */
const TOLD_WITHIN = 900;
/** 上半年 is told from the last days of June on. */
const LAST_DAYS = 20;
/** 今年以来 of January is what was written in December. */
const FIRST_TO_TELL = 3;

const QUARTERS: Record<string, number> = { 一: 3, 二: 6, 三: 9 };

/**
 * Whether what was said on a day tells of that day's own year rather than the one before: of a part of it that was over, or of 今年以来
 * and 明年. False where its words leave it open.
 */
export function tellsOfItsYear(read: YearText, { month, day }: Day): boolean {
  const words = brokenText(read);
  for (const { 1: half, 2: quarter, 3: quarters, 4: months } of words.slice(0, TOLD_WITHIN).matchAll(PART_TOLD)) {
    const last = half ? 6 : quarter || quarters ? QUARTERS[quarter ?? quarters ?? '']! : Number(months);
    if (last < month || (last === month && (day ?? 0) >= LAST_DAYS)) return true;
  }
  return month >= FIRST_TO_TELL && leanOf(words) > 0;
}

/** The text with its lines parted: the rules for the speaker know where one begins. */
const brokenText = ({ text, lines }: YearText): string =>
  lines.map(({ start, end }) => text.slice(start, end)).join('\n');

/** What the words of the speaker say: above 0 that 今年 is the year told of. */
function leanOf(text: string): number {
  let sum = 0;
  for (const { pattern, by, most } of SPEAKER_TABLE.rules)
    sum += Math.sign(by) * Math.min(most, Math.abs(by) * [...text.matchAll(pattern)].length);
  return sum;
}
