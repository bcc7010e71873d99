import { foldWording } from '../../indicators/canonical';
import { indicatorKey, isBudgetKey } from '../../indicators/key';
import type { Period } from '../../time/period';
import type { Figure, Status, TraceStep } from '../figure';
import { withPriceOf } from '../of/measure-scope';
import { baseValue, type Settled, settle } from './cell-kind';
import { baseOf, periodOf, statusOf } from './cell-time';
import type { DataCell } from './data-cell';
import { withMeasure } from './join-names';
import { endsInMeasure, namesMeasure } from './row-label';
import { captionUnitsOf } from './shared-unit';
import type { TableContext } from './table-context';

/** The figure of one data cell; null where it has no indicator, or no unit and no name that needs none. */
export function cellFigure(cell: DataCell, context: TableContext): Figure | null {
  const settled = settle(cell, captionUnitsOf(cell.heading, context.view));
  const name = nameOf(cell, context, settled);
  if (name === '') return null;
  if (settled.unit === '' && !INDEX.test(name)) return null;
  const time = periodOf(cell, context, settled);
  const status = statusOf(cell, context, time.period);
  const base = baseOf(cell, settled, time);
  const place = placeOfRow(cell, context) ?? placeOfColumn(cell, context);
  const { number, row, heading } = cell;
  const trace: TraceStep[] = [
    { field: 'value', rule: 'table cell', by: number.numeral },
    { field: 'unit', rule: settled.unitRule, by: settled.unit },
    { field: 'kind', rule: settled.kind, by: settled.kindBy },
    { field: 'bound', rule: number.bound, by: number.boundBy },
    { field: 'indicator', rule: cell.subject.rule, by: row.label.name || heading.words },
    { field: 'period', rule: time.rule, by: heading.words },
    { field: 'status', rule: status.rule, by: status.by },
  ];
  return {
    id: `${cell.start}-${cell.end}`,
    start: cell.start,
    end: cell.end,
    text: cell.text,
    value: baseValue(number, settled),
    unit: settled.unit,
    kind: settled.kind,
    bound: number.bound,
    period: time.period,
    status: status.status,
    ...(base === undefined ? {} : { base }),
    ...(place === undefined ? {} : { place }),
    indicator: { name, key: keyOf(name, settled, cell, context, status.status) },
    section: context.section,
    confidence: confidenceOf(time.period, cell.subject),
    trace,
  };
}

/** The four accounts of a government's budget. */
const ACCOUNTS = ['一般公共预算', '政府性基金', '国有资本经营', '社会保险基金'];

/**
 * The key of a cell's name. A budget as adjusted is another value than the one as approved; an account named in the table of another
 * one is an item there: 国有资本经营收入 among what the general budget takes in is not the receipts of that account.
 */
function keyOf(
  name: string,
  { unit, kind }: Settled,
  { heading: { words, manner } }: DataCell,
  { view: { caption } }: TableContext,
  status: Status,
): string {
  const [own, ...others] = ACCOUNTS.filter((account) => caption.includes(account));
  const named = ACCOUNTS.find((account) => name.replace(/^[省市区县州]本?级/, '').startsWith(account));
  const isItem = own !== undefined && others.length === 0 && named !== undefined && named !== own;
  if (isItem) return `w:${foldWording(own + name)}`;
  const key = withPriceOf(indicatorKey(name, { unit, kind }), kind, words);
  const adjusted = manner === 'level' && kind === 'level' && status === 'target' && ADJUSTED.test(words);
  return adjusted && isBudgetKey(key) ? `${key}:adjusted` : key;
}

const ADJUSTED = /(?:调整|变动)[）)]?(?:后的?)?预算/;

/** Names of what has no unit. */
const INDEX = /(?:指数|系数|倍差|倍数|比|得分|评分|分值|死亡率|密度|强度)$/;

