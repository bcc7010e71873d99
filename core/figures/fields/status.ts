import { isPartOfYear, parsePeriod, yearsOf } from '../../time/period';
import type { Time } from '../../time/times';
import type { Status } from '../figure';
import type { Frame } from '../frame';
import { rolesOf, type Tokens, tokensOf } from '../tokens/tokens';
import { AIM_BEFORE, AIM_BEHIND, AIM_OF, missedOrYearsAim, TASKS } from './aim-words';
import { APPROVED, BUDGET_ALONE, BUDGETED, GOES_ON, SHARE_BEHIND, SHARE_OF_BUDGET, STANDS_AT } from './budgeted';
import type { FieldRule } from './field-rule';
import { headEstimate } from './head-estimate';
import { INTENDS, PLANS, SETS_OUT } from './intent-words';

export interface StatusReading {
  status: Status;
  rule: string;
  by: string;
}

/** What the status of one quantity is read from. */
export interface StatusQuestion {
  /** Its clause up to it, the last 40 characters at most. */
  near: Tokens;
  /** What stands behind it in its clause. */
  rest: string;
  /** Its unit as written; empty for none. */
  unit: string;
  /** The time that reaches it. */
  time: Time | null;
  frame: Frame;
  /** True where budgets are told that congresses approved and nothing has been told of their execution since. */
  approved: boolean;
  /** True where the time is a day or month up to which something is told (截至6月底). */
  upTo: boolean;
  /** The whole sentence up to the number: a 预计 at its head may still hold. */
  sentenceLead: string;
}

/** One rule of the status: it tells the words that it decides by. Examples: the part of the report, ¦, the clause with the number as ▲. */
export interface StatusRule extends FieldRule<StatusQuestion, string> {
  status: Status;
}

const found = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[0] ?? null;

const BUDGETS = rolesOf('budgets');
const DONE_SO_FAR = rolesOf('done');
const WANTED = rolesOf('wants');
const ESTIMATES = rolesOf('estimates');
const INTENDED = rolesOf('plans', 'intends', 'sets-out');
const SETS = rolesOf('sets-out');

/** 预期 of what somebody expects to come about; in a name it wants nothing. */
const EXPECTS = /预期(?=增长|[\u4e00-\u9fff]{0,4}(?:完成|实现|达到))/;
const ESTIMATED = /预计|预期(?!性)|预测|初步测算|可完成|可达|可实现|有望|可能(?=在|为|达|降|升|超|低|高|会)/;
/** An estimate that results are held against, and 预期 in a name. */
const NO_ESTIMATE = /[超好高]于?预期|预期(?:增长|发展)?目标|符合预期|预期寿命|预计数/;
const DONE =
  /已|实际(?=完成|新|建成|达到|到位|投入|实施|开工|启动|支出|安排|发放|引进|签约)|完成了|实现了|取得了|成功|目前|(?<![比较同与])(?:去年|上年)|以来/;
const HELD_AGAINST = /目标任务|年度目标|目标的|超额|计划的|规划的?目标|规划区|规划建成/;
/** Whether words before a number want what it tells. */
const wants = (near: Tokens): boolean => {
  for (let at = near.nearest(WANTED, near.text.length); at >= 0; at = near.nearest(WANTED, near.start(at)))
    if (near.textAt(at) !== '预期' || EXPECTS.test(near.text.slice(near.start(at)))) return true;
  return false;
};

/** Whether a time lies before the part's first year, or behind the year of who speaks. */
function lies(where: 'before' | 'ahead', time: Time | null, { period, speakerYear, aheadFrom }: Frame): boolean {
  const years = yearsOf(time?.period ?? null);
  if (time === null || years === null) return false;
  if (where === 'ahead') return speakerYear !== null && years[1] > speakerYear;
  const framed = yearsOf(period);
  // 到2026年产值翻番；2024年新建8所 in a part due in 2026: years that are planned are no past
  return framed !== null && years[1] < framed[0] && !(aheadFrom !== null && years[1] >= aheadFrom);
}

/** 2023年增长6%, 四季度投资25亿元, told of its first months: the year is not over, and nobody knows yet. */
function endsLater(time: Time | null, { mode, period }: Frame): boolean {
  const told = mode === 'review' && isPartOfYear(period) ? parsePeriod(period!)!.to : null;
  const named = time?.period ? parsePeriod(time.period)!.to : null;
  if (told === null || named === null || time!.sense === 'since' || /^[今本]年$/.test(time!.words)) return false;
  return named.year === told.year && (named.month ?? 12) === 12 && told.month! < 12;
}

