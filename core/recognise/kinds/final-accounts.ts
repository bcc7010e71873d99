import type { KindRule } from './kind';

/** 决算报告: the accounts of a closed year, laid before a standing committee. Its year is the one accounted for. */
export const finalAccounts: KindRule<'final-accounts'> = {
  id: 'final-accounts',
  label: '决算报告',
  english: 'Final accounts',
  cited: 'report',
  year: { shift: 0, thisYear: 'planned', reviews: 'year', plans: 'where-set' },
  titles: [
    /^[^。；！？]{0,40}(?:财政|预算|级|收支|总)[^。；！？]{0,8}决算[^。；！？]{0,24}报告(?:[（(][^（）()]{1,14}[)）]|[—-].{0,50})?$/,
    /^[^。；！？]{0,30}年(?:度)?[^。；！？]{0,16}决算(?:[（(]?草案[)）]?)?(?:情况)?的?(?:报告|说明)(?:[（(][^（）()]{1,14}[)）])?$/,
  ],
  titleWeight: 0.4,
  openingWeight: 0.25,
  opensWith: /决算[^。]{0,40}(?:草案|报告|审查|批准|提请)/,
  cues: [
    { name: '决算', pattern: /决算/, weight: 0.1, least: 3 },
    { name: '一般公共预算', pattern: /一般(?:公共)?预算(?:收入|支出)/, weight: 0.1, least: 2 },
    { name: '四本预算', pattern: /政府性基金|国有资本经营|社会保险基金|转移支付|上解|结转/, weight: 0.1, least: 2 },
    { name: '收支金额', pattern: /\d(?:\.\d+)?(?:亿|万)元/, weight: 0.1, density: 3 },
  ],
  leastLength: 1200,
};
