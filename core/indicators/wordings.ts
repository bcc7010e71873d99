import type { Indicator } from './indicator';

/** All wordings of an entry, its own name first. */
export function wordingsOf(entry: Indicator): string[] {
  return [entry.zh, ...entry.synonyms, ...(entry.olderNames ?? [])];
}
