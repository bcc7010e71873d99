import type { Period } from '../time/period';
import type { Observation } from './observation';
import type { CapturedReport } from './report';
import type { Series } from './series';

/**
 * `note`: worth knowing; `doubt`: one of the numbers may be wrong; `altered`: a copy says another number than the original; `reading`: one of
 * them is not read for sure, so that the finding says nothing of the report and asks for its sentence to be checked.
 */
export type Severity = 'note' | 'doubt' | 'altered' | 'reading';

/** Something a check saw. The words for the reader are the interface's, by `check` and `values`. */
export interface Finding {
  /** Id of the check. */
  check: string;
  severity: Severity;
  /** Key of the series. */
  series: string;
  name: string;
  period: Period;
  /** What it rests on, each with its source. */
  observations: Observation[];
  values: Record<string, number | string | boolean>;
}

/** One rule that looks over all captured reports. */
export interface Check {
  id: string;
  run(context: CheckContext): Finding[];
}

export interface CheckContext {
  reports: readonly CapturedReport[];
  series: readonly Series[];
  /** The series of a key. */
  byKey: ReadonlyMap<string, Series>;
}
