import type { Draw } from './draw';
import { amounts, cell, derived, gaps, growth, lay, type MadeTable, PERCENT, row, steady, WAN } from './model';

/** Tables of annexes: accounts by three codes, funds by source, what is owed in each year, what offices spend. */

const DONE = { period: '2030', status: 'actual' } as const;
const NEXT = { period: '2031', status: 'target' } as const;

/** 类, 款 and 项 each in a column of its own. */
export const threeCodes = (draw: Draw): MadeTable =>
  lay(
    {
      make: '类款项三列编码',
      title: '2031年市级部门一般公共预算支出表',
      note: '单位：万元',
      labels: [['科目编码', '类'], ['科目编码', '款'], ['科目编码', '项'], ['科目名称']],
      columns: [
        amounts(['基本支出'], { unit: WAN, ...NEXT, size: [30, 9000], decimals: 2 }),
        amounts(['项目支出'], { unit: WAN, ...NEXT, size: [30, 9000], decimals: 2 }),
        derived(['合计'], [0, 1], ([a, b]) => a! + b!, { unit: WAN, ...NEXT, decimals: 2 }),
      ],
      rows: [
        row(['205', '', '', '教育支出']),
        row(['205', '02', '', '普通教育']),
        row(['205', '02', '03', '初中教育']),
        row(['208', '', '', '社会保障和就业支出']),
        row(['208', '05', '01', '行政单位离退休']),
        row(['210', '11', '01', '行政单位医疗']),
      ],
    },
    draw,
  );

/** One row an office, the parts of 三公 across. */
export const threeExpensesAcross = (draw: Draw): MadeTable =>
  lay(
    {
      make: '“三公”经费横排，车费再分两项',
      title: '2031年部门“三公”经费支出预算表',
      note: '单位：万元',
      labels: [['单位名称']],
      columns: [
        amounts(['“三公”经费合计'], { unit: WAN, ...NEXT, decimals: 2, size: [50, 900], words: ['三公'] }),
        gaps(
          amounts(['因公出国（境）费'], { unit: WAN, ...NEXT, decimals: 2, size: [2, 90], words: ['因公出国'] }),
          0.3,
        ),
        amounts(['公务用车购置及运行费', '小计'], {
          unit: WAN,
          ...NEXT,
          decimals: 2,
          size: [5, 300],
          words: ['公务用车'],
        }),
        gaps(
          amounts(['公务用车购置及运行费', '公务用车购置费'], {
            unit: WAN,
            ...NEXT,
            decimals: 2,
            size: [5, 90],
            words: ['购置'],
          }),
          0.3,
        ),
        amounts(['公务用车购置及运行费', '公务用车运行费'], {
          unit: WAN,
          ...NEXT,
          decimals: 2,
          size: [5, 90],
          words: ['运行'],
        }),
        amounts(['公务接待费'], { unit: WAN, ...NEXT, decimals: 2, size: [2, 90], words: ['接待'] }),
      ],
      rows: ['市水务局', '市教育局', '市档案馆', '市疾控中心', '市农科院'].map((label) => row([label], { name: [] })),
    },
    draw,
  );

/** Money of projects by where it comes from. */
export const fundSources = (draw: Draw): MadeTable =>
  lay(
    {
      make: '项目资金来源',
      title: '2031年政府投资项目资金安排表',
      note: '单位：万元',
      labels: [['序号'], ['项目名称'], ['建设性质']],
      columns: ['中央资金', '省级资金', '市级资金', '自筹资金'].map((source) =>
        gaps(
          amounts(['资金来源', source], { unit: WAN, ...NEXT, size: [210, 90000], words: [source.slice(0, 2)] }),
          0.15,
        ),
      ),
      rows: (
        [
          ['东湖堤防加固', '续建'],
          ['城北污水厂扩建', '新建'],
          ['康复医院迁建', '新建'],
          ['南山隧道', '续建'],
          ['农村供水改造', '改建'],
        ] as const
      ).map(([label, sort], i) => row([String(i + 1), label, sort], { name: [label] })),
    },
    draw,
  );

/** Principal and interest due in each of the next years. */
export const repayment = (draw: Draw): MadeTable =>
  lay(
    {
      make: '分年度还本付息',
      title: '地方政府债券分年度还本付息计划表',
      note: '单位：万元',
      labels: [['年度']],
      columns: [
        amounts(['应还本金'], { unit: WAN, status: 'target', size: [2100, 900000], words: ['本金'] }),
        amounts(['应付利息'], { unit: WAN, status: 'target', size: [2100, 90000], words: ['利息'] }),
      ],
      rows: ['2032年', '2033年', '2034年', '2035年', '2036年'].map((label) =>
        row([label], { name: [], period: label.slice(0, 4) }),
      ),
    },
    draw,
  );

/** What was done of each task, with the office that answers for it. */
export const tasks = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '任务、目标值、完成值与责任单位',
      title: '2030年重点任务完成情况表',
      labels: [['序号'], ['指标'], ['计量单位']],
      columns: [
        steady(['目标值'], { period: '2030', status: 'target' }),
        steady(['完成值'], DONE),
        derived(['完成率（%）'], [0, 1], ([a, b]) => (b! / a!) * 100, { decimals: 1, unit: PERCENT, ...DONE }),
      ],
      rows: (
        [
          ['新建口袋公园', '个', [11, 90]],
          ['新增停车泊位', '个', [2100, 9000]],
          ['改造供水管网', '公里', [110, 900]],
          ['培训技能人才', '人', [2100, 90000]],
          ['完成造林面积', '亩', [2100, 90000]],
        ] as const
      ).map(([label, unit, [least, most]], i) =>
        row([String(i + 1), label, unit], { name: [label.slice(2)], unit: { unit, power: 0 }, size: [least, most] }),
      ),
    },
    draw,
  );
  table.head[0]!.push(cell('责任单位'));
  for (const cells of table.body) cells.push(cell(draw.pick(['城管局', '人社局', '水务局'])));
  return table;
};

/** Growth and shares whose headings alone say that they are per cent, and points behind them. */
export const percentUnsaid = (draw: Draw): MadeTable =>
  lay(
    {
      make: '比重与增速均不写百分号',
      title: '2030年规模以上服务业营业收入',
      labels: [['行业']],
      columns: [
        amounts(['营业收入（亿元）'], {
          unit: { unit: '元', power: 8 },
          size: [3, 900],
          decimals: 1,
          words: ['营业收入'],
        }),
        { path: ['占比'], value: (_, d) => d.rate(3, 60, 1), decimals: 1, unit: PERCENT },
        growth(['同比增速']),
        {
          path: ['增速比上年提高（百分点）'],
          value: (_, d) => d.rate(-9, 9, 1),
          decimals: 1,
          unit: { unit: '百分点', power: 0 },
          kind: 'change',
        },
      ],
      rows: ['交通运输、仓储和邮政业', '信息传输和软件业', '租赁和商务服务业', '居民服务业', '文化体育和娱乐业'].map(
        (label) => row([label], { name: [label.slice(0, 4)] }),
      ),
    },
    draw,
  );
