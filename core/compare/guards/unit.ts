import { seriesIdentity } from '../series';
import { type Guard, refused } from './guard';

/** Both are told in one unit, after scale words: 亿元 and 万元 are, 户 and 套 are not. */
export const unit: Guard = {
  id: 'unit',
  asks: 'Do both have one base unit?',
  uses: ['change', 'verdict', 'places'],
  refuses: ({ from, to }) => (seriesIdentity(from)?.unit === seriesIdentity(to)?.unit ? null : refused('unit')),
  examples: [
    {
      what: 'dollars beside yuan',
      use: 'change',
      from: { name: '外贸进出口总额', value: 8.72e10, unit: '美元', period: '2002' },
      to: { name: '外贸进出口总额', value: 9.7e11, unit: '元', period: '2003' },
    },
    {
      what: 'households beside districts',
      use: 'verdict',
      from: { name: '棚户区改造', value: 22, unit: '个', period: '2023', status: 'target' },
      to: { name: '棚户区改造', value: 11000, unit: '户', period: '2023' },
    },
  ],
  counterExamples: [
    {
      what: 'another classifier of what is only counted',
      use: 'change',
      from: { name: '国家级高新技术企业', value: 100, unit: '家', period: '2022' },
      to: { name: '国家级高新技术企业', value: 123, unit: '户', period: '2023' },
    },
  ],
};
