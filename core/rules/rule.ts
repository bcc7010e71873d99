/**
 * One thing that the program reads, as a named value. A table of rules is a list in a fixed order; what an entry means is told by
 * the fields that its table adds. A test holds every example and counter-example against its rule, and a script takes each
 * alternative of a pattern away and counts those that nothing notices, so each alternative needs an example.
 */
export interface Rule {
  /** Unique in its table; the trace names it. */
  id: string;
  /** Linear on any text: no nested repetition. */
  pattern: RegExp;
  /** Texts in which the pattern must be found; `⟦…⟧` around a part of one says that it must match just that. */
  examples: readonly string[];
  /** Texts in which it must not be found, each a thing that is easily taken for one. */
  counterExamples: readonly string[];
}

/** A named table of rules, as the registry lists it. */
export interface RuleTable<R extends Rule = Rule> {
  /** `time/words`, `outline/cues`: the file that holds it. */
  name: string;
  rules: readonly R[];
}
