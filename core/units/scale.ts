import type { UnitEntry } from './entry';
import { COMPARED_AS, type ComparableFamily } from './families';
import { UNITS } from './match';

/** What a unit is compared as: its family, the base unit, and how many of the base unit it is. */
export interface UnitScale {
  family: ComparableFamily;
  /** As it is written. */
  base: string;
  /** Power of ten from the unit to the base unit. */
  exponent: number;
}

/** Units by every way they are written; the first entry of a unit says how it is compared. */
const BY_SPELLING = new Map<string, UnitEntry>();
for (const entry of UNITS) if (!BY_SPELLING.has(entry.unit)) BY_SPELLING.set(entry.unit, entry);
for (const entry of UNITS) {
  for (const spelling of entry.spellings) if (!BY_SPELLING.has(spelling)) BY_SPELLING.set(spelling, entry);
}

/** `元/平方米`, `吨标准煤/万元`, `床/千人`: what is measured for each of something. */
const PER = /[/／每]/;
/** Units of time that tables have and running text has not. */
const TIME = /^(?:日|月|年|周)$/;

/**
 * How values in a unit (as figures carry it: `元`, `平方米`, `家`…) are compared. What is told for each of something is its own base,
 * as 元/月 does not turn into 元/年; the empty unit is an index's; a word that is no known unit counts things.
 */
export function unitScale(unit: string): UnitScale {
  const entry = BY_SPELLING.get(unit);
  if (entry !== undefined) {
    const { family = COMPARED_AS[entry.family], base = entry.unit, exponent = 0 } = entry.compared ?? {};
    return { family, base, exponent };
  }
  const family = unit === '' ? 'index' : PER.test(unit) ? 'other' : TIME.test(unit) ? 'time' : 'count';
  return { family, base: unit, exponent: 0 };
}

/** The family that values in a unit are compared in. */
export function comparableFamily(unit: string): ComparableFamily {
  return unitScale(unit).family;
}
