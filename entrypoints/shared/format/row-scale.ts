import { plainNumber, scaled } from '../../../core/compare/arithmetic';
import type { Bound } from '../../../core/figures/figure';
import type { NameLanguage } from '../../../core/indicators/indicator';
import { comparableFamily } from '../../../core/units/scale';
import { currencyParts, englishUnit, isCurrency, type ScalePower, unitWords } from './unit-words';

/** As figures carry it: a number or the two ends of a range. */
export type Value = number | [number, number];

/** The unit of a row with the power of ten that its numbers are written in: 亿元 is `{ unit: '元', power: 8 }`. */
export interface RowScale {
  unit: string;
  power: ScalePower;
}

/** What a number is written with, beside its digits. */
export interface Written {
  value: Value;
  bound: Bound;
}

/** Digits that a double tells apart for certain; more of them are its binary noise. */
const DIGITS = 12;
/** Below this a number is easier to read in the next smaller scale: 0.008 亿元 is 80 万元. */
const LEAST = 0.01;
/** Amounts are told in 亿 and 万; these are read as they stand. */
const UNSCALED = new Set(['ratio', 'multiple', 'rank', 'index', 'time', 'temperature', 'sound', 'concentration']);

const sizes = (values: readonly Value[]): number[] =>
  values
    .flat()
    .map(Math.abs)
    .filter((size) => size > 0);

/** Digits of a number as it is written out: 67,832 has five, in 万 as many; 145,600 has six, in 万 four. */
const digits = (size: number): number => plainNumber(size).replace('.', '').replace(/^0+/, '').length;
/** True where most of the numbers are written shorter in 万; 67,832元 a head is not. */
const isShorter = (told: number[]): boolean =>
  told.filter((size) => digits(scaled(size, -4)) < digits(size)).length * 2 > told.length;

/**
 * The one scale of a row of values in one unit: 亿 or 万 where its largest reaches it, its smallest keeps two decimals in it and
 * 万 makes its numbers shorter, else the unit itself. No digit is rounded away by it.
 * @param unit as figures carry it, `元`, `人`, `平方米`
 * @param money `元` where the reader wants all money in its own unit
 */
export function rowScale(values: readonly Value[], unit: string, money: 'fit' | '元' = 'fit'): RowScale {
  const told = sizes(values);
  const unscaled = UNSCALED.has(comparableFamily(unit)) || (money === '元' && isCurrency(unit));
  if (told.length === 0 || unscaled) return { unit, power: 0 };
  const [largest, smallest] = [Math.max(...told), Math.min(...told)];
  const fits = (power: ScalePower) => largest >= 10 ** power && smallest >= LEAST * 10 ** power;
  return { unit, power: fits(8) ? 8 : fits(4) && isShorter(told) ? 4 : 0 };
}

/** What stands once beside the name of the row: `亿元`, `¥100m`, `10k people`; empty for a bare count in English. */
export const scaleWords = ({ unit, power }: RowScale, language: NameLanguage): string =>
  unitWords(unit, power, language);

/** A number with its thousands apart: from four digits in English, from five in Chinese, which writes 5901. */
export function groupedNumber(value: number, language: NameLanguage): string {
  const exact = Number(value.toPrecision(DIGITS));
  const grouped = language === 'en' || Math.abs(exact) >= 10_000;
  const text = new Intl.NumberFormat('en', { maximumSignificantDigits: DIGITS, useGrouping: grouped }).format(exact);
  return text.replace('-', '−');
}

const ends = (value: Value): readonly number[] => (Array.isArray(value) ? value : [value]);

/** The bare number of a cell in its row's scale; a range has both ends (`5—6`, `5–6`). */
export function numberInScale(value: Value, { power }: RowScale, language: NameLanguage): string {
  return ends(value)
    .map((one) => groupedNumber(scaled(one, -power), language))
    .join(language === 'en' ? '–' : '—');
}

/** What stands before a number that is no exact one: ≥, ≤, 约 or ~. A range says itself what it is. */
export function boundMark(bound: Bound, language: NameLanguage): string {
  if (bound === 'about') return language === 'en' ? '~' : '约';
  return bound === 'min' ? '≥' : bound === 'max' ? '≤' : '';
}

/** A cell of a row: the bare number in the row's scale with what bounds it. */
export const cellNumber = ({ value, bound }: Written, scale: RowScale, language: NameLanguage): string =>
  `${boundMark(bound, language)}${numberInScale(value, scale, language)}`;

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
  const mark = boundMark(bound, language);
  if (language === 'zh') {
    const scale = rowScale([value], unit);
    return `${mark}${numberInScale(value, scale, language)}${scaleWords(scale, language)}`;
  }
  const scaledBy = UNSCALED.has(comparableFamily(unit)) ? [] : ENGLISH_SCALES;
  const largest = Math.max(0, ...sizes([value]));
  const [power, word] = scaledBy.find(([of]) => largest >= 10 ** of) ?? [0, ''];
  const number = ends(value)
    .map((one) => groupedNumber(scaled(one, -power), language))
    .join('–');
  const money = currencyParts(unit);
  if (money !== null) {
    const sign = number.startsWith('−') ? '−' : '';
    return `${mark}${sign}${money.sign}${number.slice(sign.length)}${word}${money.each}`;
  }
  const behind = englishUnit(unit);
  return `${mark}${number}${word}${/^[%‰‱]?$/.test(behind) ? behind : ` ${behind}`}`;
}

/** A difference with its sign always shown, in a row's scale; percentages differ by 百分点 (`+0.4百分点`, `+0.4 pp`). */
export function signedInScale(amount: number, scale: RowScale, language: NameLanguage): string {
  const number = numberInScale(Math.abs(amount), scale, language);
  const sign = amount === 0 ? '' : amount > 0 ? '+' : '−';
  if (scale.unit !== '百分点') return `${sign}${number}`;
  return `${sign}${number}${language === 'en' ? ' pp' : '百分点'}`;
}

/** A percentage of change with its sign always shown, to one decimal, or to none from a hundred on. */
export function signedPercent(percent: number): string {
  const size = Math.abs(percent);
  const shown = size >= 100 ? Math.round(size) : Math.round(size * 10) / 10;
  const sign = percent === 0 ? '' : percent > 0 ? '+' : '−';
  return shown === 0 && percent !== 0 ? `${sign}${Number(size.toPrecision(1))}%` : `${sign}${shown}%`;
}
