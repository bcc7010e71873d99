import type { Draw } from './draw';
import { amounts, cell, derived, gaps, growth, lay, type MadeTable, PERCENT, row, steady, WAN, YI } from './model';

/** Tables as final accounts and offices' own budgets set them. */

const LAST = { period: '2029', status: 'actual' } as const;
const DONE = { period: '2030', status: 'actual' } as const;
const BUDGET = { period: '2030', status: 'target' } as const;
const NEXT = { period: '2031', status: 'target' } as const;

const ITEMS = [
  '一般公共服务支出',
  '公共安全支出',
  '教育支出',
  '科学技术支出',
  '卫生健康支出',
  '节能环保支出',
  '农林水支出',
  '住房保障支出',
] as const;
const itemRows = (draw: Draw, count: number) =>
  draw.some(ITEMS, count).map((label) => row([label], { size: [200, 900_000] }));

/** The budget, what it was adjusted to, what was spent, in per cent of the adjusted and of last year's. */
export const finalAccounts = (draw: Draw): MadeTable =>
  lay(
    {
      make: '预算数、调整预算数、决算数与两个百分比',
      title: '2030年市级一般公共预算支出决算表',
      note: '单位：万元',
      labels: [['项目']],
      columns: [
        steady(['预算数'], { unit: WAN, ...BUDGET }),
        steady(['调整预算数'], { unit: WAN, ...BUDGET }),
        steady(['决算数'], { unit: WAN, ...DONE }),
        derived(['决算数为调整预算数的%'], [2, 1], ([a, b]) => (a! / b!) * 100, {
          decimals: 1,
          unit: PERCENT,
          ...DONE,
        }),
        derived(['决算数为上年决算数的%'], [2], ([a]) => 95 + ((a! % 89) / 89) * 20, {
          decimals: 1,
          unit: PERCENT,
          ...DONE,
        }),
      ],
      rows: itemRows(draw, 7),
    },
    draw,
  );

/** This year's months against last year's: amounts of both, how much more, in per cent. */
export const againstLastYear = (draw: Draw): MadeTable =>
  lay(
    {
      make: '本年累计、上年同期、增减额与增减幅',
      title: '2030年1-9月一般公共预算收入完成情况',
      note: '单位：万元',
      labels: [['项目']],
      columns: [
        steady(['本年累计'], { unit: WAN, period: '2030-01/2030-09', decimals: 1 }),
        steady(['上年同期'], { unit: WAN, period: '2029-01/2029-09', decimals: 1 }),
        derived(['增减额'], [0, 1], ([a, b]) => a! - b!, {
          unit: WAN,
          kind: 'change',
          period: '2030-01/2030-09',
          decimals: 1,
        }),
        derived(['增减（%）'], [0, 1], ([a, b]) => (a! / b! - 1) * 100, {
          kind: 'growth',
          period: '2030-01/2030-09',
          decimals: 1,
        }),
      ],
      rows: draw
        .some(['增值税', '企业所得税', '个人所得税', '房产税', '契税', '专项收入', '罚没收入'], 6)
        .map((label) => row([label], { size: [300, 90_000] })),
    },
    draw,
  );

/** Offices down; the whole, the running costs in two parts, the projects: each a sum of what stands behind it. */
export const offices = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '部门支出表（合计、小计为各列之和）',
      title: '2031年市级部门支出预算总表',
      note: '单位：万元',
      labels: [['单位名称']],
      columns: [
        { path: ['合计'], value: () => 0, unit: WAN, ...NEXT },
        { path: ['基本支出', '小计'], value: () => 0, unit: WAN, ...NEXT, words: ['基本支出'] },
        amounts(['基本支出', '人员经费'], { unit: WAN, ...NEXT, size: [100, 9000], words: ['人员经费'] }),
        amounts(['基本支出', '公用经费'], { unit: WAN, ...NEXT, size: [10, 900], words: ['公用经费'] }),
        gaps(amounts(['项目支出'], { unit: WAN, ...NEXT, size: [10, 90_000], words: ['项目支出'] }), 0.15),
      ],
      rows: draw
        .some(['市水务局', '市教育局', '市档案馆', '市气象局', '市医保局', '市图书馆', '市审计局'], 6)
        .map((label) => row([label])),
    },
    draw,
  );
  for (const cells of table.body) {
    const value = (c: number): number => (cells[c]!.says?.value ?? 0) / 10 ** WAN.power;
    const set = (c: number, sum: number): void => {
      cells[c]!.text = String(Math.round(sum));
      cells[c]!.says!.value = Math.round(sum) * 10 ** WAN.power;
    };
    set(2, value(3) + value(4));
    set(1, value(2) + value(5));
  }
  return table;
};

