import { formatPeriod, type Period, yearSpan } from './period';
import type { Moment, Sense, YearMeant } from './word-rule';

/** What relative words lean on; null where it is not known. */
export interface TimeAnchor {
  /** 今年 of the speaker. */
  speakerYear: number | null;
  /** The first year that lies ahead of the speaker, where that is not his own: 今后五年 said in autumn begin with the next one. */
  aheadFrom?: number | null | undefined;
  /** The year under discussion: the last year of the review, or of the plan. */
  frameYear: number | null;
  /** True where it is open which year is discussed: 全年 is then no year, not the speaker's. */
  isOpen?: boolean;
  /** The first year planned, in a plan alone: it looks back from the year before, and its 三年内 lie ahead. */
  plansFrom?: number | null | undefined;
  /** The months that were told last, before the sentence; of them 去年同期 tells where it names none itself. */
  months?: Period | null | undefined;
  /** The first year under discussion, where that is a span; absent for a single year. */
  frameFrom?: number | null | undefined;
}

/**
 * The period of a sense, given the year that the sentence named last (null for none) and its last stretch of years. Null where what
 * it leans on is not known, and for a time that nobody can date; for `present` too, whose year the part tells.
 */
export function resolve(
  sense: Sense,
  anchor: TimeAnchor,
  namedYear: number | null,
  namedYears: [number, number] | null,
): Period | null {
  switch (sense.sort) {
    case 'stretch':
      return stretchPeriod(sense.from, sense.to, anchor, namedYear);
    case 'since': {
      const first = yearMeant(sense.from.year, anchor, namedYear, false);
      if (first === null) return null;
      const told = lastTold(anchor);
      // “十四五”以来, where it is not known up to when; 今年以来 is of one year
      if (told === null && first !== anchor.speakerYear) return null;
      const last = Math.max(first, told ?? first);
      const { month } = sense.from;
      return formatPeriod({ from: { year: first, month }, to: { year: last, month: month === null ? null : 12 } });
    }
    case 'count':
      return countedYears(sense.years, sense.way, anchor, namedYears);
    default:
      return null;
  }
}

/** The last year that is told as done: in a plan the year before it. */
const lastTold = ({ plansFrom, frameYear }: TimeAnchor): number | null =>
  typeof plansFrom === 'number' ? plansFrom - 1 : frameYear;

function stretchPeriod(from: Moment, to: Moment, anchor: TimeAnchor, namedYear: number | null): Period | null {
  const months = from.month !== null;
  const first = yearMeant(from.year, anchor, namedYear, months);
  const last = yearMeant(to.year, anchor, namedYear, months);
  if (first === null || last === null || first > last) return null;
  return formatPeriod({ from: { year: first, month: from.month }, to: { year: last, month: to.month } });
}

function yearMeant(
  { of, add }: YearMeant,
  { speakerYear, frameYear, plansFrom, isOpen }: TimeAnchor,
  namedYear: number | null,
  months: boolean,
): number | null {
  if (of === 'calendar') return add;
  const discussed = frameYear ?? (isOpen && !months ? null : speakerYear);
  // 一季度 in a plan of five years is of its first: of the last of them nobody tells quarters
  const named = namedYear ?? (months && typeof plansFrom === 'number' ? plansFrom : discussed);
  const year = of === 'speaker' ? speakerYear : of === 'discussed' ? discussed : named;
  return year === null ? null : year + add;
}

function countedYears(
  count: number,
  way: 'back' | 'ahead' | 'told',
  anchor: TimeAnchor,
  namedYears: [number, number] | null,
): Period | null {
  const { speakerYear, frameYear, plansFrom, frameFrom } = anchor;
  const ahead = anchor.aheadFrom ?? speakerYear;
  if (way === 'ahead') return ahead === null ? null : yearSpan(ahead, ahead + count - 1);
  const back = lastTold(anchor);
  if (way === 'told') {
    // 2024年至2026年每年改造30个，三年累计90个
    if (namedYears !== null && namedYears[1] - namedYears[0] === count - 1) return yearSpan(...namedYears);
    // 两年 inside a review of five years may be any two of them
    if (typeof frameFrom === 'number' && frameYear !== null && frameYear > frameFrom)
      return frameYear - frameFrom === count - 1 ? yearSpan(frameFrom, frameYear) : null;
    // 到2027年，五年累计投资85亿元 of a plan made in 2023: the years up to the one it is due in
    const first = plansFrom === frameYear && frameYear !== null ? frameYear - count + 1 : null;
    if (first !== null && frameYear !== null && speakerYear !== null && first >= speakerYear && count > 1)
      return yearSpan(first, frameYear);
    // 到2025年，五年累计下降15% said in 2024: the five-year plan that ends in the year it is due in, and no years behind that
    if (first !== null && frameYear !== null && ahead !== null && frameYear > ahead)
      return count === 5 && frameYear % 5 === 0 ? yearSpan(first, frameYear) : null;
    if (typeof plansFrom === 'number' && frameYear !== null) return yearSpan(plansFrom, plansFrom + count - 1);
  }
  return back === null ? null : yearSpan(back - count + 1, back);
}
