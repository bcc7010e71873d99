import { type KindCases, paragraphs } from '../writing';

const CLOSED = `一般公共预算收入决算数28.4亿元，比上年增长3.1%。一般公共预算支出决算数61.2亿元，结转下年1.1亿元。
政府性基金收入决算数9.8亿元，支出12.4亿元。国有资本经营收入0.3亿元，社会保险基金收入10.2亿元。转移支付收入30.6亿元。
决算与向大会报告的执行数相比略有变化，预备费支出0.4亿元。`;

export const cases: KindCases = {
  positive: [
    {
      name: 'laid before the standing committee',
      title: '关于泸县2023年财政决算（草案）的报告',
      text: `关于泸县2023年财政决算（草案）的报告
——2024年8月20日在泸县第十九届人民代表大会常务委员会第二十次会议上
主任、各位副主任、各位委员：
受县人民政府委托，现将2023年财政决算（草案）报告如下，请予审查。
一、2023年决算情况
${CLOSED}
${paragraphs(5)}
${CLOSED}`,
      kind: 'final-accounts',
      place: '泸县',
      code: '510521',
      year: 2023,
      reviews: '2023',
      plans: null,
    },
    {
      name: 'without salutation',
      title: '铜川市人民政府关于2021年市级财政决算的报告',
      text: `铜川市人民政府关于2021年市级财政决算的报告\n一、2021年财政决算情况\n${CLOSED}\n${paragraphs(5)}\n${CLOSED}`,
      kind: 'final-accounts',
      place: '铜川市',
      year: 2021,
    },
  ],
  negative: [
    {
      name: 'one department’s accounts',
      title: '泸县民政局2023年度部门决算公开说明',
      text: `泸县民政局2023年度部门决算公开说明\n${'本部门收入决算总额与支出决算总额相等，机构运行经费支出减少，政府采购支出为零。\n'.repeat(50)}`,
      kind: 'other',
    },
  ],
};
