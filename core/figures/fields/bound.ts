import { tailOf } from '../../rules/edge';
import type { Bound } from '../figure';
import type { Quantity } from '../quantity';
import { rolesOf, type Tokens, tokensOf } from '../tokens/tokens';
import { decide, type FieldRule } from './field-rule';

/** A bound and the words that set it. */
export interface BoundReading {
  bound: Bound;
  by: string;
}

/** What the bound of one quantity is read from. */
export interface BoundQuestion {
  quantity: Quantity;
  /** The words before it in its clause. */
  lead: Tokens;
  /** What follows it. */
  after: string;
}

const FLOOR = rolesOf('floor');
const CEILING = rolesOf('ceiling');
const ABOUT = rolesOf('about');
const BOUNDS = FLOOR | CEILING | ABOUT;
const LEAST = rolesOf('least');
const MOST = rolesOf('most');
const REACH = rolesOf('reach');
const WITHIN = rolesOf('within');
const ABOVE = rolesOf('above');
const ROUGHLY = rolesOf('roughly');

/** How far before a number its bound stands. */
const SIGHT = 10;
/** A verb between 至少 and its number is as long. */
const LONGEST_VERB = 4;
/** 上百家, 上千万元, 过亿元: before a scale alone 上 and 过 are floors; 网上 and 以上 end a word of their own. */
const OVER = tailOf(/(?:(?<![以之网线路海车桌市晚早地马身手历])上|过)$/);
const BARE_SCALE = /^[十百千万亿]+$/;
/** 每人每月最低110元, 奖补最高300万元: the ends of what is granted or charged; 单日最高 and 历史最低 are records. */
const END_OF_GRANT = tailOf(/(?<![日史创])最[低高]$/);
const HAN_ALONE = /^[\u4e00-\u9fff]+$/;
/** 高于全国2个百分点 compares two places and bounds nothing: 高于 stands before the place, not the number. */
const COMPARES_PLACES = /(?:高于|低于|多于|少于)$/;

/** The words before a quantity without the 上 or 过 that bounds it. */
export function withoutOver(words: string, quantity: Quantity): string {
  return BARE_SCALE.test(quantity.numeral) ? OVER.takenOff(words) : words;
}

function boundBefore(tokens: Tokens, end: number, floor: number, quantity: Quantity): BoundReading | null {
  const verbs = tokens.nearest(LEAST | MOST, end - 1, floor);
  if (verbs >= 0 && end - tokens.end(verbs) <= LONGEST_VERB) {
    const verb = tokens.text.slice(tokens.end(verbs), end);
    const bound = (tokens.rolesAt(verbs) & LEAST) !== 0 ? 'min' : 'max';
    if (HAN_ALONE.test(verb)) return { bound, by: tokens.textAt(verbs) + verb };
  }
  const last = tokens.endingAt(end);
  if (last < 0 || tokens.start(last) < floor) return null;
  const roles = tokens.rolesAt(last) & BOUNDS;
  if (roles === 0) return null;
  const by = tokens.textAt(last);
  if (quantity.family === 'points' && COMPARES_PLACES.test(by)) return null;
  return { bound: (roles & CEILING) !== 0 ? 'max' : (roles & FLOOR) !== 0 ? 'min' : 'about', by };
}

/** 不低于上年的61.3万亩: the bound stands before the year whose value it is. */
const OF_A_YEAR = tailOf(/(?:上年|去年|前年|\d{4}年)(?:的|同期的|水平的)$/);

/** The word that the number stands right behind, over verbs and particles between the two (`超过了`, `约为`, `近达`). */
function boundOfWords({ lead, quantity }: BoundQuestion): BoundReading | null {
  let end = OF_A_YEAR.takenOff(lead.text).length;
  const floor = Math.max(0, end - SIGHT);
  const told = boundBefore(lead, end, floor, quantity);
  if (told !== null) return told;
  const between = lead.endingAt(end);
  if (between < 0 || (lead.rolesAt(between) & REACH) === 0) return null;
  end = lead.start(between);
  return boundBefore(lead, end, floor, quantity);
}

/** 4个以上, 50%（含）以上, 3%内: the word that stands right behind the number. */
const AFTER: readonly [number, Bound][] = [
  [WITHIN, 'max'],
  [ABOVE, 'min'],
  [ROUGHLY, 'about'],
];
const INCLUDED = '（含）';

function boundBehind({ after }: BoundQuestion): BoundReading | null {
  const from = after.startsWith(INCLUDED) ? INCLUDED.length : 0;
  // The longest of these words has three characters
  const behind = tokensOf(after.slice(from, from + 4));
  if (behind.count === 0 || behind.start(0) !== 0) return null;
  const by = behind.textAt(0);
  const roles = behind.rolesAt(0);
  for (const [role, bound] of AFTER) {
    if ((roles & role) === 0 || (bound === 'about' && from > 0)) continue;
    // 3%内需: 内 alone opens other words
    if (by === '内' && after.length > from + 1) continue;
    return { bound, by: after.slice(0, from) + by };
  }
  return null;
}

