import type { KindCases } from '../writing';

const DONE = `完成管网改造48公里，新建泵站3座，水质达标率96.5%。办理群众来信215件，整改隐患33处。
新增用水户1200户，完成投资2.6亿元，建成智慧水表系统1个。开展节水宣传12次，减少漏损4.2个百分点。
`;

export const cases: KindCases = {
  positive: [
    {
      name: 'what was done and what will be',
      title: '永年区水利局2022年工作总结与2023年工作安排',
      text: `永年区水利局2022年工作总结与2023年工作安排
一、2022年工作情况
${DONE.repeat(4)}
二、2023年工作安排
改造管网60公里，完成投资3.1亿元，发展计划中的两座水厂开工。
${'把防汛排涝摆在前面，加固堤防12公里，疏通沟渠40公里，新建水厂1座。\n'.repeat(5)}`,
      kind: 'annual-summary',
      year: 2022,
      reviews: '2022',
      plans: '2023',
    },
    {
      name: 'what was done alone',
      title: '永年区水利局2022年度工作总结',
      text: `永年区水利局2022年度工作总结\n2022年，我局完成水利投资2.6亿元，支持地区生产总值增长。\n${DONE.repeat(6)}`,
      kind: 'annual-summary',
      year: 2022,
      reviews: '2022',
      plans: null,
    },
  ],
  negative: [
    {
      name: 'a meeting at which work is summed up',
      title: '全区召开2022年工作总结大会',
      text: `全区召开2022年工作总结大会\n${'会议听取了各部门的发言，表扬了先进集体，要求大家戒骄戒躁。\n'.repeat(40)}`,
      kind: 'other',
    },
  ],
};
