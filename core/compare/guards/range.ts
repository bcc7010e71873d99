import { refusesBounds } from './bound-of';
import type { Guard } from './guard';

/** No difference from or to a range. */
export const range: Guard = {
  id: 'range',
  asks: 'Is neither of the two a range?',
  uses: ['change', 'places'],
  refuses: refusesBounds('range'),
  examples: [
    {
      what: 'from a number to a range',
      use: 'change',
      from: { name: '口袋公园', value: 4, unit: '个', period: '2022' },
      to: { name: '口袋公园', value: [5, 7], unit: '个', period: '2023', bound: 'range' },
    },
  ],
  counterExamples: [
    {
      what: 'two numbers',
      use: 'change',
      from: { name: '口袋公园', value: 4, unit: '个', period: '2022' },
      to: { name: '口袋公园', value: 5, unit: '个', period: '2023' },
    },
  ],
};
