import type { Observation } from '../observation';
import { roundingHalf, writtenNumber } from '../rounding';
import { refusesBounds } from './bound-of';
import { type Guard, refused } from './guard';
import { isAmount } from './implied';

/** True where one is told so much coarser, in 万 or 亿, that its rounding holds the other: 1.28万家 after 1.3万家 is no fall. */
function isWithinRounding(from: Observation, to: Observation): boolean {
  if (!isAmount(to) || from.value === to.value || Array.isArray(from.value) || Array.isArray(to.value)) return false;
  const coarser = roundingHalf(from) > roundingHalf(to) ? from : to;
  const scale = writtenNumber(coarser)?.scale ?? 1;
  return scale > 1 && Math.abs(to.value - from.value) < roundingHalf(coarser);
}

/** No difference from or to a number that is told as about, or so coarsely that the difference is its rounding. */
export const approximate: Guard = {
  id: 'approximate',
  asks: 'Is neither of the two told as about, or more coarsely than they differ?',
  uses: ['change', 'places'],
  refuses: (pair) =>
    refusesBounds('about')(pair) ?? (isWithinRounding(pair.from, pair.to) ? refused('approximate') : null),
  examples: [
    {
      what: 'a thousandth more or less of what is told in tenths of 万',
      use: 'change',
      from: { name: '国家级高新技术企业', value: 13000, unit: '家', period: '2024', text: '1.3万家' },
      to: { name: '国家级高新技术企业', value: 12800, unit: '家', period: '2025', text: '1.28万家' },
    },
    {
      what: 'a year told as 约',
      use: 'change',
      from: { name: '建筑业总产值', value: 1e11, unit: '元', period: '2022', bound: 'about' },
      to: { name: '建筑业总产值', value: 1.2e11, unit: '元', period: '2023' },
    },
  ],
  counterExamples: [
    {
      what: 'two that are told finely enough',
      use: 'change',
      from: { name: '国家级高新技术企业', value: 17500, unit: '家', period: '2023', text: '1.75万家' },
      to: { name: '国家级高新技术企业', value: 18000, unit: '家', period: '2024', text: '1.80万家' },
    },
    {
      what: 'round numbers that are exact',
      use: 'change',
      from: { name: '建筑业总产值', value: 1e11, unit: '元', period: '2022' },
      to: { name: '建筑业总产值', value: 1.2e11, unit: '元', period: '2023' },
    },
  ],
};