/** Receipts and spending beside each other, with what was carried over and the totals at the foot. */
export const balance = (draw: Draw): MadeTable => {
  const side = (
    heading: string,
    items: readonly string[],
    sums: readonly [string, string],
    carried: string,
  ): MadeTable =>
    lay(
      {
        make: '收支平衡表，末行为总计',
        title: '2031年市级国有资本经营预算收支平衡表',
        note: '单位：万元',
        labels: [[heading]],
        columns: [amounts(['预算数'], { unit: WAN, ...NEXT, size: [100, 90_000] })],
        rows: [
          ...items.map((label) => row([label])),
          row([sums[0]], { name: [sums[0]] }),
          row([carried], { name: [carried] }),
          row([sums[1]], { name: [sums[1]] }),
        ],
      },
      draw,
    );
  const left = side(
    '收入项目',
    ['利润收入', '股利股息收入', '产权转让收入'],
    ['本年收入合计', '收入总计'],
    '上年结余收入',
  );
  const right = side(
    '支出项目',
    ['国有企业资本金注入支出', '国有企业政策性补贴支出', '解决历史遗留问题支出'],
    ['本年支出合计', '支出总计'],
    '结转下年支出',
  );
  const beside = (a: MadeTable['body'], b: MadeTable['body']): MadeTable['body'] =>
    a.map((cells, r) => [...cells, ...b[r]!]);
  return { ...left, head: beside(left.head, right.head), body: beside(left.body, right.body) };
};

/** Levels of government: limits of debt and balances, with parts of each by `其中`. */
export const debtLevels = (draw: Draw): MadeTable =>
  lay(
    {
      make: '债务限额余额分级，行有其中',
      title: '2030年末地方政府债务情况表',
      note: '单位：亿元',
      labels: [['项目']],
      columns: ['全市', '市本级'].map((level) =>
        amounts([level], { unit: YI, decimals: 2, size: [3, 900], words: level === '全市' ? [] : [level] }),
      ),
      rows: [
        row(['一、政府债务限额'], { name: ['政府债务限额'] }),
        row(['其中：一般债务限额'], { name: ['一般债务限额'] }),
        row(['专项债务限额']),
        row(['二、政府债务余额'], { name: ['政府债务余额'] }),
        row(['其中：一般债务余额'], { name: ['一般债务余额'] }),
        row(['专项债务余额']),
      ].map((one) => ({ ...one, status: 'actual' as const })),
    },
    draw,
  );

/** Numbers of the columns below the headings. */
export const numberedColumns = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '列头下编列次',
      title: '2030年政府性基金支出决算表',
      note: '单位：万元',
      labels: [['项目']],
      columns: [
        steady(['2029年决算数'], { unit: WAN, ...LAST, decimals: 1 }),
        steady(['2030年预算数'], { unit: WAN, ...BUDGET, decimals: 1 }),
        steady(['2030年决算数'], { unit: WAN, ...DONE, decimals: 1 }),
        growth(['比上年增长%'], DONE),
      ],
      rows: draw
        .some(
          [
            '城市基础设施配套费支出',
            '污水处理费支出',
            '彩票公益金支出',
            '车辆通行费支出',
            '水库移民扶持支出',
            '农业土地开发资金支出',
          ],
          5,
        )
        .map((label) => row([label], { size: [30, 40_000] })),
    },
    draw,
  );
  table.head.push([cell('栏次'), ...[1, 2, 3, 4].map((n) => cell(String(n)))]);
  return table;
};

/** Last year's number in brackets under a heading of less and more: `(123)` is what there is less. */
export const bracketed = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '负数写在括号里',
      title: '2031年市级部门预算增减情况表',
      note: '单位：万元',
      labels: [['项目']],
      columns: [
        steady(['2030年预算数'], { unit: WAN, ...BUDGET, decimals: 2 }),
        steady(['2031年预算数'], { unit: WAN, ...NEXT, decimals: 2 }),
        derived(['增减额'], [1, 0], ([a, b]) => a! - b!, { unit: WAN, kind: 'change', ...NEXT, decimals: 2 }),
      ],
      rows: itemRows(draw, 7),
    },
    draw,
  );
  for (const cells of table.body) {
    const last = cells[3]!;
    if (last.text.startsWith('-')) last.written = `(${last.text.slice(1)})`;
  }
  return table;
};
