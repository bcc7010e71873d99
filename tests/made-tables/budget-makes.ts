import type { Draw } from './draw';
import {
  amounts,
  derived,
  gaps,
  growth,
  lay,
  type MadeColumn,
  type MadeTable,
  PERCENT,
  row,
  steady,
  WAN,
  YI,
} from './model';

/** Tables as budgets and their annexes set them. */

const LAST = { period: '2029', status: 'actual' } as const;
const DONE = { period: '2030', status: 'actual' } as const;
const BUDGET = { period: '2030', status: 'target' } as const;
const NEXT = { period: '2031', status: 'target' } as const;

const REVENUE = [
  ['101', '一、税收收入'],
  ['10101', '增值税'],
  ['10104', '企业所得税'],
  ['10106', '个人所得税'],
  ['10107', '资源税'],
  ['10109', '城市维护建设税'],
  ['10110', '房产税'],
  ['10111', '印花税'],
  ['10119', '契税'],
  ['103', '二、非税收入'],
  ['10302', '专项收入'],
  ['10304', '行政事业性收费收入'],
  ['10305', '罚没收入'],
] as const;
const SPENDING = [
  ['201', '一般公共服务支出'],
  ['204', '公共安全支出'],
  ['205', '教育支出'],
  ['206', '科学技术支出'],
  ['207', '文化旅游体育与传媒支出'],
  ['208', '社会保障和就业支出'],
  ['210', '卫生健康支出'],
  ['211', '节能环保支出'],
  ['212', '城乡社区支出'],
  ['213', '农林水支出'],
  ['214', '交通运输支出'],
  ['229', '其他支出'],
] as const;

const bare = (label: string): string => label.replace(/^[一二三]、/, '');
const rowsOf = (draw: Draw, items: readonly (readonly [string, string])[], coded: boolean) =>
  draw
    .some(items, 8)
    .map(([code, label]) =>
      row(coded ? [code, label] : [label], { name: [bare(label)], size: [200, 9_000_000] as [number, number] }),
    );

const percentOf = (path: string[], part: number, whole: number, more: Partial<MadeColumn>): MadeColumn =>
  derived(path, [part, whole], ([a, b]) => (a! / b!) * 100, { decimals: 2, unit: PERCENT, ...more });

/** 科目编码, 科目名称 and three to four columns: last year's done, the budget, what was done of it and against the year before. */
export const codedAnnex = (draw: Draw): MadeTable =>
  lay(
    {
      make: '预算数、执行数与两个百分比',
      title: `2030年${draw.pick(['全市', '市级', '全区'])}一般公共预算收入执行情况表`,
      note: '单位：万元',
      labels: [['科目编码'], ['科目名称']],
      columns: [
        steady(['预算数'], { unit: WAN, ...BUDGET }),
        steady(['执行数'], { unit: WAN, ...DONE }),
        percentOf(['执行数为预算数的%'], 1, 0, DONE),
        derived(['执行数为上年执行数的%'], [1], ([a]) => 100 + (((a! % 97) / 97) * 40 - 15), {
          decimals: 2,
          unit: PERCENT,
          ...DONE,
        }),
      ],
      rows: rowsOf(draw, REVENUE, true),
    },
    draw,
  );

/** Last year, this year's budget and execution, with cells that stand empty. */
export const emptyCells = (draw: Draw): MadeTable =>
  lay(
    {
      make: '空格甚多的支出表',
      title: '2030年全市一般公共预算支出执行情况表',
      note: '单位：万元',
      labels: [['项目']],
      columns: [
        gaps(steady(['2029年执行数'], { unit: WAN, ...LAST }), 0.15),
        gaps(steady(['2030年预算数'], { unit: WAN, ...BUDGET }), 0.15),
        steady(['2030年执行数'], { unit: WAN, ...DONE }),
        percentOf(['执行数为预算数的%'], 2, 1, DONE),
        derived(['比上年增长%'], [2, 0], ([a, b]) => (a! / b! - 1) * 100, { decimals: 2, kind: 'growth', ...DONE }),
      ],
      rows: rowsOf(draw, SPENDING, false),
      blank: draw.pick(['', '', '—', '-']),
      commas: draw.chance(0.5),
    },
    draw,
  );

/** The draft of the next year: what is expected of this one, the budget, its share of that. */
export const nextBudget = (draw: Draw): MadeTable =>
  lay(
    {
      make: '预计执行数与下年预算数',
      title: '2031年全市一般公共预算收入预算表（草案）',
      note: '单位：万元',
      labels: [['收入项目']],
      columns: [
        steady(['2030年预计执行数'], { unit: WAN, period: '2030', status: 'estimate' }),
        steady(['2031年预算数'], { unit: WAN, ...NEXT }),
        percentOf(['2031年预算数为2030年预计执行数的%'], 1, 0, NEXT),
      ],
      rows: rowsOf(draw, REVENUE, false),
    },
    draw,
  );

