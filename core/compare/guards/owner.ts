import type { Observation } from '../observation';
import { placeOf } from '../place';
import { type Guard, refused } from './guard';

/** True for what a report tells of the whole of its own place; an aim of an area, a park or the city above is none of its promises. */
export function isPlacesOwn({ report, figure }: Observation): boolean {
  const own = report.recognition.place;
  if (figure.of !== undefined) return false;
  return figure.place === undefined || (own !== null && placeOf(report, figure).code === own.code);
}

/**
 * Both are of the same owner. A target is the place's own promise only: what is told of an area, a park or another place, quoted or
 * shared, is none of it.
 */
export const owner: Guard = {
  id: 'owner',
  asks: 'Are both of one place and of all of it; is a target the place’s own?',
  uses: ['change', 'verdict', 'places'],
  refuses: ({ use, from, to }) => {
    if (from.figure.of !== to.figure.of) return refused('owner');
    if (use === 'places') return null;
    if (placeOf(from.report, from.figure).code !== placeOf(to.report, to.figure).code) return refused('owner');
    return use === 'verdict' && !isPlacesOwn(from) ? refused('owner') : null;
  },
  examples: [
    {
      what: 'a park beside the whole district',
      use: 'change',
      from: { name: '规模以上工业总产值', value: 8e10, unit: '元', period: '2022', of: '大运片区' },
      to: { name: '规模以上工业总产值', value: 1.1e12, unit: '元', period: '2023' },
    },
    {
      what: 'the aim of an area, met by the area',
      use: 'verdict',
      from: { name: '规模以上工业总产值', value: 1e11, unit: '元', period: '2023', status: 'target', of: '大运片区' },
      to: { name: '规模以上工业总产值', value: 1.1e11, unit: '元', period: '2023', of: '大运片区' },
    },
    {
      what: 'the city’s aim, quoted by a district',
      use: 'verdict',
      from: {
        ...{ name: '地区生产总值', value: 5, unit: '%', kind: 'growth', period: '2023', status: 'target' },
        place: '全市',
      },
      to: { name: '地区生产总值', value: 6, unit: '%', kind: 'growth', period: '2023', place: '全市' },
    },
  ],
  counterExamples: [
    {
      what: 'one park in two years',
      use: 'change',
      from: { name: '规模以上工业总产值', value: 8e10, unit: '元', period: '2022', of: '大运片区' },
      to: { name: '规模以上工业总产值', value: 9e10, unit: '元', period: '2023', of: '大运片区' },
    },
    {
      what: 'the district’s own aim',
      use: 'verdict',
      from: { name: '地区生产总值', value: 5, unit: '%', kind: 'growth', period: '2023', status: 'target' },
      to: { name: '地区生产总值', value: 6, unit: '%', kind: 'growth', period: '2023' },
    },
  ],
};
