import { refusesBounds } from './bound-of';
import type { Guard } from './guard';

/** No difference from or to a number that is told as about. */
export const approximate: Guard = {
  id: 'approximate',
  asks: 'Is neither of the two told as about?',
  uses: ['change', 'places'],
  refuses: refusesBounds('about'),
  examples: [
    {
      what: 'a year told as 约',
      use: 'change',
      from: { name: '建筑业总产值', value: 1e11, unit: '元', period: '2022', bound: 'about' },
      to: { name: '建筑业总产值', value: 1.2e11, unit: '元', period: '2023' },
    },
  ],
  counterExamples: [
    {
      what: 'round numbers that are exact',
      use: 'change',
      from: { name: '建筑业总产值', value: 1e11, unit: '元', period: '2022' },
      to: { name: '建筑业总产值', value: 1.2e11, unit: '元', period: '2023' },
    },
  ],
};
