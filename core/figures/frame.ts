import { DECIDED, type Outline, type Part, type PartMode } from '../outline/part';
import type { CuedBy } from '../outline/part-cue';
import type { Period } from '../time/period';
import type { TimeRole } from '../time/roles';

/** What the part of the document that a sentence stands in gives to figures that name no time. */
export interface Frame {
  mode: Exclude<PartMode, 'none'>;
  /** Null where the part's time is open. */
  period: Period | null;
  /** 今年 of the speaker. */
  speakerYear: number | null;
  /** The first year that lies ahead of the speaker. */
  aheadFrom: number | null;
  /** The part's cue, for the trace. */
  by: CuedBy;
  /** What it passed over. */
  over: readonly string[];
  /** The part's margin. */
  margin: number;
}

/** The frame of what stands at an offset of the document's text. Outside the report's parts nothing is dated. */
export function frameAt(outline: Outline, offset: number): Frame {
  return frameOf(outline.partAt(offset), outline);
}

function frameOf({ mode, period, margin, by, over }: Part, { speakerYear, aheadFrom }: Outline): Frame {
  const decided = mode !== 'none' && margin >= DECIDED;
  const told = mode === 'none' ? 'account' : mode;
  return { mode: told, period: decided ? period : null, speakerYear, aheadFrom, by, over, margin };
}

/** The margins that a figure's period leans on: of its part where that gave it, of the document's year where words lean on it. */
export function leansOn(
  period: { rule: string; period: Period | null },
  time: { absolute: boolean; role: TimeRole } | null,
  frame: Frame,
  yearMargin: number,
): { yearMargin?: number; partMargin?: number } {
  // 由94家增至251家: the year before the one that the part is of
  const ofPart = period.rule.startsWith('part') || (period.rule === 'state before' && time === null);
  if (ofPart) return { yearMargin, partMargin: frame.margin };
  // 到2030年达到12家 in news of no year: done or aimed at
  const mayBeAhead = time?.role === 'due' && frame.speakerYear === null && frame.mode === 'account';
  return period.period === null || time === null || (time.absolute && !mayBeAhead) ? {} : { yearMargin };
}

/** What was passed over, for the trace: other times of the sentence, and the part's other votes where it gave the period. */
export function passedOver(period: { rule: string; over: readonly string[] }, { over }: Frame): { over?: string[] } {
  const all = period.rule.startsWith('part') ? [...period.over, ...over] : [...period.over];
  return all.length > 0 ? { over: all } : {};
}
