import { entryOfKey } from '../../indicators/key';
import type { SeriesCell } from '../cell';
import { mentionsOf } from '../cell';
import { isSureObservation, type Observation } from '../observation';
import { isSameReport } from '../report-identity';
import { valuesAgree } from '../rounding';
import { type Guard, type Pair, type Refusal, refused } from './guard';
import { growthGap, isAmount } from './implied';

/** What stands at a moment seldom grows or shrinks more than threefold in a year; one of the two is mostly of another scope. */
const MOST_OF_STOCK = 3;
/** Flows start and end: a fourfold one is +300 %. */
const MOST_OF_FLOW = 4;
/** What a report tells as grown 由…增至… without a year for its first state may be of many years: more than this is not taken for one year's. */
const MOST_OF_FIRST_STATE = 1.5;
/** Shares seldom treble in a year, unless they are small. */
const MOST_POINTS = 10;
/** Growth that lies so many points beyond its target is told on another base: of years, of a first month. */
const MOST_BEYOND_TARGET = 100;
/** How near to the implied growth, as a part of it, told growth must be to witness it. */
const NEAR = 0.05;

/** True where a second report tells the same number, by its bounds and rounding; a copy is none. */
function toldTwice(cell: SeriesCell | null): boolean {
  if (cell === null) return false;
  const { preferred } = cell;
  return mentionsOf(cell).some(
    (one) =>
      one.report.id !== preferred.report.id &&
      !isSameReport(one.report, preferred.report) &&
      isSureObservation(one) &&
      valuesAgree(one, preferred),
  );
}

/** True where told growth says the same jump, or where two reports tell each of the two values. */
function isWitnessed({ from, to, fromCell, toCell, growth }: Pair): boolean {
  const gap = growth === null ? null : growthGap(from, to, growth);
  if (gap !== null && Math.abs(gap.points) <= Math.abs(gap.implied) * NEAR) return true;
  return toldTwice(fromCell) && toldTwice(toCell);
}

/** True for a first state whose year is only taken to be the one before. */
const isFirstState = ({ figure }: Observation): boolean =>
  figure.trace.some(({ field, rule }) => field === 'period' && rule === 'state before');

function mostOf({ from, to }: Pair): number {
  if (isFirstState(from) && from.report.id === to.report.id) return MOST_OF_FIRST_STATE;
  const entry = entryOfKey(to.figure.indicator.key);
  return entry?.nature === 'stock' && to.figure.indicator.key === `i:${entry.id}` ? MOST_OF_STOCK : MOST_OF_FLOW;
}

function refuses(pair: Pair): Refusal | null {
  const { use, from, to } = pair;
  const [a, b] = [from.value, to.value];
  if (use === 'verdict' && to.figure.kind === 'growth' && typeof a === 'number' && typeof b === 'number') {
    return Math.abs(b - a) > MOST_BEYOND_TARGET ? refused('jump') : null;
  }
  const share = to.unit === '%' && to.figure.kind === 'level';
  if (!(share || isAmount(to)) || typeof a !== 'number' || typeof b !== 'number' || a <= 0 || b <= 0) return null;
  if (share && Math.abs(b - a) <= MOST_POINTS) return null;
  return Math.max(a / b, b / a) > (share ? MOST_OF_STOCK : mostOf(pair)) && !isWitnessed(pair) ? refused('jump') : null;
}

/** No stock jumps over threefold and no flow over fourfold in a year without a second witness. */
export const jump: Guard = {
  id: 'jump',
  asks: 'Does anything else speak for so large a step?',
  uses: ['change', 'verdict'],
  refuses,
  examples: [
    {
      what: 'an area’s total and the district’s by one name',
      use: 'change',
      from: { name: '规模以上工业企业', value: 300, unit: '家', period: '2022' },
      to: { name: '规模以上工业企业', value: 1600, unit: '家', period: '2023' },
    },
    {
      what: 'an aim for one square kilometre, a result for all',
      use: 'verdict',
      from: { name: '企业服务站', value: 12, unit: '个', period: '2023', status: 'target' },
      to: { name: '企业服务站', value: 840, unit: '个', period: '2023' },
    },
    {
      what: 'growth of years beside the aim of one',
      use: 'verdict',
      from: { name: '高新技术产品产值', value: 23, unit: '%', kind: 'growth', period: '2014', status: 'target' },
      to: { name: '高新技术产品产值', value: 300, unit: '%', kind: 'growth', period: '2014' },
    },
    {
      what: 'a first state that no year is told of',
      use: 'change',
      from: {
        ...{ name: '贫困人口', value: 108100, unit: '人', period: '2015', toldIn: 2017 },
        trace: [{ field: 'period', rule: 'state before' }],
      },
      to: { name: '贫困人口', value: 28800, unit: '人', period: '2016' },
    },
    {
      what: 'a share that was misprinted in one year',
      use: 'change',
      from: { name: '农村自来水普及率', value: 9, unit: '%', period: '2024' },
      to: { name: '农村自来水普及率', value: 97, unit: '%', period: '2025' },
    },
    {
      what: 'a flow that grew fivefold',
      use: 'change',
      from: { name: '新增学位', value: 2000, unit: '个', period: '2022' },
      to: { name: '新增学位', value: 11000, unit: '个', period: '2023' },
    },
  ],
  counterExamples: [
    {
      what: 'a flow that trebled',
      use: 'change',
      from: { name: '新增学位', value: 2000, unit: '个', period: '2022' },
      to: { name: '新增学位', value: 6200, unit: '个', period: '2023' },
    },
    {
      what: 'a jump that the report tells as growth',
      use: 'change',
      from: { name: '旅游总收入', value: 1e9, unit: '元', period: '2022', text: '10亿元' },
      to: { name: '旅游总收入', value: 5.2e9, unit: '元', period: '2023', text: '52亿元' },
      beside: [{ name: '旅游总收入', value: 420, unit: '%', kind: 'growth', base: '上年', period: '2023' }],
    },
    {
      what: 'points of percentages',
      use: 'change',
      from: { name: '地区生产总值', value: 1, unit: '%', kind: 'growth', period: '2022' },
      to: { name: '地区生产总值', value: 8, unit: '%', kind: 'growth', period: '2023' },
    },
  ],
};
