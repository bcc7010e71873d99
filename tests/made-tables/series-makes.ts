import type { Draw } from './draw';
import { amounts, derived, growth, lay, type MadeTable, PERCENT, row, steady, type Unit, YI } from './model';

/** Tables over years, of households and firms, two tables side by side. */

const COUNT = (unit: string, power = 0): Unit => ({ unit, power });

/** Done, expected and aimed at in neighbouring columns. */
export const expected = (draw: Draw): MadeTable =>
  lay(
    {
      make: '实际、预计与目标并列',
      title: '国民经济和社会发展主要指标计划表',
      labels: [['指标'], ['单位']],
      columns: [
        steady(['2029年实际'], { period: '2029' }),
        steady(['2030年预计'], { period: '2030', status: 'estimate' }),
        steady(['2031年计划'], { period: '2031', status: 'target' }),
      ],
      rows: (
        [
          ['粮食总产量', '万吨', COUNT('吨', 4), [11, 900], 1],
          ['货运量', '万吨', COUNT('吨', 4), [110, 9000], 0],
          ['社会消费品零售总额', '亿元', YI, [60, 3000], 1],
          ['城镇新增就业', '万人', COUNT('人', 4), [2, 90], 2],
          ['医院床位', '张', COUNT('张'), [2100, 90000], 0],
        ] as const
      ).map(([label, unit, read, [least, most], decimals]) =>
        row([label, unit], { name: [label], unit: read, size: [least, most], decimals }),
      ),
    },
    draw,
  );

/** The amount and its growth in rows under each other. */
export const growthBelow = (draw: Draw): MadeTable =>
  lay(
    {
      make: '总量与增速隔行',
      title: '主要指标',
      labels: [['指标']],
      columns: ['2028年', '2029年', '2030年'].map((year) => ({
        path: [year],
        period: year.slice(0, 4),
        value: (one, d) => (one.kind === 'growth' ? d.rate(-9, 19, 1) : d.amount(...(one.size ?? [30, 900]), 1)),
        decimals: 1,
      })),
      rows: ['地区生产总值', '固定资产投资', '进出口总额'].flatMap((label) => [
        row([`${label}（亿元）`], { name: [label], unit: YI, size: [30, 9000] }),
        row(['　比上年增长（%）'], { name: [label], kind: 'growth', unit: PERCENT }),
      ]),
    },
    draw,
  );

/** Income of five groups of households. */
export const fifths = (draw: Draw): MadeTable =>
  lay(
    {
      make: '五等份分组收入',
      title: '居民人均可支配收入（按收入五等份分组）',
      note: '单位：元',
      labels: [['组别']],
      columns: ['2029', '2030'].map((year) =>
        amounts([year], { unit: COUNT('元'), size: [8100, 99000], period: year, words: ['人均可支配收入'] }),
      ),
      rows: ['低收入组', '中间偏下收入组', '中间收入组', '中间偏上收入组', '高收入组'].map((label) => row([label])),
    },
    draw,
  );

/** Firms by size: how many, with how many people, taking how much. */
export const firmSizes = (draw: Draw): MadeTable =>
  lay(
    {
      make: '企业规模、单位数与从业人员',
      title: '2030年末建筑业企业情况',
      labels: [['企业规模']],
      columns: [
        amounts(['企业数（个）'], { unit: COUNT('个'), size: [11, 900], words: ['企业'] }),
        amounts(['从业人员（人）'], { unit: COUNT('人'), size: [2100, 90000], words: ['从业人员'] }),
        amounts(['签订合同额（亿元）'], { unit: YI, size: [3, 900], decimals: 2, words: ['合同额'] }),
        growth(['合同额增长（%）'], { words: ['合同额'] }),
      ],
      rows: ['大型', '中型', '小型', '微型'].map((label) => row([label])),
    },
    draw,
  );

/** Two tables of different things beside each other under one title. */
export const besideEachOther = (draw: Draw): MadeTable => {
  const left = lay(
    {
      make: '两表并排，列头各异',
      title: '2030年主要产品与运输情况',
      labels: [['产品名称']],
      columns: [amounts(['产量（万吨）'], { unit: COUNT('吨', 4), size: [11, 900], decimals: 1 })],
      rows: ['生铁', '水泥', '化肥', '原盐'].map((label) => row([label])),
    },
    draw,
  );
  const right = lay(
    {
      make: '',
      title: '',
      labels: [['运输方式']],
      columns: [growth(['货运量增长（%）'], { words: ['货运量'] })],
      rows: ['铁路', '公路', '水运', '民航'].map((label) => row([label])),
    },
    draw,
  );
  const beside = (a: MadeTable['body'], b: MadeTable['body']): MadeTable['body'] =>
    a.map((cells, r) => [...cells, ...b[r]!]);
  return { ...left, head: beside(left.head, right.head), body: beside(left.body, right.body) };
};

/** Two units in one note, the heading says which. */
export const twoUnitNote = (draw: Draw): MadeTable =>
  lay(
    {
      make: '表右上两种单位',
      title: '2030年各乡镇财政收入',
      note: '单位：万元、%',
      labels: [['乡镇']],
      columns: [
        steady(['本年收入'], { unit: COUNT('元', 4), words: ['收入'] }),
        steady(['上年收入'], { unit: COUNT('元', 4), period: '2029', words: ['收入'] }),
        derived(['增长'], [0, 1], ([a, b]) => (a! / b! - 1) * 100, { decimals: 1, kind: 'growth', words: ['收入'] }),
      ],
      rows: ['东镇', '西镇', '南乡', '北乡', '河口镇'].map((label) => row([label], { size: [300, 9000] })),
    },
    draw,
  );

/** Rates per thousand, and people per square kilometre. */
export const densities = (draw: Draw): MadeTable =>
  lay(
    {
      make: '千人拥有与密度',
      title: '2030年卫生资源与人口',
      labels: [['地区']],
      columns: [
        amounts(['每千人口床位数（张）'], { unit: COUNT('张'), size: [3, 12], decimals: 2, words: ['每千人口床位'] }),
        amounts(['人口密度（人/平方公里）'], { unit: COUNT('人/平方公里'), size: [110, 9000], words: ['人口密度'] }),
        {
          path: ['城镇化率（%）'],
          value: (_, d) => d.rate(30, 90, 2),
          decimals: 2,
          unit: PERCENT,
          words: ['城镇化率'],
        },
      ],
      rows: ['甲县', '乙县', '丙区', '丁市'].map((label) => row([label])),
    },
    draw,
  );
