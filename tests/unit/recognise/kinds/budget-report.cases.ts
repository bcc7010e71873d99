import { type KindCases, paragraphs } from '../writing';

const ACCOUNTS = `一般公共预算收入完成32.1亿元，增长4.2%，其中税收收入21.3亿元。一般公共预算支出68.9亿元，完成预算的98%。
政府性基金预算收入15.2亿元，支出18.8亿元。国有资本经营预算收入0.6亿元。社会保险基金预算收入12.4亿元。
一般公共预算支出中，教育支出14.2亿元，卫生健康支出8.1亿元，农林水支出9.9亿元，上级转移支付41亿元。`;

export const cases: KindCases = {
  positive: [
    {
      name: 'read to the congress, its title set in two lines',
      title: '信息公开',
      text: `关于平度市2023年预算执行情况
和2024年预算草案的报告
——2024年1月16日在平度市第十九届人民代表大会第三次会议上
平度市财政局局长 王某
各位代表：
受市人民政府委托，现将2023年预算执行情况和2024年预算草案提请大会审查。
一、2023年预算执行情况
${ACCOUNTS}
${paragraphs(5)}
二、2024年预算草案
${ACCOUNTS}
${paragraphs(4, 9)}`,
      kind: 'budget-report',
      place: '平度市',
      code: '370283',
      year: 2023,
      reviews: '2023',
      plans: '2024',
    },
    {
      name: 'a summary without salutation; the place stands in the line of the speech',
      title: '关于2021年财政预算执行情况和2022年财政预算草案的报告（摘要）-河池日报',
      text: `关于2021年财政预算执行情况和2022年财政预算草案的报告（摘要）
——2022年2月20日在河池市第五届人民代表大会第二次会议上
一、2021年预算执行情况
${ACCOUNTS}
${paragraphs(4)}
二、2022年预算安排
${ACCOUNTS}
${paragraphs(3, 9)}`,
      kind: 'budget-report',
      place: '河池市',
      year: 2021,
      plans: '2022',
    },
  ],
  negative: [
    {
      name: 'a list of the budget’s attachments',
      title: '2024年市级政府预算公开',
      text: `2024年市级政府预算公开\n0、目录\n${Array.from({ length: 60 }, (_, i) => `${i + 1}.关于平度市2023年预算执行情况和2024年预算草案的报告附表${i + 1}`).join('\n')}`,
      kind: 'other',
    },
    {
      name: 'the audit of the budget’s execution',
      title: '关于2023年度市本级预算执行和其他财政收支的审计工作报告',
      text: `关于2023年度市本级预算执行和其他财政收支的审计工作报告\n${'审计发现个别单位支出进度偏慢，已督促整改到位。审计查出的问题已列出清单，逐项销号。\n'.repeat(60)}`,
      kind: 'other',
    },
    {
      name: 'a page titled as the report whose body is a file',
      title: '关于平度市2023年预算执行情况和2024年预算草案的报告',
      text: '关于平度市2023年预算执行情况和2024年预算草案的报告\n发布日期：2024-02-01\n附件：报告全文.pdf\n打印 关闭',
      kind: 'other',
    },
  ],
};
