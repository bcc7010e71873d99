import type { Draw } from './draw';
import { amounts, derived, growth, lay, type MadeTable, PERCENT, row, steady, WAN, YI } from './model';

/** Tables as offices set them on their own pages: months, tasks, tasks' shares, works, debts, towns. */

const HALF = { period: '2030-01/2030-06', status: 'actual' } as const;
const PEOPLE = { unit: '人', power: 0 };

/** Half a year against the same of the year before, by how much more, and how much of the year's task is done. */
export const tasks = (draw: Draw): MadeTable =>
  lay(
    {
      make: '上半年、去年同期、同比增减与任务完成比例',
      title: '2030年上半年就业主要数据',
      note: '单位：人',
      labels: [['指标']],
      columns: [
        steady(['上半年'], { unit: PEOPLE, ...HALF }),
        steady(['去年同期'], { unit: PEOPLE, period: '2029-01/2029-06' }),
        derived(['同比增减'], [0, 1], ([a, b]) => a! - b!, { unit: PEOPLE, kind: 'change', ...HALF }),
        derived(['完成年度目标任务比例（%）'], [0], ([a]) => 40 + ((a! % 97) / 97) * 30, {
          decimals: 1,
          unit: PERCENT,
          words: ['完成率'],
          ...HALF,
        }),
      ],
      rows: [
        '城镇新增就业人数',
        '失业人员再就业人数',
        '就业困难人员就业人数',
        '技能培训人数',
        '返乡创业人数',
        '见习人数',
      ].map((label) => row([label], { size: [300, 60_000] })),
    },
    draw,
  );

/** What a month's table of receipts says: the year's budget, the month, the months so far, how much of the budget, how much more. */
export const receiptsSoFar = (draw: Draw): MadeTable =>
  lay(
    {
      make: '年度预算、本月数、累计数、占预算与增减',
      title: '2030年1-8月一般公共预算收入执行情况',
      note: '单位：万元',
      labels: [['收入项目']],
      columns: [
        amounts(['年度预算'], { unit: WAN, period: '2030', status: 'target', size: [9000, 99_000] }),
        amounts(['本月数'], { unit: WAN, period: '2030-08', size: [100, 900] }),
        amounts(['累计数'], { unit: WAN, period: '2030-01/2030-08', size: [1000, 8000] }),
        derived(['占预算%'], [2, 0], ([a, b]) => (a! / b!) * 100, {
          decimals: 2,
          unit: PERCENT,
          period: '2030-01/2030-08',
          words: ['完成率'],
        }),
        growth(['增减%'], { period: '2030-01/2030-08' }),
      ],
      rows: draw
        .some(['增值税', '企业所得税', '个人所得税', '资源税', '契税', '专项收入', '罚没收入'], 6)
        .map((label) => row([label])),
    },
    draw,
  );

/** Works: the whole, what was done up to a day, what the year plans. */
export const works = (draw: Draw): MadeTable =>
  lay(
    {
      make: '工程总投资、截至上年底完成、当年计划',
      title: '2031年重点工程投资计划表',
      note: '单位：万元',
      labels: [['项目名称']],
      columns: [
        amounts(['截至2030年底累计完成投资'], { unit: WAN, period: '2030', size: [500, 9000], words: ['完成投资'] }),
        amounts(['2031年计划投资'], { unit: WAN, period: '2031', status: 'target', size: [500, 9000] }),
      ],
      rows: draw
        .some(['青山泵站', '城南大道', '第三水厂', '客运枢纽', '文化中心', '粮食储备库', '人民医院新院区'], 6)
        .map((label) => row([label])),
    },
    draw,
  );

/** Limits and balances of debts, of two sorts, by county. */
export const debts = (draw: Draw): MadeTable =>
  lay(
    {
      make: '分县债务限额与余额（一般、专项）',
      title: '2030年政府债务限额和余额情况表',
      note: '单位：亿元',
      labels: [['地区']],
      columns: ['限额', '余额'].flatMap((what) =>
        ['一般债务', '专项债务'].map((sort) =>
          amounts([`2030年债务${what}`, sort], {
            unit: YI,
            period: '2030',
            decimals: 2,
            size: [10, 400],
            words: [sort, what],
          }),
        ),
      ),
      rows: draw.some(['甲山县', '乙水县', '丙河区', '丁江市', '戊湖县', '己岭县'], 5).map((label) => row([label])),
    },
    draw,
  );

/** Amounts and shares in one table whose note names both units. */
export const sharesAmongMoney = (draw: Draw): MadeTable =>
  lay(
    {
      make: '亿元与占比混排的两年表',
      title: '2030年经济社会发展主要指标',
      note: '单位：亿元、%',
      labels: [['指标']],
      columns: [
        steady(['2029年'], { period: '2029', decimals: 2 }),
        steady(['2030年'], { period: '2030', decimals: 2 }),
      ],
      rows: [
        row(['批发业增加值'], { size: [20, 600], unit: YI }),
        row(['研发投入占比'], { size: [1, 9], unit: PERCENT }),
        row(['工业投资'], { size: [20, 600], unit: YI }),
        row(['绿化覆盖率'], { size: [20, 60], unit: PERCENT }),
        row(['住户存款余额'], { size: [20, 900], unit: YI }),
      ],
    },
    draw,
  );

/** Balances, by how much more than at the year's beginning, and growth: the second column is told by the other two. */
export const balances = (draw: Draw): MadeTable =>
  lay(
    {
      make: '余额、比年初增加与同比增长',
      title: '2030年末金融机构信贷收支表',
      note: '单位：亿元',
      labels: [['项目']],
      columns: [
        amounts(['余额'], { unit: YI, period: '2030', decimals: 1, size: [100, 3000], words: ['余额'] }),
        {
          path: ['比年初增加'],
          value: (one, from) => (one.values[0] as number) * from.rate(-6, 12, 1) * 0.01,
          decimals: 1,
          unit: YI,
          kind: 'change',
          period: '2030',
        },
        derived(['同比增长（%）'], [0, 1], ([a, more]) => (more! / (a! - more!)) * 100, {
          decimals: 1,
          kind: 'growth',
          period: '2030',
        }),
      ],
      rows: ['各项存款', '住户存款', '单位存款', '各项贷款', '短期贷款', '中长期贷款'].map((label) => row([label])),
    },
    draw,
  );

/** Towns down the side, each a place of its own. */
export const towns = (draw: Draw): MadeTable =>
  lay(
    {
      make: '分乡镇产值、增速与税收完成率',
      title: '2030年上半年各乡镇主要经济指标',
      note: '单位：万元',
      labels: [['乡镇']],
      columns: [
        amounts(['工业总产值', '上半年'], { unit: WAN, ...HALF, size: [900, 90_000], words: ['工业总产值'] }),
        growth(['工业总产值', '同比%'], { ...HALF, words: ['工业总产值'] }),
        amounts(['税收', '完成额'], { unit: WAN, ...HALF, size: [100, 900], words: ['税收'] }),
        amounts(['税收', '完成年计划%'], {
          unit: PERCENT,
          ...HALF,
          size: [40, 60],
          decimals: 2,
          words: ['税收完成率'],
        }),
      ],
      rows: draw.some(['石门镇', '柳林镇', '大河乡', '白杨镇', '双桥乡', '上岗镇'], 5).map((label) => row([label])),
    },
    draw,
  );
