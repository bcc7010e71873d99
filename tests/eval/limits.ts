import bounds from './bounds.json';

/** Bounds of one group of labelled documents, in per cent; what is not named is not held. */
export interface FigureBounds {
  detection: number;
  whole: number;
  wholeOfEach?: number;
}

/** Bounds of the parts of one group: the mean of the reports in per cent, and how many may be under 90. */
export interface PartBounds {
  mean: number;
  under90: number;
}

interface Bounds {
  figures: Record<string, FigureBounds>;
  parts: Record<string, PartBounds>;
  /** Right ones of each set of cases, at least. */
  cases: Record<string, number>;
  /** Mean of the reports under each change of their text, in per cent. */
  metamorphic: Record<string, number>;
  /** The least or the most that a result of each further measure may be. */
  further: Record<string, Record<string, { least: number } | { most: number }>>;
  bodyText: { right: number };
  recognition: Record<'html' | 'text', Record<'recognised' | 'kind' | 'place' | 'year' | 'taken', number>>;
}

/** bounds.json. */
export const BOUNDS = bounds as Bounds;

const broken: string[] = [];

/** Holds what was measured against its least value; what is printed is rounded, what is held is not. */
export function holdAtLeast(what: string, measured: number, bound: number | undefined): void {
  // Nothing measured is NaN, which no bound allows
  if (bound !== undefined && !(measured >= bound)) broken.push(`${what}: ${measured.toFixed(2)}, bound ${bound}`);
}

/** Holds a count against the most that it may be. */
export function holdAtMost(what: string, measured: number, bound: number | undefined): void {
  if (bound !== undefined && !(measured <= bound)) broken.push(`${what}: ${measured}, bound ${bound}`);
}

/** What was outside its bound, a line each. */
export const brokenBounds = (): readonly string[] => broken;
