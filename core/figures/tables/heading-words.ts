import { wordAtStart, wordList } from '../naming/word-list';

/** Words of a heading that say only that there is a number, whose it is in time, or how firm; a heading of these names nothing. */
const AMOUNT = wordList(`
绝对量 绝对数 绝对值 绝对额 总量 指标值 指标 数值 数量 金额 合计 总计 小计 累计 本年 全年 年度 实绩 实际 实际数 完成 完成数 完成额 完成值 执行数 执行 执行情况 完成情况
预算数 预算 决算数 决算 年初预算 年初预算数 调整预算 调整预算数 变动预算 变动预算数 预计 预计数 预计执行数 计划 计划数 目标 目标值 预期 预期值 预期目标 规划 规划值 规划目标
年末数 年末 期末数 期末 年底 年末值 年底数 上年 上年数 去年 当年 当年值 本期 本月 基期 基准 基数 现状 现状值 情况 发展 值 数 额 量 名称 项目 内容 类别 分类 地区 区域 较 比 为 占 的 其中 和 与 及
草案 代编 汇总 调整 安排 安排数 建议 建议数 快报 快报数 初步 统计 末 底 年 度 测算 参考 实现 达到 主要 主要指标 速度
`);
const TIME = wordList('全年 本年 本年度 当年 上年 去年 年末 年底 期末 本期 累计 实有');

/** True where a heading's words say nothing of what is measured. */
export function plainAmount(text: string): boolean {
  let rest = text;
  while (rest !== '') {
    const word = wordAtStart(rest, AMOUNT);
    if (word === '') return false;
    rest = rest.slice(word.length);
  }
  return true;
}

/** `全年招生数` → `招生数`. */
export function withoutLeadingTime(text: string): string {
  // 累计结余 is a stock, and another than 当期结余
  if (/^累计(?:结余|盈余|亏损|欠)/.test(text)) return text;
  const word = wordAtStart(text, TIME);
  return word !== '' && text.length - word.length >= 2 ? text.slice(word.length) : text;
}

/** The budget that receipts and outlays are of, by name: it plans nothing. */
const ACCOUNT = /(?:一般公共|公共财政|政府性基金|基金|国有资本经营|社会保险基金|社保基金)预算(?=收|支|总)/g;

/** Words without the names of budgets: 一般公共预算收入 is no plan. */
export const withoutAccounts = (words: string): string => words.replace(ACCOUNT, '');
