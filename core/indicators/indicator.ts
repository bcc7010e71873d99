import type { ComparableFamily } from '../units/families';

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

/** English names of the groups. */
export const GROUP_IN_ENGLISH: Record<IndicatorGroup, string> = {
  经济总量: 'Output',
  财政: 'Public finance',
  产业: 'Industry',
  农业: 'Agriculture',
  投资: 'Investment',
  消费: 'Consumption',
  外贸外资: 'Foreign trade and capital',
  金融: 'Finance',
  科技创新: 'Science and technology',
  市场主体: 'Enterprises',
  人口就业: 'Population and employment',
  居民收入: 'Income',
  教育: 'Education',
  医疗: 'Health',
  养老: 'Elderly care',
  社会保障: 'Social security',
  住房与城市更新: 'Housing and urban renewal',
  交通: 'Transport',
  能源与水利: 'Energy and water',
  生态环境: 'Environment',
  安全: 'Safety',
  文化体育: 'Culture and sport',
  改革与营商环境: 'Reform and business climate',
};

/** Languages that the registry has names in. */
export type NameLanguage = 'zh' | 'en';

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
  /** What a table calls it where the full name is longer than 9 Chinese characters or 22 Latin ones; by language. */
  short?: { zh?: string; en?: string };
  /** Other wordings of the same thing, of the same scope. */
  synonyms: string[];
  /** Wordings of earlier years with the very same scope; an older name of another scope is an entry of its own. */
  olderNames?: string[];
  unitFamily: ComparableFamily;
  /** Further families that the same thing is told in (`老旧小区改造` in 个, 户 and 平方米). */
  alsoIn?: ComparableFamily[];
  nature: IndicatorNature;
  better: Better;
  group: IndicatorGroup;
  /** Ids of entries of the same unit that hold all of this one: a part is never more than its whole. */
  partOf?: string[];
  /** What sets its scope apart from a neighbour that a reader could take for the same. */
  scopeNote?: Record<NameLanguage, string>;
}
