import { isSureObservation } from '../observation';
import { type Guard, refused } from './guard';

/** Both readings are sure: what may be misread is held against nothing. */
export const unsure: Guard = {
  id: 'unsure',
  asks: 'Is each of the two read for sure, or corrected by the reader?',
  uses: ['change', 'verdict', 'places'],
  refuses: ({ from, to }) => (isSureObservation(from) && isSureObservation(to) ? null : refused('unsure')),
  examples: [
    {
      what: 'a result whose year is open',
      use: 'change',
      from: { name: '口袋公园', value: 100, unit: '个', period: '2022' },
      to: { name: '口袋公园', value: 120, unit: '个', period: '2023', confidence: 0.75 },
    },
  ],
  counterExamples: [
    {
      what: 'two that are just sure',
      use: 'change',
      from: { name: '口袋公园', value: 100, unit: '个', period: '2022', confidence: 0.8 },
      to: { name: '口袋公园', value: 120, unit: '个', period: '2023', confidence: 0.8 },
    },
  ],
};
