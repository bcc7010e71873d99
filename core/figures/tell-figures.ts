import { indicatorKey } from '../indicators/key';
import { baseOf, baseOverYears } from './fields/base';
import type { Figure } from './figure';
import { leansOn, passedOver } from './frame';
import { identify, identityInTime } from './identify';
import { makeFigure } from './make-figure';
import type { Named } from './name-quantity';
import { partsOf } from './parts-of-ratio';
import type { QuantityAt } from './quantity-at';
import { scopeOfRank } from './rank-scope';
import type { Sort } from './read-sort';
import { readTime, type TimeReading } from './read-time';

const JOINED = /^(?:[和、与及]|以及)(?!同比|环比)[\u4e00-\u9fff]{0,4}$/;

/** The figures of one quantity, more than one for a ratio, with the time that they hold at; null where it holds at no time. */
export function tellFigures(
  at: Omit<QuantityAt, 'earlier'>,
  sort: Sort,
  named: Named,
): { figures: Figure[]; told: TimeReading } | null {
  const { passage, quantity, words, times, frame, context } = at;
  const { kind, bound, inList, lead } = sort;
  const { naming } = named;
  const identity = identify(at, sort, named);
  const { owner, name } = identity;
  const changedFrom = naming.rule === 'carried' ? at.state.changedFrom : null;
  const baseLead = inList ? lead : words.continued ? words.clauseLead : words.before;
  const own = baseOf(kind.kind, baseLead, times, quantity.start, words.sentenceLead);
  const before = at.figures[at.figures.length - 1]?.base;
  // 分别比2013年增长38%和下降6%: the members of a list are held against the same
  const base =
    own === '上年' && before !== undefined && naming.rule === 'list' && JOINED.test(words.gap) ? before : own;
  const told = readTime(at, sort, naming, identity.key, base);
  const { period, status, time } = told;
  // A glossary's definitions hold at no time: 半径为5公里的圈层
  if (frame.by === 'tail' && period.period === null) return null;
  const { place, key, set } = identityInTime(at, sort, identity, told);

  const figures = partsOf(quantity, kind, words.sentenceLead).map((part, number) => {
    const fields = {
      value: part.value,
      unit: part.unit,
      kind: kind.kind,
      bound: bound.bound,
      period: period.period,
      status: status.status,
      base: baseOverYears(base, { kind: kind.kind, period, frame, lead: baseLead, from: changedFrom }),
      among: kind.kind === 'rank' ? scopeOfRank(words.clauseLead) : undefined,
      place,
      of: owner.of,
      name: part.name ?? name,
      key: part.name ? indicatorKey(part.name, { unit: part.unit, kind: kind.kind }) : key,
      section: context.section,
      carried: naming.rule === 'carried' || naming.rule === 'carried-owner' || owner.doubtful === true,
      open: owner.open === true,
      directionOpen: kind.open === true,
      leansOn: leansOn(period, time, frame, context.recognition.yearMargin),
      trace: [
        { field: 'value', rule: quantity.shape, by: quantity.numeral },
        { field: 'kind', rule: kind.kind, by: kind.by },
        { field: 'bound', rule: bound.bound, by: bound.by },
        { field: 'indicator', rule: naming.rule, by: naming.rule === 'after' ? words.after : words.before },
        { field: 'period', rule: period.rule, by: period.by, ...passedOver(period, frame) },
        { field: 'status', rule: status.rule, by: status.by },
        ...set,
        ...(owner.by === undefined ? [] : [{ field: 'of', rule: owner.rule, by: owner.by }]),
      ],
    };
    return makeFigure(passage, quantity, fields, number);
  });
  return { figures, told };
}
