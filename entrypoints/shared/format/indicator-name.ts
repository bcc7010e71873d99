import type { Series } from '../../../core/compare/series';
import { entryOfKey } from '../../../core/indicators/key';
import { uiLanguage } from '../i18n/translate';

/**
 * A name to show for an indicator: the registry's own where the key is an entry's without a modifier, else the shortest
 * of the names that the texts give it.
 * @param names at least one
 */
export function indicatorName(key: string, names: string[]): string {
  const entry = entryOfKey(key);
  if (entry !== null && key.split(':').length === 2) return uiLanguage() === 'en' ? entry.en : entry.zh;
  return names.reduce((best, name) => (name.length < best.length ? name : best));
}

/** A name for what a series measures: the reader's own where there is one. */
export function measureName({ name, renamed, identity }: Series): string {
  return renamed ? name : indicatorName(identity.indicator, [name]);
}

/** A name to show for a series: what it measures, with its owner before it where that is not the whole place. */
export function seriesName(series: Series): string {
  return withOwner(series.identity.of ?? undefined, measureName(series));
}

/** A name with its owner before it; one that holds its owner already is left alone. */
export function withOwner(of: string | undefined, name: string): string {
  return of === undefined || name.includes(of) ? name : `${of} · ${name}`;
}
