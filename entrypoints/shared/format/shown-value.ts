import { scaled } from '../../../core/compare/arithmetic';
import type { Figure } from '../../../core/figures/figure';
import { comparableFamily } from '../../../core/units/scale';
import { moneyPower } from '../settings/money';
import { figureText } from './figure-text';
import { nameLanguage } from './indicator-name';
import { boundMark, numberInScale, scaleWords, valueWords } from './row-scale';

/** An amount under a hundredth of the unit (an income in 亿元) reads worse in it than as it is told. */
const SMALLEST = 0.01;

/**
 * A figure's value for a table: as its text writes it or, on an English screen, in English words; an amount of money in the unit that
 * the reader chose (`5901亿元`, `5,901 × ¥100m`).
 */
export function shownValue(figure: Pick<Figure, 'text' | 'value' | 'bound' | 'unit' | 'kind'>): string {
  const language = nameLanguage();
  const told = language === 'en' ? valueWords(figure, language) : figureText(figure);
  const power = moneyPower();
  const { value, bound, unit } = figure;
  if (power === null || !isMoney(unit)) return told;
  const sizes = [value].flat().map((one) => Math.abs(scaled(one, -power)));
  if (sizes.some((size) => size > 0 && size < SMALLEST)) return told;
  const scale = { unit, power };
  const number = `${boundMark(bound, language)}${numberInScale(value, scale, language)}`;
  return language === 'en' ? `${number} × ${scaleWords(scale, language)}` : `${number}${scaleWords(scale, language)}`;
}

/** True for a sum of some currency; what is told for each of something (`元/平方米`) is none. */
const isMoney = (unit: string): boolean => /^(?:foreign-)?money$/.test(comparableFamily(unit));
