import type { Period } from '../../time/period';
import type { Status } from '../figure';
import type { Settled } from './cell-kind';
import { isYearlyMean } from './column-heading';
import type { DataCell } from './data-cell';
import { spanOfColumns } from './span-of-columns';
import type { TableContext } from './table-context';

/** Time of a cell, the rule that told it, and whether it is one of several years. */
export interface TimeReading {
  period: Period | null;
  rule: string;
  span: boolean;
}

const spanOf = ([from, to]: [number, number]): Period => (from === to ? String(from) : `${from}/${to}`);

/** Time of a cell: its own remark, its row, its heading, its table; sums in brackets and yearly means take their span. */
export function periodOf(cell: DataCell, context: TableContext, settled: Settled): TimeReading {
  const { number, heading, row, subject } = cell;
  if (number.year !== null) return { period: number.year, rule: 'remark in the cell', span: number.year.includes('/') };
  if (subject.period !== null) return { period: subject.period, rule: 'row label', span: false };
  const named = heading.period;
  const overYears =
    heading.manner === 'annual' ||
    number.bracketed ||
    (settled.kind === 'growth' && row.label.annual) ||
    /累计/.test(heading.words);
  if (overYears && (named === null || /^\d{4}$/.test(named))) {
    const year = named === null ? null : Number(named);
    const { reviews, plans } = context;
    const columns = context.view.columns();
    const beside = year === null || number.bracketed ? spanOfColumns(columns, year, heading.status) : null;
    if (beside !== null) return { period: spanOf(beside), rule: 'columns beside', span: true };
    if (reviews !== null && year !== null && reviews[0] < reviews[1] && year === reviews[1]) {
      return { period: spanOf(reviews), rule: 'span reviewed', span: true };
    }
    if (plans !== null && plans[0] < plans[1] && (year === null || year === plans[1])) {
      return { period: spanOf(plans), rule: 'span planned', span: true };
    }
  }
  if (named !== null) return { period: named, rule: 'column heading', span: /\//.test(named) };
  if (subject.year !== null) return { period: subject.year, rule: 'row label', span: false };
  // Over which years a mean is, no single year tells
  const open = isYearlyMean(heading) && context.period !== null && !context.period.includes('/');
  return { period: open ? null : context.period, rule: context.periodRule, span: false };
}

export function statusOf(
  cell: DataCell,
  context: TableContext,
  period: Period | null,
): { status: Status; rule: string; by: string } {
  const { number, heading, row, subject } = cell;
  if (number.year !== null && context.reviews !== null && Number(number.year) <= context.reviews[1]) {
    return { status: 'actual', rule: 'remark in the cell', by: number.year };
  }
  if (number.estimated) return { status: 'estimate', rule: 'remark in the cell', by: '预计' };
  if (number.starred && context.starEstimates && heading.status !== 'target') {
    return { status: 'estimate', rule: 'mark explained below', by: '预计' };
  }
  if (heading.status !== null) return { status: heading.status, rule: 'column heading', by: heading.words };
  if (subject.status !== null) return { status: subject.status, rule: 'row label', by: row.label.name };
  const year = period === null ? null : Number(period.slice(-7).split('/').pop()!.slice(0, 4));
  const planned = context.plans?.[0] ?? null;
  if (year !== null && planned !== null && year >= planned)
    return { status: 'target', rule: 'time planned', by: period! };
  if (row.nature !== '' && heading.period === null)
    return { status: 'target', rule: 'nature of the indicator', by: row.nature };
  if (year !== null && context.reviews !== null && year <= context.reviews[1]) {
    return {
      status: context.status === 'target' && heading.period === null ? 'target' : 'actual',
      rule: 'time reviewed',
      by: period!,
    };
  }
  return { status: context.status, rule: 'table', by: context.view.caption };
}

/** A span of whole years; the months of a year are held against those of the year before. */
const YEARS = /^\d{4}\/\d{4}$/;

export function baseOf(cell: DataCell, settled: Settled, time: TimeReading): string | undefined {
  if (settled.kind !== 'growth' && settled.kind !== 'change') return undefined;
  const { heading, row, number } = cell;
  if (row.label.annual || number.annual || (isYearlyMean(heading) && !number.bracketed)) return '年均';
  if (heading.base !== null && !(number.bracketed && heading.base === '年均')) return heading.base;
  // A sum over the years of a plan is held against the year before them
  if (time.span && time.period !== null && YEARS.test(time.period)) return String(Number(time.period.slice(0, 4)) - 1);
  return '上年';
}
