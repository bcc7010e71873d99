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

/** A name to show for a series: the reader's own where there is one. */
export function seriesName({ name, renamed, identity }: Series): string {
  return renamed ? name : indicatorName(identity.indicator, [name]);
}
