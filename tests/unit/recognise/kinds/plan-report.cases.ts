import { type KindCases, paragraphs } from '../writing';

const INDICATORS =
  '地区生产总值增长5.2%，固定资产投资增长6.1%，一般公共预算收入增长4%，居民人均可支配收入增长6.3%，进出口增长3%，物价上涨0.4%。';

export const cases: KindCases = {
  positive: [
    {
      name: 'read to the congress by the development commission',
      title: '关于衢州市2022年国民经济和社会发展计划执行情况及2023年国民经济和社会发展计划草案的报告',
      text: `关于衢州市2022年国民经济和社会发展计划执行情况及2023年国民经济和社会发展计划草案的报告
衢州市发展和改革委员会
各位代表：
受市人民政府委托，现将2022年国民经济和社会发展计划执行情况与2023年计划草案提请大会审查。
一、2022年计划执行情况
${INDICATORS}
${paragraphs(6)}
二、2023年计划安排
${INDICATORS}
${paragraphs(5, 10)}`,
      kind: 'plan-report',
      place: '衢州市',
      code: '330800',
      year: 2022,
      reviews: '2022',
      plans: '2023',
    },
    {
      name: 'on half a year, to the standing committee',
      title: '关于大名县2024年上半年国民经济和社会发展计划执行情况的报告',
      text: `关于大名县2024年上半年国民经济和社会发展计划执行情况的报告
一、上半年计划执行情况
${INDICATORS}
${paragraphs(6)}
二、下半年工作
${INDICATORS}
${paragraphs(4, 10)}`,
      kind: 'plan-report',
      place: '大名县',
      year: 2024,
      reviews: '2024-01/2024-06',
    },
  ],
  negative: [
    {
      name: 'the resolution on the report',
      title: '关于2022年国民经济和社会发展计划执行情况与2023年计划的决议',
      text: `关于2022年国民经济和社会发展计划执行情况与2023年计划的决议\n大会审查了市人民政府提出的报告，同意审查意见，决定批准这个报告，批准2023年国民经济和社会发展计划。${'会议号召全市人民为实现计划而努力。'.repeat(10)}`,
      kind: 'other',
    },
  ],
};
