import type { Series } from '../../../../core/compare/series';
import { englishName } from '../../../../core/indicators/english-name';
import type { NameLanguage } from '../../../../core/indicators/indicator';
import { registryName, shortName } from '../../../../core/indicators/key-name';
import { uiLanguage } from '../i18n/translate';

/** The language in which the screen names things. */
export const nameLanguage = (): NameLanguage => (uiLanguage().startsWith('en') ? 'en' : 'zh');

/** The `lang` of a text on this screen: set where Chinese stands on a screen that is not Chinese, else undefined. */
export function langOf(text: string): 'zh-CN' | undefined {
  return nameLanguage() !== 'zh' && /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined;
}

/** The English of what a figure is told of; null on a screen that is not English and where nothing knows its words. */
export function englishWords({ key, name }: { key: string; name: string }): string | null {
  return nameLanguage() === 'en' ? (registryName(key, 'en') ?? englishName(name)) : null;
}

/** The shortest of the names that texts give, in English where its words can be told from the registry. */
function toldName(names: string[]): string {
  const shortest = names.reduce((best, name) => (name.length < best.length ? name : best));
  return (nameLanguage() === 'en' ? englishName(shortest) : null) ?? shortest;
}

/**
 * A name to show for an indicator: the registry's own with its modifiers, else that of the texts, which on an English screen
 * may stay Chinese (`langOf`).
 * @param names those that the texts give it, at least one
 */
export function indicatorName(key: string, names: string[]): string {
  return registryName(key, nameLanguage()) ?? toldName(names);
}

/** The same as tables call it: at most 9 Chinese characters or 22 Latin ones where the registry knows it. */
export function shortIndicatorName(key: string, names: string[]): string {
  return shortName(key, nameLanguage()) ?? toldName(names);
}

/** A name for what a series measures: the reader's own where there is one. */
export function measureName({ name, renamed, identity }: Series): string {
  return renamed ? name : indicatorName(identity.indicator, [name]);
}

/** A name to show for a series: what it measures, with its owner before it where that is not the whole place. */
export function seriesName(series: Series): string {
  return withOwner(series.identity.of ?? undefined, measureName(series));
}

/** The same as tables call it. */
export function shortSeriesName(series: Series): string {
  const { name, renamed, identity } = series;
  return withOwner(identity.of ?? undefined, renamed ? name : shortIndicatorName(identity.indicator, [name]));
}

/** A name with its owner before it; one that holds its owner already is left alone. */
export function withOwner(of: string | undefined, name: string): string {
  return of === undefined || name.includes(of) ? name : `${of} · ${name}`;
}
