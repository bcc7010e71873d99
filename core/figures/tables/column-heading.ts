import { foldedText } from '../../document/reading';
import type { Period } from '../../time/period';
import { datedTimesIn } from '../../time/times';
import type { Status } from '../figure';
import { atYearsEnd, comparedWith, monthsMeant, monthsOfIndex } from './heading-time';
import { plainAmount, withoutAccounts, withoutLeadingTime } from './heading-words';
import { measureOfPath } from './join-names';
import { type TableUnit, takeUnit, UNIT_NOTE, unitOfWords } from './unit-note';

/** What the cells below a heading are: figures, or something that is none. */
export type ColumnRole = 'figures' | 'unit' | 'nature' | 'ordinal' | 'remark';

/**
 * How a column tells its figures: as they are, as growth, as a difference, as a share of something, as the part of a plan
 * that is done, as a position, or as the yearly mean of a span (`年均/累计`: the sum of the span where the cell is in brackets).
 */
export type ColumnManner = 'level' | 'growth' | 'change' | 'share' | 'completion' | 'rank' | 'annual';

/** A column's heading, all its rows taken together. */
export interface ColumnHeading {
  role: ColumnRole;
  manner: ColumnManner;
  /** The heading's reading, its rows joined. */
  words: string;
  unit: TableUnit | null;
  /** What is measured, where the heading says so (`产量`, `招生数`); empty for `2025年`, `绝对量`, `完成`. */
  measure: string;
  /** What of it a rank is held by, where that is no amount (`增速位次`). */
  ranked: string;
  /** Each part of the heading that may name a place, outermost first. */
  parts: string[];
  period: Period | null;
  status: Status | null;
  /** What growth is measured against, where the heading names it. */
  base: string | null;
  /** What an index takes for a hundred: 上月 of `上月=100`. */
  hundred: string;
  /** The heading says 下降, so that its numbers are decreases. */
  down: boolean;
}

const ORDINAL =
  /^(?:序号|行次|编号|序列|栏次|No\.?|代码|编码|[\u4e00-\u9fffA-Za-z]{1,8}(?:编码|代码|编号)|页码|页次)$/i;
const NATURE = /^(?:指标)?(?:属性|性质)$/;
const UNIT = /^(?:计量|数量|计算)?单位$/;
const REMARK =
  /^(?:备注|说明|规格|型号|规格型号|等级|注|附注|依据|来源|数据来源|[\u4e00-\u9fff]{0,4}(?:责任|牵头|配合|主管|承担|建设|实施|完成)(?:单位|部门|人|主体|地点|时限|时间|期限)|联系人|(?:联系)?电话|邮编|邮政编码|地址|[\u4e00-\u9fff]{0,4}(?:日期|时间|年限|年份|年度|起止年限)|年|月份|建设性质|发文字号|文号)$/;
/** 自然增长率 is a rate of its own, not the growth of something. */
const GROWTH =
  /(?:比|较|与|同)(?:上年|去年|上期|同期|上年同期|\d{4}年(?:同期)?)[^，]{0,6}(?:[±+％%]|增|减|涨|跌|升|降)|同比|(?<!自然)增长|增速|增幅|增减|涨跌|涨幅|降幅|下降|降低|递增|±|环比/;
const DIFFERENCE =
  /(?:增加|增减|增长|减少|净增|新增)(?:额|量|数)|增量|(?:比|较)(?:上年|年初|去年|上期|上月)[^，]{0,4}(?:增加|增减|净增|±)/;
