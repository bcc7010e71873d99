import { isPartOfYear, type Period } from '../time/period';
import type { Evidence } from './evidence';
import type { Place, Recognition, ReportKind } from './recognition';

/** What the reader knows better than the document tells. */
export interface Given {
  kind?: ReportKind;
  /** By the kind's convention; see `Recognition.year`. */
  year?: number;
  place?: Place;
}

/** Names of the evidence that what the reader gave leaves. */
export const BY_READER = { kind: '读者选定种类', year: '读者选定年份', place: '读者选定' } as const;

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

/** A recognition with what the reader gave, and what follows from it. */
export function withGiven(recognition: Recognition, { kind, year, place }: Given): Recognition {
  let given = recognition;
  if (kind !== undefined) given = withKind(given, kind);
  if (year !== undefined) given = withYear(given, year);
  if (place !== undefined) given = withPlace(given, place);
  return given;
}

/** The reader's kind is certain, and the year is told by its convention from then on. */
function withKind(recognition: Recognition, kind: ReportKind): Recognition {
  const { year } = recognition;
  const follows = kind === recognition.kind || year === null ? {} : (FOLLOWS[kind] ?? reported)(year);
  return { ...recognition, ...follows, kind, confidence: 1, evidence: evidenceWith(recognition, 'kind', kind) };
}

/** The year recognised, given again, keeps its own periods. */
function withYear(recognition: Recognition, year: number): Recognition {
  const same = recognition.year === year;
  const follows = withinYear(recognition, year) ?? (FOLLOWS[recognition.kind] ?? reported)(year);
  return {
    ...recognition,
    ...(same ? {} : follows),
    year,
    yearMargin: 3,
    yearCandidates: [],
    warnings: recognition.warnings.filter(({ code }) => !SETTLED.has(code)),
    evidence: evidenceWith(recognition, 'year', `${year}年`),
  };
}

/** A report on months of a year (上半年) tells of the same months of another; null for one on whole years. */
function withinYear({ year: before, reviews, plans }: Recognition, year: number): Follows | null {
  if (before === null || !isPartOfYear(reviews)) return null;
  const moved = (period: Period | null) =>
    period?.replace(/\d{4}/g, (named) => String(Number(named) + year - before)) ?? null;
  return { reviews: moved(reviews), plans: moved(plans) };
}

/** Places that fit a report whose page leaves open which one it is of, the likeliest first; none where it is clear. */
export function openPlaces({ place, placeCandidates }: Recognition): Place[] {
  if (placeCandidates.length === 0 || place === null) return placeCandidates;
  return [place, ...placeCandidates.filter(({ code }) => code !== place.code)];
}

/** A recognition with the place that the reader has chosen, the other candidates kept for a change of mind. */
export function withPlace(recognition: Recognition, place: Place): Recognition {
  return {
    ...recognition,
    place,
    placeCandidates: openPlaces(recognition).filter(({ code }) => code !== place.code),
    warnings: recognition.warnings.filter(({ code }) => code !== 'place-ambiguous'),
    evidence: evidenceWith(recognition, 'place', place.name),
  };
}

const evidenceWith = ({ evidence }: Recognition, field: keyof typeof BY_READER, text: string): Evidence[] => [
  ...evidence.filter(({ rule }) => rule !== BY_READER[field]),
  { rule: BY_READER[field], text, weight: 1 },
];

/** What of a recognition the reader gave. */
export function givenBy({ kind, year, place, evidence }: Recognition): Given {
  const isGiven = (field: keyof typeof BY_READER) => evidence.some(({ rule }) => rule === BY_READER[field]);
  return {
    ...(isGiven('kind') ? { kind } : {}),
    ...(isGiven('year') && year !== null ? { year } : {}),
    ...(isGiven('place') && place !== null ? { place } : {}),
  };
}
