import { entryOfKey, isBudgetKey } from '../indicators/key';
import { headOf } from '../rules/edge';
import { comparableFamily } from '../units/scale';
import type { Figure } from './figure';
import { isLastState } from './first-state';
import type { Naming } from './naming/naming';
import type { Quantity } from './quantity';

/** 累计达31家, 总数95台: all there are by now, told behind what was added. */
const IN_ALL = headOf(
  /^[、，]?(?:[两二三四五六七八九十]年)?(?:累计|总数|总量|总计|合计|总共)(?:分别)?(?:已|约|近|达到?|为|超过?|突破|至|增至)*$/,
);
/** 净增48万户、达680万户: what it came to, where the number before was an addition by its name. */
const CAME_TO = headOf(/^[、，]?(?:已|均|将)?(?:达到?|超过?|突破|[增升扩]?至|增加到|提高到)(?:了|约|近)?$/);
const ADDS = /(?:新增|净增)(?!值|量)/;
/** 59项实事完成57项 */
const DONE = /完成$/;
const SUM_NAMED = /(?:总数|总量|总额)$/;

/** 由3000人提高到3300人 is no total of what was added. */
const FROM = /[由从]/;

/** The carried name of a total, without the word of adding that the number before had: 企业净增3193户、超2.4万户. */
export function withoutAddition(
  naming: Naming,
  { before: lead, gap, clauseLead }: { before: string; gap: string; clauseLead: string },
): Naming {
  if (isLastState(gap) && FROM.test(clauseLead)) return naming;
  const total = naming.rule === 'list' ? SUM_NAMED.test(naming.name) : IN_ALL.isOf(lead) || CAME_TO.isOf(lead);
  // 城镇新增就业累计超过6000万人 sums up what was added
  if (!total || !ADDS.test(naming.name) || naming.rule === 'before') return naming;
  const bare = (words: string): string => words.replace(ADDS, '');
  const name = bare(naming.name);
  return name.length < 2 ? naming : { ...naming, name, noun: bare(naming.noun) || name };
}

/**
 * Two numbers of one thing and unit in one breath are not the same statement: what was added and what there is in all, what was set
 * and what of it is done, groups and what they hold. Returns the key of the second, and changes that of the first where it is the
 * one that no other report tells alike. `told` are the figures of the sentence so far, `gap` the words between the two numbers.
 */
export function keyToldAgain(
  told: readonly Figure[],
  key: string,
  quantity: Quantity,
  gap: string,
  lead: string,
): string {
  const entry = entryOfKey(key);
  if (entry === null || quantity.family === 'share') return key;
  const first = told.slice(-MOST_BETWEEN).findLast((one) => one.kind === 'level' && one.indicator.key === key);
  if (first === undefined) return key;
  const last = told[told.length - 1] === first;
  // 12类45件民生实事
  if (last && gap === '' && first.unit !== quantity.unit && sameFamily(first.unit, quantity.unit)) {
    first.indicator.key = `${key}:groups`;
    return key;
  }
  if (first.unit !== quantity.unit) return key;
  if (IN_ALL.isOf(lead)) {
    if (entry.nature !== 'stock') return `${key}:cumulative`;
    first.indicator.key = `${key}:new`;
    return key;
  }
  const [whole, part] = [first.value, quantity.value];
  const less = typeof whole === 'number' && typeof part === 'number' && part <= whole;
  return last && less && quantity.family === 'count' && DONE.test(lead) ? `${key}:completed` : key;
}

/** The rule in the trace of what belongs to no series, whatever its name: a set that its sentence names, or a part of a whole. */
export const ONE_OF_A_SET = 'one of a set';

/** What a number's own words and fields say of which of the values of its thing it is. */
export interface AsTold {
  quantity: Quantity;
  status: { rule: string; by: string };
  period: string | null;
  /** The words of the sentence before the number, and those behind it. */
  lead: string;
  rest: string;
}

/** 年均不到78亿元 of several years */
const MEAN = /(?:年均|平均每年)(?:约|近|不到|不足|达到?|为|超过?|突破|完成|投入)*$/;
/** 为调整预算5021万元的101.2%: a share of the adjusted budget, beside that of the approved one. */
const OF_ADJUSTED = /(?:调整|变动)(?:后的?)?预算数?[^，；。预]{0,24}的$/;
/** 河畔机械等9个重点项目, 投资56亿元的9个项目: examples and their number, no number of all projects. */
const EXAMPLES = /等(?:投资)?$/;
const PROJECTS = /^(?:[\u4e00-\u9fff、“”]{0,12})(?:项目|工程)/;
const OF_A_SET = /^的[\d一二三四五六七八九十]+[个项]/;

/**
 * The key with what the number is told as: a budget that was adjusted stands beside the one that was approved, a mean of years
 * beside their sum; what is told of a set that the sentence names (投资20亿元的4个项目) belongs to no series.
 */
export function keyAsTold(key: string, name: string, { quantity, status, period, lead, rest }: AsTold): string {
  if (isBudgetKey(key)) {
    if (status.rule === 'budget' && /调整|变动/.test(status.by)) return `${key}:adjusted`;
    if (quantity.family === 'share' && OF_ADJUSTED.test(lead)) return `${key}:adjusted`;
  }
  const isSet =
    quantity.family === 'count'
      ? EXAMPLES.test(lead) && PROJECTS.test(rest)
      : quantity.family === 'money' && OF_A_SET.test(rest);
  if (isSet) return `g:${name}`;
  const isMean = period?.includes('/') && quantity.family !== 'share' && MEAN.test(lead);
  return isMean ? `${key}:average` : key;
}

/** A list of as many members may stand between an addition and the total of its thing. */
const MOST_BETWEEN = 4;

const sameFamily = (a: string, b: string): boolean => comparableFamily(a) === comparableFamily(b);
