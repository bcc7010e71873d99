import { entryOfKey } from '../../indicators/key';
import type { Rule, RuleTable } from '../../rules/rule';
import type { FigureKind } from '../figure';
import { ACTIONS } from '../lexicon';
import type { Naming } from '../naming/naming';

/** A growth that is measured otherwise than the one told before it, and the modifier that its key bears. */
export interface BasisRule extends Rule {
  modifier: 'comparable' | 'real';
  means: string;
}

const RULES: readonly BasisRule[] = [
  {
    id: 'comparable scope',
    modifier: 'comparable',
    means: 'growth by another scope than the one that is told: what cannot be compared is left out',
    pattern: /(?:可比|同)口径|可比(?=增长|下降|提高)|(?:剔除|剔出|扣除)(?!价格|物价)[^，；。]{2,24}/,
    examples: [
      '可比增长',
      '可比下降',
      '可比提高',
      '按可比口径增长',
      '同口径增长',
      '相同口径下降',
      '剔除不可比因素增长',
      '剔出留抵退税影响增长',
      '扣除一次性因素后增长',
    ],
    counterExamples: ['按可比价格计算增长', '扣除价格因素增长', '扣除物价因素增长', '增长'],
  },
  {
    id: 'real growth',
    modifier: 'real',
    means: 'growth of what the money buys',
    pattern: /扣除(?:价格|物价)[^，；。]{0,8}|实际(?:增长|提高|上升|下降)/,
    examples: ['扣除价格因素增长', '扣除物价上涨因素', '实际增长', '实际提高', '实际上升', '实际下降'],
    counterExamples: ['实际利用外资增长', '按可比价格计算增长'],
  },
];

export const BASIS_RULES: RuleTable<BasisRule> = { name: 'figures/of/measure-scope', rules: RULES };

/** Value added is always told at constant prices. */
const REAL_ITSELF = /^i:(?:gdp|.*value-added)/;

