import { scaled } from '../../../../core/compare/arithmetic';
import type { WrittenDifference } from '../../../../core/compare/difference';
import type { NameLanguage } from '../../../../core/indicators/indicator';
import { compactNumber } from './compact-number';
import { valueWords } from './value-words';

/** Scales that texts write before a unit, with their powers of ten. */
const SCALES: readonly (readonly [word: string, power: number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
];

/**
 * A difference in the words of the value that it leads to (`+0.53亿元`, `+0.4个百分点`); in English in English scales (`+¥53m`,
 * `+0.4 pp`). The sign is always shown.
 */
export function differenceWords({ amount, unit }: WrittenDifference['shown'], language: NameLanguage): string {
  const sign = amount < 0 ? '−' : '+';
  const size = Math.abs(amount);
  if (language === 'zh') return `${sign}${compactNumber(size)}${unit === '百分点' ? '个百分点' : unit}`;
  const [word, power] = SCALES.find(([scale]) => unit.startsWith(scale)) ?? ['', 0];
  // What lies between two ranks is so many places; people counted by the 位 are seldom told twice
  const base = unit === '位' ? '位次' : unit.slice(word.length);
  return `${sign}${valueWords({ value: scaled(size, power), unit: base, bound: 'exact' }, language)}`;
}
