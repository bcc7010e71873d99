import type { Figure, FigureKind } from '../../figures/figure';
import type { SeriesCell } from '../cell';
import type { Observation } from '../observation';

/** Why two values are not set against each other, in one word that a screen can say. */
export type Because =
  | 'unsure'
  | 'two-values'
  | 'owner'
  | 'kind'
  | 'unit'
  | 'range'
  | 'least'
  | 'most'
  | 'approximate'
  | 'gap'
  | 'basis'
  | 'addition'
  | 'jump';

/** What speaks for another basis: a census or changed prices between the two, a later revision, or the growth that the report itself tells. */
export type BasisReason = 'census' | 'prices' | 'revised' | 'growth';

/** A guard's outcome as a value. */
export type Standing = { stands: true } | Refusal;

export interface Refusal {
  stands: false;
  because: Because;
  /** Of a gap: the years between that nobody told. */
  years?: number[];
  /** Of a basis: what speaks for it. */
  reason?: BasisReason;
}

/**
 * What two values are set side by side for: a `change` from one time to a later one, the `verdict` on a target by its result (`from` is the
 * target), or two `places` at one time.
 */
export type Use = 'change' | 'verdict' | 'places';

/** Two values side by side, with what is known of them. */
export interface Pair {
  use: Use;
  from: Observation;
  to: Observation;
  /** The cells that they stand in, with what else is told there; null where they stand in none. */
  fromCell: SeriesCell | null;
  toCell: SeriesCell | null;
  /** The growth against the year before that reports tell for the time of `to`; null where it is not told, not sure or not exact. */
  growth: Observation | null;
  /** What stood before the time of `to`: of a change `from` itself; null where nothing is known. */
  before: Observation | null;
}

/** One side of a guard's case: a figure in short, and the id of the report that tells it. */
export interface Side {
  name: string;
  value: Figure['value'];
  unit: string;
  period: string;
  kind?: FigureKind;
  bound?: Figure['bound'];
  status?: Figure['status'];
  base?: string;
  text?: string;
  place?: string;
  of?: string;
  confidence?: number;
  trace?: Figure['trace'];
  /** The year of the report that tells it; the one after its period without. */
  toldIn?: number;
}

/** An example of a guard: what is set side by side and what else the library holds. */
export interface GuardCase {
  /** What it is, as a reader would say it. */
  what: string;
  use: Use;
  from: Side;
  to: Side;
  /** Other values of the library: of the same cells, of other years, the growth that is told. */
  beside?: Side[];
}

/** One reason for which two values are not set against each other. */
export interface Guard {
  id: Because;
  /** What it asks, in one sentence. */
  asks: string;
  /** What it guards. */
  uses: readonly Use[];
  /** The refusal, or null where nothing speaks against the pair. */
  refuses(pair: Pair): Refusal | null;
  /** Pairs that it refuses. */
  examples: readonly GuardCase[];
  /** Pairs that it lets stand, each easily taken for one. */
  counterExamples: readonly GuardCase[];
}

/** A refusal with nothing to add. */
export const refused = (because: Because): Refusal => ({ stands: false, because });
