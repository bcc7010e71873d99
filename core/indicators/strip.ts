import { RulesByEdge, tailOf } from '../rules/edge';
import { keepLast } from '../rules/keep-last';

/** What may stand around an indicator's wording without changing what is measured. */

/** The report's own place, the time it speaks of, and words of doing that say only that the number was reached. */
const LEADING = [
  /^(?:全[区市省县州旗镇国]|[我本][区市省县州旗国]|区内|境内)/,
  /^(?:全年|当年|今年|去年|上年|本年|年末|年底|期末|目前|截至年底|年度|\d{4}年(?:末|底)?|十[一二三四五]五(?:期间|时期|末)?|五年来?)/,
  /^(?:经?初步(?:核算|核定|统计|测算|预计)|经核算|核算|实现|完成|达到|预计|力争|确保|取得|共有|拥有|现有|实有|共计|合计|总计|总共|全部|各类|各项|其中|全面|成功|圆满|稳步|持续|共|参加(?=.*保险))/,
];
const LEADING_BY_HEAD = new RulesByEdge(LEADING, (pattern) => pattern, 'first');
const TRAILING = tailOf(/(?:预计完成|完成|实现|达到|达|预计|预期|安排|突破|保持在?|控制在?|稳定在?)$/);

/** Words for how much of it there is, by what is counted; `产值` of `高新技术企业产值` is none of them. */
const AMOUNT = {
  number: tailOf(/(?:总数量|总数|数量|总量|个数|家数|户数|人数|总户数|总人数|总人次|人次|数)$/),
  // 预算收入总量 takes in what was transferred and carried over, as 总计 does
  money: tailOf(/(?:总金额|总额|金额|总规模|(?<!收入|支出)总量|规模|额度|额)$/),
  size: tailOf(/(?:总面积|面积|总长度|长度|总里程|里程|总规模|规模|总量|总产量|数量)$/),
  /** Where the registry does not vouch for what is left: `余额`, `限额` and `用户数` end alike. */
  any: tailOf(/(?:总数量|总数|数量|(?<!收入|支出)总量|个数|总额|总规模|规模)$/),
} as const;

/** The names under which growth is told, where the figure is growth or a rank of it. */
const GROWTH = tailOf(
  /(?:同比增长率|同比增速|同比增长|同比增幅|年均增长率|年均增速|年均增长|增长率|增长速度|增速|增幅|涨幅|降幅|降低率|增长|增加|下降|降低|同比)$/,
);

const longEnough = (text: string): boolean => text.length >= 2;

/** `text` and what is left of it when leading words that change nothing are taken off one by one. */
export const withoutLeading = keepLast((text): readonly string[] => {
  const candidates = [text];
  for (let left = text; ; ) {
    const pattern = LEADING_BY_HEAD.of(left).find((candidate) => candidate.test(left));
    if (pattern === undefined) return candidates;
    left = left.replace(pattern, '');
    if (!longEnough(left)) return candidates;
    candidates.push(left);
  }
});

/** Takes a trailing `完成`, `达到`, `控制在` off; `text` itself where there is none. */
export function withoutTrailing(text: string): string {
  const left = TRAILING.takenOff(text);
  return longEnough(left) ? left : text;
}

/** Takes a trailing word of amount off; null where there is none. */
export function withoutAmount(text: string, of: keyof typeof AMOUNT): string | null {
  const left = AMOUNT[of].takenOff(text);
  return left !== text && longEnough(left) ? left : null;
}

/** Takes a trailing `增速`, `同比增长` off; null where there is none. */
export function withoutGrowth(text: string): string | null {
  const left = GROWTH.takenOff(text);
  return left !== text && longEnough(left) ? left : null;
}
