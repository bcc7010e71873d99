import { headOf } from '../rules/edge';
import { alternation } from './lexicon';

/** 由3家, 从月销售额3万元, 由不足30%: where the state before begins; numbers that are told with it may stand between (由160元和55元). */
const FROM = /(?:由|从)(?:[\d.,]+[^，；。\d]{0,4}[、和])*[^，；。、\d]{0,14}(?:\d{4}年[^，；。、\d]{0,10})?$/;
/** What it came to: a verb of whatever kind with 到, 至 or 为, and a number. Further first states may stand before it (和55元分别提高到). */
const CAME_TO =
  /^(?:[、和][^，；。、\d]{0,8}[\d.,]+[^，；。、\d]{0,4}?)*(?:及?以上|左右)?，?[\u4e00-\u9fff]{1,10}?(?:[到至][^，；。、\d]{0,8}|[为成](?:约|近|超过?|第|全[国省市])?)[\d零一二两三四五六七八九十百半]/;
/** 由5家增加7家 tells by how much; what it came to is told so as well: 由142项减少74项. */
const CHANGES = /^(?:左右)?，?(?:增加|提高|提升|上升|扩大|下降|减少|降低|缩短|压缩|增长)\d/;
/** A budget of 40亿元 that is 调整为50亿元 is of one year; 由上年的8:42:50调整为7:41:52 names another. */
const ADJUSTED = headOf(/^(?:左右)?，?(?:调整|变动)[^，；。\d]{0,3}?[为到]/);
/** 由18:47:35调整为12:45:43: shares that move are never a budget. */
const SHARES_ADJUSTED = headOf(/^，?调整[^，；。\d]{0,3}?[为到]\d+(?:\.\d+)?(?:[:∶：]|$)/);
/** 由年初的11亿元调减至6.4亿元: a budget too, whose year has not ended. */
const FROM_ITS_BUDGET = /(?:由|从)年初(?:预算)?数?的?$/;
const CUT_OR_RAISED = headOf(/^(?:左右)?，?调[整增减][^，；。\d]{0,3}?[为到至]/);
const FROM_A_YEAR = /(?:由|从)(?:[^，、]{1,6}(?<!预算|计划|年初)的|上年|去年|\d{4}年)$/;

/** 由每月620元: the words that open a state before, cut off what is named before them. */
const OPENS = /(?:由|从)[^，；。、由从]{0,24}$/;

/** The words before a state before without those that open it: 优良率由五年前 and 起征点从月销售额 name the 优良率 and the 起征点. */
export const beforeFirstState = (words: string): string => words.replace(OPENS, '').replace(WHO_CHANGED_IT, '');

/** 方案将收入目标由6%调整为4.5%: who changed it stands before 将 and 把. */
const WHO_CHANGED_IT = /^[^，；。]{0,12}?(?<![即必])[将把](?=.{3})/;

/** 由242家增至278家: whether the number between `lead` and `after` is the first of a change that tells what it came to. */
export const opensChange = (lead: string, after: string): boolean =>
  FROM.test(lead) && (CAME_TO.test(after) || CHANGES.test(after));

/** Whether the first number of a change (`opens` tells whether it is one) is the state before, and not a budget that was altered in its year. */
export function isFirstState(lead: string, after: string, opens: boolean): boolean {
  if (SHARES_ADJUSTED.isOf(after)) return /(?:由|从)[^，、]{0,8}$/.test(lead);
  if (FROM_ITS_BUDGET.test(lead) && CUT_OR_RAISED.isOf(after)) return false;
  return ADJUSTED.isOf(after) ? FROM_A_YEAR.test(lead) : opens;
}

/** 跃升至2022年的: the year of what it came to may stand between. */
const REACHES =
  /^(?:及?以上|左右)?，?[\u4e00-\u9fff]{1,8}?[到至为成](?:(?:\d{4}|[去今上])年(?:底|末|初)?的?)?(?:了|约|近|超过?)?$/;

/** Whether the words between a state before and the next number lead to what it came to. */
export const isLastState = (gap: string): boolean => REACHES.test(gap);

const WAY_ALONE = headOf(
  new RegExp(
    `^(?:快速|稳步|逐步|大幅|逐年|不断|持续|迅速|进一步)*(?:${alternation('up')}|${alternation('down')})[到至为]$`,
  ),
);

/** 快速回升到 of 由2.6%快速回升到5.8%: true for words that tell how a number came to be and not what it is of. */
export const isWayAlone = (name: string): boolean => WAY_ALONE.isOf(name);