/** The rules of the status, in the order they are asked; the part of the report decides where none speaks. */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    id: 'past time in a plan',
    status: 'actual',
    means: 'a plan that names an earlier year tells what was',
    reads: ({ time, frame }) => (frame.mode === 'plan' && lies('before', time, frame) ? time!.words : null),
    examples: ['plan¦2019年，注册志愿者为▲'],
    counterExamples: ['plan¦到2025年，注册志愿者达到▲', 'review¦2019年，注册志愿者为▲'],
  },
  {
    id: 'now in a plan',
    status: 'actual',
    means: 'a plan that tells how things stand',
    reads: ({ time, frame, near }) =>
      frame.mode === 'plan' && time?.sense === 'present' && !wants(near) ? time.words : null,
    examples: ['plan¦目前经费支出总额超过▲', 'plan¦新区现有▲'],
    counterExamples: ['plan¦目前要建成▲', 'plan¦利用现有空间新建▲'],
  },
  {
    id: 'up to a month',
    status: 'actual',
    means: 'a plan that tells how far its work has come',
    reads: ({ frame, time, upTo }) =>
      frame.mode === 'plan' && upTo && isPartOfYear(time?.period ?? null) ? time!.words : null,
    examples: ['plan¦截至2021年6月底，加装电梯▲'],
    counterExamples: ['plan¦截至2025年底，加装电梯▲', 'plan¦2021年6月底前加装电梯▲'],
  },
  {
    id: 'done in a plan',
    status: 'actual',
    means: 'a plan that tells what has been done',
    reads: ({ frame, near }) => {
      const done = frame.mode === 'plan' ? near.first(DONE_SO_FAR) : -1;
      return done < 0 || wants(near) ? null : near.textAt(done);
    },
    examples: ['plan¦全市已建成▲', 'plan¦引进企业已达▲'],
    counterExamples: ['plan¦比去年扩大▲', 'plan¦确保已开工项目完成▲'],
  },
  {
    id: 'part',
    status: 'target',
    means: 'what a plan tells is wanted, an estimate in it too',
    reads: ({ frame }) => (frame.mode === 'plan' ? frame.by : null),
    examples: ['plan¦新建口袋公园▲', 'plan¦预计提供▲'],
    counterExamples: ['review¦新建口袋公园▲'],
  },
  {
    id: 'quoted aim',
    status: 'target',
    means: 'the task or aim of the year under review, told beside the result',
    reads: ({ near: { roles, text }, rest, unit }) => {
      const aim = found(AIM_BEHIND, rest);
      if (aim !== null && AIM_BEFORE.test(text) && !TASKS.test(unit)) return aim;
      return missedOrYearsAim(text, rest) ?? (roles & SETS ? found(AIM_OF, text) : null);
    },
    examples: [
      'review¦控制在▲的目标以内',
      'review¦超额完成省里交办的▲任务',
      'review¦完成至少增长▲的硬任务',
      'review¦生产总值目标▲，实际',
      'review¦未能实现年初确定的能耗降低▲左右的目标',
      'review¦有信心完成全年外贸出口增长▲以上的目标',
      'review¦确信能实现今年产值增长▲的目标',
    ],
    counterExamples: [
      'review¦完成年度目标▲',
      'review¦高于预期目标▲',
      'review¦完成▲改造任务',
      'review¦交办的▲已经办结',
      'review¦控制在▲以内',
      'review¦确定的32项改革任务全部启动',
    ],
  },
  {
    id: 'budget',
    status: 'target',
    means: 'a budget as it was approved or adjusted, told beside its execution',
    reads: ({ near: { roles, text }, rest, approved }) =>
      ((roles & BUDGETS) === 0
        ? null
        : (found(BUDGETED, text) ??
          found(BUDGET_ALONE, text) ??
          (SHARE_BEHIND.test(rest) ? found(SHARE_OF_BUDGET, text) : null))) ??
      (approved ? found(STANDS_AT, text) : null),
    examples: [
      'review¦收入年初预算为▲',
      'review¦为年初预算▲的101.2%',
      'review¦完成调整预算▲的98%',
      'review¦支出年初预算合计▲',
      'review¦收入调整预算数▲',
      'review¦执行中调整为▲',
      'review¦预算调整到▲',
      'review¦收入预算为▲',
      'review¦经县人大常委会批准调整为▲',
      'review¦因上级补助增加调整为▲',
      'review¦大会批准的全市收入为▲',
      'review¦人代会审议通过的收入为▲',
      'review¦县五届人大三次会议审查批准全县收入▲',
      'review¦全市支出预算▲',
      'review¦收入预算数▲',
      'review¦支出预算合计▲',
      'review¦支出预算由▲',
      'review¦收入预算数由▲',
      'review¦支出预算由31亿元变动为▲',
      'review¦收入预算由6.4亿元调整至▲',
    ],
    counterExamples: [
      'review¦完成支出预算▲',
      'review¦调增支出预算▲',
      'review¦为年初预算的▲',
      'review¦完成调整预算▲',
      'review¦比例由65:35调整为▲',
      'review¦增幅达到▲',
    ],
  },
  {
    id: 'estimate',
    status: 'estimate',
    means: 'a word of estimating in the clause, or at the head of the sentence until results are told',
    reads: ({ near, sentenceLead, time, frame }) => {
      // 预计到2030年超过105万人: what is expected of years to come is what is planned for them
      if (time?.role === 'due' && lies('ahead', time, frame)) return null;
      const own = near.roles & ESTIMATES ? found(ESTIMATED, near.text) : null;
      return own !== null && !NO_ESTIMATE.test(near.text) ? own : headEstimate(sentenceLead) || null;
    },
    examples: [
      'review¦收益率可能在▲',
      'review¦收益率可能为▲',
      'review¦收益率可能达▲',
      'review¦收益率可能降至▲',
      'review¦收益率可能升至▲',
      'review¦收益率可能超▲',
      'review¦收益率可能低于▲',
      'review¦收益率可能高于▲',
      'review¦收益率可能会达到▲',
      'review¦地区生产总值预计增长▲',
      'review¦预计全年接待游客832万人次；旅游收入▲',
    ],
    counterExamples: ['review¦好于预期目标▲', 'review¦其中预期性▲', 'review¦人均预期寿命▲', 'review¦预计到2031年▲'],
  },
  {
    id: 'future time',
    status: 'target',
    means: 'a time that lies ahead of who speaks',
    reads: ({ time, frame, near }) =>
      lies('ahead', time, frame) || (endsLater(time, frame) && !DONE.test(near.text)) ? time!.words : null,
    examples: ['review¦到2027年日均客运量达到▲'],
    counterExamples: ['review¦2019年达到▲'],
  },
  {
    id: 'planned words',
    status: 'target',
    means: 'a verb of intending',
    reads: ({ near: { roles, text }, frame }) => {
      if ((roles & INTENDED) === 0 || DONE.test(text) || HELD_AGAINST.test(text)) return null;
      return found(PLANS, text) ?? found(INTENDS, text) ?? (frame.mode === 'account' ? found(SETS_OUT, text) : null);
    },
    examples: ['review¦计划总投资▲', 'review¦力争达到▲', 'account¦将新增▲', 'account¦争取建成▲'],
    counterExamples: [
      'review¦完成年度投资计划▲',
      'review¦将6个林场归并为▲',
      'review¦按计划建成校舍▲',
      'review¦发放计划生育奖金▲',
      'review¦比年度计划低▲',
      'review¦较年初计划高▲',
      'review¦低于年度计划投资▲',
      'review¦超年度计划投资▲',
      'review¦计划完成率▲',
      'account¦争取上级资金▲',
      'review¦争取到省科技计划项目▲',
    ],
  },
];

