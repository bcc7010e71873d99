import type { Draw } from './draw';
import {
  amounts,
  cell,
  gaps,
  growth,
  lay,
  type MadeColumn,
  type MadeTable,
  PERCENT,
  row,
  type Unit,
  YI,
} from './model';

/** Tables as statistics yearbooks set them. */

const COUNT = (unit: string, power = 0): Unit => ({ unit, power });

/** Indicators with their units: label, unit as written, unit as read, size, decimals. */
const INDICATORS: readonly [string, string, Unit, [number, number], number][] = [
  ['常住人口', '万人', COUNT('人', 4), [20, 800], 2],
  ['地区生产总值', '亿元', YI, [100, 9000], 2],
  ['一般公共预算收入', '亿元', YI, [20, 900], 2],
  ['社会消费品零售总额', '亿元', YI, [60, 3000], 1],
  ['粮食产量', '万吨', COUNT('吨', 4), [3, 300], 2],
  ['公路里程', '公里', COUNT('公里'), [2100, 90000], 0],
  ['医疗卫生机构床位', '张', COUNT('张'), [2100, 90000], 0],
  ['城镇居民人均可支配收入', '元', COUNT('元'), [21000, 69000], 0],
  ['森林覆盖率', '%', PERCENT, [11, 70], 1],
  ['移动电话用户', '万户', COUNT('户', 4), [20, 900], 1],
];
const indicatorRows = (draw: Draw, count: number, label: (name: string, unit: string) => string[]) =>
  draw
    .some(INDICATORS, count)
    .map(([name, unit, read, size, decimals]) => row(label(name, unit), { name: [name], unit: read, size, decimals }));

const YEARS = ['2026', '2027', '2028', '2029', '2030'];
const yearColumns = (draw: Draw, suffix: string, share: number): MadeColumn[] =>
  draw.some(YEARS, 4).map((year) => gaps(amounts([`${year}${suffix}`], { period: year }), share));

/** Years across, the unit in a column of its own. */
export const yearsAcross = (draw: Draw): MadeTable =>
  lay(
    {
      make: '年份在列，单位另列',
      title: '历年国民经济主要指标',
      labels: [['指标'], ['单位']],
      columns: yearColumns(draw, draw.pick(['年', '']), 0),
      rows: indicatorRows(draw, 7, (name, unit) => [name, unit]),
    },
    draw,
  );

/** Years across, the unit in brackets behind each label, dots where nothing is told. */
export const yearsAcrossGaps = (draw: Draw): MadeTable =>
  lay(
    {
      make: '年份在列，单位在项目后，有缺',
      title: '主要年份社会经济指标',
      labels: [['项目']],
      columns: yearColumns(draw, '年', 0.12),
      rows: indicatorRows(draw, 7, (name, unit) => [`${name}（${unit}）`]),
      blank: draw.pick(['…', '—', '-', '']),
    },
    draw,
  );

/** Years down, an indicator a column with its unit below it. */
export const yearsDown = (draw: Draw): MadeTable =>
  lay(
    {
      make: '年份在行，单位在列头',
      title: '主要指标历年情况',
      labels: [['年份']],
      columns: draw
        .some(INDICATORS, 4)
        .map(([name, unit, read, size, decimals]) =>
          amounts([`${name}（${unit}）`], { unit: read, size, decimals, words: [name] }),
        ),
      rows: YEARS.map((year) => row([draw.chance(0) ? `${year}年` : year], { name: [], period: year })),
    },
    draw,
  );

/** A row of units between the heading and the data. */
export const unitRow = (draw: Draw): MadeTable =>
  lay(
    {
      make: '列头下另起一行写单位',
      title: '2030年分县区主要指标',
      labels: [['地区']],
      columns: [
        amounts(['地区生产总值', '（亿元）'], { unit: YI, size: [30, 900], decimals: 2, words: ['地区生产总值'] }),
        growth(['地区生产总值增速', '（%）'], { words: ['地区生产总值'] }),
        amounts(['规模以上工业企业', '（家）'], { unit: COUNT('家'), size: [21, 900], words: ['规模以上工业企业'] }),
        amounts(['农村居民人均可支配收入', '（元）'], {
          unit: COUNT('元'),
          size: [12000, 39000],
          words: ['农村居民人均可支配收入'],
        }),
      ],
      rows: ['全市', '甲县', '乙县', '丙区', '丁市'].map((label) =>
        row([label], { name: label === '全市' ? [] : [label] }),
      ),
    },
    draw,
  );

