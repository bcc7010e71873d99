import { isPartOfYear } from '../time/period';
import type { CapturedReport } from './report';

/**
 * Kind, place and year, or the months of it that are told (上半年, 前三季度): two captures that share them are copies of one report.
 * Null where one of them is unknown.
 */
export function reportIdentity({ recognition: { kind, place, year, reviews } }: CapturedReport): string | null {
  if (kind === 'other' || place === null || year === null) return null;
  return `${kind}|${place.code}|${isPartOfYear(reviews) ? reviews : year}`;
}

/** True where both are captures of the same report. A news account is its own: a paper prints many in a year. */
export function isSameReport(a: CapturedReport, b: CapturedReport): boolean {
  const identity = reportIdentity(a);
  return identity !== null && a.recognition.kind !== 'news-account' && identity === reportIdentity(b);
}