/** How much of a clause before a number may tell its status. */
const SIGHT = 40;

/** What of the words of a clause up to a number its status is read from. */
export const nearOf = (clauseLead: string): Tokens => tokensOf(clauseLead.slice(-SIGHT));

/** Done, estimated or planned, by the first rule that speaks; else the part of the report, which tells what is done. */
export function statusOf(question: StatusQuestion): StatusReading {
  for (const { id, status, reads } of STATUS_RULES) {
    const by = reads(question);
    if (by !== null) return { status, rule: id, by };
  }
  return { status: 'actual', rule: 'part', by: question.frame.by };
}

/**
 * The status with what the quantity before it leaves: 预计完成98.1亿元，增长12% is an estimate twice where both are of the same
 * thing; 今年将改造6个小区，涉及4000户 a target twice.
 */
export function carriedStatus(
  own: StatusReading,
  last: StatusReading | null,
  sameThing: boolean,
  lead: string,
  isTimed = false,
): StatusReading {
  // 2023年增长6%，上半年增长5.8%: what lay ahead was the time of the one, the other has its own
  if (isTimed && last?.rule === 'future time') return own;
  if (own.status !== 'actual' || own.rule !== 'part' || last === null) return own;
  const goesOn = last.rule === 'planned words' || last.rule === 'carried' || last.rule === 'future time';
  if (last.status === 'estimate' && sameThing) return { status: 'estimate', rule: 'carried', by: last.by };
  if (last.rule === 'budget' && APPROVED.test(last.by) && GOES_ON.test(lead)) return last;
  // 目标900亿元，实际862亿元
  if (last.status === 'target' && goesOn && !DONE.test(lead) && !/实际(?:为|达)?$/.test(lead))
    return { status: 'target', rule: 'carried', by: last.by };
  return own;
}
