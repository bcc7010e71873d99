import { scaled } from '../../../../core/compare/arithmetic';
import type { Figure } from '../../../../core/figures/figure';
import { comparableFamily } from '../../../../core/units/scale';
import { unitWords } from '../../../../core/units/unit-words';
import { moneyPower } from '../settings/money';
import { figureText } from './figure-text';
import { nameLanguage } from './indicator-name';
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

/** Null for what is no sum of money, where no unit was chosen, and where it is far too large. */
function inChosenUnit({ value, bound, unit }: Valued): string | null {
  const language = nameLanguage();
  const power = moneyPower();
  if (power === null || !isMoney(unit)) return null;
  const sizes = [value].flat().map((one) => Math.abs(scaled(one, -power)));
  if (sizes.some((size) => size > 0 && size < SMALLEST)) return null;
  const inPower = (one: number) => scaled(one, -power);
  const scaledValue: typeof value = Array.isArray(value) ? [inPower(value[0]), inPower(value[1])] : inPower(value);
  const number = numberWords({ value: scaledValue, bound }, language);
  return `${number}${language === 'en' ? ' × ' : ''}${unitWords(unit, power, language)}`;
}

/** True for a sum of some currency; what is told for each of something (`元/平方米`) is none. */
const isMoney = (unit: string): boolean => /^(?:foreign-)?money$/.test(comparableFamily(unit));
