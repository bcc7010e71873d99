import type { KindRule } from './kind';

/** 预算执行情况和预算草案的报告: the year executed and the year budgeted. Its year is the one executed. */
export const budgetReport: KindRule<'budget-report'> = {
  id: 'budget-report',
  label: '预算报告',
  english: 'Budget report',
  cited: 'report',
  year: { shift: 0, thisYear: 'planned', reviews: 'part', plans: 'where-set' },
  titles: [
    /^[^。；！？]{0,40}预算[^。；！？]{0,12}执行[^。；！？]{0,50}预算[^。；！？]{0,16}的?报告(?:[（(][^（）()]{1,14}[)）])?(?:[—-]+.{0,50})?$/,
    /^[^。；！？]{0,30}(?:财政|预算)(?:收支)?预算(?:执行)?(?:情况)?的?报告(?:[（(][^（）()]{1,14}[)）])?$/,
    /^[^。；！？]{0,30}预算(?:收支)?执行(?:情况)?[^。；！？]{0,40}报告(?:[（(][^（）()]{1,14}[)）])?$/,
    // Named by what it holds: …2023年预算执行情况和2024年预算（草案）; a mere monthly 预算执行情况 is none
    /^[^。；！？]{0,40}预算(?:收支)?执行(?:情况)?(?:和|与|及|暨)[^。；！？]{0,24}预算(?:[（(]草案[)）]|草案)(?:情况|说明)?(?:[（(][^（）()]{1,14}[)）])?$/,
    // …2024年预算报告; 某局2024年预算报告 is an office's
    /^(?:关于)?(?:[\u4e00-\u9fff]{2,14}[省市县区州盟旗])?\d{4}年(?:度)?(?:全[省市县区州盟旗])?(?:财政|政府)?(?:收支)?预算(?:[（(]?草案[)）]?)?的?报告(?:[（(][^（）()]{1,14}[)）])?$/,
  ],
  titleWeight: 0.35,
  openingWeight: 0.25,
  opensWith: /预算[^。]{0,40}(?:草案|执行|报告|提请|提交)/,
  cues: [
    {
      name: '一般公共预算',
      pattern: /一般(?:公共)?预算(?:收入|支出)|财政一般预算|地方财政收入/,
      weight: 0.1,
      least: 3,
    },
    { name: '预算执行情况', pattern: /预算(?:收支)?执行(?:情况)?/, weight: 0.1, least: 2 },
    { name: '预算草案', pattern: /预算(?:[（(]?草案|收支安排|安排)/, weight: 0.1, least: 2 },
    { name: '四本预算', pattern: /政府性基金|国有资本经营|社会保险基金|转移支付|上解/, weight: 0.1, least: 2 },
    { name: '收支金额', pattern: /\d(?:\.\d+)?(?:亿|万)元/, weight: 0.1, density: 3 },
  ],
  leastLength: 1500,
};
