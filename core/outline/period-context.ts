import type { Period } from '../time/period';
import type { HeadingTree } from './headings';
import type { Line } from './lines';
import type { PartMode } from './part';
import type { CuedBy } from './part-cue';
import type { OutlineYears } from './question';
import type { NamedTime } from './times';
import type { Unit } from './units';

/** How sure a period is by what named it; the path's own margin caps each. */
export const MARGIN = {
  heading: 3,
  headingAndLead: 2,
  lead: 2,
  opener: 2,
  goesOn: 2,
  carried: 1.5,
  /** Nothing names a time and nothing was carried on: the report's own. */
  report: 1,
  sentence: 3,
  carriedYear: 1.2,
  back: 1.5,
} as const;

/** How much of a paragraph opens it. */
export const OPENING = 60;

/** What the sentences of a unit are read by, and where they put down that a part begins. */
export interface PeriodContext {
  readonly context: {
    lines: readonly Line[];
    tree: HeadingTree;
    years: OutlineYears;
    /** What the section's heading names, where it names one time. */
    home: { mode: PartMode; period: Period } | null;
    /** True in a section whose heading names several times. */
    joined: boolean;
  };
  times(text: string, mode: 'review' | 'plan', isTitle?: boolean): NamedTime[];
  put(
    line: number,
    at: number,
    mode: PartMode,
    period: Period | null,
    margin: number,
    by: CuedBy,
    unit: Unit | null,
  ): void;
}
