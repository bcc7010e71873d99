import type { Figure } from '../../../../core/figures/figure';
import { figureText } from './figure-text';
import { nameLanguage } from './indicator-name';
import { valueWords } from './value-words';

/** Digits that a double tells apart for certain; more of them are its binary noise. */
const DIGITS = 15;

const grouped = new Intl.NumberFormat('en', { maximumSignificantDigits: DIGITS });
const written = (value: number): string => grouped.format(value).replace('-', '−');

/**
 * A figure's value beside its text: with every digit in its base unit (`120,000,000,000元`), on an English screen in English (`¥120bn`);
 * null where that says what the text says.
 */
export function baseValue(figure: Pick<Figure, 'text' | 'value' | 'bound' | 'unit' | 'kind'>): string | null {
  const { value, unit } = figure;
  const whole =
    nameLanguage() === 'en'
      ? valueWords({ ...figure, bound: 'exact' }, 'en')
      : `${Array.isArray(value) ? value.map(written).join('—') : written(value)}${unit}`;
  const plain = (text: string) => text.normalize('NFKC').replace(/[,，\s]/g, '');
  return plain(whole) === plain(figureText({ ...figure, bound: 'exact' })) ? null : whole;
}
