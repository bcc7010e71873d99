/** 年初预算19亿元, 执行中调整为228亿元; what is 调整为 by 由 is no budget. */
export const BUDGETED =
  /(?<!完成|占|为|达)(?:年初|调整|变动)后?的?预算数?(?:合计|总计|共)?(?:为|是)?$|(?<!由[^，]{0,20})(?:执行中|预算|收入|支出|批准|审议|同意|因素|增加|减少)(?:相应|后)?调整[为至到]$|(?:批准|审议通过)的[^，]{2,36}为$|(?:审查|审议|会议)批准[^，。；：\d的后]{2,30}(?:收入|支出)(?:总[额量计])?为?$|(?<!完成)(?:收入|支出)预算数?为$/;
/** 大会审查批准全市收入22亿元、支出21亿元: the words of approving hold for what goes on with nothing but a name. */
export const APPROVED = /批准[^，。；：\d的后]{2,30}(?:收入|支出)(?:总[额量计])?为?$/;
export const GOES_ON = /^[\u4e00-\u9fff]{0,14}(?:收入|支出)(?:总[额量计])?为?$/;
/** 支出预算19亿元, 执行中调整为228亿元; 支出预算由19亿元变动为22亿元. What is added to a budget is none. */
export const BUDGET_ALONE =
  /(?<!(?:完成|占|为|达|于|增|减)[^，；]{0,12})(?:收入|支出)预算数?(?:合计)?$|预算数?由(?:[^，]{1,16}(?:变动|调整)[为至到])?$/;
export const STANDS_AT = /(?:为|合计|共)$/;
/** 收入22亿元，为年初预算21亿元的101.2%: the budget that a result is a share of. */
export const SHARE_OF_BUDGET = /(?:为|占|完成|达到?|相当于)(?:年初|调整|变动)?后?的?预算数?$/;
export const SHARE_BEHIND = /^的\d/;

/** 预算经人大批准。经汇总，收入为241亿元: whether the text before a number tells of approved budgets, with nothing executed since. */
export function tellsApproved(before: string): boolean {
  // Most sentences tell of none, and looking back through one costs more than looking through it
  if (!before.includes('批准')) return false;
  const at = before.lastIndexOf('批准');
  return /(?:经|据)汇总/.test(before.slice(at)) && !/完成|实际|执行结果|增长|下降/.test(before.slice(at));
}
