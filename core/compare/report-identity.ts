import type { CapturedReport } from './report';

/** Kind, place and year: two captures that share them are copies of one report. Null where one of them is unknown. */
export function reportIdentity({ recognition: { kind, place, year } }: CapturedReport): string | null {
  return kind === 'other' || place === null || year === null ? null : `${kind}|${place.code}|${year}`;
}

/** True where both are captures of the same report. A news account is its own: a paper prints many in a year. */
export function isSameReport(a: CapturedReport, b: CapturedReport): boolean {
  const identity = reportIdentity(a);
  return identity !== null && a.recognition.kind !== 'news-account' && identity === reportIdentity(b);
}
