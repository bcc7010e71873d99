import type { Period } from '../../time/period';
import type { Status } from '../figure';
import type { TableView } from './table-view';

/** What holds for all cells of a table. */
export interface TableContext {
  view: TableView;
  /** Time of the table where its headings name none, and how firm its figures are. */
  period: Period | null;
  periodRule: string;
  status: Status;
  /** The years looked back on and planned; a column of sums or means over years has them. */
  reviews: [number, number] | null;
  plans: [number, number] | null;
  section: string[];
  /** `市级` where the caption says that the table is of that level's own budget. */
  scope: string;
  /** The report's own place, by its shown name; empty where unknown. */
  reportPlace: string;
  /** The place that a heading names, where it is not the report's own. */
  placeNamed(words: string): string | undefined;
  /** A star marks an estimate, a bracket a sum over years, by the note below the table. */
  starEstimates: boolean;
}
