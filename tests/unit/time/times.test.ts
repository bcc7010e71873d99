import { describe, expect, test } from 'vitest';
import { REACH_RULES, timeReaching } from '../../../core/time/reach';
import type { TimeAnchor } from '../../../core/time/resolve';
import { TIME_ROLES } from '../../../core/time/roles';
import { timesIn } from '../../../core/time/times';

const REVIEW: TimeAnchor = { speakerYear: 2024, frameYear: 2023, frameFrom: 2023 };
const PLAN: TimeAnchor = { speakerYear: 2024, frameYear: 2024, frameFrom: 2024, plansFrom: 2024 };
const FIVE_YEARS: TimeAnchor = { speakerYear: 2026, frameYear: 2030, frameFrom: 2026, plansFrom: 2026 };

const periods = (text: string, anchor: TimeAnchor) => timesIn(text, 0, text.length, anchor).map(({ period }) => period);

describe('the period of words', () => {
  test.each([
    ['2023年', ['2023']],
    ['二〇一八年底', ['2018']],
    ['2016—2020年', ['2016/2020']],
    ['2016年至2019年四年间', ['2016/2019']],
    ['2023年前10个月', ['2023-01/2023-10']],
    ['2023年1月至11月', ['2023-01/2023-11']],
    ['2022年11月到2023年2月', ['2022-11/2023-02']],
    ['一至七月', ['2023-01/2023-07']],
    ['2021年第三季度', ['2021-07/2021-09']],
    ['2021年的上半年', ['2021-01/2021-06']],
    ['1季度', ['2023-01/2023-03']],
    ['去年六月', ['2023-06']],
    ['上年', ['2022']],
    ['今年以来', ['2024']],
    ['2020年以来', ['2020/2023']],
    ['2018年至今', ['2018/2023']],
    ['近三年', ['2021/2023']],
    ['三年内', ['2021/2023']],
    ['过去十年', ['2014/2023']],
    ['今后五年', ['2024/2028']],
    ['第十三个五年规划', ['2016/2020']],
    ['“九五”末', ['2000']],
    ['到本世纪末', ['2000']],
    ['到本世纪中叶', ['2050']],
    ['三年提高', ['2021/2023']],
    ['“十四五”前三年', ['2021/2023']],
    ['2021年上半年建成5个，下半年', ['2021-01/2021-06', '2021-07/2021-12']],
    ['十二月三十一日，', ['2023']],
    ['上一季度', [null]],
    ['改革开放以来', [null]],
    ['百分之十五，', []],
    ['市第十五中学', []],
    ['“八五”普法', []],
    ['项目前期工作', []],
    ['新十二月市', []],
  ])('%s in a review', (text, expected) => {
    expect(periods(text, REVIEW)).toEqual(expected);
  });

  test.each([
    ['三年内', PLAN, ['2024/2026']],
    ['近三年', PLAN, ['2021/2023']],
    ['明年下半年', PLAN, ['2025-07/2025-12']],
    ['一季度', FIVE_YEARS, ['2026-01/2026-03']],
    ['五年新增', FIVE_YEARS, ['2026/2030']],
    ['两年新增', FIVE_YEARS, []],
    ['2024年至2026年每年30个，三年累计', PLAN, ['2024/2026', '2024/2026']],
  ])('%s in a plan', (text, anchor, expected) => {
    expect(periods(text, anchor)).toEqual(expected);
  });
});

/** A text whose time stands in 〔〕 and whose number is ▲, as the rules' examples are written. */
function marked(example: string) {
  const bare = example.replace(/[〔〕]/g, '');
  return { text: bare.replace('▲', ''), start: example.indexOf('〔'), at: bare.indexOf('▲') };
}

const reaches = (example: string): boolean => {
  const { text, start, at } = marked(example);
  const member = text.lastIndexOf('；', at) + 1;
  const times = timesIn(text, 0, text.length, REVIEW).filter((time) => time.start === start);
  expect(times, `${example} names one time`).toHaveLength(1);
  return timeReaching(text, { start: member, end: text.length, whole: 0 }, times, at).time !== null;
};

describe.each(REACH_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, { examples, counterExamples }) => {
  test.each(examples)('does not reach: %s', (example) => {
    expect(reaches(example)).toBe(false);
  });
  test.each(counterExamples)('reaches: %s', (example) => {
    expect(reaches(example)).toBe(true);
  });
});

test('each role has the first rule that knows it', () => {
  const asked = TIME_ROLES.rules.map(({ examples, id }) => {
    const missed = examples.filter((text) => TIME_ROLES.rules.find(({ pattern }) => pattern.test(text))?.id !== id);
    return missed.map((text) => `${id}: ${text}`);
  });
  expect(asked.flat()).toEqual([]);
});
