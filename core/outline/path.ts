import { findWords } from '../time/find-words';
import type { Unit } from './units';

/** The two modes that a best path decides between. */
export type PathMode = 'review' | 'plan';

/** A unit's mode on the best path, and how much better that path is than the best one in which the unit has the other mode. */
export interface PathStep {
  mode: PathMode;
  margin: number;
}

/** What it costs to turn from review to plan, and back, at the first line of a unit. A report looks back before it plans. */
const TURN: Record<Unit['kind'], { toPlan: number; toReview: number }> = {
  start: { toPlan: 3, toReview: 8 },
  outer: { toPlan: 0, toReview: 4 },
  chapter: { toPlan: 0, toReview: 3 },
  annex: { toPlan: 0, toReview: 4 },
  sub: { toPlan: 2, toReview: 6 },
  opener: { toPlan: 1.5, toReview: 2.5 },
  paragraph: { toPlan: 5, toReview: 9 },
};
/** An opener turns a section back whose heading plans; without such a heading it is what divides the text. */
const AGAINST_PLANNED_SECTION = 3;
/** Behind a gap in the page another text may begin, in either mode. */
const APART = 0.5;
/** A heading that says nothing of its mode, above one that says that it plans: the plan begins there. */
const ABOVE_PLAN = 2;
/** An opener that votes for the mode that is left. */
const AGAINST_OPENER = 4.5;
/** A section whose heading says its mode clearly is left at a price. */
const AGAINST_HEADING = 2.5;
/** Sum of words and time from which a heading says its mode clearly. */
const CLEAR = 3;
/** A unit that says nothing for the mode is no place to turn to it, where a later one does. */
const UNASKED = 1;
/** What it costs to open with the plan; a plan outline may. */
const PLAN_FIRST = 2;

/** A document whose title says that it looks back (2022年…完成情况的通报) plans where a heading or an opener says so, not at any heading. */
const TITLED_AS_REVIEW = 3;

function turnCost(unit: Unit, from: number, to: number, looksBack: boolean): number {
  if (from === to) return 0;
  const abovePlan = to === 1 && unit.kind === 'outer' && unit.planBelow && unit.sectionSays <= 0 ? ABOVE_PLAN : 0;
  // What stands above the first heading says nothing of what follows it
  const isUnsaid = unit.kind === 'outer' && unit.sectionSays <= 0 && findWords(unit.title).length === 0;
  const titled = looksBack && to === 1 && isUnsaid ? TITLED_AS_REVIEW : 0;
  if (unit.isFirstSection) return abovePlan + titled;
  if (unit.setApart && unit.kind !== 'outer') return APART;
  const towards = to === 1 ? 1 : -1;
  const kind = unit.kind === 'sub' && unit.turnsAlone ? 'outer' : unit.kind;
  let cost = abovePlan + titled + (to === 1 ? TURN[kind].toPlan : TURN[kind].toReview);
  if (unit.score * towards <= 0) cost += UNASKED;
  if (unit.kind === 'opener' && to === 0 && unit.sectionSays > 0) cost += AGAINST_PLANNED_SECTION;
  if (unit.kind === 'opener' && unit.opener * towards < 0) cost += AGAINST_OPENER;
  if ((unit.kind === 'opener' || unit.kind === 'paragraph') && unit.sectionSays * towards <= -CLEAR)
    cost += AGAINST_HEADING;
  return cost;
}

/**
 * The best path over the units, review or plan for each, with its score; `looksBack` where the document's title says that it tells
 * of what is past and no more. Forward and backward maxima give each unit's margin; linear in the units.
 */
export function bestPath(
  units: readonly Unit[],
  mayOpenWithPlan: boolean,
  looksBack = false,
): { steps: PathStep[]; score: number } {
  const n = units.length;
  const says = units.map(({ none, score }) => (none ? [0, 0] : [-score / 2, score / 2]));
  const forward: [number, number][] = [];
  const backward: [number, number][] = Array.from({ length: n }, () => [0, 0]);
  for (let i = 0; i < n; i++) {
    const before = forward[i - 1];
    const reach = (to: number): number =>
      before === undefined
        ? -(to === 1 && !mayOpenWithPlan ? PLAN_FIRST : 0)
        : Math.max(
            before[0] - turnCost(units[i]!, 0, to, looksBack),
            before[1] - turnCost(units[i]!, 1, to, looksBack),
          );
    forward.push([reach(0) + says[i]![0]!, reach(1) + says[i]![1]!]);
  }
  for (let i = n - 2; i >= 0; i--) {
    const next = i + 1;
    const from = (at: number): number =>
      Math.max(
        ...[0, 1].map((to) => backward[next]![to]! + says[next]![to]! - turnCost(units[next]!, at, to, looksBack)),
      );
    backward[i] = [from(0), from(1)];
  }
  const steps = units.map((_, i): PathStep => {
    const review = forward[i]![0] + backward[i]![0];
    const plan = forward[i]![1] + backward[i]![1];
    return { mode: review >= plan ? 'review' : 'plan', margin: Math.abs(review - plan) };
  });
  return { steps, score: n === 0 ? 0 : Math.max(...forward[n - 1]!) };
}
