/** A rule as it is listed and held: a pattern with its examples, or an entry that leans on other things than a pattern. */
export interface ListedRule {
  id: string;
  pattern?: RegExp;
  examples?: readonly string[];
  counterExamples?: readonly string[];
}

/** A table of rules of whatever fields. */
export interface ListedTable {
  name: string;
  rules: readonly ListedRule[];
}
