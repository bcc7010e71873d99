import { refusesBounds } from './bound-of';
import type { Guard } from './guard';

/** No difference from or to a number of which only the most is told. */
export const most: Guard = {
  id: 'most',
  asks: 'Is each of the two told in full, not as a most?',
  uses: ['change', 'places'],
  refuses: refusesBounds('max'),
  examples: [
    {
      what: 'a rate told as 低于 after one in full',
      use: 'change',
      from: { name: '城镇登记失业率', value: 2.4, unit: '%', period: '2022' },
      to: { name: '城镇登记失业率', value: 3, unit: '%', period: '2023', bound: 'max' },
    },
  ],
  counterExamples: [
    {
      what: 'two rates in full',
      use: 'change',
      from: { name: '城镇登记失业率', value: 2.4, unit: '%', period: '2022' },
      to: { name: '城镇登记失业率', value: 2.3, unit: '%', period: '2023' },
    },
  ],
};
