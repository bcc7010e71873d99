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

/** Which year a text tells of that was said on a day: that day's own, the one before; open where its words leave it so. */
export type ToldOn = 'own' | 'before' | 'open';

/** So much must 去年 and 今年要 lean to the year before, where they are to say it. */
const LEANS_BACK = -2;

/**
 * What the words of a text say of the days on which it may have been said, signed or shown: they tell of a part of the day's year that
 * was over, of 今年以来 and 明年, or of 去年 and what is set for 今年.
 */
export function speaksOf(read: YearText): (day: Day) => ToldOn {
  const words = brokenText(read);
  const ends = [...words.slice(0, TOLD_WITHIN).matchAll(PART_TOLD)].map(
    ({ 1: half, 2: quarter, 3: quarters, 4: months }) =>
      half ? 6 : quarter || quarters ? QUARTERS[quarter ?? quarters ?? '']! : Number(months),
  );
  const lean = leanOf(words);
  return ({ month, day }) => {
    const isOver = ends.some((last) => last < month || (last === month && (day ?? 0) >= LAST_DAYS));
    if (isOver || (month >= FIRST_TO_TELL && lean > 0)) return 'own';
    return lean <= LEANS_BACK ? 'before' : 'open';
  };
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