/** Both years under a heading of their own. */
export const twoYears = (draw: Draw): MadeTable =>
  lay(
    {
      make: '两年各设预算与执行',
      title: '政府性基金收支情况表',
      note: '单位：万元',
      labels: [['项目']],
      columns: [
        steady(['2029年', '预算数'], { unit: WAN, period: '2029', status: 'target' }),
        steady(['2029年', '执行数'], { unit: WAN, ...LAST }),
        steady(['2030年', '预算数'], { unit: WAN, ...BUDGET }),
        steady(['2030年', '执行数'], { unit: WAN, ...DONE }),
      ],
      rows: draw
        .some(
          [
            '国有土地使用权出让收入',
            '城市基础设施配套费收入',
            '污水处理费收入',
            '彩票公益金收入',
            '车辆通行费收入',
            '农业土地开发资金收入',
            '水库移民扶持资金收入',
          ],
          6,
        )
        .map((label) => row([label], { size: [30, 400_000] })),
    },
    draw,
  );

/** 三公经费: last budget, what was spent, next budget, how much more. */
export const threeExpenses = (draw: Draw): MadeTable =>
  lay(
    {
      make: '“三公”经费与增减额',
      title: '2031年市级“三公”经费预算表',
      note: '单位：万元',
      labels: [['项目']],
      columns: [
        steady(['2030年预算数'], { unit: WAN, ...BUDGET, decimals: 2 }),
        steady(['2031年预算数'], { unit: WAN, ...NEXT, decimals: 2 }),
        derived(['比上年增减额'], [1, 0], ([a, b]) => a! - b!, { unit: WAN, kind: 'change', ...NEXT, decimals: 2 }),
        derived(['比上年增减%'], [1, 0], ([a, b]) => (a! / b! - 1) * 100, { kind: 'growth', ...NEXT, decimals: 2 }),
      ],
      rows: ['因公出国（境）费', '公务接待费', '公务用车购置费', '公务用车运行维护费'].map((label) =>
        row([label], { name: [label.slice(0, 5)] }),
      ),
    },
    draw,
  );

/** Limits and balances of debt, by place. */
export const debt = (draw: Draw): MadeTable =>
  lay(
    {
      make: '分地区债务限额与余额',
      title: '2030年地方政府债务限额及余额情况表',
      note: '单位：亿元',
      labels: [['地区']],
      columns: [
        amounts(['债务限额', '一般债务'], { unit: YI, decimals: 2, size: [3, 400], words: ['一般债务', '限额'] }),
        amounts(['债务限额', '专项债务'], { unit: YI, decimals: 2, size: [3, 400], words: ['专项债务', '限额'] }),
        amounts(['债务余额', '一般债务'], { unit: YI, decimals: 2, size: [3, 400], words: ['一般债务', '余额'] }),
        amounts(['债务余额', '专项债务'], { unit: YI, decimals: 2, size: [3, 400], words: ['专项债务', '余额'] }),
      ],
      rows: draw.some(['甲县', '乙县', '丙县', '丁区', '戊区', '己市'], 5).map((label) => row([label])),
    },
    draw,
  );

/** Receipts at the left, spending at the right, of unequal length. */
export const twoPanels = (draw: Draw): MadeTable => {
  const side = (title: string, items: readonly (readonly [string, string])[], count: number): MadeTable =>
    lay(
      {
        make: '收支并列',
        title: '2031年市级一般公共预算收支总表',
        note: '单位：万元',
        labels: [[title, '项目']],
        columns: [amounts([title, '预算数'], { unit: WAN, ...NEXT })],
        rows: rowsOf(draw, items, false).slice(0, count),
      },
      draw,
    );
  const [left, right] = [side('收入', REVENUE, 5), side('支出', SPENDING, 7)];
  const beside = (a: MadeTable['body'], b: MadeTable['body']): MadeTable['body'] =>
    Array.from({ length: Math.max(a.length, b.length) }, (_, r) => [
      ...(a[r] ?? [0, 1].map(() => ({ text: '', columns: 1, rows: 1, says: null }))),
      ...(b[r] ?? []),
    ]);
  return { ...left, head: beside(left.head, right.head), body: beside(left.body, right.body) };
};

/** The year's growth and share of a whole beside amounts in 亿元, with a row of the total. */
export const structure = (draw: Draw): MadeTable =>
  lay(
    {
      make: '绝对数、构成与增速',
      title: '2030年全市一般公共预算支出构成',
      labels: [['支出项目']],
      columns: [
        amounts(['支出额（亿元）'], { unit: YI, decimals: 2, size: [2, 300], ...DONE }),
        { path: ['占支出比重（%）'], value: (_, d) => d.rate(1, 28, 1), decimals: 1, unit: PERCENT, ...DONE },
        growth(['同比增长（%）'], DONE),
      ],
      rows: rowsOf(draw, SPENDING, false).map((one) => ({ ...one, size: [2, 300] as [number, number] })),
    },
    draw,
  );