/** The rules of the bound, in the order they are asked. */
export const BOUND_RULES: readonly FieldRule<BoundQuestion, BoundReading>[] = [
  {
    id: 'range',
    means: 'two values are the ends of a range',
    reads: ({ quantity }) => (Array.isArray(quantity.value) ? { bound: 'range', by: quantity.numeral } : null),
    examples: ['增长⟦5-7%⟧', '新增⟦三五百家⟧'],
    counterExamples: ['增长⟦5%⟧'],
  },
  {
    id: 'among the first',
    means: 'a rank among the first is one of them',
    reads: ({ quantity: { shape, numeral } }) =>
      shape === 'rank' && numeral.startsWith('前') ? { bound: 'max', by: numeral } : null,
    examples: ['全省⟦前10⟧'],
    counterExamples: ['全省⟦第10⟧'],
  },
  {
    id: 'behind',
    means: 'a word of bounding right behind the number',
    reads: boundBehind,
    examples: ['增长⟦6%⟧以上', '控制在⟦3%⟧以内', '罚款⟦50万元⟧（含）以上', '控制在⟦3%⟧内', '增长⟦6%⟧左右'],
    counterExamples: ['拉动⟦3%⟧内需', '增长⟦6%⟧，以上'],
  },
  {
    id: 'end of a grant',
    means: 'the least or most money that is granted or charged',
    reads: ({ quantity: { family }, lead: { text } }) => {
      const end = family === 'money' ? END_OF_GRANT.exec(text.slice(-SIGHT)) : null;
      return end && { bound: end[0] === '最低' ? 'min' : 'max', by: end[0] };
    },
    examples: ['奖补最高⟦300万元⟧', '每月最低⟦110元⟧'],
    counterExamples: ['历史最高⟦300万元⟧', '最高⟦3层⟧'],
  },
  {
    id: 'over a scale',
    means: '上 and 过 before a scale without digits',
    reads: ({ quantity: { numeral }, lead: { text } }) => {
      const over = BARE_SCALE.test(numeral) ? OVER.exec(text.slice(-SIGHT)) : null;
      return over && { bound: 'min', by: over[0] };
    },
    examples: ['投入上⟦百万元⟧', '产值过⟦亿元⟧'],
    counterExamples: ['网上⟦百家⟧企业', '投入上⟦5万元⟧'],
  },
  {
    id: 'before',
    means: 'a word of bounding before the number',
    reads: boundOfWords,
    examples: ['投资超过了⟦3亿元⟧', '至少建成⟦2个⟧', '不低于⟦5%⟧', '近达⟦3成⟧', '不低于上年的⟦61万亩⟧'],
    counterExamples: ['签约⟦3个⟧', '附近⟦5座⟧公园', '高于全国⟦2个百分点⟧', '高于⟦2个百分点⟧'],
  },
  {
    id: 'vague',
    means: 'the numeral itself is no exact one',
    reads: ({ quantity: { vague, numeral } }) => (vague !== 'none' ? { bound: 'about', by: numeral } : null),
    examples: ['发放⟦400余万元⟧', '⟦十几家⟧企业'],
    counterExamples: ['发放⟦400万元⟧'],
  },
  {
    id: 'kept at',
    means: 'a share that is kept at a value is kept below it, as an unemployment rate is',
    reads: ({ quantity: { family }, lead: { text } }) =>
      family === 'share' && text.endsWith('控制在') ? { bound: 'max', by: '控制在' } : null,
    examples: ['失业率控制在⟦3%⟧'],
    counterExamples: ['失业率控制在⟦3万人⟧', '失业率为⟦3%⟧'],
  },
];

/**
 * The bound of a quantity from the words around it and inside it. `lead` is the clause before the quantity, `after` what
 * follows it.
 */
export function boundOf(quantity: Quantity, lead: string, after: string): BoundReading {
  return decide(BOUND_RULES, { quantity, lead: tokensOf(lead), after })?.told ?? { bound: 'exact', by: '' };
}

/** 分别超过60%和50%: a bound between 分别 and the first value. */
const DIVIDED = /分别([\u4e00-\u9fff]{1,6})$/;

/**
 * The bound of a list that 分别 divides, for all of its values: behind the last (下降5%、5%、3%左右) or before the first; null where
 * none stands there.
 */
export function boundOfList(text: string, first: Quantity, last: Quantity | undefined): BoundReading | null {
  const lead = DIVIDED.exec(text.slice(Math.max(0, first.start - 8), first.start))?.[1];
  const told = lead === undefined ? null : boundOf(first, lead, '');
  if (told !== null && told.by !== '' && lead!.endsWith(told.by)) return told;
  const after = last && /^(?:左右|以上|以内|以下)/.exec(text.slice(last.end, last.end + 3));
  return after ? boundOf(last, '', after[0]) : null;
}
