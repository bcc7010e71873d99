import type { FigureKind } from '../figure';
import type { Owner } from './owner';

/** One number, as far as whose it is depends on it. */
export interface OwnerQuestion {
  /** The words between the number before it in its sentence, or the sentence's start, and this one. */
  gap: string;
  /** What it is called, and whether the name was taken from the number before. */
  name: string;
  carried: boolean;
  /** The owner that was all it had for a name. */
  alone: Owner | null;
  key: string;
  unit: string;
  kind: FigureKind;
}

/** Whose a number is. `level` is the level of government that its name lacks, `measure` the name without the owner that stands in it. */
export interface Ownership {
  of?: string;
  place?: string;
  level?: string;
  measure?: string;
  rule: string;
  /** The words that say so. */
  by?: string;
  /** A sentence before said so, which may be doubted, and which may as well have been the last about its owner. */
  doubtful?: true;
  open?: true;
}
