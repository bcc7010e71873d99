import { isAddedTo } from '../added';
import { type Guard, type Pair, type Refusal, refused } from './guard';

function refuses({ use, from, to, before }: Pair): Refusal | null {
  if (before === null) return null;
  const added = isAddedTo(before, to) || (use === 'verdict' && isAddedTo(before, from));
  return added ? refused('addition') : null;
}

/** What was added, opened or introduced in a year is no stock, whatever name it goes by. */
export const addition: Guard = {
  id: 'addition',
  asks: 'Is neither of two stocks less than half of what stood before?',
  uses: ['change', 'verdict'],
  refuses,
  examples: [
    {
      what: 'an aim of ten more where 29 stand',
      use: 'verdict',
      from: { name: '上市公司', value: 10, unit: '家', period: '2023', status: 'target' },
      to: { name: '上市公司', value: 35, unit: '家', period: '2023' },
      beside: [{ name: '上市公司', value: 29, unit: '家', period: '2022' }],
    },
    {
      what: 'what was introduced in a year, by the name of the whole',
      use: 'change',
      from: { name: '国家级高新技术企业', value: 3151, unit: '家', period: '2022' },
      to: { name: '国家级高新技术企业', value: 1204, unit: '家', period: '2023' },
    },
  ],
  counterExamples: [
    {
      what: 'a flow that fell by more than half',
      use: 'change',
      from: { name: '新增上市公司', value: 7, unit: '家', period: '2022' },
      to: { name: '新增上市公司', value: 3, unit: '家', period: '2023' },
    },
    {
      what: 'a stock that fell a little',
      use: 'change',
      from: { name: '国家级高新技术企业', value: 3151, unit: '家', period: '2022' },
      to: { name: '国家级高新技术企业', value: 3004, unit: '家', period: '2023' },
    },
  ],
};
