import { foldedText } from '../../document/reading';
import { foldWording } from '../../indicators/canonical';
import { findFolded } from '../../indicators/find';
import type { Period } from '../../time/period';
import type { Status } from '../figure';
import { type TableUnit, takeUnit } from './unit-note';

/** The label of a row, taken apart. */
export interface RowLabel {
  /** What the row names, without number, mark, unit bracket and words of growth. */
  name: string;
  unit: TableUnit | null;
  /** How the label numbers itself: `一、` heads the rows below it, `其中：` and `#` stand under one above. */
  numbered: boolean;
  /** The storey of its number: 1 for `一、`, 2 for `（一）`, 3 for `1.`, 4 for `（1）`, 5 for `①`; 0 where it has none. */
  level: number;
  /** The year that the label opens with (`2026年还本预算数`), and what its last word says of how firm its figures are. */
  year: Period | null;
  status: Status | null;
  /** The name says what is measured. */
  measures: boolean;
  part: boolean;
  /** The label itself says growth or change (`地区生产总值增长（%）`), and whether downwards; a name is missing where it says no more. */
  grows: boolean;
  down: boolean;
  /** 年均. */
  annual: boolean;
  /** 合计, 总计: the sum of what the table is about. */
  total: boolean;
}

const NUMBER =
  /^(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}(?:\.\d{1,2})*[、.．)](?!\d)|[①②③④⑤⑥⑦⑧⑨⑩])/;
/** The storeys of numbers, outermost first. */
const STOREYS = [/^[一二三四五六七八九十]/, /^[（(][一二三四五六七八九十]/, /^\d/, /^[（(]\d/, /^[①-⑩]/];
const YEAR = /^((?:19|20)\d\d)年(?:末|底|度)?(?![至到—\-～、比较同])(?=.{2})/;
/** A label's last word that says only how firm its number is. */
const FIRMNESS: readonly [RegExp, Status][] = [
  [/(?:预计执行|预计完成|预计)数$/, 'estimate'],
  [/(?:年初|调整|变动)?(?:预算|计划|目标)[数值]$/, 'target'],
  [/(?:决算|执行|完成)数$/, 'actual'],
];
const PART = /^(?:在?总[计量]中[：:、]?|其中[：:、]?|[#＃﹟*]|附[：:])/;
/** Codes of the budget's chapters before their names: 20101人大事务. */
const CODE = /^(?!(?:19|20)\d\d[年\-—～至])(?:\d{3,9}|\[\d{2,9}\])(?=[\u4e00-\u9fff])/;
const GROWTH =
  /(?:(?:比上年|较上年|同比|累计|实际|名义|年均|年平均)*(?<!自然)(?:增长速度|增长率|增长|增速|增幅|涨跌幅|涨幅|提高|提升|上升|增加)|(?:年均)?(?:累计)?(?:下降率|降低率|下降|降低|降幅|减少|减幅|削减))(?:幅度|比例)?$|^(?:同比|比上年|较上年)$/;
export const TOTAL = /^(?:合计|总计|小计|总额|共计)$/;
/** What an indicator's name ends in; a label without it (`铁路`, `城镇`) needs the row above it. */
const MEASURE =
  /(?:[数额值量率比价]|收入|支出|余额|面积|总产|存栏|出栏|人口|存款|贷款|指数|比重|比例|投资|消费|里程|长度|浓度|年限|寿命|规模|利润|税|费|用地|就业|水平|强度|密度|系数|倍差|融资|进口|出口|基金|收益|债券|资金|补助|结余)$/;
const OWN_PLACE = /^(?:期末|年末|全年)?(?:全[市省区县州盟旗国]|[我本][市省区县州])?/;

/** Reads one label; `label` as in the source. */
export function readRowLabel(label: string): RowLabel {
  let text = foldedText(label.slice(0, LONGEST)).replace(/ /g, '');
  let numbered = false;
  let level = 0;
  let part = false;
  for (let go = true; go; ) {
    go = false;
    const number = NUMBER.exec(text);
    if (number !== null && text.length > number[0].length) {
      text = text.slice(number[0].length);
      level = STOREYS.findIndex((mark) => mark.test(number[0])) + 1;
      numbered = true;
      go = true;
    }
    const mark = PART.exec(text);
    if (mark !== null && text.length > mark[0].length) {
      text = text.slice(mark[0].length);
      part = true;
      go = true;
    }
  }
  text = text
    .replace(CODE, '')
    .replace(/[*∗※①②③④⑤⑥⑦⑧⑨⑩：:，、]+$/, '')
    .replace(/^[—\-·　]+/, '');
  const taken = takeUnit(text);
  const { unit } = taken;
  const { rest, year, status } = dated(taken.rest);
  const growth = unit === null || unit.family === 'share' || unit.family === 'points' ? GROWTH.exec(rest) : null;
  // 比上年增长（%） alone is the growth of what the row above counts
  const bare = growth !== null && growth.index === 0 && /^(?:比上年|较上年|同比|增)/.test(rest);
  const grows = growth !== null && (growth.index >= 2 || bare);
  return {
    name: grows ? rest.slice(0, growth.index) : rest,
    unit,
    numbered,
    level,
    year,
    status,
    measures: endsInMeasure(grows ? rest.slice(0, growth.index) : rest),
    part,
    grows,
    down: grows && /降|减|削/.test(growth[0]),
    annual: grows && /年均|年平均/.test(growth[0]),
    total: TOTAL.test(rest),
  };
}

/** A label without the year that it opens with and the word that says how firm it is. */
function dated(label: string): { rest: string; year: Period | null; status: Status | null } {
  const year = YEAR.exec(label);
  const rest = year === null ? label : label.slice(year[0].length);
  if (year === null) return { rest, year: null, status: null };
  for (const [words, status] of FIRMNESS) {
    const tail = words.exec(rest);
    if (tail !== null) return { rest: tail.index >= 2 ? rest.slice(0, tail.index) : rest, year: year[1]!, status };
  }
  return { rest, year: year[1]!, status: null };
}

/** A label longer than this is prose; only its beginning is looked at. */
const LONGEST = 120;

/** A name without a gloss in brackets or 小计 at its end. */
const withoutGloss = (name: string): string =>
  name.replace(/[（(][^（()）]*[）)]$/, '').replace(/(?<=..)(?:小计|合计|总计)$/, '');

/** True where a name ends in what is measured: 发电量, 教育支出. */
export function endsInMeasure(name: string): boolean {
  return MEASURE.test(withoutGloss(name));
}

/** True where a name says by itself what is measured, by its end or because the registry knows it (`第一产业`). */
export function namesMeasure(name: string): boolean {
  return endsInMeasure(name) || findFolded(foldWording(withoutGloss(name))) !== null;
}

/**
 * `铁路` under `货物运输总量` is 铁路货物运输总量, `禽蛋` under `畜禽产品产量` 禽蛋产量, 衣着 under 居民消费价格总指数 衣着价格指数, 教育 under
 * 一般公共预算支出 教育支出.
 */
export function underParent(name: string, parent: string): string {
  return (
    name +
    parent
      .replace(OWN_PLACE, '')
      .replace(/^.*产品(?=产量$)/, '')
      .replace(/^居民消费价格总?指数$/, '价格指数')
      .replace(/^[\u4e00-\u9fff]{0,4}(?:一般公共|公共财政)预算(?=[收支][入出]$)/, '')
  );
}
