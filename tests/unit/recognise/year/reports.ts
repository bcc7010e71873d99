import { paragraphs } from '../writing';

/** An invented report, and the last year whose results it tells. */
export interface YearReport {
  name: string;
  text: string;
  results: number;
}

const work = (year: number, plan: [string, string]): string => `清河县${year}年政府工作报告
——${year}年1月12日在清河县第十七届人民代表大会第三次会议上
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。
一、${year - 1}年工作回顾
${year - 1}年，全县上下迎难而上，生产总值完成150.2亿元，增长5.1%，新增规模企业12家。
${paragraphs(6)}
二、${year}年工作安排
今年是“${plan[0]}五”规划的${plan[1]}。做好${year}年工作，要稳中求进。
生产总值增长6%，固定资产投资增长7%。
${paragraphs(6, 12)}`;

const budget = (year: number): string => `关于清河县${year}年预算执行情况和${year + 1}年预算草案的报告
——${year + 1}年1月12日在清河县第十七届人民代表大会第三次会议上
一、${year}年预算执行情况
${year}年，一般公共预算收入完成32.1亿元，增长4.2%。
${paragraphs(5)}
二、${year + 1}年预算草案
${year + 1}年一般公共预算收入安排33.6亿元。
${paragraphs(4, 9)}`;

const bulletin = (year: number): string => `清河县${year}年国民经济和社会发展统计公报
清河县统计局
（${year + 1}年3月21日）
一、综合
${year}年，全县生产总值150.2亿元，比上年增长5.1%。${year}年末，常住人口40.3万人。
${paragraphs(5)}
图1 ${year - 4}—${year}年生产总值
二、农业
${year}年粮食总产量18.6万吨，比上年增长1.2%。
${paragraphs(4, 9)}`;

/** A term's report that names neither its year nor the one it plans. */
const term = (first: number): string => `各位代表：
现在，我代表县人民政府，向大会报告过去五年的工作，对今后五年提出建议，请予审议。
一、过去五年工作回顾
${first}年以来，全县上下迎难而上。初步核算，${first + 4}年全县生产总值150.2亿元，比${first - 1}年增长1.1倍。
${paragraphs(8)}`;

export const REPORTS: readonly YearReport[] = [
  { name: 'a work report', text: work(2019, ['十三', '第四年']), results: 2018 },
  { name: 'a work report in a plan’s first year', text: work(2021, ['十四', '开局之年']), results: 2020 },
  { name: 'a budget report', text: budget(2017), results: 2017 },
  { name: 'a report on a term', text: term(2014), results: 2018 },
  { name: 'a bulletin', text: bulletin(2022), results: 2022 },
];

const ORDINALS = ['十', '十一', '十二', '十三', '十四', '十五', '十六'];

/** The report five years later or earlier, its plans with it. */
export function moved(text: string, years: 5 | -5): string {
  return text
    .replace(/(?:19|20)\d\d(?=年|—)/g, (year) => String(Number(year) + years))
    .replace(/“(十[一二三四五六]?)五”/g, (_, plan: string) => `“${ORDINALS[ORDINALS.indexOf(plan) + years / 5]}五”`);
}
