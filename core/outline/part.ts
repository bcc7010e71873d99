import type { Period } from '../time/period';
import type { CuedBy } from './part-cue';

/** What a part of a document does: it looks back, plans, tells of the present, or is no part of the report (contents, glossary, furniture). */
export type PartMode = 'review' | 'plan' | 'account' | 'none';

/** A stretch of the document in which figures that name no time have one mode and period; parts follow one another without gaps. */
export interface Part {
  /** UTF-16 offsets in the document's text; `end` is the next part's `start`. */
  start: number;
  end: number;
  mode: PartMode;
  /** Null where nothing names a time, or where the document's year is open. */
  period: Period | null;
  /** How much better this reading is than the next best one, 0 to about 3; from `DECIDED` on it is said, below it is open. */
  margin: number;
  /** The cue that decided, with its words. */
  by: CuedBy;
  /** What was passed over. */
  over: string[];
}

/** Margin from which a part's time is told; below it the period is left open. */
export const DECIDED = 1;
/** Margin from which a part's time is sure enough for verdicts, findings and headlines. */
export const SURE = 1.6;

/** The parts of a document, and whose words 今年 are. */
export interface Outline {
  parts: readonly Part[];
  /** 今年 of the speaker; null where the document's year is open. */
  speakerYear: number | null;
  /** The first year that lies ahead of the speaker: his own in spring, the next one in autumn; null as 今年 is. */
  aheadFrom: number | null;
  /** The part that an offset of the document's text stands in. */
  partAt(offset: number): Part;
}