/** A tree of labels: a head without numbers, its parts below. */
export const groups = (draw: Draw): MadeTable =>
  lay(
    {
      make: '分组行无数',
      title: '2030年各类学校基本情况',
      labels: [['学校类别']],
      columns: [
        amounts(['学校数（所）'], { unit: COUNT('所'), size: [11, 900], words: ['学校'] }),
        amounts(['招生数（人）'], { unit: COUNT('人'), size: [2100, 90000], words: ['招生'] }),
        amounts(['在校生数（人）'], { unit: COUNT('人'), size: [2100, 90000], words: ['在校生'] }),
        amounts(['专任教师数（人）'], { unit: COUNT('人'), size: [2100, 9000], words: ['教师'] }),
      ],
      rows: [
        row(['高等教育'], { heads: true }),
        row(['普通本科学校']),
        row(['高职专科学校']),
        row(['中等教育'], { heads: true }),
        row(['普通高中']),
        row(['初中']),
        row(['小学']),
        row(['幼儿园']),
      ],
    },
    draw,
  );

/** Two blocks with headings of their own in one table. */
export const twoBlocks = (draw: Draw): MadeTable => {
  const first = lay(
    {
      make: '一表两段，各有列头',
      title: '2030年主要经济指标完成情况',
      labels: [['指标']],
      columns: [amounts(['完成额（亿元）'], { unit: YI, size: [20, 900], decimals: 1 }), growth(['同比增长（%）'])],
      rows: ['固定资产投资', '社会消费品零售总额', '进出口总额', '一般公共预算支出'].map((label) => row([label])),
    },
    draw,
  );
  const second = lay(
    {
      make: '',
      title: '',
      labels: [['产品名称']],
      columns: [
        amounts(['产量（万吨）'], { unit: COUNT('吨', 4), size: [20, 900], decimals: 2 }),
        growth(['同比增长（%）']),
      ],
      rows: ['原煤', '水泥', '钢材', '合成氨'].map((label) => row([label])),
    },
    draw,
  );
  return { ...first, body: [...first.body, ...second.head, ...second.body] };
};

/** How many and what share, by age. */
export const ages = (draw: Draw): MadeTable =>
  lay(
    {
      make: '人数与比重',
      title: '2030年年末人口数及其构成',
      labels: [['指标']],
      columns: [
        amounts(['年末数（万人）'], { unit: COUNT('人', 4), size: [11, 400], decimals: 2 }),
        { path: ['比重（%）'], value: (_, d) => d.rate(3, 80, 2), decimals: 2, unit: PERCENT },
      ],
      rows: [
        row(['常住人口'], { name: ['常住人口'] }),
        row(['其中：城镇'], { name: ['城镇'] }),
        row(['乡村'], { name: ['乡村'] }),
        row(['其中：男性'], { name: ['男性'] }),
        row(['女性'], { name: ['女性'] }),
        row(['其中：0—15岁'], { name: ['0—15岁'] }),
        row(['16—59岁'], { name: ['16—59岁'] }),
        row(['60岁及以上'], { name: ['60岁及以上'] }),
      ],
    },
    draw,
  );

/** Marks of notes behind labels, notes below. */
export const footnotes = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '带注码与表下注',
      title: '2030年交通运输量',
      labels: [['指标'], ['单位']],
      columns: [amounts(['绝对数'], { size: [210, 90000], decimals: 1 }), growth(['比上年增长（%）'])],
      rows: (
        [
          ['货物运输总量', '万吨', COUNT('吨', 4)],
          ['公路货运量[1]', '万吨', COUNT('吨', 4)],
          ['铁路货运量', '万吨', COUNT('吨', 4)],
          ['旅客运输总量', '万人次', COUNT('人次', 4)],
          ['港口吞吐量②', '万吨', COUNT('吨', 4)],
        ] as const
      ).map(([label, unit, read]) => row([label, unit], { name: [label.replace(/\[1\]|②/, '')], unit: read })),
      below: ['注：[1] 公路货运量按新口径计算。', '② 港口吞吐量含内河港口。'],
    },
    draw,
  );
  table.body[1]!.push(cell(''));
  for (const [r, cells] of table.body.entries()) if (r !== 1) cells.push(cell(''));
  table.head[0]!.push(cell('备注'));
  return table;
};
