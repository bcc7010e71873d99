import { parseNumeral } from '../../numerals/parse';
import type { Period } from '../../time/period';

/**
 * A time as a sentence names it. `role` says what it does: `at` dates what follows; `base` is what a growth is measured
 * against (`较2015年`) and dates nothing; `from` is the first state of `由2015年的61.8%提高到67.0%` and dates only that.
 */
export interface TimeExpression {
  start: number;
  end: number;
  period: Period;
  role: 'at' | 'base' | 'from';
  /** True where the words name a year or plan themselves, false for 今年, 全年, 上半年 that lean on the report's. */
  absolute: boolean;
  /** `due` for 到2025年: what follows is wanted by then. */
  due: boolean;
  words: string;
}

/** What relative words lean on. */
export interface TimeAnchor {
  /** 今年 of the speaker. */
  speakerYear: number | null;
  /** The year under discussion: the reviewed year in a review, the planned one in a plan. */
  frameYear: number | null;
  /** Where 近五年 and 五年来 end; absent where that is the year under discussion. A plan looks back to the year before it. */
  lookBackYear?: number | undefined;
}

const CHINESE_YEAR = '[一二三四五六七八九〇零○]{4}';
const ORDINAL_PLAN: Record<string, number> = {
  七: 1986,
  八: 1991,
  九: 1996,
  十: 2001,
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
};

/** The years of a five-year plan by its ordinal: 十四 (of “十四五”) is `2021/2025`; null for an unknown one. */
export function planPeriod(ordinal: string): Period | null {
  const first = ORDINAL_PLAN[ordinal];
  return first === undefined ? null : `${first}/${first + 4}`;
}

const PATTERN = new RegExp(
  [
    `(?<year>\\d{4}|${CHINESE_YEAR})(?:年?(?<yearRange>[-—～至到]{1,2})(?<yearTo>\\d{4}))?年(?<part>(?:[1一][-—～至到]{1,2})?(?:上半年|下半年|前?[一二三四1-4]个?季度|[一二三四]季度|\\d{1,2}(?:[-—～至到]{1,2}\\d{1,2})?月|末|底|初|度)?)`,
    '[“"]?(?<plan>十[一二三四五]|[七八九十])[”"]?个?五[”"]?(?:规划|时期|期间)?(?<planEnd>末|期末|收官)?',
    '(?<relative>今年|本年度?|去年|上年|上一年|过去一年|一年来|明年|来年|前年|全年|年内|当年|规划期末|期末)(?<relativePart>上半年|前?[一二三四]个?季度|\\d{1,2}(?:[-—～至到]{1,2}\\d{1,2})?月份?|以来|末|底|初)?',
    '(?<half>上半年|前三季度|前[一二三四]个季度|[一二三四]季度|下半年)',
    '(?<months>\\d{1,2}(?:[-—～至到]{1,2}\\d{1,2})?)月份?(?!\\d)',
    '(?<spanPast>过去|近|最近|这)?(?<!\\d)(?<spanYears>[两二三四五六七八九十]|\\d{1,2})年(?<spanTo>来|间|以来)',
    '(?<!历时|用时|耗时|时隔|[不将])近(?<nearYears>[两二三四五六七八九十]|\\d{1,2})年(?!度|级|期|[前后])',
    '(?<sumYears>[两二三四五六七八九十])年(?=累计|总计|合计|共)',
    '(?:过去|(?<![提学比较])前)(?<pastYears>[三四五])年|(?<nextSpan>今后|未来|接下来|今后的?)(?<nextYears>[三五])年',
  ].join('|'),
  'g',
);

