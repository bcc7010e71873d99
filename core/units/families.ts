/** What sort of thing a unit counts or measures; series and lists never join two families. */
export type UnitFamily =
  | 'money'
  | 'share'
  | 'points'
  | 'multiple'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'power'
  | 'computing'
  | 'data'
  | 'freight'
  | 'density'
  | 'rate'
  | 'time'
  | 'age'
  | 'people'
  | 'visits'
  | 'places'
  | 'count'
  | 'index';

/**
 * The families by which values are compared. Values of one family can stand in one series, those of two never: `人` counts people,
 * `人次` counts visits; `元` and `美元` are different money; a unit told for each of something (`元/平方米`) is `other`.
 */
export const COMPARABLE_FAMILIES = [
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
export type ComparableFamily = (typeof COMPARABLE_FAMILIES)[number];

/** What a family is compared as, where its unit says nothing else. */
export const COMPARED_AS: Record<UnitFamily, ComparableFamily> = {
  money: 'money',
  share: 'ratio',
  points: 'ratio',
  multiple: 'multiple',
  area: 'area',
  length: 'length',
  mass: 'mass',
  volume: 'volume',
  energy: 'energy',
  power: 'power',
  computing: 'compute',
  data: 'storage',
  freight: 'other',
  density: 'concentration',
  rate: 'other',
  time: 'time',
  age: 'time',
  people: 'people',
  // 场次 and 批次 count what is held; only 人次 counts visits of people
  visits: 'count',
  places: 'rank',
  count: 'count',
  index: 'index',
};
