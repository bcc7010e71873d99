import type { Period } from '../time/period';
import type { Recognition, ReportKind } from './recognition';

/** Name of the evidence that a year given by the reader leaves. */
export const YEAR_BY_READER = '读者选定年份';

interface Follows {
  reviews: Period | null;
  plans: Period | null;
}

const nothing = (): Follows => ({ reviews: null, plans: null });
/** Delivered in its year: 2024年政府工作报告 looks back on 2023. */
const delivered = (year: number): Follows => ({ reviews: String(year - 1), plans: String(year) });
/** Named for the year whose execution it reports, with the next one's draft. */
const executed = (year: number): Follows => ({ reviews: String(year), plans: String(year + 1) });
const outline = (year: number): Follows => ({ reviews: `${year - 5}/${year - 1}`, plans: `${year}/${year + 4}` });
const reported = (year: number): Follows => ({ reviews: String(year), plans: null });

/** Kinds whose year is not simply the one that they report. */
const FOLLOWS: Partial<Record<ReportKind, (year: number) => Follows>> = {
  'work-report': delivered,
  'economic-work-conference': delivered,
  'plan-report': executed,
  'budget-report': executed,
  'plan-outline': outline,
  // News tell of several times, each by its own words
  'news-account': nothing,
  other: nothing,
};

/** Warnings that a year given by the reader settles: which year it is, and which of two is followed. */
const SETTLED = new Set(['year-uncertain', 'year-mismatch']);

/** True for a kind that is called by the year it is delivered in, and not by the one it reports. */
export const isNamedForDelivery = (kind: ReportKind): boolean => FOLLOWS[kind] === delivered;

/** A recognition with the year that the reader gave and what follows from it; the year recognised keeps its own periods. */
export function withGivenYear(recognition: Recognition, year: number): Recognition {
  const same = recognition.year === year;
  return {
    ...recognition,
    ...(same ? {} : (FOLLOWS[recognition.kind] ?? reported)(year)),
    year,
    yearMargin: 3,
    yearCandidates: [],
    warnings: recognition.warnings.filter(({ code }) => !SETTLED.has(code)),
    evidence: [...recognition.evidence, { rule: YEAR_BY_READER, text: `${year}年`, weight: 1 }],
  };
}

/** The year that the reader gave; null where none was. */
export function yearByReader({ year, evidence }: Recognition): number | null {
  return evidence.some(({ rule }) => rule === YEAR_BY_READER) ? year : null;
}