/** Words before a growth that may tell what it is measured by. */
const BASIS_SIGHT = 40;
/** A second growth right behind the first: 扣除留抵退税因素后增长11.4%，自然口径增长6.8%. */
const GROWN_AGAIN = /^[，、；（(](?:按?自然口径|自然|同比|较上年)?(?:计算)?(?:增长|下降)(?:了|约)?\d/;

/**
 * The key of a growth or change with the modifier of what it is measured by, where another of the same thing and time was told before, or is
 * told right behind: one that is told alone is the one that its series wants. `lead` are the words of its sentence before it, `behind` those
 * behind it, `cell` says what it is of; `told` has the leads of what was told so far, by cell, and takes this one in.
 */
export function withBasis(
  key: string,
  kind: FigureKind,
  { lead, behind }: { lead: string; behind: string },
  cell: string,
  told: Map<string, string>,
): string {
  if ((kind !== 'growth' && kind !== 'change') || entryOfKey(key) === null) return key;
  const before = told.get(cell);
  if (before === undefined) told.set(cell, lead);
  if (before === undefined && !GROWN_AGAIN.test(behind)) return key;
  // What the first is measured by says nothing of the second
  const own = before !== undefined && lead.startsWith(before) ? lead.slice(before.length) : lead;
  const sight = own.slice(-BASIS_SIGHT);
  const rule = RULES.find(({ pattern }) => pattern.test(sight));
  if (rule === undefined || (rule.modifier === 'real' && REAL_ITSELF.test(key))) return key;
  return `${key}:${rule.modifier}`;
}

/** Words of rising and falling that are said of prices. */
const OF_PRICES = /涨|跌/;
const HAS_A_PRICE: ReadonlySet<string> = new Set(['mass', 'volume', 'count', 'energy', 'area']);

/** The key of a growth told in words of prices: 食品烟酒中粮食上涨0.3% is no growth of what was harvested. */
export function withPriceOf(key: string, kind: FigureKind, by: string): string {
  const family = entryOfKey(key)?.unitFamily;
  const ofPrice = kind === 'growth' && OF_PRICES.test(by) && family !== undefined && HAS_A_PRICE.has(family);
  return ofPrice ? `${key}:price` : key;
}

/** The prices of another year that a level is told at, right before it or in brackets behind it. */
const CONSTANT_BEFORE = /(?:不变价|可比价)格?(?:计算)?的?[）)]?(?:为|达到?|是|完成|实现|约)*$/;
const CONSTANT_BEHIND = /^[（(][^（）()]{0,10}(?:不变价|可比价)/;

/** A level's key with what it is told at: 工业总产值（1990年不变价）301亿元 never meets one at the prices of its year. */
export function withPrices(key: string, kind: FigureKind, before: string, behind: string): string {
  if (kind !== 'level' || entryOfKey(key) === null) return key;
  return CONSTANT_BEFORE.test(before) || CONSTANT_BEHIND.test(behind) ? `${key}:constant-prices` : key;
}

/** Words before a name that make another thing of it: what is left over beside the items told, and all that is raised in the precinct. */
const REST = /(?:其他|其它|其余)$/;
const PRECINCT = /辖区$/;
const FISCAL = /财政|预算|税/;
/** 每平方公里GDP产出和税收: what a measure is told for holds for the members of its list. */
const EACH = /^(?:每[\u4e00-\u9fff]{1,5}?(?=GDP|税收|生产|产出|财政|工业)|[人户亩地均]均|单位面积)/;

/** 职工养老保险、医疗保险参保人数: there is one of each for those who work and for the others; 失业保险 is of the former alone. */
const INSURED = /^(?:城镇职工|城乡居民|职工|居民)(?=(?:基本)?(?:养老|医疗)保险(?!.*率$))/;
const INSURANCE = /^(?:基本)?(?:养老|医疗)保险/;

/** 每万人拥有5G基站数: for how many a count is told, right before its name. */
const FOR_EACH =
  /每(?:[十百千万亿]+)?(?:名[\u4e00-\u9fff]{2,4}|常住人口|人口|人|户|平方公里|公里|亩|公顷)(?:拥有|共?有)?$/;

/** 省内转移, 省外输出: a deed alone is told of where it was done. */
const DEED_ALONE = 2;
const WHERE = /[省市县区州][内外]$/;

/** 每平方公里土地产生1.2亿元的GDP: for how many an amount whose name stands behind it is told, and 1.2亿元的GDP和 for the next as well. */
const FOR_EACH_BEFORE =
  /(每(?:平方公里|公顷|亩|万人|人|户)[\u4e00-\u9fff]{0,4}?)(?:产出|产生|创造|贡献|实现|完成)(?:了|约|近|超过?)?$/;
const EACH_TOLD = /^每(?:平方公里|公顷|亩|万人|人|户)[\u4e00-\u9fff]{0,4}/;

/**
 * A name with the scope that its words in the text give to it; `first` is the first member of its list, `last` what was named before it,
 * and `gap` the words between the two.
 */
export function withScope(
  naming: Naming,
  lead: string,
  first: string | undefined,
  last: Naming | null,
  gap: string,
): Naming {
  const { name, rule } = naming;
  if (name === '') return naming;
  const head = rule === 'list' && first !== undefined && first !== name ? first : '';
  const each = EACH.exec(head)?.[0] ?? (INSURANCE.test(name) ? INSURED.exec(head)?.[0] : undefined);
  if (each !== undefined && !EACH.test(name)) return { ...naming, name: each + name };
  if (rule === 'after') {
    const told =
      last !== null && gap.endsWith('和') && gap.includes(last.noun) ? EACH_TOLD.exec(last.name)?.[0] : undefined;
    const whole = FOR_EACH_BEFORE.exec(lead)?.[1] ?? told;
    return whole === undefined ? naming : { ...naming, name: whole + name };
  }
  if (rule !== 'before') return naming;
  const at = lead.lastIndexOf(name);
  if (at <= 0) return naming;
  const before = lead.slice(0, at);
  const scope =
    FOR_EACH.exec(before)?.[0] ??
    (name.length <= DEED_ALONE && ACTIONS.has(name) ? WHERE.exec(before)?.[0] : undefined) ??
    REST.exec(before)?.[0] ??
    (FISCAL.test(name) ? PRECINCT.exec(before)?.[0] : undefined);
  return scope === undefined ? naming : { ...naming, name: scope + name, noun: scope + naming.noun };
}
