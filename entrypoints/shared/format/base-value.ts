import type { Figure } from '../../../core/figures/figure';
import { uiLanguage } from '../i18n/translate';

/** Digits that a double tells apart for certain; more of them are its binary noise. */
const DIGITS = 15;

/** A figure's value in its base unit, scale words multiplied out (`1,456,000 人`, `100–200 元`). */
export function baseValue({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  const format = new Intl.NumberFormat(uiLanguage(), { maximumSignificantDigits: DIGITS });
  const number = typeof value === 'number' ? format.format(value) : value.map((end) => format.format(end)).join('–');
  return unit === '' ? number : unit === '%' ? `${number}%` : `${number} ${unit}`;
}
