import type { Indicator, NameLanguage } from './indicator';
import { entryOfKey } from './key';

/** How a key's modifiers (`key`) show in a name. In English all stand behind: what they stand before would change its first letter. */
const MODIFIED: Record<string, Record<NameLanguage, (name: string) => string>> = {
  new: { zh: (name) => `新增${name}`, en: (name) => `${name}, newly added` },
  'net-new': { zh: (name) => `净增${name}`, en: (name) => `${name}, net increase` },
  introduced: { zh: (name) => `引进${name}`, en: (name) => `${name}, brought in` },
  cumulative: { zh: (name) => `累计${name}`, en: (name) => `${name}, cumulative` },
  share: { zh: (name) => `${name}（占比）`, en: (name) => `${name}, share` },
  growth: { zh: (name) => `${name}增速`, en: (name) => `${name}, growth` },
  'own-level': { zh: (name) => `本级${name}`, en: (name) => `${name}, own level` },
  completed: { zh: (name) => `${name}（已完成）`, en: (name) => `${name}, completed` },
  groups: { zh: (name) => `${name}（分类数）`, en: (name) => `${name}, groups of them` },
  adjusted: { zh: (name) => `${name}（调整预算）`, en: (name) => `${name} (adjusted budget)` },
  average: { zh: (name) => `年均${name}`, en: (name) => `${name}, mean of the years` },
  comparable: { zh: (name) => `${name}（可比口径）`, en: (name) => `${name} (like for like)` },
  'constant-prices': { zh: (name) => `${name}（不变价）`, en: (name) => `${name} (constant prices)` },
  real: { zh: (name) => `${name}（扣除价格因素）`, en: (name) => `${name} (real)` },
};

/**
 * A key without its last modifier, and that modifier; null where it has none. A wording in a key is folded to capitals, so that
 * none ends as if it had one.
 */
export function partKey(key: string): { stem: string; modifier: string } | null {
  const at = key.lastIndexOf(':');
  const modifier = key.slice(at + 1);
  return at > 1 && Object.hasOwn(MODIFIED, modifier) ? { stem: key.slice(0, at), modifier } : null;
}

/** The name of a key by the name that `nameOf` has for it, or for what is left without its modifiers; null where it has none. */
export function nameOfKey(
  key: string,
  nameOf: (key: string) => string | null,
  language: NameLanguage = 'zh',
): string | null {
  const own = nameOf(key);
  if (own !== null) return own;
  const part = partKey(key);
  const stem = part === null ? null : nameOfKey(part.stem, nameOf, language);
  return stem === null ? null : MODIFIED[part!.modifier]![language](stem);
}

/** The registry's name of a key with its modifiers; null for keys made of a phrase's own words. */
export function registryName(key: string, language: NameLanguage = 'zh'): string | null {
  const entry = entryOfKey(key);
  return entry === null ? null : nameOfKey(key, (one) => (one === `i:${entry.id}` ? entry[language] : null), language);
}

/**
 * What a table calls an entry of the registry, or a key with its modifiers: at most 9 Chinese characters or 22 Latin ones,
 * modifiers not counted. Null for keys made of a phrase's own words.
 */
export function shortName(indicator: Indicator | string, language: NameLanguage): string | null {
  if (typeof indicator !== 'string') return indicator.short?.[language] ?? indicator[language];
  const entry = entryOfKey(indicator);
  if (entry === null) return null;
  return nameOfKey(indicator, (one) => (one === `i:${entry.id}` ? shortName(entry, language) : null), language);
}
