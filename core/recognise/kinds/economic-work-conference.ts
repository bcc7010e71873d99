import type { KindQuestion, KindRule } from './kind';

/** 经济工作会议: an account of the conference that closes one year and sets the work of the next. */
export const economicWorkConference: KindRule<'economic-work-conference'> = {
  id: 'economic-work-conference',
  label: '经济工作会议',
  english: 'Economic work conference',
  cited: 'web',
  year: { shift: 1, thisYear: 'reviewed', reviews: 'year', plans: 'year' },
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
};

/** The conference must be the text's subject: a study of 中央经济工作会议精神 names it in passing and calls no meeting. */
function isConferenceAccount({ opening, titles }: KindQuestion): boolean {
  return (
    opening === null &&
    titles.some((title) => economicWorkConference.titles.some((pattern) => pattern.test(title.text)))
  );
}
