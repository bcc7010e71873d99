import { entryOfKey } from './key';
import { registryRank } from './rank';

/**
 * What a reader of any report looks for first, in the order in which it is shown: output, industry, investment, sales, trade, revenue,
 * income, prices and jobs, as the opening paragraph of work reports and bulletins tells them; behind them the leading ones of the further
 * groups, in the order of the groups. Ids of the registry.
 */
export const CORE_INDICATORS = [
  'gdp',
  'industrial-value-added-above-scale',
  'fixed-asset-investment',
  'retail-sales',
  'foreign-trade',
  'general-budget-revenue',
  'income-per-capita',
  'urban-income-per-capita',
  'rural-income-per-capita',
  'cpi',
  'urban-new-jobs',
  'registered-unemployment-rate',
  'surveyed-unemployment-rate',
  'industrial-output-above-scale',
  'grain-output',
  'exports',
  'imports',
  'actual-foreign-investment',
  'deposit-balance',
  'loan-balance',
  'rd-intensity',
  'national-high-tech-enterprises',
  'pct-applications',
  'listed-companies',
  'market-entities',
  'little-giants',
  'resident-population',
  'urbanisation-rate',
  'hospital-beds',
  'pm25',
  'good-air-days-share',
] as const;

const ORDER = new Map<string, number>(CORE_INDICATORS.map((id, index) => [id, index]));

/** True for an indicator of the core, whatever its key's modifiers. */
export const isCoreKey = (key: string): boolean => ORDER.has(entryOfKey(key)?.id ?? '');

/** Where an indicator's key stands in a list: the core first, then the registry's order, last what no registry knows. */
export function shownRank(key: string): number {
  const core = ORDER.get(entryOfKey(key)?.id ?? '');
  return core ?? CORE_INDICATORS.length + registryRank(key);
}
