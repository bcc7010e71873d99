import type { Period } from '../time/period';

export type FigureKind = 'level' | 'growth' | 'change' | 'rank';
export type Bound = 'exact' | 'about' | 'min' | 'max' | 'range';
export type Status = 'actual' | 'estimate' | 'target';

/** Which rule decided a field, and what it preferred its answer to. */
export interface TraceStep {
  field: string;
  rule: string;
  /** The words or value it decided by. */
  by?: string;
  /** What it passed over. */
  over?: string[];
}

/** One numeric statement of a report. */
export interface Figure {
  /** Stable within a document: `start-end`. */
  id: string;
  /** UTF-16 offsets of the mention in the document's text. */
  start: number;
  end: number;
  /** The mention as written, number and unit together. */
  text: string;
  /** In base units, scale words multiplied out; a range is `[low, high]`; a decrease is negative. */
  value: number | [number, number];
  /** Base unit: `元`, `%`, `百分点`, `平方米`, `家`…; `位` for a rank; empty for an index. */
  unit: string;
  kind: FigureKind;
  bound: Bound;
  period: Period | null;
  status: Status;
  /** Growth and change: what it is measured against (`上年`, `2015`, `年均`). */
  base?: string;
  /** A rank: among whom it is held (`全国`, `全市`), where a word for it stands near. */
  among?: string;
  /** The place of the state that it is of, only where that is not the report's own: 全市 in a district's report, a district in a city's. */
  place?: string;
  /** Whose it is where it is not the whole place's and its name does not say so: a zone, park, branch or firm, in the text's words. */
  of?: string;
  /** Id of the figure that this one is told as a part of (`企业210家，其中国有企业17家`). */
  whole?: string;
  indicator: {
    /** The text's own words. */
    name: string;
    /** The same thing has the same key in every year and report. */
    key: string;
  };
  /** The headings it stands under, outermost first. */
  section: string[];
  /** 0 to 1. */
  confidence: number;
  trace: TraceStep[];
}