const SHARE = /比重|占比|占[^，]{1,12}比例|构成|贡献率/;
/** The one measure of a single character: whom a column counts. */
const SEX = /^[男女]$/;
const COMPLETION =
  /完成(?:年初|年度|全年|年|调整)?(?:预算|计划|目标|任务)?的?(?:比例|百分比|情况)?[（(]?%|完成(?:年初|年度|全年|调整)?(?:预算|计划|目标任务|目标|任务)数?的?(?:比例|百分比|进度|率)|(?:为|占)[^，为占%％]{0,10}?(?:预算|计划|决算|目标|预期|执行)数?的?(?:比例|百分比)?[（(]?%?|完成(?:预算|计划)?率|执行率|完成进度|执行进度/;
const PART_OF_PLAN = /[\u4e00-\u9fff]{0,4}数?[为占][^，为占]{0,10}?(?:预算|计划|决算|目标|预期|执行)数?的?$/;
const RANK = /(?:排名|位次|名次|排位|排序)$/;
/** What a rank is of, where its heading says so: 增速 of 增速排名, 总量 of 在全省总量位次. */
const RANKED = /(增速|增幅|增长率|比重|占比)[^，]{0,3}(?:排名|位次|名次|排位|排序)$/;
const ANNUAL = /年均|年平均|平均每年/;
const TARGET = /目标|计划|规划|预算|安排|预期|草案|建议|任务/;
const ESTIMATED = /预计|估计|预测|快报|初步/;
const DONE = /完成|实际|决算|执行|实绩|实现|现状/;

/** What a column is held against (`比上年执行数` over `增减%` of a budget) says nothing of how firm its own figures are. */
const HELD_AGAINST =
  /[比较与同](?:上年|去年|上期|年初|\d{4}年)[^，增减升降涨跌]{0,6}?(?:预算|计划|决算|执行|完成|预计|实际(?=数))[数额]?/g;

const BASE_100 = /[（(]?(?:以)?([^（()），]{2,8})(?:=|为)100[）)]?/g;

/** A heading longer than this is prose; only its beginning is looked at. */
const LONGEST = 80;

/** What relative words of a heading (`上年决算数`, `本月`) lean on: the table's year, and the time that its caption names. */
export interface HeadingAnchor {
  year: number | null;
  captioned: Period | null;
}

/** 年均 and 累计 are both over years; this is the mean of them. */
export const isYearlyMean = ({ words }: ColumnHeading): boolean => ANNUAL.test(words);

/** `较2030年` alone: growth, or a difference, as the cells say. */
const COMPARED = /^[比较与同](?:上年|去年|上期|上月|\d{4}年)(?:同期|同月)?(?:相比|比较)?$/;

/** True where the heading says only what its numbers are held against, and not whether in per cent. */
export const isComparedOnly = ({ words, unit }: ColumnHeading): boolean =>
  unit === null && COMPARED.test(words.slice(words.lastIndexOf('，') + 1));

/** Reads the path of header cells above a column, outermost first. */
export function readColumnHeading(path: readonly string[], anchor: HeadingAnchor): ColumnHeading {
  const written = path.map((part) => foldedText(part.slice(0, LONGEST)).replace(/ /g, ''));
  const parts = written
    .map((part) => part.replace(BASE_100, ''))
    .filter((part) => part !== '' && !UNIT_NOTE.test(part));
  // The base of an index is no time of its figures: `指数（以上年为100）`
  const words = parts.join('，').replace(BASE_100, '');
  const [based] = written.flatMap((part) => [...part.matchAll(BASE_100)]);
  const innermost = parts[parts.length - 1] ?? '';
  const heading: ColumnHeading = {
    role: roleOf(innermost),
    manner: 'level',
    words,
    unit: null,
    measure: '',
    ranked: '',
    parts: [],
    period: null,
    status: null,
    base: null,
    hundred: based?.[1]?.replace(/^以/, '') ?? '',
    down: false,
  };
  // `上年同期=100` over a column says all of it
  if (words === '' && based !== undefined) heading.words = based[0];
  if (heading.role !== 'figures') return heading;
  heading.unit = unitOf(parts);
  heading.manner = mannerOf(words, innermost, heading.unit);
  heading.down = /^[^，]*(?:下降|降低|降幅|减少)/.test(innermost) && !/增|±|涨/.test(innermost);
  const dated = words.replace(/((?:19|20)\d\d)(?![\d年.\-—～至])/g, '$1年');
  const times = datedTimesIn(dated, { speakerYear: anchor.year, frameYear: anchor.year });
  // 年初预算 is a name, and of the same year as 实际完成 beside it
  const named = times.filter(
    ({ role, words: time, start }) =>
      (role === 'at' || role === 'due') && time !== '年初' && !comparedWith(dated, start),
  );
  const nearest = named[named.length - 1];
  heading.period =
    monthsMeant(words, nearest?.absolute ?? false, anchor.captioned) ?? atYearsEnd(dated, nearest?.period ?? null);
  heading.base = baseOf(words, times.find((time) => time.role === 'base')?.period);
  heading.status = statusOf(words, heading.manner);
  // 累计数 beside 本月数 is of the months so far, no sum over years
  if (heading.manner === 'annual' && !ANNUAL.test(words) && heading.period?.includes('-')) heading.manner = 'level';
  if (heading.hundred !== '') heading.period ??= monthsOfIndex(heading.hundred, anchor.captioned);
  const measures: string[] = [];
  for (const part of parts) {
    const measure = measureOf(part, anchor);
    if (measure === '') continue;
    measures.push(measure);
    heading.parts.push(measure);
  }
  heading.measure = measureOfPath(measures);
  heading.ranked = heading.manner === 'rank' ? (RANKED.exec(words)?.[1] ?? '') : '';
  return heading;
}

function roleOf(last: string): ColumnRole {
  if (ORDINAL.test(last)) return 'ordinal';
  if (NATURE.test(last)) return 'nature';
  if (UNIT.test(last)) return 'unit';
  if (REMARK.test(last)) return 'remark';
  return 'figures';
}

/** The innermost unit of a heading: a bracket, a `%` at the end, or a part that is nothing else. */
function unitOf(parts: readonly string[]): TableUnit | null {
  for (let i = parts.length - 1; i >= 0; i--) {
    const unit = takeUnit(parts[i]!).unit ?? unitOfWords(parts[i]!);
    if (unit !== null) return unit;
  }
  return null;
}

function mannerOf(words: string, last: string, unit: TableUnit | null): ColumnManner {
  const relative = unit === null || unit.family === 'share' || unit.family === 'points';
  if (RANK.test(last)) return 'rank';
  if (relative && COMPLETION.test(words)) return 'completion';
  if (SHARE.test(words) && relative) return 'share';
  if (ANNUAL.test(words) && relative) return 'annual';
  if (DIFFERENCE.test(words) && unit?.family !== 'share') return 'change';
  if (COMPARED.test(last)) return 'growth';
  if (GROWTH.test(words)) return relative && unit?.family !== 'points' ? 'growth' : 'change';
  if (/累计(?!完成|到位|支付|拨付|下达|结余|盈余|亏损|欠)/.test(words) && relative && !/年|月/.test(words))
    return 'annual';
  return 'level';
}

function baseOf(words: string, named: Period | undefined): string | null {
  if (ANNUAL.test(words)) return '年均';
  if (/环比|上月|上季/.test(words)) return '上期';
  if (/年初/.test(words)) return '年初';
  if (/上年|去年|同期|同比/.test(words)) return '上年';
  return named ?? null;
}

function statusOf(heading: string, manner: ColumnManner): Status | null {
  const words = heading.replace(HELD_AGAINST, '');
  // A budget held against what was done the year before is still to come
  if (manner === 'completion' && /^[^为占]*(?:预算|计划|目标)[数额]?[为占]/.test(words)) return 'target';
  if (manner === 'completion') return ESTIMATED.test(words) ? 'estimate' : 'actual';
  if (ESTIMATED.test(words) && !/目标/.test(words)) return 'estimate';
  if (DONE.test(words) && !/目标/.test(words)) return 'actual';
  return TARGET.test(withoutAccounts(words)) ? 'target' : null;
}

/** What one part of a heading measures, without times, units, words of growth and words that only say 'amount'. */
function measureOf(part: string, anchor: HeadingAnchor): string {
  const taken = takeUnit(part);
  // A bracket inside a word belongs to it: 因公出国（境）费
  const bare = taken.rest.replace(
    /(?![（(][\u4e00-\u9fff]{1,2}[）)][\u4e00-\u9fff])[（([【][^（()）[\]【】]*[）)\]】]/g,
    '',
  );
  // 床位 is what is counted where a bracket has the unit
  if (bare === '' || (taken.unit === null && unitOfWords(bare) !== null)) return '';
  let rest = bare.replace(/((?:19|20)\d\d)(?![\d年.\-—～至])/g, '$1年');
  const times = datedTimesIn(rest, { speakerYear: anchor.year, frameYear: anchor.year });
  for (let i = times.length - 1; i >= 0; i--)
    rest = rest.slice(0, times[i]!.start).replace(/(?:截[至止]到?|到|至)$/, '') + rest.slice(times[i]!.end);
  // What was done up to a day is measured, 完成投资 of 自开工以来累计完成投资
  rest = rest
    .replace(/^(?:[自从]?开工(?:建设)?(?:以来|至今)?)?累计(?=完成|到位|支付|拨付|下达)/, '')
    .replace(/^其中/, '');
  // Months of a year that is not known
  rest = rest.replace(/(?:\d{1,2}[-—～至])?\d{1,2}月[份末底]?|[本上当]月|[本上]期|^同[期月]/g, '');
  const cut =
    /(?:[比较][增减升降涨]|[比较与同为占](?:上年|去年|上期|同期|年初|年度|预算|计划|决算|$)|同比|环比|年均|累计(?!结余|盈余|亏损|欠)|(?<!自然)(?<!拉动[^，]{0,6})增长(?!贡献)|增速|增幅|增减|增加(?!值)|净增|涨跌|涨幅|降幅|下降|降低|递增|±|完成(?:预算|计划|年)|执行率|完成率)/.exec(
      rest,
    );
  if (cut !== null) rest = rest.slice(0, cut.index);
  // `执行数为汇总预算数的` says how much of a plan is done, and measures nothing
  rest = rest.replace(PART_OF_PLAN, '');
  rest = withoutLeadingTime(rest.replace(/[/、，：:]+/g, '')).replace(/^同[期月]/, '');
  return (rest.length < 2 && !SEX.test(rest)) || plainAmount(rest) ? '' : rest;
}
