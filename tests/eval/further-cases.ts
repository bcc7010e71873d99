/** What a set of cases came to; `misses` are lines to print. */
export interface CaseCount {
  right: number;
  all: number;
  misses: readonly string[];
}

/** A set of cases that another file reads and counts. `shared` is the folder beside the project. */
export interface CaseSet {
  /** As bounds.json names it. */
  name: string;
  count(shared: string): Promise<CaseCount>;
}

export const FURTHER_CASES: readonly CaseSet[] = [];
