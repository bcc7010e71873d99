import type { Draw } from './draw';
import { amounts, cell, growth, lay, type MadeColumn, type MadeTable, PERCENT, row, type Unit, WAN, YI } from './model';

/** Tables that hold things against each other: places, years, halves of a page, blocks. */

const COUNT = (unit: string, power = 0): Unit => ({ unit, power });
const PLACES = ['甲县', '乙县', '丙县', '丁区', '戊区', '己市'] as const;

/** Indicators down; each place with amount and growth. */
export const placesTwoStoreys = (draw: Draw): MadeTable =>
  lay(
    {
      make: '地区在列，各分总量与增速',
      title: '2030年三市主要指标比较',
      labels: [['指标']],
      columns: ['甲市', '乙市', '丙市'].flatMap((place) => [
        amounts([place, '总量（亿元）'], { unit: YI, size: [30, 900], decimals: 1, words: [place] }),
        growth([place, '增速（%）'], { words: [place] }),
      ]),
      rows: ['地区生产总值', '固定资产投资', '进出口总额', '社会消费品零售总额'].map((label) => row([label])),
    },
    draw,
  );

/** Amount and growth, each with its rank. */
export const twoRanks = (draw: Draw): MadeTable => {
  const places = draw.some(PLACES, 5);
  const order = (): number[] => places.map((_, i) => i + 1).sort(() => draw.next() - 0.5);
  const rank = (heading: string): MadeColumn => {
    const ranks = order();
    let at = 0;
    return { path: [heading], value: () => ranks[at++]!, unit: COUNT('位'), kind: 'rank' };
  };
  return lay(
    {
      make: '总量与增速各附排名',
      title: '2030年各县（市、区）社会消费品零售总额',
      labels: [['地区']],
      columns: [
        amounts(['绝对量（亿元）'], { unit: YI, size: [30, 900], decimals: 2, words: ['社会消费品零售总额'] }),
        rank('总量排名'),
        growth(['增速（%）'], { words: ['社会消费品零售总额'] }),
      ],
      rows: places.map((label) => row([label])),
    },
    draw,
  );
};

/** Two halves of one list side by side under the same heading. */
export const halves = (draw: Draw): MadeTable => {
  const goods = ['原煤', '原盐', '饲料', '白酒', '水泥', '布', '纸浆', '玻璃'];
  const whole = lay(
    {
      make: '左右两栏同列头',
      title: '2030年主要工业产品产量',
      note: '单位：万吨',
      labels: [['产品名称']],
      columns: [
        amounts(['产量'], { unit: COUNT('吨', 4), size: [1.1, 900], decimals: 2 }),
        growth(['比上年增长（%）']),
      ],
      rows: goods.map((label) => row([label])),
    },
    draw,
  );
  const half = goods.length / 2;
  return {
    ...whole,
    head: whole.head.map((cells) => [...cells, ...cells]),
    body: whole.body.slice(0, half).map((cells, r) => [...cells, ...whole.body[half + r]!]),
  };
};

/** Blocks in one table, each with a unit note and a heading of its own. */
export const unitBlocks = (draw: Draw): MadeTable => {
  const block = (title: string, note: string, unit: Unit, labels: string[], size: [number, number]): MadeTable =>
    lay(
      {
        make: '一表数段，各注单位',
        title,
        note,
        labels: [['指标']],
        columns: ['2029', '2030'].map((year) => amounts([`${year}年`], { unit, size, decimals: 1, period: year })),
        rows: labels.map((label) => row([label])),
      },
      draw,
    );
  const first = block('主要价值量指标', '单位：亿元', YI, ['工业总产值', '建筑业总产值', '农业总产值'], [100, 900]);
  const second = block('', '单位：万人', COUNT('人', 4), ['常住人口', '户籍人口', '城镇就业人数'], [20, 900]);
  return { ...first, body: [...first.body, [cell(second.note, null, 3)], ...second.head, ...second.body] };
};

/** One measure in two currencies. */
export const currencies = (draw: Draw): MadeTable =>
  lay(
    {
      make: '人民币与美元两列',
      title: '2030年货物进出口情况',
      labels: [['指标']],
      columns: [
        amounts(['人民币（亿元）'], { unit: YI, size: [100, 9000], decimals: 1 }),
        growth(['同比增长（%）']),
        amounts(['美元（亿美元）'], { unit: COUNT('美元', 8), size: [20, 900], decimals: 2 }),
      ],
      rows: ['进出口总额', '出口额', '进口额', '一般贸易进出口额', '加工贸易进出口额'].map((label) => row([label])),
    },
    draw,
  );

/** Unit in the upper storey, years in the lower. */
export const unitAbove = (draw: Draw): MadeTable =>
  lay(
    {
      make: '单位在上层列头，年份在下层',
      title: '分行业增加值与从业人员',
      labels: [['行业']],
      columns: [
        ...['2029', '2030'].map((year) =>
          amounts(['增加值（亿元）', `${year}年`], {
            unit: YI,
            size: [20, 900],
            decimals: 1,
            period: year,
            words: ['增加值'],
          }),
        ),
        ...['2029', '2030'].map((year) =>
          amounts(['从业人员（万人）', `${year}年`], {
            unit: COUNT('人', 4),
            size: [1, 90],
            decimals: 2,
            period: year,
            words: ['从业人员'],
          }),
        ),
      ],
      rows: ['农林牧渔业', '采矿业', '制造业', '建筑业', '批发和零售业'].map((label) => row([label])),
    },
    draw,
  );

