import { smallNumber } from './dates';
import type { Sense, TimeWordRule } from './word-rule';

/** A count of years: 3, 五, 两, 十五. */
const COUNT = '(?<![\\d.第十百千])(?<n>\\d{1,2}|二?十[一二三四五六七八九]?|[两二三四五六七八九])';

function years(n: string | undefined, way: 'back' | 'ahead' | 'told'): Sense | null {
  const count = n === undefined ? null : smallNumber(n);
  return count === null || count < 2 ? null : { sort: 'count', years: count, way };
}

const undated = (): Sense => ({ sort: 'undated' });

/** Words for so many years, for now, and for times that no reader can date. */
export const SPAN_WORDS: readonly TimeWordRule[] = [
  {
    id: 'years ahead',
    is: 'count',
    means: 'so many years from the one of who speaks',
    pattern: new RegExp(`(?:今后|未来|接下来)的?${COUNT}年`),
    sense: ({ n }) => years(n, 'ahead'),
    examples: ['今后五年', '未来3年', '接下来的三年', '今后十五年'],
    counterExamples: ['今后第五年', '未来一年'],
  },
  {
    id: 'years past',
    is: 'count',
    means: 'so many years up to the one told',
    pattern: new RegExp(`(?:过去|最近|这)的?${COUNT}年(?:[来间])?(?![级度])`),
    sense: ({ n }) => years(n, 'back'),
    examples: ['过去五年', '最近3年', '这五年间', '过去的十年', '过去五年来'],
    counterExamples: ['过去一年', '这三年级'],
  },
  {
    id: 'recent years',
    is: 'count',
    means: 'so many years up to the one told, by 近',
    pattern: new RegExp(`(?<!历时|用时|耗时|时隔|[不将])近${COUNT}年(?![度级期前后])[来间]?`),
    sense: ({ n }) => years(n, 'back'),
    examples: ['近三年', '近10年来', '近二十年'],
    counterExamples: ['历时近三年', '用时近三年', '耗时近三年', '时隔近三年', '近三年级', '近十年前', '将近三年'],
  },
  {
    id: 'years back',
    is: 'count',
    means: 'so many years up to the one told, by what stands behind',
    pattern: new RegExp(`${COUNT}年多?(?:来|以来)`),
    sense: ({ n }) => years(n, 'back'),
    examples: ['五年来', '3年多来', '十年以来'],
    counterExamples: ['一年来', '第五年来', '2013年以来'],
  },
  {
    id: 'years told',
    is: 'count',
    means: 'so many years that the part tells of, back in a review, ahead in a plan',
    pattern: new RegExp(`${COUNT}年[间内](?![地外部贸需陆蒙])`),
    sense: ({ n }) => years(n, 'told'),
    examples: ['五年间', '三年内腾出', '10年间', '十年间'],
    counterExamples: ['第三年间', '年内', '2023年内'],
  },
  {
    id: 'years summed up',
    is: 'count',
    means: 'so many years by the word of adding up behind them',
    pattern: new RegExp(`(?<![每满逾超])${COUNT}年(?=累计|总计|合计|共)`),
    sense: ({ n }) => years(n, 'told'),
    examples: ['三年累计', '连续三年累计投入', '五年总计', '两年合计', '三年共', '10年累计', '十年累计'],
    counterExamples: ['第三年累计', '2025年累计', '每三年共', '三年增长'],
  },
  {
    id: 'years of doing',
    is: 'count',
    means: 'so many years by the verb behind them',
    pattern: new RegExp(`(?<!连续|再用|提前|[每满逾超到])${COUNT}年(?=新增|增长|增加|完成|实现|投入|翻)`),
    sense: ({ n }) => years(n, 'told'),
    examples: [
      '五年新增就业',
      '五年增长38%',
      '五年增加',
      '三年完成',
      '五年实现',
      '三年投入',
      '五年翻一番',
      '10年新增',
      '十年增长',
    ],
    counterExamples: ['连续三年增长', '再用三年实现', '第三年完成', '提前三年完成', '2025年新增', '每三年投入'],
  },
  {
    id: 'years taken',
    is: 'count',
    means: 'so many years that the part tells of, by 用 and 时间',
    pattern: new RegExp(`(?<![使利])用${COUNT}年(?:左右)?的?时间`),
    sense: ({ n }) => years(n, 'told'),
    examples: ['用三年时间新建', '用五年的时间', '用5年左右时间', '用十五年时间'],
    counterExamples: ['使用三年时间', '利用三年时间', '用三年'],
  },
  {
    id: 'years before',
    is: 'count',
    means: 'the years before, three to five of them',
    pattern: /(?<![提学比较之以第])前(?<n>[三四五])年(?![级期])/,
    sense: ({ n }) => years(n, 'back'),
    examples: ['前三年完成', '前五年'],
    counterExamples: ['学前三年毛入园率', '提前三年', '比前五年', '前三年级'],
  },
  {
    id: 'now',
    is: 'present',
    means: 'now; what was told of an earlier year is over',
    pattern:
      /如今|(?<![项科节题])目前(?!期)|现在|当前|眼下|[至迄]今(?!年)|(?<=^|[，。；：市县区省国州盟业校])现有|现已/,
    sense: () => ({ sort: 'present' }),
    examples: [
      '如今达到68家',
      '目前已有',
      '现在有',
      '当前拥有',
      '眼下',
      '至今',
      '迄今',
      '新区现有22个',
      '现有学校22所',
      '现已达到',
    ],
    counterExamples: ['至今年底', '利用现有空间', '整合现有资源', '项目前期工作', '用好现有260个公园'],
  },
  {
    id: 'some years',
    is: 'undated',
    means: 'years that nobody counts',
    pattern: /近几年|近年来|多年来|历年来|几年下来|曾有|曾经|历史上|鼎盛时期|高峰时期/,
    sense: undated,
    examples: [
      '近几年投入',
      '近年来，',
      '多年来',
      '历年来',
      '几年下来',
      '曾有企业2400家',
      '曾经',
      '历史上',
      '鼎盛时期',
      '高峰时期',
    ],
    counterExamples: ['近五年', '历年'],
  },
  {
    id: 'time to come',
    is: 'undated',
    means: 'a time to come that nobody bounds',
    pattern: /(?:今后|未来)(?:相当长)?的?一(?:个时期|段时间)/,
    sense: undated,
    examples: ['今后一个时期', '未来一段时间', '今后的一个时期', '未来相当长一个时期'],
    counterExamples: ['今后五年', '未来产业'],
  },
  {
    id: 'an age',
    is: 'undated',
    means: 'an age whose beginning the words do not date',
    pattern: /(?:改革开放|新中国成立|建国|解放|有[\u4e00-\u9fff]{0,4}(?:统计|记录|历史))以来/,
    sense: undated,
    examples: ['改革开放以来', '新中国成立以来', '建国以来', '解放以来', '有统计以来', '有监测记录以来', '有历史以来'],
    counterExamples: ['2013年以来', '今年以来'],
  },
];
