import type { UnitFamily } from './indicator';

/** A unit's family and how many of the family's base unit it is. */
interface UnitScale {
  family: UnitFamily;
  /** The family's base unit, as it is written. */
  base: string;
  /** Power of ten from the unit to the base unit; conversions that are no power of ten are not made. */
  exponent: number;
}

const table = (family: UnitFamily, base: string, exponents: Record<string, number>): [string, UnitScale][] =>
  Object.entries(exponents).map(([unit, exponent]) => [unit, { family, base, exponent }]);

/**
 * Units with a family of their own; every other unit is the classifier of a count (`家`, `座`, `条`…) and keeps its name.
 * `亩` is 666.67 平方米: turning it into square metres would add digits that the report never told, so it stays apart.
 */
const UNITS = new Map<string, UnitScale>([
  ...table('money', '元', { 元: 0, 人民币: 0 }),
  ...table('ratio', '%', { '%': 0, 百分点: 0, 个百分点: 0, '‰': -1 }),
  ...table('people', '人', { 人: 0, 名: 0, 位居民: 0 }),
  ...table('visits', '人次', { 人次: 0 }),
  ...table('area', '平方米', { 平方米: 0, 平米: 0, '㎡': 0, 公顷: 4, 平方公里: 6, 平方千米: 6 }),
  ...table('area-mu', '亩', { 亩: 0 }),
  ...table('length', '公里', { 公里: 0, 千米: 0, 米: -3, 延米: -3, 延长米: -3 }),
  ...table('mass', '吨', { 吨: 0, 千克: -3, 公斤: -3 }),
  // 斤 is half a kilogram, no power of ten of it: grain in 亿斤 stays a series of its own
  ...table('mass', '斤', { 斤: 0 }),
  ...table('standard-coal', '吨标准煤', { 吨标准煤: 0, 吨标煤: 0 }),
  ...table('carbon', '吨二氧化碳', { 吨二氧化碳: 0, 吨二氧化碳当量: 0 }),
  ...table('containers', '标准箱', { 标准箱: 0, 标箱: 0, TEU: 0 }),
  ...table('volume', '立方米', { 立方米: 0, 方: 0, 立方: 0 }),
  ...table('energy', '千瓦时', { 千瓦时: 0, 度: 0 }),
  ...table('power', '千瓦', { 千瓦: 0, 兆瓦: 3, 兆伏安: 3, 千伏安: 0 }),
  ...table('compute', 'P', { P: 0, PFLOPS: 0, Pflops: 0, PFlops: 0, EFLOPS: 3, E: 3 }),
  ...table('concentration', '微克/立方米', {
    '微克/立方米': 0,
    微克每立方米: 0,
    'μg/m3': 0,
    'μg/m³': 0,
    '毫克/立方米': 3,
  }),
  ...table('storage', 'TB', { GB: -3, TB: 0, PB: 3 }),
  ...table('sound', '分贝', { 分贝: 0 }),
  ...table('temperature', '℃', { '℃': 0, 摄氏度: 0 }),
  ...table('rank', '位', { 位: 0, 位次: 0, 个位次: 0, 名次: 0 }),
  ...table('multiple', '倍', { 倍: 0 }),
  ...table('index', '', { '': 0 }),
]);

const FOREIGN = /^(?:美元|美金|欧元|港元|港币|日元|英镑|澳元|加元|韩元|卢布|新台币)$/;
const TIME = /^(?:天|日|小时|分钟|秒|个?工作日|个?月|年|周岁|岁|周)$/;
/** `元/平方米`, `吨标准煤/万元`, `床/千人`: what is measured for each of something. */
const PER = /[/／每]/;

/**
 * The family of a unit and the factor to its base unit. Money of another country, time and `x/y` units are their own base,
 * as days do not turn into working days, nor 元/月 into 元/年. An unknown unit counts things.
 */
export function unitScale(unit: string): UnitScale {
  const known = UNITS.get(unit);
  if (known !== undefined) return known;
  if (FOREIGN.test(unit)) return { family: 'foreign-money', base: unit, exponent: 0 };
  if (TIME.test(unit)) return { family: 'time', base: unit, exponent: 0 };
  if (PER.test(unit)) return { family: 'other', base: unit, exponent: 0 };
  return { family: 'count', base: unit, exponent: 0 };
}

/** The family of a unit as figures carry it (`元`, `平方米`, `家`…). */
export function unitFamily(unit: string): UnitFamily {
  return unitScale(unit).family;
}
