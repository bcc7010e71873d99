import type { KindRule } from './kind';

/** 国民经济和社会发展计划执行情况的报告: the yearly plan carried out and the next one. Its year, as a budget's, is the one executed. */
export const planReport: KindRule<'plan-report'> = {
  id: 'plan-report',
  label: '国民经济计划报告',
  english: 'Economic plan report',
  cited: 'report',
  year: { shift: 0, thisYear: 'planned', reviews: 'part', plans: 'where-set' },
  titles: [
    /^[^。；！？]{0,40}(?:国民经济|经济)(?:和|与)社会发展(?:年度)?计划[^。；！？]{0,12}执行[^。；！？]{0,60}报告(?:[（(][^（）()]{1,14}[)）]|[—-].{0,50})?$/,
    /^[^。；！？]{0,40}(?:国民经济|经济)(?:和|与)社会发展[^。；！？]{0,30}计划(?:[（(]?草案[)）]?)?的?报告(?:[（(][^（）()]{1,14}[)）])?$/,
    // A plan of one or two years that is laid before a congress: 关于1990、1991年国民经济计划安排的报告
    /^[^。；！？]{0,30}\d{4}年[^。；！？]{0,12}国民经济计划[^。；！？]{0,12}的?报告$/,
  ],
  titleWeight: 0.4,
  openingWeight: 0.25,
  opensWith: /(?:计划|发展)[^。]{0,40}(?:草案|执行|报告|提请|提交)/,
  cues: [
    { name: '计划执行情况', pattern: /(?:发展)?计划[^。，]{0,8}执行(?:情况)?/, weight: 0.15 },
    { name: '计划草案', pattern: /计划(?:[（(]?草案|安排)|主要(?:预期)?目标/, weight: 0.1 },
    { name: '发展改革委员会', pattern: /发展(?:和)?改革(?:委员会|委|局)|计划委员会/, weight: 0.05 },
    { name: '经济指标', pattern: /(?:生产总值|财政收入|预算收入|可支配收入|固定资产投资)/, weight: 0.1, least: 3 },
    { name: '增长', pattern: /(?:增长|下降)\d/, weight: 0.05, least: 5 },
  ],
  leastLength: 1500,
};
