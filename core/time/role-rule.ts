import type { Rule } from '../rules/rule';

/**
 * What a time does where it stands: `at` dates what follows; `base` is what something is held against; `from` is the first state of
 * a change and dates that number; `to` the last state, which dates that number and the growth behind it; `start` dates its own clause;
 * `due` is when something is to be reached and dates what follows; `attribute` belongs to a noun and dates nothing.
 */
export type TimeRole = 'at' | 'base' | 'from' | 'to' | 'start' | 'due' | 'attribute';

/** Its pattern sees the words around a time, the time itself between 〔 and 〕. */
export interface RoleRule extends Rule {
  role: TimeRole;
  /** Why the time is that, in a phrase. */
  means: string;
}
