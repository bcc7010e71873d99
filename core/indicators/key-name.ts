import { entryOfKey } from './key';

/** How a key's modifiers (`key`) show in a name. */
const MODIFIED: Record<string, (name: string) => string> = {
  new: (name) => `新增${name}`,
  'net-new': (name) => `净增${name}`,
  introduced: (name) => `引进${name}`,
  cumulative: (name) => `累计${name}`,
  share: (name) => `${name}（占比）`,
  growth: (name) => `${name}增速`,
  'own-level': (name) => `本级${name}`,
  adjusted: (name) => `${name}（调整预算）`,
  comparable: (name) => `${name}（可比口径）`,
  'constant-prices': (name) => `${name}（不变价）`,
  real: (name) => `${name}（扣除价格因素）`,
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
export function nameOfKey(key: string, nameOf: (key: string) => string | null): string | null {
  const own = nameOf(key);
  if (own !== null) return own;
  const part = partKey(key);
  const stem = part === null ? null : nameOfKey(part.stem, nameOf);
  return stem === null ? null : MODIFIED[part!.modifier]!(stem);
}

/** The registry's Chinese name of a key with its modifiers; null for keys made of a phrase's own words. */
export function registryName(key: string): string | null {
  const entry = entryOfKey(key);
  return entry === null ? null : nameOfKey(key, (one) => (one === `i:${entry.id}` ? entry.zh : null));
}
