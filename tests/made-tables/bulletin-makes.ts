import type { Draw } from './draw';
import { amounts, cell, derived, growth, lay, type MadeTable, PERCENT, row, type Unit, YI } from './model';

/** Tables as bulletins, monthly notices, plans and reports set them. */

const COUNT = (unit: string, power = 0): Unit => ({ unit, power });

const PRODUCTS: readonly [string, string, Unit][] = [
  ['发电量', '亿千瓦时', COUNT('千瓦时', 8)],
  ['水泥', '万吨', COUNT('吨', 4)],
  ['汽车', '万辆', COUNT('辆', 4)],
  ['化学纤维', '万吨', COUNT('吨', 4)],
  ['卷烟', '亿支', COUNT('支', 8)],
  ['平板玻璃', '万重量箱', COUNT('重量箱', 4)],
  ['手机', '万台', COUNT('台', 4)],
  ['纱', '万吨', COUNT('吨', 4)],
];
const productRows = (draw: Draw, count: number) =>
  draw
    .some(PRODUCTS, count)
    .map(([label, unit, read]) => row([label, unit], { name: [label], unit: read, size: [1.1, 900], decimals: 2 }));

/** Product, unit, output, growth. */
export const products = (draw: Draw): MadeTable =>
  lay(
    {
      make: '产品、单位、产量、增长',
      title: '2030年主要工业产品产量及其增长速度',
      labels: [['产品名称'], ['单位']],
      columns: [amounts(['产量']), growth(['比上年增长（%）'])],
      rows: productRows(draw, 6),
    },
    draw,
  );

/** The month and the months up to it, each with growth. */
export const monthly = (draw: Draw): MadeTable =>
  lay(
    {
      make: '本月与累计各分绝对数与增速',
      title: '2030年6月主要经济指标',
      labels: [['指标'], ['单位']],
      columns: [
        amounts(['6月', '绝对数'], { period: '2030-06', decimals: 1, size: [3, 800] }),
        growth(['6月', '同比增长（%）'], { period: '2030-06' }),
        amounts(['1-6月', '绝对数'], { period: '2030-01/2030-06', decimals: 1, size: [30, 8000] }),
        growth(['1-6月', '同比增长（%）'], { period: '2030-01/2030-06' }),
      ],
      rows: ['社会消费品零售总额', '进出口总额', '税收收入', '一般公共预算支出', '商品房销售额'].map((label) =>
        row([label, '亿元'], { name: [label], unit: YI }),
      ),
    },
    draw,
  );

/** Growth alone. */
export const growthOnly = (draw: Draw): MadeTable =>
  lay(
    {
      make: '只有增速一列',
      title: '2030年分行业固定资产投资增长速度',
      labels: [['行业']],
      columns: [growth(['比上年增长（%）'])],
      rows: ['农林牧渔业', '采矿业', '制造业', '建筑业', '批发和零售业', '教育'].map((label) => row([label])),
    },
    draw,
  );

/** Rates among amounts: the row says what it is in. */
export const mixedRows = (draw: Draw): MadeTable =>
  lay(
    {
      make: '行内自带单位，率与量混排',
      title: '国民经济和社会发展计划主要指标完成情况',
      labels: [['指标名称']],
      columns: [
        amounts(['2029年实际'], { period: '2029' }),
        amounts(['2030年计划'], { period: '2030', status: 'target' }),
        amounts(['2030年完成'], { period: '2030' }),
      ],
      rows: [
        row(['地区生产总值（亿元）'], { name: ['地区生产总值'], unit: YI, size: [100, 900], decimals: 1 }),
        row(['城镇化率（%）'], { name: ['城镇化率'], unit: PERCENT, size: [41, 70], decimals: 1 }),
        row(['城镇新增就业（万人）'], { name: ['城镇新增就业'], unit: COUNT('人', 4), size: [1, 9], decimals: 2 }),
        row(['居民消费价格涨幅（%）'], {
          name: ['居民消费价格'],
          unit: PERCENT,
          size: [1, 4],
          decimals: 2,
          kind: 'growth',
        }),
        row(['每千人口床位（张）'], { name: ['每千人口床位'], unit: COUNT('张'), size: [4, 9], decimals: 2 }),
        row(['进出口总额（亿美元）'], { name: ['进出口总额'], unit: COUNT('美元', 8), size: [10, 90], decimals: 1 }),
      ],
    },
    draw,
  );

/** A plan's targets with their nature, the base year's value and the last year's. */
export const targets = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '规划主要指标，附属性',
      title: '“十六五”时期经济社会发展主要指标',
      labels: [['类别'], ['指标']],
      columns: [
        amounts(['2030年基期值'], { period: '2030' }),
        amounts(['2035年目标值'], { period: '2035', status: 'target' }),
      ],
      rows: [
        row(['经济发展', '1.全员劳动生产率（万元/人）'], {
          name: ['全员劳动生产率'],
          unit: COUNT('元/人', 4),
          size: [9, 40],
          decimals: 1,
        }),
        row(['经济发展', '2.常住人口城镇化率（%）'], {
          name: ['常住人口城镇化率'],
          unit: PERCENT,
          size: [41, 70],
          decimals: 1,
        }),
        row(['创新驱动', '3.数字经济核心产业增加值占比（%）'], {
          name: ['数字经济核心产业增加值'],
          unit: PERCENT,
          size: [5, 20],
          decimals: 1,
        }),
        row(['创新驱动', '4.高新技术企业（家）'], { name: ['高新技术企业'], unit: COUNT('家'), size: [110, 1500] }),
        row(['民生福祉', '5.人均预期寿命（岁）'], {
          name: ['人均预期寿命'],
          unit: COUNT('岁'),
          size: [76, 83],
          decimals: 2,
        }),
        row(['民生福祉', '6.城镇调查失业率（%）'], {
          name: ['城镇调查失业率'],
          unit: PERCENT,
          size: [4, 5.6],
          decimals: 2,
        }),
      ],
    },
    draw,
  );
  table.head[0]!.push(cell('属性'));
  for (const [r, cells] of table.body.entries()) cells.push(cell(r % 2 === 0 ? '预期性' : '约束性'));
  return joinDown(table, 0);
};

/** Equal labels under each other as one cell over several rows. */
function joinDown(table: MadeTable, column: number): MadeTable {
  for (let r = 0; r < table.body.length; ) {
    const first = table.body[r]![column]!;
    let to = r + 1;
    while (table.body[to]?.[column]?.text === first.text) table.body[to++]!.splice(column, 1);
    first.rows = to - r;
    r = to;
  }
  return table;
}

/** Practical matters of the year: planned, done, how far. */
export const promises = (draw: Draw): MadeTable =>
  lay(
    {
      make: '民生实事计划、完成与完成率',
      title: '2030年民生实事完成情况',
      labels: [['序号'], ['事项'], ['单位']],
      columns: [
        amounts(['计划数'], { period: '2030', status: 'target', size: [11, 900] }),
        amounts(['完成数'], { period: '2030', size: [11, 900] }),
        derived(['完成率（%）'], [1, 0], ([a, b]) => (a! / b!) * 100, { decimals: 1, unit: PERCENT }),
      ],
      rows: (
        [
          ['新建口袋公园', '个', COUNT('个')],
          ['改造老旧小区', '个', COUNT('个')],
          ['新增停车泊位', '个', COUNT('个')],
          ['新建农村公路', '公里', COUNT('公里')],
          ['加装电梯', '部', COUNT('部')],
        ] as const
      ).map(([label, unit, read], i) => row([String(i + 1), label, unit], { name: [label.slice(2)], unit: read })),
    },
    draw,
  );
