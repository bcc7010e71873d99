import type { Draw } from './draw';
import {
  amounts,
  cell,
  derived,
  growth,
  lay,
  type MadeColumn,
  type MadeTable,
  PERCENT,
  row,
  type Unit,
  YI,
} from './model';

/** Tables of months, quarters and days. */

const COUNT = (unit: string, power = 0): Unit => ({ unit, power });
const two = (n: number): string => String(n).padStart(2, '0');

const INDICATORS = ['社会消费品零售总额', '一般公共预算收入', '进出口总额', '税收收入', '商品房销售额'] as const;

/** Months across, one by one. */
export const monthsAcross = (draw: Draw): MadeTable =>
  lay(
    {
      make: '各月在列',
      title: '2030年各月主要指标',
      note: '单位：亿元',
      labels: [['指标']],
      columns: [1, 2, 3, 4, 5, 6].map((month) =>
        amounts([`${month}月`], { unit: YI, size: [3, 800], decimals: 1, period: `2030-${two(month)}` }),
      ),
      rows: draw.some(INDICATORS, 4).map((label) => row([label])),
    },
    draw,
  );

/** Months down as they add up. */
export const monthsDown = (draw: Draw): MadeTable =>
  lay(
    {
      make: '累计月份在行',
      title: '2030年分月主要经济指标',
      labels: [['月份']],
      columns: [
        amounts(['社会消费品零售总额（亿元）'], {
          unit: YI,
          size: [30, 900],
          decimals: 1,
          words: ['社会消费品零售总额'],
        }),
        growth(['社会消费品零售总额增长（%）'], { words: ['社会消费品零售总额'] }),
        amounts(['进出口总额（亿元）'], { unit: YI, size: [30, 900], decimals: 1, words: ['进出口总额'] }),
      ],
      rows: [2, 3, 4, 5, 6, 7].map((month) =>
        row([`1-${month}月`], { name: [], period: `2030-01/2030-${two(month)}` }),
      ),
    },
    draw,
  );

/** The four quarters, each by itself. */
export const singleQuarters = (draw: Draw): MadeTable =>
  lay(
    {
      make: '四个单季在列',
      title: '2030年各季度发电量情况',
      note: '单位：亿千瓦时',
      labels: [['类别']],
      columns: ['一季度', '二季度', '三季度', '四季度'].map((words, q) =>
        amounts([words], {
          unit: COUNT('千瓦时', 8),
          size: [20, 900],
          decimals: 1,
          period: `2030-${two(3 * q + 1)}/2030-${two(3 * q + 3)}`,
        }),
      ),
      rows: ['火力发电量', '水力发电量', '风力发电量', '太阳能发电量'].map((label) => row([label])),
    },
    draw,
  );

/** Years down, the half-years below each. */
export const yearsAndHalves = (draw: Draw): MadeTable => {
  const rows = ['2028', '2029', '2030'].flatMap((year) =>
    (
      [
        ['上半年', `${year}-01/${year}-06`],
        ['全年', year],
      ] as const
    ).map(([half, period]) => row([`${year}年`, half], { name: [], period })),
  );
  const table = lay(
    {
      make: '年份与半年两级行',
      title: '居民收入与支出',
      labels: [['年份'], ['时间']],
      columns: [
        amounts(['居民人均可支配收入（元）'], {
          unit: COUNT('元'),
          size: [12000, 69000],
          words: ['居民人均可支配收入'],
        }),
        growth(['居民人均可支配收入增长（%）'], { words: ['居民人均可支配收入'] }),
        amounts(['居民人均消费支出（元）'], { unit: COUNT('元'), size: [12000, 69000], words: ['消费支出'] }),
      ],
      rows,
    },
    draw,
  );
  for (let r = 0; r < table.body.length; r += 2) {
    table.body[r]![0]!.rows = 2;
    table.body[r + 1]!.shift();
  }
  return table;
};

