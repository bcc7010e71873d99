import type { Status } from '../figures/figure';
import { isAddedTo } from './added';
import { byPreference, isSureObservation, type Observation } from './observation';
import { isSameReport } from './report-identity';
import { valuesAgree } from './rounding';

/**
 * Who contradicts the preferred value: its own report or a copy as good as it, only other reports, which may have revised it, or only a
 * `repost` of the original, which was altered: the original stands.
 */
export type Disagreement = 'same-report' | 'other-report' | 'repost';

/** All mentions of one status for one period; the others stay visible beside the preferred one. */
export interface SeriesCell {
  status: Status;
  preferred: Observation;
  others: Observation[];
  /** Null where all that is sure can be one number, by its bounds and its rounding. */
  disagreement: Disagreement | null;
}

const ofOneReport = (a: Observation, b: Observation): boolean =>
  a.report.id === b.report.id || isSameReport(a.report, b.report);

/** True for what a repost tells of the report whose original tells the first. */
const isRepostOf = ({ report: original }: Observation, { report }: Observation): boolean =>
  original.recognition.copy === 'original' &&
  report.recognition.copy === 'repost' &&
  report.id !== original.id &&
  isSameReport(report, original);

/**
 * A report that says a thing twice contradicts itself; another report does only where nothing that it says agrees, since it may tell
 * two things by one name.
 */
function disagreementOf(preferred: Observation, others: readonly Observation[]): Disagreement | null {
  if (!isSureObservation(preferred)) return null;
  const sure = others.filter(isSureObservation);
  // Some of a stock, told beside the whole, contradict nothing
  const against = sure.filter((one) => !valuesAgree(preferred, one) && !isAddedTo(preferred, one));
  if (against.length > 0 && against.every((one) => isRepostOf(preferred, one))) return 'repost';
  if (against.some((one) => ofOneReport(preferred, one) && !isRepostOf(preferred, one))) return 'same-report';
  const agreeing = new Set(sure.filter((one) => valuesAgree(preferred, one)).map(({ report }) => report.id));
  return against.some((one) => !isRepostOf(preferred, one) && !agreeing.has(one.report.id)) ? 'other-report' : null;
}

/** The mentions of one status and period as a cell. `observations` holds one at least; its order changes nothing. */
export function cellOf(status: Status, observations: readonly Observation[]): SeriesCell {
  const [preferred, ...others] = [...observations].sort(byPreference);
  return { status, preferred: preferred!, others, disagreement: disagreementOf(preferred!, others) };
}

/** True where what is told of a cell leaves open which number it is. */
export const isContradicted = ({ disagreement }: SeriesCell): boolean =>
  disagreement === 'same-report' || disagreement === 'other-report';

/** The observations of a cell, the preferred one first. */
export const mentionsOf = ({ preferred, others }: SeriesCell): Observation[] => [preferred, ...others];