const BASE_BEFORE = /(?:比|较|与|同|是|于|相比|按|居|超过|超|高于|低于)[“"]?$/;
const BASE_AFTER =
  /^(?:同期)?(?:的?水平)?(?:相比|增长|增加|提高|提升|下降|减少|降低|上升|翻|的?\d+(?:\.\d+)?倍|上涨|回落|净增|多)/;
/** “十四五”技改项目, “十五五”项目库: the plan names a thing and dates nothing. */
const ATTRIBUTE = /^(?!以来|以后|前|这|五年|期|将|要|每|累计|时|中|新增|建成|全|，|、|：|。|；)[\u4e00-\u9fff“]/;
const FROM_BEFORE = /(?:由|从|自)[“"]?$/;

/** All time expressions of a sentence, in order. `floor` and `ceiling` bound it in `text`; linear in its length. */
export function timeExpressions(text: string, floor: number, ceiling: number, anchor: TimeAnchor): TimeExpression[] {
  const sentence = text.slice(floor, ceiling);
  const found: TimeExpression[] = [];
  for (const match of sentence.matchAll(PATTERN)) {
    const groups = match.groups as Record<string, string | undefined>;
    const period = periodOf(groups, anchor);
    if (period === null) continue;
    const at = match.index;
    // A plan's own years in its title, 《行动计划（2009—2011年）》, date nothing
    if (sentence.lastIndexOf('《', at) > sentence.lastIndexOf('》', at)) continue;
    // 2005—2014年10年间: how long the named years are, no other time
    const named = found.at(-1);
    if (groups.spanYears && named?.end === floor + at && named.period.includes('/')) continue;
    const before = sentence.slice(Math.max(0, at - 4), at);
    const after = sentence.slice(at + match[0].length, at + match[0].length + 16);
    found.push({
      start: floor + at,
      end: floor + at + match[0].length,
      // 2013年以来: from then to the year under discussion
      period:
        groups.year &&
        /^以来/.test(after) &&
        anchor.frameYear !== null &&
        /^\d{4}$/.test(period) &&
        Number(period) < anchor.frameYear
          ? `${period}/${anchor.frameYear}`
          : period,
      role: namesNoTime(groups, match[0], after) ? 'base' : roleOf(before, after),
      absolute: groups.year !== undefined || groups.plan !== undefined,
      due: /(?:到|至|力争|截至)[“"]?$/.test(before) && !/以来|以后/.test(after),
      words: match[0],
    });
  }
  return found;
}

/** True for years that only qualify: a plan that names a thing, and the years that a record holds over (`创近十年新高`). */
function namesNoTime(groups: Record<string, string | undefined>, words: string, after: string): boolean {
  if (groups.plan) return /五[”"]?(?:规划)?$/.test(words) && ATTRIBUTE.test(after);
  const stretch = groups.spanYears ?? groups.nearYears ?? groups.pastYears;
  return stretch !== undefined && /^[^，。；]{0,14}(?:最|首次|第一次|新高|新低)/.test(after);
}

function roleOf(before: string, after: string): TimeExpression['role'] {
  // 新建公路19公里，是2011年到2015年五年的总和: the years that it is held against
  if (/^[^，。；]{0,12}(?:总和|之和)/.test(after)) return 'base';
  // 在上年大幅增长的基础上，又增产50万吨
  if (/在$/.test(before) && /^[^，。；]{0,14}基础上/.test(after)) return 'base';
  if (FROM_BEFORE.test(before)) return /^(?:以来|起|开始)/.test(after) ? 'at' : 'from';
  if (BASE_BEFORE.test(before) && !/(?:等于|位于|处于|由于|关于|对于|基于|用于)$/.test(before)) {
    // 是2015年的2.5倍 has 2015 as its base; 是2025年的重点 dates what follows
    if (/是[“"]?$/.test(before)) return /^的?[\d.]+(?:[、和][\d.]+)?倍/.test(after) ? 'base' : 'at';
    return 'base';
  }
  // 2000年年底前建成的小区, 2020年以前: a limit of something's age, not the time of the figure
  if (/^(?:年?底|末)?(?:以前|之前|前(?!列|[一二三四]))/.test(after)) return 'base';
  // 上年结余, 上年结转: a balance brought forward into the year under discussion
  if (/^结[余转存]/.test(after)) return 'base';
  // `2015年相比`, and 同比增长 needs no year; 2015年增长5% dates the growth
  if (/^(?:同期)?(?:水平)?相比/.test(after) && BASE_AFTER.test(after)) return 'base';
  if (/以$/.test(before) && /^为(?:基|底)/.test(after)) return 'base';
  return 'at';
}

function periodOf(groups: Record<string, string | undefined>, anchor: TimeAnchor): Period | null {
  if (groups.year) {
    const year = yearNumber(groups.year);
    if (year === null) return null;
    if (groups.yearTo) return `${year}/${groups.yearTo}`;
    return partOf(String(year), groups.part ?? '');
  }
  if (groups.plan) {
    const first = ORDINAL_PLAN[groups.plan];
    if (first === undefined) return null;
    return groups.planEnd ? String(first + 4) : `${first}/${first + 4}`;
  }
  const now = anchor.speakerYear;
  const frame = anchor.frameYear ?? now;
  if (groups.relative) {
    const year = relativeYear(groups.relative, now, frame);
    return year === null ? null : partOf(String(year), groups.relativePart ?? '');
  }
  if (groups.half) return frame === null ? null : partOf(String(frame), groups.half);
  if (groups.months) return frame === null ? null : partOf(String(frame), `${groups.months}月`);
  const past = groups.spanYears ?? groups.nearYears ?? groups.sumYears ?? groups.pastYears;
  if (past) {
    const count = parseNumeral(past, 0)?.value ?? 0;
    if (frame === null || count < 2) return null;
    // 五年间 of a plan are the years planned
    const planned = groups.sumYears !== undefined || (groups.spanTo === '间' && !groups.spanPast);
    const last = planned ? frame : (anchor.lookBackYear ?? frame);
    return `${last - count + 1}/${last}`;
  }
  if (groups.nextYears) {
    const count = parseNumeral(groups.nextYears, 0)?.value ?? 0;
    return now === null || count < 2 ? null : `${now}/${now + count - 1}`;
  }
  return null;
}

function relativeYear(word: string, now: number | null, frame: number | null): number | null {
  if (/^(?:今年|本年)/.test(word)) return now;
  // 上年 of a review is the year before the one reviewed, 去年 the one before the speaker's
  if (/^(?:上年|上一年)/.test(word)) return frame === null ? null : frame - 1;
  if (/^(?:去年|过去一年|一年来)/.test(word)) return now === null ? null : now - 1;
  if (/^(?:明年|来年)/.test(word)) return now === null ? null : now + 1;
  if (word === '前年') return now === null ? null : now - 2;
  return frame;
}

function yearNumber(written: string): number | null {
  const year = /^\d/.test(written) ? Number(written) : (parseNumeral(written, 0)?.value ?? 0);
  return year >= 1900 && year <= 2100 ? year : null;
}

const pad = (month: number): string => String(month).padStart(2, '0');

/** A part of a year as a period: 上半年 01–06, 前三季度 01–09, 1-11月, 3月; 末 and 底 are the year itself (a stock has its year). */
function partOf(year: string, part: string): Period {
  if (/上半年/.test(part)) return `${year}-01/${year}-06`;
  if (/下半年/.test(part)) return `${year}-07/${year}-12`;
  const quarters = /前?([一二三四1-4])个?季度/.exec(part);
  if (quarters) {
    const q = parseNumeral(quarters[1]!, 0)?.value ?? 0;
    return /前/.test(part) ? `${year}-01/${year}-${pad(q * 3)}` : `${year}-${pad(q * 3 - 2)}/${year}-${pad(q * 3)}`;
  }
  const months = /(\d{1,2})(?:\D{1,2}(\d{1,2}))?月/.exec(part);
  if (months) {
    const first = Number(months[1]);
    const last = months[2] ? Number(months[2]) : first;
    if (first < 1 || last > 12 || first > last) return year;
    return first === last
      ? `${year}-${pad(first)}`
      : first === 1 && last === 12
        ? year
        : `${year}-${pad(first)}/${year}-${pad(last)}`;
  }
  return year;
}
