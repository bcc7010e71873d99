import { refusesBounds } from './bound-of';
import type { Guard } from './guard';

/** No difference from or to a number of which only the least is told. */
export const least: Guard = {
  id: 'least',
  asks: 'Is each of the two told in full, not as a least?',
  uses: ['change', 'places'],
  refuses: refusesBounds('min'),
  examples: [
    {
      what: '超5800件 after 6042件 is no fall',
      use: 'change',
      from: { name: 'PCT国际专利申请量', value: 6042, unit: '件', period: '2023' },
      to: { name: 'PCT国际专利申请量', value: 5800, unit: '件', period: '2024', bound: 'min' },
    },
  ],
  counterExamples: [
    {
      what: 'two exact counts',
      use: 'change',
      from: { name: 'PCT国际专利申请量', value: 5126, unit: '件', period: '2022' },
      to: { name: 'PCT国际专利申请量', value: 6042, unit: '件', period: '2023' },
    },
    {
      what: 'a least that meets its target',
      use: 'verdict',
      from: { name: 'PCT国际专利申请量', value: 4800, unit: '件', period: '2024', status: 'target' },
      to: { name: 'PCT国际专利申请量', value: 5800, unit: '件', period: '2024', bound: 'min' },
    },
  ],
};
