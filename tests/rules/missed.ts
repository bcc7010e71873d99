import type { ListedRule, ListedTable } from '../../scripts/docs/listed-table';
import { type Without, withoutEach } from './alternatives';
import { wrongExamples } from './examples';

/** Something that was taken away from a rule and that its own examples do not miss. */
export interface Unmissed extends Without {
  rule: ListedRule & { pattern: RegExp };
}

/** What a table's own examples tell: how much was taken away, and what of it they did not miss. */
export interface TableCount {
  rules: number;
  /** Alternatives and whole patterns. */
  takenAway: number;
  unmissed: Unmissed[];
}

export const hasPattern = (rule: ListedRule): rule is ListedRule & { pattern: RegExp } => rule.pattern !== undefined;

/** Takes each alternative and each rule of a table away and looks whether its own examples miss it. */
export function countByExamples({ rules }: ListedTable): TableCount {
  const count: TableCount = { rules: rules.length, takenAway: 0, unmissed: [] };
  for (const rule of rules.filter(hasPattern)) {
    for (const without of withoutEach(rule.pattern)) {
      count.takenAway++;
      if (wrongExamples(rule, without.pattern).length === 0) count.unmissed.push({ ...without, rule });
    }
  }
  return count;
}

/** Small inputs with what is right in them. */
export interface CaseSuite {
  /** Runs them with the rules as they are; to be called first. */
  learn(): void;
  /** True where something that was right is not so any more. */
  isMissed(): boolean;
}

/** What of it the cases do not miss either. A rule without its alternative stands in the table for as long as they run. */
export function unmissedByCases(unmissed: readonly Unmissed[], suite: CaseSuite): Unmissed[] {
  return unmissed.filter(({ rule, pattern }) => {
    const own = rule.pattern;
    rule.pattern = pattern;
    try {
      return !suite.isMissed();
    } finally {
      rule.pattern = own;
    }
  });
}

/**
 * True where the cases miss some rule of the table. Where they miss none, either no case needs one, or the core works with copies
 * that it made of the patterns when it was loaded: what cases do not miss then says nothing.
 */
export function isSeenByCases({ rules }: ListedTable, suite: CaseSuite): boolean {
  return rules.filter(hasPattern).some((rule) => {
    const nothing = withoutEach(rule.pattern).filter(({ whole }) => whole);
    return (
      unmissedByCases(
        nothing.map((without) => ({ ...without, rule })),
        suite,
      ).length === 0
    );
  });
}
