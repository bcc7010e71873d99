import { entryOfKey } from '../../indicators/key';
import { yearsOf } from '../../time/period';
import type { Observation } from '../observation';
import { periodKind } from '../period-kind';
import { type Guard, type Refusal, refused } from './guard';

/** True for what stands at a moment or holds over a year by itself: over a gap it may be told, with the year it is told against. */
function standsAlone({ figure }: Observation): boolean {
  const entry = entryOfKey(figure.indicator.key);
  if (entry === null || figure.kind !== 'level') return false;
  return entry.nature === 'rate' || (entry.nature === 'stock' && figure.indicator.key === `i:${entry.id}`);
}

function refuses({ from, to }: { from: Observation; to: Observation }): Refusal | null {
  const [earlier, later] = [yearsOf(from.figure.period), yearsOf(to.figure.period)];
  if (earlier === null || later === null) return refused('gap');
  const apart = later[0] - earlier[1];
  if (apart === 1) return null;
  const missing = Array.from({ length: Math.max(apart - 1, 0) }, (_, at) => earlier[1] + 1 + at);
  // Two spans that overlap share years: what lies between them is no change
  if (apart < 1 || periodKind(to.figure.period!) === 'span') return { ...refused('gap'), years: missing };
  return standsAlone(to) ? null : { ...refused('gap'), years: missing };
}

/** What adds up over a year is held against the year before only; a gap is named. */
export const gap: Guard = {
  id: 'gap',
  asks: 'Does a flow or a growth follow on the year before it?',
  uses: ['change'],
  refuses,
  examples: [
    {
      what: 'a flow after a year that nobody told',
      use: 'change',
      from: { name: '一般公共预算收入', value: 2e10, unit: '元', period: '2020' },
      to: { name: '一般公共预算收入', value: 3e10, unit: '元', period: '2023' },
    },
    {
      what: 'the first and last year of five as one span',
      use: 'change',
      from: { name: '地区生产总值', value: 2.69e12, unit: '元', period: '2016/2020' },
      to: { name: '地区生产总值', value: 3.87e12, unit: '元', period: '2020/2024' },
    },
  ],
  counterExamples: [
    {
      what: 'a stock of some years before',
      use: 'change',
      from: { name: '国家级高新技术企业', value: 100, unit: '家', period: '2020' },
      to: { name: '国家级高新技术企业', value: 123, unit: '家', period: '2023' },
    },
    {
      what: 'the year before',
      use: 'change',
      from: { name: '一般公共预算收入', value: 2e10, unit: '元', period: '2022' },
      to: { name: '一般公共预算收入', value: 2.2e10, unit: '元', period: '2023' },
    },
  ],
};
