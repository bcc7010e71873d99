import { countFigures, FIGURE } from '../figure-density';
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

function isFullOfOnePlace({ report, opening, isOfOnePlace }: KindQuestion): boolean {
  if (opening !== null || NO_NEWS.test(report.document.title + report.plain)) return false;
  if ([...report.plain.matchAll(REFERENCE_MARK)].length >= 5) return false;
  return countFigures(report.plain) >= 8 && isOfOnePlace();
}
