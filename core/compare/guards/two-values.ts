import { type Guard, refused } from './guard';

/** One value a cell: where a report or its copies contradict themselves, nobody knows which of the two is meant. */
export const twoValues: Guard = {
  id: 'two-values',
  asks: 'Does each cell hold one value, by the bounds and the rounding of what its report tells?',
  uses: ['change', 'verdict', 'places'],
  refuses: ({ fromCell, toCell }) =>
    [fromCell, toCell].some((cell) => cell?.disagreement === 'same-report') ? refused('two-values') : null,
  examples: [
    {
      what: 'a report that tells two sums of one name',
      use: 'change',
      from: { name: '一般公共预算收入', value: 2.1e9, unit: '元', period: '2022' },
      to: { name: '一般公共预算收入', value: 2.2e9, unit: '元', period: '2023' },
      beside: [{ name: '一般公共预算收入', value: 1.7e9, unit: '元', period: '2023' }],
    },
    {
      what: 'targets of several areas by one name',
      use: 'verdict',
      from: { name: '新建口袋公园', value: 4, unit: '个', period: '2023', status: 'target', toldIn: 2023 },
      to: { name: '新建口袋公园', value: 6, unit: '个', period: '2023' },
      beside: [{ name: '新建口袋公园', value: 9, unit: '个', period: '2023', status: 'target', toldIn: 2023 }],
    },
  ],
  counterExamples: [
    {
      what: 'some of a stock beside the whole',
      use: 'change',
      from: { name: '国家级高新技术企业', value: 100, unit: '家', period: '2022' },
      to: { name: '国家级高新技术企业', value: 123, unit: '家', period: '2023' },
      beside: [{ name: '国家级高新技术企业', value: 17, unit: '家', period: '2023' }],
    },
    {
      what: 'once with a bound and once in full',
      use: 'change',
      from: { name: '社会消费品零售总额', value: 1.4e11, unit: '元', period: '2022', text: '1400亿元' },
      to: { name: '社会消费品零售总额', value: 1.5386e11, unit: '元', period: '2023', text: '1538.6亿元' },
      beside: [
        { name: '社会消费品零售总额', value: 1.5e11, unit: '元', period: '2023', text: '1500亿元', bound: 'min' },
        { name: '社会消费品零售总额', value: 1.539e11, unit: '元', period: '2023', text: '1539亿元' },
      ],
    },
  ],
};
