import { lastYear } from '../period-kind';
import { type Guard, type Pair, type Refusal, refused } from './guard';
import { growthGap, isAmount } from './implied';

/**
 * Censuses of the State Council's decrees 415 (economic, for the years that end in 3 and 8 since 2008) and 576 (population, for the years that
 * end in 0); the first economic one was of 2004. An economic census changes the year it counts after that year's report, so that the next
 * year stands on another basis; a population census is first told of its own year.
 */
const CENSUSES = [
  {
    years: [2004, 2008, 2013, 2018, 2023],
    // What the census counts anew: output and what shops sell
    of: /^i:(?:gdp|gdp-per-capita|retail-sales|[a-z-]*value-added)$/,
    between: (from: number, census: number, to: number) => from <= census && census < to,
  },
  {
    years: [2000, 2010, 2020],
    of: /^i:(?:resident-population|total-population|urbanisation-rate|gdp-per-capita)$/,
    between: (from: number, census: number, to: number) => from < census && census <= to,
  },
];

/**
 * How far growth as told and growth by the levels may lie apart, in points: prices explain so much of output (of 46 pairs of years of GDP in
 * real reports 38 lie between −2.1 and 5.3; from 6.1 on they stand at revisions or at prices that rose as fast), and what is told at current
 * prices lies within 2.5.
 */
const ORDINARY_GAP = 5.5;
/** A census between the two is harmless where told growth is as near as this. */
const CONFIRMED_GAP = 2.5;
/** Counts have no prices; rounding is taken off before. */
const ORDINARY_GAP_OF_COUNTS = 1;

/** What prices a name says that its amount is told at; empty where it says nothing. */
const pricesOf = (name: string): string => /(?:\d{2,4}年?)?(?:不变价|可比价|现价|当年价)/.exec(name)?.[0] ?? '';

function census({ from, to, growth }: Pair): boolean {
  const [earlier, later] = [lastYear(from.figure.period!), lastYear(to.figure.period!)];
  const between = CENSUSES.some(
    ({ years, of, between }) => of.test(to.figure.indicator.key) && years.some((year) => between(earlier, year, later)),
  );
  if (!between) return false;
  const gap = growth === null ? null : growthGap(from, to, growth);
  return gap === null || Math.abs(gap.points) > CONFIRMED_GAP;
}

function growthTellsAnother({ from, to, growth }: Pair): boolean {
  const gap = growth === null ? null : growthGap(from, to, growth);
  if (gap === null) return false;
  const counted = !['元', '美元'].includes(to.unit);
  if (Math.abs(gap.points) > (counted ? ORDINARY_GAP_OF_COUNTS : ORDINARY_GAP)) return true;
  // Told to rise where the levels fall: whatever explains it, the difference of the levels is not what happened
  return Math.abs(gap.points) > ORDINARY_GAP_OF_COUNTS && Math.sign(gap.implied) * Math.sign(gap.told) < 0;
}

function refuses(pair: Pair): Refusal | null {
  const { from, to, fromCell, toCell, use } = pair;
  const because = (reason: NonNullable<Refusal['reason']>): Refusal => ({ ...refused('basis'), reason });
  if (pricesOf(from.figure.indicator.name) !== pricesOf(to.figure.indicator.name)) return because('prices');
  if (use === 'verdict') return null;
  if (fromCell?.disagreement === 'other-report' || toCell?.disagreement === 'other-report') return because('revised');
  if (use !== 'change' || from.figure.period === null || to.figure.period === null) return null;
  if (to.figure.kind !== 'level') return null;
  if (census(pair)) return because('census');
  return isAmount(to) && growthTellsAnother(pair) ? because('growth') : null;
}

/** Nothing changed between the two in what is counted: no census, no other prices, no revision, no growth that says otherwise. */
export const basis: Guard = {
  id: 'basis',
  asks: 'Did what is counted stay the same between the two?',
  uses: ['change', 'verdict', 'places'],
  refuses,
  examples: [
    {
      what: 'output over an economic census, with growth that says otherwise',
      use: 'change',
      from: { name: '地区生产总值', value: 5.043e11, unit: '元', period: '2023', text: '5043亿元' },
      to: { name: '地区生产总值', value: 5.901e11, unit: '元', period: '2024', text: '5901亿元' },
      beside: [{ name: '地区生产总值', value: 6.7, unit: '%', kind: 'growth', base: '上年', period: '2024' }],
    },
    {
      what: 'output over a census without growth told',
      use: 'change',
      from: { name: '第三产业增加值', value: 1e11, unit: '元', period: '2018' },
      to: { name: '第三产业增加值', value: 1.1e11, unit: '元', period: '2019' },
    },
    {
      what: 'people before and in a population census',
      use: 'change',
      from: { name: '常住人口', value: 2.5e6, unit: '人', period: '2019' },
      to: { name: '常住人口', value: 3.98e6, unit: '人', period: '2020' },
    },
    {
      what: 'constant prices beside those of the year',
      use: 'change',
      from: { name: '工业总产值（90年不变价）', value: 3.01e11, unit: '元', period: '2000' },
      to: { name: '工业总产值（现价）', value: 3.6e11, unit: '元', period: '2001' },
    },
    {
      what: 'a year that a later report tells otherwise',
      use: 'change',
      from: { name: '社会消费品零售总额', value: 1.0e11, unit: '元', period: '2021', text: '1000亿元', toldIn: 2023 },
      to: { name: '社会消费品零售总额', value: 1.1e11, unit: '元', period: '2022', text: '1100亿元' },
      beside: [
        { name: '社会消费品零售总额', value: 1.2e11, unit: '元', period: '2021', text: '1200亿元', toldIn: 2022 },
      ],
    },
    {
      what: 'sales that are told to rise and that fall by their levels',
      use: 'change',
      from: { name: '社会消费品零售总额', value: 1.5386e11, unit: '元', period: '2021', text: '1538.6亿元' },
      to: { name: '社会消费品零售总额', value: 1.528e11, unit: '元', period: '2022', text: '1528亿元' },
      beside: [{ name: '社会消费品零售总额', value: 1.2, unit: '%', kind: 'growth', base: '上年', period: '2022' }],
    },
  ],
  counterExamples: [
    {
      what: 'output over a census, with growth that agrees',
      use: 'change',
      from: { name: '地区生产总值', value: 3.46e12, unit: '元', period: '2023', text: '3.46万亿元' },
      to: { name: '地区生产总值', value: 3.68e12, unit: '元', period: '2024', text: '3.68万亿元' },
      beside: [{ name: '地区生产总值', value: 5.8, unit: '%', kind: 'growth', base: '上年', period: '2024' }],
    },
    {
      what: 'growth at constant prices beside levels at those of the year',
      use: 'change',
      from: { name: '地区生产总值', value: 4.4965e11, unit: '元', period: '2021', text: '4496.5亿元' },
      to: { name: '地区生产总值', value: 4.759e11, unit: '元', period: '2022', text: '4759亿元' },
      beside: [{ name: '地区生产总值', value: 3, unit: '%', kind: 'growth', base: '上年', period: '2022' }],
    },
    {
      what: 'revenue, which no census counts',
      use: 'change',
      from: { name: '一般公共预算收入', value: 2.5e10, unit: '元', period: '2018' },
      to: { name: '一般公共预算收入', value: 2.6e10, unit: '元', period: '2019' },
    },
  ],
};