/** Prices of goods: this time, last time, how far apart. */
export const prices = (draw: Draw): MadeTable =>
  lay(
    {
      make: '价格监测：本期、上期与涨跌幅',
      title: '2030年6月主要食品平均零售价格',
      labels: [['商品名称'], ['规格'], ['单位']],
      columns: [
        amounts(['本月价格'], { period: '2030-06', size: [1.2, 90], decimals: 2, words: ['价格'] }),
        amounts(['上月价格'], { period: '2030-05', size: [1.2, 90], decimals: 2, words: ['价格'] }),
        growth(['环比涨跌（%）'], { period: '2030-06' }),
      ],
      rows: (
        [
          ['大米', '一级', '元/公斤', COUNT('元/公斤')],
          ['鲜猪肉', '精瘦肉', '元/公斤', COUNT('元/公斤')],
          ['鸡蛋', '散装', '元/公斤', COUNT('元/公斤')],
          ['大白菜', '新鲜', '元/公斤', COUNT('元/公斤')],
          ['食用油', '桶装', '元/升', COUNT('元/升')],
        ] as const
      ).map(([label, sort, unit, read]) => row([label, sort, unit], { name: [label], unit: read })),
    },
    draw,
  );

/** Indices held against the month before, the same month of last year, the same months. */
export const priceIndices = (draw: Draw): MadeTable => {
  const index = (path: string[], period: string): MadeColumn => ({
    path,
    value: (_, d) => d.rate(96.2, 104.9, 1),
    decimals: 1,
    unit: COUNT(''),
    period,
  });
  return lay(
    {
      make: '价格指数：三种基期',
      title: '2030年6月居民消费价格指数',
      labels: [['项目名称']],
      columns: [
        index(['上月=100'], '2030-06'),
        index(['上年同月=100'], '2030-06'),
        index(['上年同期=100'], '2030-01/2030-06'),
      ],
      rows: ['居民消费价格指数', '食品烟酒价格指数', '衣着价格指数', '居住价格指数', '医疗保健价格指数'].map((label) =>
        row([label], { name: [label.slice(0, 2)] }),
      ),
    },
    draw,
  );
};

/** The year's task, what the months have done of it, how far that is. */
export const progress = (draw: Draw): MadeTable =>
  lay(
    {
      make: '全年目标、1-6月完成与完成进度',
      title: '2030年上半年重点指标完成进度',
      labels: [['指标'], ['单位']],
      columns: [
        amounts(['全年目标'], { period: '2030', status: 'target', decimals: 1, size: [100, 900] }),
        derived(['1-6月完成'], [0], ([a]) => a! * (0.35 + ((a! * 7) % 30) / 100), {
          period: '2030-01/2030-06',
          decimals: 1,
        }),
        derived(['完成目标（%）'], [1, 0], ([a, b]) => (a! / b!) * 100, {
          decimals: 1,
          unit: PERCENT,
          period: '2030-01/2030-06',
        }),
      ],
      rows: (
        [
          ['固定资产投资', '亿元', YI],
          ['进出口总额', '亿元', YI],
          ['城镇新增就业', '人', COUNT('人')],
          ['新建农村公路', '公里', COUNT('公里')],
        ] as const
      ).map(([label, unit, read]) => row([label, unit], { name: [label.slice(-4)], unit: read })),
    },
    draw,
  );

/** The last months' table goes on under its heading, printed again on the next page. */
export const headAgain = (draw: Draw): MadeTable => {
  const table = lay(
    {
      make: '中间重印列头',
      title: '2030年规模以上工业主要产品产量',
      labels: [['产品名称'], ['计量单位']],
      columns: [amounts(['产量'], { decimals: 2, size: [1.1, 900] }), growth(['比上年增长（%）'])],
      rows: ['原盐', '饲料', '白酒', '啤酒', '布', '纸浆', '水泥', '玻璃'].map((label) =>
        row([label, '万吨'], { name: [label], unit: COUNT('吨', 4) }),
      ),
    },
    draw,
  );
  const again = table.head.map((cells) => cells.map(({ text, columns, rows }) => cell(text, null, columns, rows)));
  return { ...table, body: [...table.body.slice(0, 4), ...again, ...table.body.slice(4)] };
};
