import path from 'node:path';
import { scorePanelCases } from './panel-cases';
import { scoreRecognitionCases } from './recognition-cases';
import { measureSameCell } from './same-cell';
import { measureTableCells } from './table-cells';
import { scoreTimeCases } from './time-cases';
import { measureYears } from './years';

/** What a set of cases came to; `misses` are lines to print. */
export interface CaseCount {
  right: number;
  all: number;
  misses: readonly string[];
}

/** A set of cases, a row of the table of cases. */
export interface CaseSet {
  /** As bounds.json names it under `cases`; it is asked for alone as `NAME-cases`. */
  name: string;
  /** Its folder beside the project's. */
  folder: string;
  count(folder: string): Promise<CaseCount>;
}

/** What a measure with a table of its own came to. */
export interface TableResult {
  /** The table's rows, the heading first. */
  rows: readonly (readonly string[])[];
  /** Results that bounds.json holds, by name. */
  held: Readonly<Record<string, number>>;
  misses: readonly string[];
}

/** A measure over the corpus with a table of its own. */
export interface TableMeasure {
  /** What it is asked for by, and its name in bounds.json under `further`. */
  name: string;
  measure(corpus: string): Promise<TableResult>;
}

const casesIn = (name: string): string => path.join('shared/cases', name);

export const CASE_SETS: readonly CaseSet[] = [
  { name: 'time', folder: casesIn('time'), count: async (folder) => scoreTimeCases(folder) },
  { name: 'panels', folder: casesIn('panels'), count: async (folder) => scorePanelCases(folder) },
  { name: 'recognition', folder: casesIn('recognition'), count: scoreRecognitionCases },
];

export const FURTHER_TABLES: readonly TableMeasure[] = [
  { name: 'years', measure: measureYears },
  { name: 'table-cells', measure: measureTableCells },
  { name: 'same-cell', measure: measureSameCell },
];
