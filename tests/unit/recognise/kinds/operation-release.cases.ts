import type { KindCases } from '../writing';

const SECTORS = `分产业看，第一产业增加值32.1亿元，同比增长3.4%；第二产业增加值181.2亿元，同比增长6.2%；第三产业增加值240.5亿元，同比增长5.1%。
规模以上工业增加值同比增长7.2%，其中高技术制造业增长11.3%，装备制造业增长9.4%。社会消费品零售总额133.6亿元，同比增长4.8%。
固定资产投资同比增长3.1%，其中制造业投资增长8.6%，基础设施投资增长5.5%，房地产开发投资下降6.7%。
居民人均可支配收入21344元，同比增长5.6%，其中城镇居民增长4.9%，农村居民增长6.3%。进出口总额44.8亿元，同比增长12.4%。
`;

export const cases: KindCases = {
  positive: [
    {
      name: 'three quarters, the year in the title',
      title: '2023年前三季度黎城县经济运行情况',
      text: `2023年前三季度黎城县经济运行情况
黎城县统计局
根据地区生产总值统一核算结果，前三季度全县地区生产总值453.8亿元，同比增长5.4%。
${SECTORS.repeat(3)}`,
      kind: 'operation-release',
      place: '黎城县',
      year: 2023,
      reviews: '2023-01/2023-09',
      plans: null,
    },
    {
      name: 'the first months, the year only in the date below the title',
      title: '1—8月全省规模以上工业运行情况',
      text: `1—8月全省规模以上工业运行情况
发布时间：2022-09-18
山西省统计局
1—8月，全省规模以上工业增加值同比增长5.9%。
${SECTORS.repeat(2)}`,
      kind: 'operation-release',
      place: '山西省',
      year: 2022,
      reviews: '2022-01/2022-08',
      plans: null,
    },
    {
      name: 'the product of a whole year',
      title: '2021年全市生产总值核算结果',
      text: `2021年全市生产总值核算结果
经统一核算，2021年全市生产总值1644.2亿元，比上年增长8.1%。
${SECTORS.replaceAll('同比', '比上年')}`,
      kind: 'operation-release',
      year: 2021,
      reviews: '2021',
      plans: null,
    },
  ],
  negative: [
    {
      name: 'an explanation of the figures',
      title: '2023年前三季度黎城县经济运行情况解读',
      text: `2023年前三季度黎城县经济运行情况解读\n${'数据背后是企业的干劲，也是政策的力度，更是群众看得见的变化。\n'.repeat(40)}`,
      kind: 'other',
    },
    {
      name: 'how a machine room is run',
      title: '2023年政务云平台运行情况',
      text: `2023年政务云平台运行情况\n${'平台运行平稳，按期完成巡检，未发生中断，备份机制健全，应急演练有序。经济运行监测模块按时上线。\n'.repeat(30)}`,
      kind: 'other',
    },
  ],
};
