import type { KindQuestion, KindRule } from './kind';
import { countYears, mostCounted, yearOf } from './year-in-text';

/** `谋划2025年工作`, `做好2025年经济工作`: the year whose work is set; 总结2024年工作 is not. */
const SET = /(?:做好|谋划|部署|安排|明确)[^。；，]{0,4}(\d{4})年/g;

/** 经济工作会议: an account of the conference that closes one year and sets the work of the next. */
export const economicWorkConference: KindRule = {
  id: 'economic-work-conference',
  label: '经济工作会议',
  titles: [
    /^[^，。；！？:：]{0,30}(?<!工业|农村|农业|数字|民营|县域|海洋|服务业|开放型)经济工作会议(?:暨[^。，]{0,20})?(?:[^。，；！？]{0,12}(?:召开|举行|开幕|闭幕)[^。；！？]{0,24}|公报|(?:强调|指出|要求)[^。；！？]{0,40})?$/,
    /^[^。；！？]{0,30}(?:召开|举行)[^。，；！？]{0,16}(?<!工业|农村|农业|数字|民营|县域|海洋|服务业|开放型)经济工作会议$/,
  ],
  titleWeight: 0.3,
  openingWeight: 0,
  cues: [
    {
      name: '会议召开',
      pattern: /经济工作会议[^。，；]{0,16}(?:召开|举行|开幕)|(?:召开|举行)[^。，；]{0,12}经济工作会议/,
      weight: 0.15,
    },
    { name: '会议指出', pattern: /会议(?:指出|强调|认为|要求|提出|确定|总结|分析|部署)/, weight: 0.2, least: 3 },
    {
      name: '部署来年',
      pattern: /(?:做好|谋划|部署|安排)[^。，；]{0,6}(?:明年|20\d\d年)[^。，；]{0,10}工作|(?:明年|20\d\d年)经济工作/,
      weight: 0.15,
    },
    { name: '总结当年', pattern: /总结[^。；]{0,12}(?:20\d\d年|今年)[^。；]{0,10}工作/, weight: 0.1 },
  ],
  leastLength: 800,
  admits: isConferenceAccount,
  years: ({ report, publishedOn }) => {
    const published = yearOf(publishedOn);
    const next = published === null ? null : published + (Number(publishedOn?.slice(5, 7)) >= 10 ? 1 : 0);
    const year = mostCounted(countYears(SET, report.plain)) ?? next;
    return { year, reviews: year === null ? null : String(year - 1), plans: year === null ? null : String(year) };
  },
};

/** The conference must be the text's subject: a study of 中央经济工作会议精神 names it in passing and calls no meeting. */
function isConferenceAccount({ opening, titles }: KindQuestion): boolean {
  return (
    opening === null &&
    titles.some((title) => economicWorkConference.titles.some((pattern) => pattern.test(title.text)))
  );
}
