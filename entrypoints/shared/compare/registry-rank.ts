import { entryOfKey } from '../../../core/indicators/key';
import { REGISTRY } from '../../../core/indicators/registry';

const RANK = new Map(REGISTRY.map(({ id }, index) => [id, index]));

/** Where an indicator stands in the registry's order; `REGISTRY.length` for those that the registry does not know. */
export function registryRank(indicatorKey: string): number {
  const entry = entryOfKey(indicatorKey);
  return entry === null ? REGISTRY.length : (RANK.get(entry.id) ?? REGISTRY.length);
}
