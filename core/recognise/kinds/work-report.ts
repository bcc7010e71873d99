import type { Evidence } from '../evidence';
import { isOthersReport } from '../opening';
import type { KindQuestion, KindRule } from './kind';

/** 政府工作报告: read out to a people's congress; looks back on one year and sets the next. */
export const workReport: KindRule<'work-report'> = {
  id: 'work-report',
  label: '政府工作报告',
  english: 'Government work report',
  cited: 'report',
  year: { shift: 1, thisYear: 'planned', reviews: 'said', plans: 'said' },
  titles: [
    /^(?:关于)?[^，。；！？]{0,26}(?:政府|国务院)工作(?:的)?报告(?:[（(][^（）()]{1,14}[)）]|全文|摘要|摘登|实录|[—-].{0,40}|\d{4}(?:年.{0,30})?)?$/,
    /^(?:[^，。；！？]{0,20})?政府工作报告.{0,3}\d{4}年\d{1,2}月\d{1,2}日在.{2,30}$/,
  ],
  titleWeight: 0.3,
  openingWeight: 0.45,
  // To a congress and on the whole work: 向县人大常委会报告…情况 is a special report
  opensWith:
    /代表(?![^。！？]{0,60}常(?:务)?委(?:员)?会[^。！？]{0,4}(?:作|报告|汇报|提出))(?![^。！？]{0,80}(?<!年(?:政府)?(?:的)?工作|政府工作)情况[，,。])[^。！？]{0,26}(?:政府|国务院|行政公署|行署|管(?:理)?委(?:员)?会|办事处)[^。！？]{0,40}(?:报告|汇报)/,
  cues: [
    { name: '各位代表', pattern: /各位(?:代表|委员)[！!：:，,]/, weight: 0.1, least: 2 },
    {
      name: '回顾上年工作',
      pattern: /(?:工作|成绩|发展|成就|建设)(?:的)?(?:简要)?回顾|关于\d{4}年(?:政府)?(?:的)?工作|过去(?:一|五)年/,
      weight: 0.1,
    },
    {
      name: '部署来年工作',
      pattern: /(?:\d{4}|今|新一|明)年(?:的)?[^。，]{0,10}(?:工作|目标|任务|安排|要求|重点)/,
      weight: 0.1,
    },
    { name: '政府自身建设', pattern: /政府(?:自身|系统)?[^。，]{0,6}(?:自身)?建设/, weight: 0.05 },
    { name: '经济指标', pattern: /(?:生产总值|财政收入|预算收入|可支配收入|固定资产投资)/, weight: 0.1, least: 2 },
    { name: '人大次会议', pattern: /届(?:人民代表大会|人大)(?:第)?[一二三四五六七八九十]+次会议/, weight: 0.1 },
  ],
  leastLength: 1500,
  addressed: addressesCongress,
  doubts: lacksAddress,
};

/** What only a place has; a school and a company invest and recruit too. */
const ECONOMY = /生产总值|财政收入|预算收入|可支配收入|消费品零售/g;

/** An excerpt without its first page: it turns to 各位代表 again and again, and speaks of the economy and of the government's work. */
function addressesCongress({ report, opening }: KindQuestion): Evidence | null {
  if (opening !== null || isOthersReport(report)) return null;
  const turns = [...report.plain.matchAll(/各位代表[！!，,：:]/g)].length;
  const economy = [...report.plain.matchAll(ECONOMY)].length;
  if (turns < 2 || economy < 2 || !/政府(?:自身|工作)/.test(report.plain)) return null;
  return { rule: '面向代表', text: `各位代表 ×${turns}`, weight: 0.3 };
}

/** Titled as a report but never turning to its hearers: most often news of the session that quotes it. */
function lacksAddress({ report, opening }: KindQuestion): Evidence | null {
  if (opening !== null || /各位(?:代表|委员)[！!，,：:]/.test(report.plain)) return null;
  return { rule: '没有称呼', text: '', weight: -0.25 };
}
