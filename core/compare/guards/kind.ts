import { seriesIdentity } from '../series';
import { type Guard, refused } from './guard';

/** Both are the same kind of number: no amount beside a growth, no growth on another base, no nine months beside a year. */
export const kind: Guard = {
  id: 'kind',
  asks: 'Are both of one indicator, one kind, one base and one length of time?',
  uses: ['change', 'verdict', 'places'],
  refuses: ({ use, from, to }) => {
    // 增产42亿斤 and 增产169亿斤: a change of changes says nothing of what changed
    if (use === 'change' && to.figure.kind === 'change') return refused('kind');
    const [a, b] = [seriesIdentity(from), seriesIdentity(to)];
    const same =
      a !== null &&
      b !== null &&
      a.indicator === b.indicator &&
      a.kind === b.kind &&
      a.base === b.base &&
      a.periodKind === b.periodKind;
    return same ? null : refused('kind');
  },
  examples: [
    {
      what: 'nine months beside a year',
      use: 'change',
      from: { name: '地区生产总值', value: 4.8e11, unit: '元', period: '2022' },
      to: { name: '地区生产总值', value: 3.9e11, unit: '元', period: '2023-01/2023-09' },
    },
    {
      what: 'what was harvested more in two years',
      use: 'change',
      from: { name: '粮食', value: 4.22e9, unit: '斤', kind: 'change', period: '2022' },
      to: { name: '粮食', value: 1.698e10, unit: '斤', kind: 'change', period: '2023' },
    },
    {
      what: 'growth on two bases',
      use: 'change',
      from: { name: '旅游总收入', value: 20, unit: '%', kind: 'growth', period: '2022' },
      to: { name: '旅游总收入', value: 120, unit: '%', kind: 'growth', period: '2023', base: '2019' },
    },
    {
      what: 'what was added beside what there is',
      use: 'verdict',
      from: { name: '新增上市公司', value: 10, unit: '家', period: '2023', status: 'target' },
      to: { name: '上市公司', value: 46, unit: '家', period: '2023' },
    },
  ],
  counterExamples: [
    {
      what: 'an aim of so many points and what came of it',
      use: 'verdict',
      from: { name: '城镇化率', value: 0.9, unit: '百分点', kind: 'change', period: '2023', status: 'target' },
      to: { name: '城镇化率', value: 1.1, unit: '百分点', kind: 'change', period: '2023' },
    },
    {
      what: 'the same in other words',
      use: 'change',
      from: { name: 'GDP', value: 4.8e11, unit: '元', period: '2022' },
      to: { name: '地区生产总值', value: 5e11, unit: '元', period: '2023' },
    },
  ],
};
