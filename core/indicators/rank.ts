import { entryOfKey } from './key';
import { REGISTRY } from './registry.made';

let rank: Map<string, number> | null = null;

/** Where an indicator's key stands in the registry's order; `REGISTRY.length` for those that the registry does not know. */
export function registryRank(indicatorKey: string): number {
  rank ??= new Map(REGISTRY.map(({ id }, index) => [id, index]));
  const entry = entryOfKey(indicatorKey);
  return entry === null ? REGISTRY.length : (rank.get(entry.id) ?? REGISTRY.length);
}