function nameOf(cell: DataCell, context: TableContext, settled: Settled): string {
  const { heading, subject } = cell;
  const measure = placeOfColumn(cell, context) === undefined && !isOwnPlace(heading.measure) ? heading.measure : '';
  if (heading.manner === 'share') return shareName(subject.name, measure);
  const other = measureOfOther(cell, context.view);
  if (measure !== '' && other !== '') return subject.bare.slice(0, -other.length).replace(/总$/, '') + measure;
  const { subject: about } = context.view;
  let name = countedAmong(cell, measure, about)
    ? `${measure.replace(/^[男女]$/, '$&性')}${about.replace(EACH_PLACE, '')}`
    : countedIn(cell, measure)
      ? measure + subject.bare
      : withMeasure(
          measure === '' || scopes(cell, measure) || subject.name.endsWith(measure) ? subject.name : subject.bare,
          measure,
        );
  // A column of places or years names nothing; neither does a row of them: the caption must
  if (name === '')
    name = cell.subject.place === null ? context.view.subject : context.view.subject.replace(EACH_PLACE, '');
  if (name === '') return '';
  // 环比 indices stand beside those against the year before
  if (/上月|上季|上期/.test(heading.hundred)) name = `以${heading.hundred}为100的${name}`;
  if (heading.ranked !== '' && !name.endsWith(heading.ranked)) name += heading.ranked;
  if (context.scope !== '' && !/[省市区县州]本?级/.test(name)) name = context.scope + name;
  if (settled.kind === 'level' && heading.manner === 'completion')
    return BUDGET_BEFORE.test(heading.words)
      ? `${name}与上年预算之比`
      : /上年|去年/.test(heading.words)
        ? `${name}与上年之比`
        : `${name}完成率`;
  return name;
}

/** `毕业生（人）` down the side and 中学 over the column: the row is what is counted, the column among whom. */
function countedIn({ heading, row, subject }: DataCell, measure: string): boolean {
  const counts = row.label.unit?.family === 'count' || row.label.unit?.family === 'people';
  return (
    counts && measure !== '' && heading.unit === null && !endsInMeasure(measure) && !subject.bare.includes(measure)
  );
}

const PEOPLE = /(?:人口|人数|人员|职工|学生)$/;

/** 播种面积 where 农作物总播种面积 is the row's label, that column stands in the table, and this is another: 产量 beside it is of 农作物. */
function measureOfOther({ heading, subject }: DataCell, view: TableContext['view']): string {
  const levels = view.columns().filter(({ manner, measure }) => manner === 'level' && measure.length >= 2);
  const named =
    levels.find(({ measure }) => measure !== heading.measure && subject.bare.endsWith(measure))?.measure ?? '';
  return subject.bare.length - named.length < 2 || heading.measure.endsWith(named) ? '' : named;
}

/** 男 over a row of one place in a table of 户籍人口: the caption is what is counted, the column among whom. */
function countedAmong({ subject, heading }: DataCell, measure: string, about: string): boolean {
  // 床位（张） in a table of receipts is a thing of its own
  const fits = heading.unit === null || (heading.unit.family === 'people' && PEOPLE.test(about));
  return (
    fits &&
    subject.bare === '' &&
    measure !== '' &&
    !namesMeasure(measure) &&
    endsInMeasure(about) &&
    !about.includes(measure) &&
    // A caption that joins measures says of none which it is: in 限额及余额 the heading tells 限额
    !about.split(/[及和与]/).some((part) => measure.includes(part.slice(-2)))
  );
}

/** 城市 over 食品烟酒 in a table of 价格指数 says where, and measures nothing. */
const scopes = ({ heading, subject }: DataCell, measure: string): boolean =>
  (heading.unit === null || heading.unit.family === 'share') &&
  !endsInMeasure(measure) &&
  subject.name !== subject.bare &&
  endsInMeasure(subject.name);

const SHARE_WORDS = /比重|占比|构成|贡献率/;

function shareName(name: string, measure: string): string {
  const share = SHARE_WORDS.test(measure) ? measure : `${measure}比重`;
  if (SHARE_WORDS.test(name)) return name;
  return name + share;
}

/** A budget may be told as a share of the budget before it and of what was done: 预算数为上年预算数的%, 预算数为上年执行数的%. */
const BUDGET_BEFORE = /[上去]年[^执完实]{0,4}预算/;
/** 各区一般公共预算收入 over rows of places is 一般公共预算收入 of each. */
const EACH_PLACE = /^分?各[省市县区旗乡镇街道、（）和]{1,7}/;

const isOwnPlace = (words: string): boolean => /^(?:全[国省市区县州盟旗]|合计)$/.test(words);

function placeOfRow({ subject }: DataCell, { reportPlace }: TableContext): string | undefined {
  return subject.place === null || subject.place === '' || reportPlace.endsWith(subject.place)
    ? undefined
    : subject.place;
}

function placeOfColumn(cell: DataCell, context: TableContext): string | undefined {
  for (const part of cell.heading.parts) {
    const place = context.placeNamed(part);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** 0 to 1: a missing time, or a name put together from afar, lowers it. */
function confidenceOf(period: Period | null, subject: DataCell['subject']): number {
  let confidence = 0.92;
  if (period === null) confidence -= 0.2;
  if (subject.name.length > 24 || subject.name !== subject.bare) confidence -= 0.1;
  return Number(confidence.toFixed(2));
}
