import type { KindRule } from './kind';

/**
 * 年度工作总结: what a bureau, a committee or a township did in a year, most often with what it will do in the next. The title must
 * name the year and say 总结: an article on one task (改革工作总结会议召开) is none. It is a neighbour of reports: its kind and years are
 * told where the reader asks for its figures, and it is never taken for a report by itself.
 */
export const annualSummary: KindRule<'annual-summary'> = {
  id: 'annual-summary',
  label: '年度工作总结',
  english: 'Annual summary',
  cited: 'web',
  year: { shift: 0, thisYear: 'planned', reviews: 'year', plans: 'where-set' },
  titles: [
    /^[^。，；！？]{0,30}\d{4}年(?:度)?(?:的)?(?:[\u4e00-\u9fff]{0,6}工作)?总结(?:(?:和|与|及|暨|、)[^。；！？]{0,8}(?:\d{4}|明|下一)年(?:度)?[^。；！？]{0,8}(?:计划|安排|打算|思路|要点|谋划))?(?:的报告)?$/,
    /^[^。，；！？]{0,30}\d{4}年(?:度)?(?:[\u4e00-\u9fff]{0,6}工作)(?:情况|完成情况|开展情况)(?:和|与|及|暨|、)[^。；！？]{0,8}\d{4}年(?:度)?[^。；！？]{0,8}(?:计划|安排|打算|思路|要点|谋划)(?:的报告)?$/,
  ],
  titleWeight: 0.35,
  openingWeight: 0,
  cues: [
    {
      name: '完成工作',
      pattern: /完成|建成|新建|新增|开展|办理|整改|实现/,
      weight: 0.15,
      least: 4,
    },
    { name: '回顾与打算', pattern: /(?:\d{4}|今|上|过去一)年[^。，]{0,8}(?:工作|成效|情况)/, weight: 0.1, least: 2 },
    {
      name: '来年工作',
      pattern: /(?:\d{4}|明|下一|新的?一)年[^。，]{0,8}(?:工作)?(?:安排|计划|打算|思路|重点)/,
      weight: 0.1,
    },
    { name: '有数字', pattern: /\d(?:\.\d+)?(?:[万亿]|元|个|座|公里|项|人|家|%)/, weight: 0.1, least: 5 },
  ],
  leastLength: 500,
  mostConfidence: 0.45,
};
