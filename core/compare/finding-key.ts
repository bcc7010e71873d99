import type { Observation } from './observation';
import { reportIdentity } from './report-identity';

/** What a finding rests on, as it has to be known again: which check, of what, of when. */
export interface FoundOf {
  check: string;
  /** Key of the series. */
  series: string;
  period: string;
  observations: readonly Pick<Observation, 'report' | 'value' | 'unit'>[];
}

/**
 * A finding as one string that stays the same while the reports say the same: reading a page anew changes ids and places in the text, but
 * neither the report, known by kind, place and year, nor its number. Where another number is read it is another finding.
 */
export function findingKey({ check, series, period, observations }: FoundOf): string {
  const told = observations.map(({ report, value, unit }) =>
    [reportIdentity(report) ?? report.url ?? report.recognition.title, String(value), unit].join(' '),
  );
  return JSON.stringify([check, series, period, [...new Set(told)].sort()]);
}
