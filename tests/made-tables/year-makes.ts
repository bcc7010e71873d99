import type { Draw } from './draw';
import { amounts, derived, growth, lay, type MadeTable, row, type Unit, YI } from './model';

/** Tables of years, quarters and scopes. */

const COUNT = (unit: string, power = 0): Unit => ({ unit, power });

const YEARS = ['2026', '2027', '2028', '2029', '2030'];

/** Years down with growth beside each amount, headings of two storeys. */
export const yearsDownGrowth = (draw: Draw): MadeTable =>
  lay(
    {
      make: '年份在行，每项分总量与增速',
      title: '三次产业增加值及增速',
      labels: [['年份']],
      columns: ['第一产业增加值', '第二产业增加值', '第三产业增加值'].flatMap((name) => [
        amounts([name, '总量（亿元）'], { unit: YI, size: [20, 4000], decimals: 1, words: [name.slice(0, 4)] }),
        growth([name, '增速（%）'], { words: [name.slice(0, 4)] }),
      ]),
      rows: YEARS.map((year) => row([`${year}年`], { name: [], period: year })),
    },
    draw,
  );

/** Chinese and English in every label. */
export const bilingual = (draw: Draw): MadeTable => {
  const english: Record<string, string> = {
    小麦: 'Wheat',
    玉米: 'Corn',
    稻谷: 'Rice',
    大豆: 'Soybeans',
    薯类: 'Tubers',
    油料: 'Oil-bearing Crops',
  };
  return lay(
    {
      make: '中英文对照',
      title: '主要农作物产量',
      note: '单位：吨',
      labels: [['作物 Crop']],
      columns: draw
        .some(YEARS, 3)
        .map((year) => amounts([year], { period: year, unit: COUNT('吨'), size: [2100, 900000] })),
      rows: Object.entries(english).map(([name, word]) => row([`${name} ${word}`], { name: [name] })),
    },
    draw,
  );
};

/** Indices with the year before as a hundred. */
export const indices = (draw: Draw): MadeTable =>
  lay(
    {
      make: '指数，上年=100',
      title: '2030年居民消费价格分类指数（上年=100）',
      labels: [['类别']],
      columns: ['全市', '城市', '农村'].map((scope) => ({
        path: [scope],
        value: (_, d) => d.rate(96.2, 104.9, 1),
        decimals: 1,
        unit: COUNT(''),
        words: scope === '全市' ? [] : [scope],
      })),
      rows: ['食品烟酒', '衣着', '居住', '生活用品及服务', '交通通信', '教育文化娱乐'].map((label) => row([label])),
    },
    draw,
  );

/** Households: all, of the towns, of the country. */
export const households = (draw: Draw): MadeTable =>
  lay(
    {
      make: '全体、城镇、农村居民收支',
      title: '2030年居民人均可支配收入和消费支出',
      note: '单位：元',
      labels: [['指标']],
      columns: ['全体居民', '城镇居民', '农村居民'].map((scope) =>
        amounts([scope], { unit: COUNT('元'), size: [2100, 60000], words: [scope.slice(0, 2)] }),
      ),
      rows: ['可支配收入', '工资性收入', '经营净收入', '财产净收入', '转移净收入', '消费支出'].map((label) =>
        row([label]),
      ),
    },
    draw,
  );

/** Quarters of a year that add up as it goes. */
export const quarters = (draw: Draw): MadeTable =>
  lay(
    {
      make: '季度累计',
      title: '2030年分季度主要指标（累计）',
      note: '单位：亿元',
      labels: [['指标']],
      columns: (
        [
          ['一季度', '2030-01/2030-03'],
          ['上半年', '2030-01/2030-06'],
          ['全年', '2030'],
        ] as const
      ).map(([words, period]) => amounts([words], { unit: YI, size: [20, 900], decimals: 1, period })),
      rows: ['地区生产总值', '农林牧渔业总产值', '建筑业总产值', '金融机构贷款余额'].map((label) => row([label])),
    },
    draw,
  );

/** A span's yearly mean behind its two ends. */
export const ends = (draw: Draw): MadeTable =>
  lay(
    {
      make: '首末两年与差额',
      title: '2030年与2026年工业产品产量对比',
      labels: [['产品名称'], ['计量单位']],
      columns: [
        amounts(['2026年'], { period: '2026' }),
        amounts(['2030年'], { period: '2030' }),
        derived(['2030年比2026年增长（%）'], [0, 1], ([a, b]) => (b! / a! - 1) * 100, {
          decimals: 1,
          kind: 'growth',
          period: '2030',
        }),
      ],
      rows: (
        [
          ['原煤', '万吨', COUNT('吨', 4)],
          ['服装', '万件', COUNT('件', 4)],
          ['变压器', '台', COUNT('台')],
          ['布', '万米', COUNT('米', 4)],
          ['水泥', '吨', COUNT('吨')],
        ] as const
      ).map(([label, unit, read]) => row([label, unit], { name: [label], unit: read, size: [300, 900], decimals: 1 })),
    },
    draw,
  );