/** What an industry adds to the growth of the whole, in points. */
export const contribution = (draw: Draw): MadeTable =>
  lay(
    {
      make: '比重、贡献率与拉动百分点',
      title: '2030年地区生产总值构成',
      labels: [['行业']],
      columns: [
        amounts(['绝对额（亿元）'], { unit: YI, size: [20, 900], decimals: 1 }),
        { path: ['占地区生产总值比重（%）'], value: (_, d) => d.rate(3, 60, 1), decimals: 1, unit: PERCENT },
        {
          path: ['对经济增长贡献率（%）'],
          value: (_, d) => d.rate(3, 60, 1),
          decimals: 1,
          unit: PERCENT,
          words: ['贡献率'],
        },
      ],
      rows: ['第一产业增加值', '第二产业增加值', '第三产业增加值', '工业增加值', '金融业增加值'].map((label) =>
        row([label]),
      ),
    },
    draw,
  );

/** Men and women, and how many men to a hundred women. */
export const sexes = (draw: Draw): MadeTable =>
  lay(
    {
      make: '合计、男、女与性别比',
      title: '2030年末分县户籍人口',
      labels: [['地区']],
      columns: [
        amounts(['合计（人）'], { unit: COUNT('人'), size: [21000, 900000] }),
        amounts(['男（人）'], { unit: COUNT('人'), size: [21000, 900000], words: ['男'] }),
        amounts(['女（人）'], { unit: COUNT('人'), size: [21000, 900000], words: ['女'] }),
      ],
      rows: draw.some(PLACES, 5).map((label) => row([label])),
    },
    draw,
  );

/** Air of the counties: a concentration, days in per cent, points more or less. */
export const air = (draw: Draw): MadeTable =>
  lay(
    {
      make: '空气质量：浓度、比例与百分点变化',
      title: '2030年各县区环境空气质量状况',
      labels: [['县（市、区）']],
      columns: [
        amounts(['PM2.5浓度（微克/立方米）'], {
          unit: COUNT('微克/立方米'),
          size: [11, 60],
          decimals: 1,
          words: ['PM2.5'],
        }),
        {
          path: ['优良天数比例（%）'],
          value: (_, d) => d.rate(60, 99, 1),
          decimals: 1,
          unit: PERCENT,
          words: ['优良天数'],
        },
        {
          path: ['优良天数比例同比变化（百分点）'],
          value: (_, d) => d.rate(-9, 9, 1),
          decimals: 1,
          unit: COUNT('百分点'),
          kind: 'change',
          words: ['优良天数'],
        },
      ],
      rows: draw.some(PLACES, 5).map((label) => row([label])),
    },
    draw,
  );

/** Households, people, and what each is paid. */
export const support = (draw: Draw): MadeTable =>
  lay(
    {
      make: '救助户数、人数与标准',
      title: '2030年城乡居民最低生活保障情况',
      labels: [['地区']],
      columns: [
        amounts(['保障户数（户）'], { unit: COUNT('户'), size: [120, 9000], words: ['户'] }),
        amounts(['保障人数（人）'], { unit: COUNT('人'), size: [2100, 90000], words: ['人'] }),
        amounts(['发放资金（万元）'], { unit: WAN, size: [100, 9000], decimals: 1, words: ['资金'] }),
        amounts(['保障标准（元/月）'], { unit: COUNT('元/月'), size: [500, 1500], words: ['标准'] }),
      ],
      rows: ['全市', ...draw.some(PLACES, 4)].map((label) => row([label], { name: label === '全市' ? [] : [label] })),
    },
    draw,
  );

/** A tree of labels by numbers of three storeys, with two years. */
export const tree = (draw: Draw): MadeTable =>
  lay(
    {
      make: '三级编号的行',
      title: '农林牧渔业总产值',
      note: '单位：亿元',
      labels: [['项目']],
      columns: ['2029', '2030'].map((year) =>
        amounts([`${year}年`], { unit: YI, size: [3, 900], decimals: 2, period: year }),
      ),
      rows: [
        '一、农业产值',
        '（一）谷物产值',
        '1.稻谷产值',
        '2.小麦产值',
        '（二）蔬菜产值',
        '二、林业产值',
        '三、牧业产值',
      ].map((label) => row([label], { name: [label.replace(/^[（）一二三\d、.]+/, '')] })),
    },
    draw,
  );

/** The mean growth of a span behind single years. */
export const meanGrowth = (draw: Draw): MadeTable =>
  lay(
    {
      make: '末列为年均增长',
      title: '“十五五”时期主要指标完成情况',
      labels: [['指标'], ['单位']],
      columns: [
        amounts(['2025年'], { period: '2025', decimals: 1, size: [100, 900] }),
        amounts(['2030年'], { period: '2030', decimals: 1, size: [100, 900] }),
        growth(['2026-2030年年均增长（%）'], { period: '2026/2030' }),
      ],
      rows: (
        [
          ['地区生产总值', '亿元', YI],
          ['进出口总额', '亿美元', COUNT('美元', 8)],
          ['粮食产量', '万吨', COUNT('吨', 4)],
          ['旅客运输量', '万人', COUNT('人', 4)],
        ] as const
      ).map(([label, unit, read]) => row([label, unit], { name: [label], unit: read })),
    },
    draw,
  );
