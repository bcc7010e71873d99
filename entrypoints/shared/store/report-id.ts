import type { Recognition } from '../../../core/recognise/recognition';

/**
 * Identity of a report: kind, place and year, so that a repost is a further capture of the same report. A page of which
 * any of these is unknown, or that is no known kind of report, is a report of its own under its address: two unknown
 * places are not the same place.
 */
export function reportId({ kind, place, year }: Recognition, url: string): string {
  if (kind === 'other' || place === null || year === null) return `page:${url}`;
  return `${kind}:${place.code}:${year}`;
}
