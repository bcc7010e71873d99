import type { Draw } from './draw';
import { amounts, cell, growth, lay, type MadeTable, PERCENT, row, type Unit, YI } from './model';

/** Tables whose cells hold more than a bare number. */

const COUNT = (unit: string, power = 0): Unit => ({ unit, power });

/** Counties with amounts of several indicators, each cell with a rate in brackets behind its amount. */
function withRates(draw: Draw, make: string, heading: (name: string) => string, named: boolean): MadeTable {
  const table = lay(
    {
      make,
      title: '2030年各县区主要指标',
      labels: [['地区']],
      columns: ['地区生产总值', '固定资产投资', '一般公共预算收入'].map((name) =>
        amounts([heading(name)], { unit: YI, size: [30, 900], decimals: 1, words: [name] }),
      ),
      rows: ['甲县', '乙县', '丙区', '丁市'].map((label) => row([label])),
    },
    draw,
  );
  for (const one of table.body.flat()) {
    if (one.says === null) continue;
    const rate = draw.rate(2, 18, 1).toFixed(1);
    one.written = `${one.text}（${rate}%）`;
    const says = named ? { ...one.says, value: Number(rate), unit: '%', kind: 'growth' as const } : null;
    one.second = { text: rate, says };
  }
  return table;
}

/** A number and its growth in one cell, both named by the heading. */
export const valueAndGrowth = (draw: Draw): MadeTable =>
  withRates(draw, '一格两数，列头言明', (name) => `${name}（亿元）及增速`, true);

/** The same where the heading names the amount alone. */
export const valueAndSomeRate = (draw: Draw): MadeTable =>
  withRates(draw, '一格两数，列头未言后者', (name) => `${name}（亿元）`, false);

/** Units in the cells. */
export const unitsInCells = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '单位写在格内',
      title: '2030年经济运行主要数据',
      labels: [['指标']],
      columns: [amounts(['完成情况'], { decimals: 1, size: [12, 900] }), growth(['同比增长'])],
      rows: (
        [
          ['地区生产总值', YI],
          ['社会消费品零售总额', YI],
          ['城镇新增就业', COUNT('人', 4)],
          ['粮食产量', COUNT('吨', 4)],
        ] as const
      ).map(([label, unit]) => row([label], { unit })),
    },
    draw,
  );
  for (const cells of table.body) {
    const { says, text } = cells[1]!;
    const scale = says!.unit === '元' ? '亿' : '万';
    cells[1]!.written = `${text}${scale}${says!.unit}`;
    cells[2]!.written = `${cells[2]!.text}%`;
  }
  return table;
};

/** Spaces between thousands. */
export const spacedThousands = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '千分位用空格',
      title: '2030年末户数和人数',
      labels: [['地区']],
      columns: [
        amounts(['户数（户）'], { unit: COUNT('户'), size: [12000, 900000], words: ['户数'] }),
        amounts(['人数（人）'], { unit: COUNT('人'), size: [12000, 900000], words: ['人数'] }),
      ],
      rows: ['甲县', '乙县', '丙县', '丁区', '戊区'].map((label) => row([label])),
    },
    draw,
  );
  for (const one of table.body.flat()) if (one.says !== null) one.written = one.text.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return table;
};

/** A plan's targets with sums in brackets, bounds before and words behind the number. */
export const boundTargets = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '规划目标：界限、累计方括号与属性',
      title: '“十六五”时期主要指标',
      labels: [['指标']],
      columns: [amounts(['2030年'], { period: '2030' }), amounts(['2035年'], { period: '2035', status: 'target' })],
      rows: [
        row(['城镇调查失业率（%）'], { name: ['失业率'], unit: PERCENT, size: [4, 5.6], decimals: 2 }),
        row(['森林覆盖率（%）'], { name: ['森林覆盖率'], unit: PERCENT, size: [20, 60], decimals: 2 }),
        row(['粮食综合生产能力（万吨）'], { name: ['粮食'], unit: COUNT('吨', 4), size: [100, 900], decimals: 1 }),
        row(['人均预期寿命（岁）'], { name: ['寿命'], unit: COUNT('岁'), size: [76, 83], decimals: 2 }),
        row(['每千人口执业医师数（人）'], { name: ['执业医师'], unit: COUNT('人'), size: [2, 5], decimals: 2 }),
      ],
    },
    draw,
  );
  const shapes = ['<#', '≥#', '#以上', '#左右', '#'];
  table.head[0]!.push(cell('属性'));
  for (const [r, cells] of table.body.entries()) {
    cells[2]!.written = shapes[r]!.replace('#', cells[2]!.text);
    cells.push(cell(r % 2 === 0 ? '预期性' : '约束性'));
  }
  return table;
};

/** Years with the marks of notes, explained below. */
export const notedYears = (draw: Draw): MadeTable =>
  lay(
    {
      make: '年份带注码',
      title: '历年年末常住人口',
      note: '单位：万人',
      labels: [['指标']],
      columns: (
        [
          ['2028年', '2028'],
          ['2029年①', '2029'],
          ['2030年②', '2030'],
        ] as const
      ).map(([words, period]) => amounts([words], { unit: COUNT('人', 4), size: [20, 900], decimals: 2, period })),
      rows: ['年末常住人口', '城镇常住人口', '乡村常住人口', '户籍人口', '流动人口'].map((label) => row([label])),
      below: ['注：①2029年数据为修订数。②2030年数据为抽样调查推算数。'],
    },
    draw,
  );

/** Rates, and how many points they are off from the year before. */
export const points = (draw: Draw): MadeTable =>
  lay(
    {
      make: '率与比上年±百分点并列',
      title: '2030年工业经济效益',
      labels: [['指标']],
      columns: [
        { path: ['2030年（%）'], value: (_, d) => d.rate(5, 90, 2), decimals: 2, unit: PERCENT, period: '2030' },
        { path: ['2029年（%）'], value: (_, d) => d.rate(5, 90, 2), decimals: 2, unit: PERCENT, period: '2029' },
        {
          path: ['比上年±百分点'],
          value: (_, d) => d.rate(-4, 4, 2),
          decimals: 2,
          kind: 'change',
          unit: COUNT('百分点'),
          period: '2030',
        },
      ],
      rows: ['资产负债率', '产品销售率', '产能利用率', '成本费用利润率'].map((label) => row([label])),
    },
    draw,
  );

/** Parts set in by full-width spaces, with marks. */
export const indents = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '全角空格缩进与#其中',
      title: '2030年规模以上工业增加值',
      labels: [['类别']],
      columns: [
        amounts(['增加值（亿元）'], { unit: YI, size: [20, 900], decimals: 1, words: ['增加值'] }),
        growth(['增长（%）'], { words: ['增加值'] }),
      ],
      rows: ['轻工业', '重工业', '#国有控股企业', '　　民营企业', '　　外商投资企业', '其中：大型企业'].map((label) =>
        row([label], { name: [label.replace(/^[#\u3000]+|^其中：/, '')] }),
      ),
    },
    draw,
  );
  return table;
};
