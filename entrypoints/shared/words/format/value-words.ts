import { scaled } from '../../../../core/compare/arithmetic';
import type { ScalePower } from '../../../../core/compare/row-scale';
import type { Bound } from '../../../../core/figures/figure';
import type { NameLanguage } from '../../../../core/indicators/indicator';
import { comparableFamily } from '../../../../core/units/scale';
import { currencyParts, englishUnit, unitWords } from '../../../../core/units/unit-words';

/** As figures carry it: a number or the two ends of a range. */
export type Value = number | [number, number];

/** What a number is written with, beside its digits. */
export interface Written {
  value: Value;
  bound: Bound;
}

/** Digits that a double tells apart for certain; more of them are its binary noise. */
const DIGITS = 12;
/** Amounts are told in 亿 and 万; these are read as they stand. */
const UNSCALED = new Set(['ratio', 'multiple', 'rank', 'index', 'time', 'temperature', 'sound', 'concentration']);

/** Made once: a table tells thousands of numbers. */
const APART = new Intl.NumberFormat('en', { maximumSignificantDigits: DIGITS });
const TOGETHER = new Intl.NumberFormat('en', { maximumSignificantDigits: DIGITS, useGrouping: false });

/** A number with its thousands apart: from four digits in English, from five in Chinese, which writes 5901. */
export function groupedNumber(value: number, language: NameLanguage): string {
  const exact = Number(value.toPrecision(DIGITS));
  const format = language === 'en' || Math.abs(exact) >= 10_000 ? APART : TOGETHER;
  return format.format(exact).replace('-', '−');
}

const ends = (value: Value): readonly number[] => (Array.isArray(value) ? value : [value]);
const between = (language: NameLanguage): string => (language === 'en' ? '–' : '—');

/** What stands before a number that is no exact one: ≥, ≤, 约 or ~. A range says itself what it is. */
export function boundMark(bound: Bound, language: NameLanguage): string {
  if (bound === 'about') return language === 'en' ? '~' : '约';
  return bound === 'min' ? '≥' : bound === 'max' ? '≤' : '';
}

/** A bare number that is in its row's scale already, with what bounds it: `≥6800`, `约6`, `5—6`. */
export function numberWords({ value, bound }: Written, language: NameLanguage): string {
  const number = ends(value).map((one) => groupedNumber(one, language));
  return `${boundMark(bound, language)}${number.join(between(language))}`;
}

const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (place: number): string => `${place}${SUFFIX[ORDINAL.select(place)] ?? 'th'}`;

/** A rank in words: `第3位`, `3rd`; one that is only bounded is a top (`前10位`, `top 10`). */
export function rankWords({ value, bound }: Written, language: NameLanguage): string {
  const places = ends(value);
  if (bound === 'max' && places.length === 1) return language === 'en' ? `top ${places[0]}` : `前${places[0]}位`;
  const mark = boundMark(bound, language);
  return mark + (language === 'en' ? places.map(ordinal).join('–') : `第${places.join('—')}位`);
}

/** Powers of ten of English, for a number that stands alone. */
const ENGLISH_SCALES: readonly (readonly [power: number, word: string])[] = [
  [12, 'tn'],
  [9, 'bn'],
  [6, 'm'],
];

/** A number that stands alone: `¥22.7bn`, `145,600 people`, `6.7%`, `3rd`; in Chinese `227亿元`, `14.56万人`, `6.7%`, `第3位`. */
export function valueWords(written: Written & { unit: string; kind?: string }, language: NameLanguage): string {
  const { value, bound, unit, kind } = written;
  if (kind === 'rank') return rankWords(written, language);
  const largest = UNSCALED.has(comparableFamily(unit)) ? 0 : Math.max(...ends(value).map(Math.abs));
  const inPower = (power: number) =>
    ends(value)
      .map((one) => groupedNumber(scaled(one, -power), language))
      .join(between(language));
  const mark = boundMark(bound, language);
  if (language === 'zh') {
    const power: ScalePower = largest >= 1e8 ? 8 : largest >= 1e4 ? 4 : 0;
    return `${mark}${inPower(power)}${unitWords(unit, power, language)}`;
  }
  const [power, word] = ENGLISH_SCALES.find(([of]) => largest >= 10 ** of) ?? [0, ''];
  const number = inPower(power);
  const money = currencyParts(unit);
  if (money !== null) {
    const sign = number.startsWith('−') ? '−' : '';
    return `${mark}${sign}${money.sign}${number.slice(sign.length)}${word}${money.each}`;
  }
  const behind = englishUnit(unit);
  return `${mark}${number}${word}${/^[%‰‱]?$/.test(behind) ? behind : ` ${behind}`}`;
}
