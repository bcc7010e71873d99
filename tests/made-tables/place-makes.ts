import type { Draw } from './draw';
import { amounts, cell, gaps, growth, lay, type MadeTable, PERCENT, row, type Unit, WAN, YI } from './model';

/** Tables of places and projects. */

const COUNT = (unit: string, power = 0): Unit => ({ unit, power });

/** Places down, indicators across, ranks between. */
export const ranks = (draw: Draw): MadeTable => {
  const places = draw.some(['甲县', '乙县', '丙县', '丁区', '戊区', '己市', '庚市'], 6);
  const order = draw
    .some(
      places.map((_, i) => i + 1),
      places.length,
    )
    .sort(() => draw.next() - 0.5);
  let at = 0;
  return lay(
    {
      make: '分地区总量、增速与位次',
      title: '2030年各县（市、区）地区生产总值',
      labels: [['县（市、区）']],
      columns: [
        amounts(['总量（亿元）'], { unit: YI, size: [30, 900], decimals: 2, words: ['地区生产总值'] }),
        growth(['同比增长（%）'], { words: ['地区生产总值'] }),
        {
          path: ['增速位次'],
          value: () => order[at++ % order.length]!,
          unit: COUNT('位'),
          kind: 'rank',
          words: ['地区生产总值'],
        },
      ],
      rows: places.map((label) => row([label])),
    },
    draw,
  );
};

/** Many indicators of many places. */
export const matrix = (draw: Draw): MadeTable =>
  lay(
    {
      make: '地区与指标矩阵，列头合并',
      title: '2030年分地区主要经济指标',
      labels: [['地区']],
      columns: [
        amounts(['地区生产总值', '绝对额（亿元）'], {
          unit: YI,
          size: [30, 900],
          decimals: 2,
          words: ['地区生产总值'],
        }),
        growth(['地区生产总值', '增长（%）'], { words: ['地区生产总值'] }),
        gaps(
          amounts(['一般公共预算收入', '绝对额（万元）'], {
            unit: WAN,
            size: [3000, 900000],
            words: ['一般公共预算收入'],
          }),
          0.1,
        ),
        growth(['一般公共预算收入', '增长（%）'], { words: ['一般公共预算收入'] }),
        growth(['固定资产投资增长（%）'], { words: ['固定资产投资'] }),
      ],
      rows: ['全市合计', '甲县', '乙县', '丙县', '丁区', '戊区'].map((label) =>
        row([label], { name: label === '全市合计' ? [] : [label] }),
      ),
      blank: draw.pick(['', '—']),
    },
    draw,
  );

/** Indicators down, places across. */
export const placesAcross = (draw: Draw): MadeTable =>
  lay(
    {
      make: '指标在行，地区在列',
      title: '2030年毗邻三市主要指标对比',
      labels: [['指标'], ['单位']],
      columns: ['甲市', '乙市', '丙市'].map((place) => amounts([place], { words: [place] })),
      rows: (
        [
          ['常住人口', '万人', COUNT('人', 4)],
          ['地区生产总值', '亿元', YI],
          ['进出口总额', '亿美元', COUNT('美元', 8)],
          ['人均可支配收入', '元', COUNT('元')],
        ] as const
      ).map(([label, unit, read]) =>
        row([label, unit], { name: [label], unit: read, size: [210, 60000], decimals: 1 }),
      ),
    },
    draw,
  );

/** Two censuses beside each other. */
export const census = (draw: Draw): MadeTable =>
  lay(
    {
      make: '两次普查比重对照',
      title: '各地区人口',
      note: '单位：人、%',
      labels: [['地区']],
      columns: [
        amounts(['人口数'], { unit: COUNT('人'), size: [21000, 900000], words: ['人口'] }),
        {
          path: ['比重', '2030年'],
          value: (_, d) => d.rate(3, 40, 2),
          decimals: 2,
          unit: PERCENT,
          period: '2030',
          words: ['比重'],
        },
        {
          path: ['比重', '2020年'],
          value: (_, d) => d.rate(3, 40, 2),
          decimals: 2,
          unit: PERCENT,
          period: '2020',
          words: ['比重'],
        },
      ],
      rows: ['甲县', '乙县', '丙县', '丁区', '戊区'].map((label) => row([label])),
    },
    draw,
  );

/** Words behind the numbers. */
export const projects = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '项目表，前后有文字列',
      title: '2031年市级重点建设项目计划表',
      note: '单位：万元',
      labels: [['序号'], ['项目名称'], ['建设内容']],
      columns: [
        amounts(['总投资'], { unit: WAN, period: '2031', status: 'target', size: [2100, 900000], words: ['投资'] }),
        amounts(['2031年计划投资'], {
          unit: WAN,
          period: '2031',
          status: 'target',
          size: [2100, 90000],
          words: ['投资'],
        }),
      ],
      rows: (
        [
          ['城南水厂', '日供水8万吨'],
          ['环城快速路二期', '全长12公里'],
          ['职业技术学校迁建', '建筑面积6万平方米'],
          ['西郊物流园', '仓储及配套'],
        ] as const
      ).map(([label, what], i) => row([String(i + 1), label, what], { name: [label] })),
    },
    draw,
  );
  table.head[0]!.push(cell('责任单位'));
  for (const cells of table.body) cells.push(cell(draw.pick(['市水务局', '市交通局', '市教育局', '市商务局'])));
  return table;
};
