import type { Time } from './times';

/** The sentence that a number stands in: from the last semicolon to the next, and where the whole began behind the last full stop. */
export interface SentenceSpan {
  start: number;
  end: number;
  whole: number;
}

/** The one time that dates a place in a sentence, and what was passed over on the way back to it. */
export interface Reached {
  time: Time | null;
  over: { time: Time; rule: string }[];
}

/** Where a time stands and what is asked of it. */
interface Reach {
  text: string;
  sentence: SentenceSpan;
  time: Time;
  at: number;
  /** Where the bracket that the time stands in closes; infinity outside all brackets. */
  closes: number;
}

/** One reason why a time does not reach a place behind it; the texts mark the time 〔〕 and the place ▲. */
export interface ReachRule {
  id: string;
  means: string;
  stops(reach: Reach): boolean;
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** Growth that goes on behind a number: `…的2.8万亿元、年均增长7.4%`. */
const GOES_ON = /^(?:累计|年均|年平均|平均|同比|比|较|环比|实际|名义)*(?:增长|增加|下降|减少|提高|增幅|降幅|翻)/;
const PAIR = /[由从]/;
/** 今年3月; 8月末 and 8月份 are what is counted up to or over. */
const SINGLE_MONTH = /^(?:[今去当本]年|同年)?\d{1,2}月$/;
/** Words without a number from a month to the end of their clause, then another clause. */
const EVENT = /^(?![份末底初中上下以当单累])[^，。；：、\d]{2,}[，；：]/;

/** No clause is looked for further back than this. */
const LONGEST_CLAUSE = 120;

/** The words of the clause or list member before `at`, back to `from` at most. */
function clauseBefore(text: string, from: number, at: number): string {
  const words = text.slice(Math.max(from, at - LONGEST_CLAUSE), at);
  return words.slice(Math.max(...['，', '；', '：', '、'].map((mark) => words.lastIndexOf(mark))) + 1);
}

/** Why a time may not date what stands behind it, in the order they are asked. */
export const REACH_RULES: readonly ReachRule[] = [
  {
    id: 'does not date',
    means: 'a base, an attribute and a first state date nothing behind them',
    stops: ({ time: { role } }) => role === 'base' || role === 'attribute' || role === 'from',
    examples: ['比〔上年〕增长▲', '由〔2015年〕的61.8%提高到▲'],
    counterExamples: ['〔2023年〕增长▲'],
  },
  {
    id: 'bracket',
    means: 'a time in brackets dates what stands in them',
    stops: ({ closes, at }) => closes < at,
    examples: ['总数675家（〔上年〕584家），新增▲', '产值（〔1990年〕计）达▲'],
    counterExamples: ['总数675家（〔上年〕▲）'],
  },
  {
    id: 'another member',
    means: 'over a semicolon reaches only the time that opens the sentence, before any number of it',
    stops: ({ text, sentence, time }) =>
      time.start < sentence.start && time.role !== 'to' && !opens(text, sentence, time),
    examples: ['税收20亿元，〔2023年〕获评先进；累计▲'],
    counterExamples: ['到〔2025年〕，税收20亿元；累计▲', '税收20亿元，〔2023年〕获评先进，累计▲'],
  },
  {
    id: 'began then',
    means: 'when something began dates its own clause',
    stops: ({ text, time, at }) => time.role === 'start' && /[，；]/.test(text.slice(time.end, at)),
    examples: ['从〔1999年〕起连续扩招，录取率提高到▲'],
    counterExamples: ['从〔2024年〕起新建▲'],
  },
  {
    id: 'day of an event',
    means: 'a day dates what happened on it, in its own clause',
    stops: ({ text, time, at }) =>
      time.role === 'at' &&
      time.words.endsWith('日') &&
      !/[至到—～-]/.test(time.words) &&
      /[，；：]/.test(text.slice(time.end, at)),
    examples: ['〔12月8日〕全会召开，办成实事▲'],
    counterExamples: [
      '截至〔1月31日〕，支出▲',
      '〔12月8日〕捐款▲',
      '〔3月8日至8月20日〕，查处案件▲',
      '〔10月1日至7日〕，接待游客▲',
    ],
  },
  {
    id: 'limit behind its number',
    means: 'by when something is due, told behind its number, dates no clause behind it',
    stops: ({ text, sentence, time, at }) =>
      time.roleRule === 'limit ahead' &&
      /[，；]/.test(text.slice(time.end, at)) &&
      /\d/.test(clauseBefore(text, sentence.whole, time.start)),
    examples: ['47个项目〔2030年底〕前开工，确保竣工▲'],
    counterExamples: ['〔2030年底〕前，开工▲', '〔2030年底〕前开工项目9个，竣工▲'],
  },
  {
    id: 'month of an event',
    means:
      'a month of the year under discussion in which something was set going, told without a number, dates no clause behind it',
    stops: ({ text, time, at }) =>
      time.role === 'at' && !time.absolute && SINGLE_MONTH.test(time.words) && EVENT.test(text.slice(time.end, at)),
    examples: ['〔今年3月〕启动整治行动，清理垃圾▲', '新教学楼〔8月〕投入使用，新增学位▲'],
    counterExamples: [
      '〔3月〕，清理垃圾▲',
      '〔6月份〕工业回升，增加值增长▲',
      '〔8月〕建成学校5所，新增学位▲',
      '〔2019年3月〕动工，投资▲',
      '截至〔8月〕，新增▲',
    ],
  },
  {
    id: 'years of a verb',
    means: 'a count of years before its verb dates that clause, where it does not open the sentence',
    stops: ({ text, sentence, time, at }) =>
      /^years (?:summed up|of doing)$/.test(time.rule) &&
      /[，；]/.test(text.slice(time.end, at)) &&
      !opens(text, sentence, time),
    examples: ['收入5560亿元，〔五年〕翻了一番，其中市级收入▲'],
    counterExamples: ['〔五年〕累计，能耗下降▲', '床位2万张，〔五年〕新增▲'],
  },
  {
    id: 'now is over',
    means: 'the present ends where a clause turns to what is to come',
    stops: ({ text, time, at }) =>
      time.sense === 'present' && /[，；][^，；]*(?:将|要|力争|争取|计划|确保)/.test(text.slice(time.end, at)),
    examples: ['〔目前〕已超过2万亿元，今后还要增加▲'],
    counterExamples: ['〔目前〕已超过▲'],
  },
  {
    id: 'last state',
    means:
      'the year of a last state holds on for states, not for what was added up; over a semicolon only for another pair',
    stops: ({ text, sentence, time, at }) => {
      if (time.role !== 'to') return false;
      const between = text.slice(time.end, at);
      if (time.start < sentence.start) return !PAIR.test(clauseBefore(text, time.end, at));
      return /[，；][^，；]*(?:共|累计|新增|总计)/.test(between) && !GOES_ON.test(clauseBefore(text, time.end, at));
    },
    examples: ['增加到〔2010年〕的306亿元，共资助学生▲', '增加到〔2010年〕的306亿元；新建学校▲'],
    counterExamples: [
      '增加到〔2010年〕的▲',
      '增加到〔2010年〕的306亿元，年均增长▲',
      '增加到〔2010年〕的306亿元；存款由5亿元增加到▲',
    ],
  },
];

/** True for a time before which the sentence tells no number: it governs all members. */
function opens(text: string, { whole }: SentenceSpan, { start }: Time): boolean {
  const before = text.slice(Math.max(whole, start - 60), start);
  return start - whole <= 60 && !/[；\d]/.test(before);
}

/**
 * The time that dates the place `at` of a sentence: the nearest before it that reaches so far. Null where none does, then the part
 * of the report tells.
 */
export function timeReaching(text: string, sentence: SentenceSpan, times: readonly Time[], at: number): Reached {
  const over: Reached['over'] = [];
  const last = lastBefore(times, at);
  for (let i = last; i >= 0 && i > last - MOST_PASSED; i--) {
    const time = times[i]!;
    const reach = { text, sentence, time, at, closes: closingBracket(text, time.end, at) };
    const rule = REACH_RULES.find(({ stops }) => stops(reach));
    if (rule === undefined) return { time, over };
    over.push({ time, rule: rule.id });
  }
  return { time: null, over };
}

/** A sentence of more times before a number is a table run together. */
const MOST_PASSED = 16;

/** The index of the last time that ends at or before `at`; -1 for none. */
export function lastBefore(times: readonly Time[], at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Sight for a bracket's end; a longer one holds whole sentences. */
const LONGEST_BRACKET = 200;

function closingBracket(text: string, from: number, to: number): number {
  let depth = 0;
  const end = Math.min(to, from + LONGEST_BRACKET);
  for (let i = from; i < end; i++) {
    const c = text[i];
    if (c === '（') depth++;
    else if (c === '）' && --depth < 0) return i;
  }
  return Number.POSITIVE_INFINITY;
}
