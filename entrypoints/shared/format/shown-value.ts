import type { Figure } from '../../../core/figures/figure';
import { comparableFamily } from '../../../core/units/scale';
import { preferences } from '../settings/preferences';
import { boundMark, figureText } from './figure-text';

/** Powers of ten of the units that money may be shown in, with their word before the currency's name. */
const SCALES = { 亿元: [8, '亿'], 万元: [4, '万'], 元: [0, ''] } as const;

/** Digits that a double tells apart for certain; more of them are its binary noise. */
const DIGITS = 12;
const grouped = new Intl.NumberFormat('en', { maximumSignificantDigits: DIGITS });

/** An amount under a hundredth of the unit (an income in 亿元) reads worse in it than as it is told. */
const SMALLEST = 0.01;

/**
 * A figure's value for a table: an amount of money in the unit that the reader chose (`5,901亿元`), all else and all money where none
 * was chosen as the text writes it.
 */
export function shownValue(figure: Pick<Figure, 'text' | 'value' | 'bound' | 'unit'>): string {
  const { money } = preferences();
  if (money === 'automatic' || !isMoney(figure.unit)) return figureText(figure);
  const [power, word] = SCALES[money];
  const scaled = [figure.value].flat().map((value) => value / 10 ** power);
  if (scaled.some((value) => value !== 0 && Math.abs(value) < SMALLEST)) return figureText(figure);
  const written = scaled.map((value) => grouped.format(value).replace('-', '−')).join('—');
  return `${boundMark(figure.bound)}${written}${word}${figure.unit}`;
}

/** True for a sum of some currency; what is told for each of something (`元/平方米`) is none. */
const isMoney = (unit: string): boolean => unit.endsWith('元') && /^(?:foreign-)?money$/.test(comparableFamily(unit));
