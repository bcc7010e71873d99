/**
 * The kinds of unit an indicator is told in. Values of one family can stand in one series, those of two never:
 * `人` counts people, `人次` counts visits; `元` and `美元` are different money.
 */
export const UNIT_FAMILIES = [
  'money',
  'foreign-money',
  'ratio',
  'people',
  'visits',
  'count',
  'area',
  'area-mu',
  'length',
  'mass',
  'standard-coal',
  'carbon',
  'containers',
  'volume',
  'energy',
  'power',
  'compute',
  'concentration',
  'storage',
  'time',
  'sound',
  'temperature',
  'rank',
  'multiple',
  'index',
  'other',
] as const;
export type UnitFamily = (typeof UNIT_FAMILIES)[number];

/** Groups of the registry, in the order in which they are shown. One file a group in `registry/`. */
export const INDICATOR_GROUPS = [
  '经济总量',
  '财政',
  '产业',
  '农业',
  '投资',
  '消费',
  '外贸外资',
  '金融',
  '科技创新',
  '市场主体',
  '人口就业',
  '居民收入',
  '教育',
  '医疗',
  '养老',
  '社会保障',
  '住房与城市更新',
  '交通',
  '能源与水利',
  '生态环境',
  '安全',
  '文化体育',
  '改革与营商环境',
] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/**
 * What is counted: `stock` stands at a moment (人口, 余额), `flow` adds up over a period (收入, 新增就业), `rate` is a share,
 * a price or a density, `rank` is a position.
 */
export type IndicatorNature = 'stock' | 'flow' | 'rate' | 'rank';

/** Which way is progress; decides whether a target told without a bound counts as met. */
export type Better = 'more' | 'less' | 'neither';

/** One known indicator of Chinese government reports. */
export interface Indicator {
  /** Stable, kebab-case English; never reused for another thing. */
  id: string;
  zh: string;
  en: string;
  /** Other wordings of the same thing, of the same scope. */
  synonyms: string[];
  /** Wordings of earlier years with the very same scope; an older name of another scope is an entry of its own. */
  olderNames?: string[];
  unitFamily: UnitFamily;
  /** Further families that the same thing is told in (`老旧小区改造` in 个, 户 and 平方米). */
  alsoIn?: UnitFamily[];
  nature: IndicatorNature;
  better: Better;
  group: IndicatorGroup;
  /** What sets its scope apart from a neighbour that a reader could take for the same. */
  scopeNote?: string;
}
