/** What a set of cases came to; `misses` are lines to print. */
export interface CaseCount {
  right: number;
  all: number;
  misses: readonly string[];
}

/** A set of cases that another file reads and counts, a row of the table of cases. `shared` is the folder beside the project. */
export interface CaseSet {
  /** As bounds.json names it under `cases`. */
  name: string;
  count(shared: string): Promise<CaseCount>;
}

/** A measure with a table of its own. */
export interface TableMeasure {
  /** What it is asked for by, and its name in bounds.json under `further`. */
  name: string;
  /** The table's rows, the heading first; `held` are the results that bounds.json holds from below, by name. */
  measure(shared: string): Promise<{
    rows: readonly (readonly string[])[];
    held: Readonly<Record<string, number>>;
    misses: readonly string[];
  }>;
}

export const FURTHER_CASES: readonly CaseSet[] = [];

export const FURTHER_TABLES: readonly TableMeasure[] = [];
