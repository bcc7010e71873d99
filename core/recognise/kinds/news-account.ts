import { countFigures, FIGURE } from '../figure-density';
import { speaksForOthers } from '../opening';
import type { KindQuestion, KindRule } from './kind';

/** A newspaper's account of one place, full of its figures, which is none of the reports. Judged last, on what the text holds. */
export const newsAccount: KindRule<'news-account'> = {
  id: 'news-account',
  label: '新闻报道',
  english: 'News account',
  cited: 'web',
  year: { shift: 'appeared', thisYear: 'planned', reviews: 'none', plans: 'none' },
  titles: [],
  titleWeight: 0,
  openingWeight: 0,
  cues: [
    { name: '数字多', pattern: FIGURE, weight: 0.3, least: 8 },
    { name: '记者', pattern: /记者|通讯员|日报讯|本报讯|责编|来源[:：]|新闻/, weight: 0.15 },
    {
      name: '地方经济指标',
      pattern: /(?:生产总值|预算收入|可支配收入|固定资产投资|财政收入|GDP)[^。]{0,24}\d/,
      weight: 0.15,
    },
    { name: '地方', pattern: /[区县市州](?:委|政府|长)|全[市区县州省]/, weight: 0.15, least: 2 },
  ],
  leastLength: 800,
  admits: isFullOfOnePlace,
};

/** Notices, laws and reports on a department's work are not news, however many figures they hold. */
const NO_NEWS = /现印发给你们|特此通知|第[一二三]条|工作总结|复函|本办法|本条例|经查|处罚|审查结果的?报告/;

/** `[12]` behind sentences: an encyclopaedia's or a paper's. */
const REFERENCE_MARK = /\[\d{1,3}(?:-\d{1,3})?\]/g;

/** The fields of a place's economy and life. An account of a place speaks of several; a weekly of its house prices of one. */
const FIELDS = [
  /生产总值|GDP/,
  /财政收入|预算收入|税收/,
  /固定资产投资|重大项目|重点项目|亿元(?:以上)?项目/,
  /可支配收入/,
  /工业|制造/,
  /农业|粮食|农田|农村/,
  /消费品零售|消费/,
  /进出口|外贸|外资/,
  /就业/,
  /学校|学位|教育|医院|卫生/,
  /公路|道路|铁路|交通/,
  /旅游|游客/,
  /企业/,
  /生态|环境|污水|空气/,
];
const LEAST_FIELDS = 4;

function isFullOfOnePlace({ report, opening, isOfOnePlace }: KindQuestion): boolean {
  if (opening !== null || speaksForOthers(report) || NO_NEWS.test(report.document.title + report.plain)) return false;
  if ([...report.plain.matchAll(REFERENCE_MARK)].length >= 5) return false;
  if (FIELDS.filter((field) => field.test(report.plain)).length < LEAST_FIELDS) return false;
  return countFigures(report.plain) >= 8 && isOfOnePlace();
}
