import type { Series } from '../../../core/compare/series';
import { registryRank } from '../../../core/indicators/rank';
import { matchesWords } from '../../shared/views/search/pinyin';
import { measureName } from '../../shared/words/format/indicator-name';
import { namesOf } from './find-rows';

/** An indicator that a place has figures of. */
export interface KnownIndicator {
  indicator: string;
  /** To show. */
  name: string;
  /** To be found by. */
  names: string[];
  values: number;
}

/** The indicators of series, the registry's first in its order, then those told most often. */
export function indicatorsOf(series: Series[]): KnownIndicator[] {
  const known = new Map<string, KnownIndicator>();
  for (const one of series) {
    const { indicator } = one.identity;
    const entry = known.get(indicator) ?? { indicator, name: measureName(one), names: [], values: 0 };
    entry.names.push(...namesOf(one));
    entry.values += one.points.length;
    known.set(indicator, entry);
  }
  return [...known.values()].sort(
    (a, b) => registryRank(a.indicator) - registryRank(b.indicator) || b.values - a.values,
  );
}

/** Indicators with most characters in common with a name first: what may be the same under another name. */
export function byLikeness(known: KnownIndicator[], name: string): KnownIndicator[] {
  const characters = new Set(name);
  const shared = (other: string) => new Set([...other].filter((character) => characters.has(character))).size;
  return known
    .map((one) => ({ one, alike: shared(one.name) / Math.max(one.name.length, name.length, 1) }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ one }) => one);
}

/** Those that words find; the one of that very name first. */
export function findIndicators(known: KnownIndicator[], text: string): KnownIndicator[] {
  const word = text.trim().toLowerCase();
  if (word === '') return known;
  const isWord = ({ name }: KnownIndicator) => name.toLowerCase() === word;
  return known.filter(({ names }) => matchesWords(names, word)).sort((a, b) => Number(isWord(b)) - Number(isWord(a)));
}
