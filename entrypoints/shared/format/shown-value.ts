import { scaled } from '../../../core/compare/arithmetic';
import type { Figure } from '../../../core/figures/figure';
import { comparableFamily } from '../../../core/units/scale';
import { moneyPower } from '../settings/money';
import { figureText } from './figure-text';
import { nameLanguage } from './indicator-name';
import { unitWords } from './unit-words';
import { numberWords, valueWords } from './value-words';

/** An amount under a hundredth of the unit (an income in 亿元) reads worse in it than as it is told. */
const SMALLEST = 0.01;

type Valued = Pick<Figure, 'text' | 'value' | 'bound' | 'unit' | 'kind'>;

/**
 * A figure's value for a table: as its text writes it or, on an English screen, in English words; an amount of money in the unit that
 * the reader chose (`5901亿元`, `5,901 × ¥100m`).
 */
export function shownValue(figure: Valued): string {
  const language = nameLanguage();
  return inChosenUnit(figure) ?? (language === 'en' ? valueWords(figure, language) : figureText(figure));
}

/** The same beside the text itself: what is no money in a unit that the reader chose stands as the text writes it, in every language. */
export const writtenValue = (figure: Valued): string => inChosenUnit(figure) ?? figureText(figure);

/** Null for what is no sum of money, where no unit was chosen, and where it is far too large. */
function inChosenUnit({ value, bound, unit }: Valued): string | null {
  const language = nameLanguage();
  const power = moneyPower();
  if (power === null || !isMoney(unit)) return null;
  const inUnit = (one: number): number => scaled(one, -power);
  const shown: typeof value = Array.isArray(value) ? [inUnit(value[0]), inUnit(value[1])] : inUnit(value);
  if ([shown].flat().some((one) => one !== 0 && Math.abs(one) < SMALLEST)) return null;
  const [number, words] = [numberWords({ value: shown, bound }, language), unitWords(unit, power, language)];
  return language === 'en' ? `${number} × ${words}` : `${number}${words}`;
}

/** True for a sum of some currency; what is told for each of something (`元/平方米`) is none. */
const isMoney = (unit: string): boolean => /^(?:foreign-)?money$/.test(comparableFamily(unit));
