import { describe, expect, test } from 'vitest';
import type { MadePage } from './make-pdf';
import { blocksOf, cellsOf, read } from './read-made';

/** Lines of a grid. */
const grid = (xs: readonly number[], ys: readonly number[]): [number, number, number, number][] => [
  ...ys.map((y): [number, number, number, number] => [xs[0]!, y, xs[xs.length - 1]!, y]),
  ...xs.map((x): [number, number, number, number] => [x, ys[0]!, x, ys[ys.length - 1]!]),
];

const row = (y: number, cells: readonly string[], xs: readonly number[]) =>
  cells.flatMap((text, i) => (text === '' ? [] : [{ x: xs[i]! + 6, y, text, size: 11 }]));

describe('tables', () => {
  const xs = [60, 220, 320, 420, 520];

  test('drawn with lines have spans by their lines, labels of several lines, and go on over a page’s end', async () => {
    const first: MadePage = {
      lines: [
        ...grid([60, 220, 520], [760, 720]),
        ...grid(xs, [720, 690, 650, 620]),
        [220, 740, 520, 740],
        [320, 740, 320, 720],
        [420, 740, 420, 720],
      ],
      texts: [
        { x: 200, y: 800, text: '收支情况表' },
        { x: 430, y: 780, text: '单位：万元' },
        ...row(735, ['项目'], xs),
        { x: 320, y: 745, text: '2024年', size: 11 },
        ...row(726, ['', '预算数', '执行数', '增长%'], xs),
        ...row(700, ['税收收入', '3344', '3253', '-2.7'], xs),
        ...row(672, ['机关事业单位养老', '', '', ''], xs),
        ...row(657, ['保险基金收入', '', '', ''], xs),
        ...row(664, ['', '1216', '1269', '4.3'], xs),
        ...row(630, ['非税收入', '439', '453', '3.2'], xs),
      ],
    };
    const second: MadePage = {
      lines: grid(xs, [760, 730, 700]),
      texts: [...row(740, ['利息收入', '12', '11', '-8.3'], xs), ...row(710, ['其他收入', '8', '9', '12.5'], xs)],
    };
    const found = await cellsOf([first, second]);
    expect(found.slice(0, 2)).toEqual(['税收收入 × 2024年/预算数 = 3344', '税收收入 × 2024年/执行数 = 3253']);
    expect(found).toContain('机关事业单位养老保险基金收入 × 2024年/执行数 = 1269');
    expect(found).toContain('其他收入 × 2024年/增长% = 12.5');
    expect(found).toHaveLength(15);
  });

  test('go on over a page’s end where a label is divided on the next page alone', async () => {
    const first: MadePage = {
      lines: grid(xs, [720, 690, 660, 630]),
      texts: [
        { x: 200, y: 800, text: '规划目标表' },
        ...row(700, ['指标', '单位', '2030年', '2035年'], xs),
        ...row(670, ['造林面积', '万亩', '12', '13'], xs),
        ...row(640, ['湿地面积', '万亩', '21', '22'], xs),
      ],
    };
    const fine = [60, 140, 220, 320, 420, 520];
    const second: MadePage = {
      lines: [...grid(xs, [760, 730, 700, 670]), [140, 730, 140, 670]],
      texts: [
        ...row(740, ['水库库容', '万方', '31', '32'], xs),
        ...row(710, ['渠道长度', '干渠', '公里', '41', '42'], fine),
        ...row(680, ['', '支渠', '公里', '51', '52'], fine),
      ],
    };
    const found = await cellsOf([first, second]);
    expect(found).toContain('造林面积/万亩 × 2035年 = 13');
    expect(found).toContain('水库库容/万方 × 2030年 = 31');
    expect(found).toContain('渠道长度/干渠/公里 × 2035年 = 42');
    expect(found).toHaveLength(10);
  });

  test('without lines have columns by what stands under each other', async () => {
    const texts = [
      { x: 200, y: 800, text: '主要产品产量表' },
      ...row(760, ['产品名称', '单位', '产量', '比上年增长（%）'], xs),
      ...row(738, ['粮食', '万吨', '123.4', '1.2'], xs),
      ...row(716, ['棉花', '吨', '56', '-3.4'], xs),
      ...row(694, ['油料', '万吨', '7.8', '0.5'], xs),
    ];
    expect(await cellsOf([{ texts }])).toEqual([
      '粮食/万吨 × 产量 = 123.4',
      '粮食/万吨 × 比上年增长（%） = 1.2',
      '棉花/吨 × 产量 = 56',
      '棉花/吨 × 比上年增长（%） = -3.4',
      '油料/万吨 × 产量 = 7.8',
      '油料/万吨 × 比上年增长（%） = 0.5',
    ]);
  });

  test('drawn with dotted lines are as if drawn with whole ones; a number that a narrow column broke is one', async () => {
    const dotted = grid([60, 220, 320], [760, 730, 690, 660]).flatMap(([x0, y0, x1, y1]) =>
      x0 === x1
        ? Array.from({ length: Math.abs(y1 - y0) / 2 }, (_, i) => [x0, y1 + 2 * i, x0, y1 + 2 * i + 1] as const)
        : Array.from({ length: (x1 - x0) / 2 }, (_, i) => [x0 + 2 * i, y0, x0 + 2 * i + 1, y0] as const),
    );
    const texts = [
      ...row(740, ['地区', '总量（亿元）'], [60, 220]),
      ...row(706, ['甲市', '32039.4'], [60, 220]),
      ...row(694, ['', '6'], [60, 220]),
      ...row(670, ['乙市', '3952.9'], [60, 220]),
    ];
    expect(await cellsOf([{ lines: dotted as unknown as MadePage['lines'], texts }])).toEqual([
      '甲市 × 总量（亿元） = 32039.46',
      '乙市 × 总量（亿元） = 3952.9',
    ]);
  });

  test('without lines end before the title of the next one', async () => {
    const places = [60, 160, 240];
    const texts = [
      ...row(760, ['指标', '总量', '增长%'], places),
      ...row(738, ['粮食', '12.5', '1.1'], places),
      ...row(716, ['棉花', '13.5', '1.2'], places),
      ...row(694, ['油料', '14.5', '1.3'], places),
      { x: 62, y: 660, text: '表5 主要工业产品产量及其增长速度', size: 11 },
      ...row(636, ['产品名称', '产量', '增长%'], places),
      ...row(614, ['饲料', '22.5', '2.1'], places),
      ...row(592, ['糖果', '23.5', '2.2'], places),
      ...row(570, ['饮料', '24.5', '2.3'], places),
    ];
    const found = await cellsOf([{ texts }]);
    expect(found.slice(4, 8)).toEqual([
      '油料 × 总量 = 14.5',
      '油料 × 增长% = 1.3',
      '饲料 × 产量 = 22.5',
      '饲料 × 增长% = 2.1',
    ]);
  });

  test('without lines may have headings of several lines, and some that stand over several columns', async () => {
    const places = [60, 200, 270, 340, 410];
    const numbers = (y: number, label: string, cells: readonly string[]) => row(y, [label, ...cells], places);
    const texts = [
      { x: 180, y: 800, text: '历年收支对照表' },
      { x: 400, y: 780, text: '单位：万元' },
      { x: 250, y: 752, text: '2024年', size: 11 },
      { x: 390, y: 752, text: '2025年', size: 11 },
      ...numbers(730, '项目', ['预算数', '执行数', '预算数', '执行数为']),
      { x: 416, y: 717, text: '预算%', size: 11 },
      ...numbers(690, '税收收入', ['3344', '3253', '3400', '98.1']),
      ...numbers(668, '非税收入', ['1216', '1269', '1300', '97.3']),
      ...numbers(646, '其他收入', ['439', '453', '460', '99.2']),
    ];
    const found = await cellsOf([{ texts }]);
    expect(found.slice(0, 4)).toEqual([
      '税收收入 × 2024年/预算数 = 3344',
      '税收收入 × 2024年/执行数 = 3253',
      '税收收入 × 2025年/预算数 = 3400',
      '税收收入 × 2025年/执行数为预算% = 98.1',
    ]);
    expect(found).toHaveLength(12);
  });

  test('in columns of a page are apart, and go on in the next column', async () => {
    const words = (side: string, from: number) =>
      [
        '的第一行写满了这一栏的宽度',
        '的第二行写满了这一栏的宽度',
        '的第三行写满了这一栏的宽度',
        '的第四行写满了这一栏的宽度',
        '写完了。',
      ].map((text, i) => ({ x: side === '左栏' ? 40 : 320, y: from - 18 * i, text: side + text, size: 11 }));
    const [left, right] = [
      [40, 140, 200, 260],
      [320, 420, 480, 540],
    ];
    const rows: [string, string, string][] = [
      ['粮食', '12.5', '1.1'],
      ['棉花', '13.5', '1.2'],
      ['油料', '14.5', '1.3'],
      ['糖料', '15.5', '1.4'],
    ];
    const texts = [
      { x: 180, y: 800, text: '跨两栏的大标题放在页的最上面写得长一些', size: 14 },
      ...words('左栏', 760),
      ...row(640, ['产品', '产量（吨）', '增长（%）'], left!),
      ...rows.slice(0, 2).flatMap((cells, r) => row(622 - 18 * r, cells, left!)),
      ...rows.slice(2).flatMap((cells, r) => row(762 - 18 * r, cells, right!)),
      ...words('右栏', 700),
    ];
    const lines = [
      ...grid(left!, [655, 635, 617, 599]),
      ...grid(right!, [775, 757, 739]),
      [30, 780, 560, 780] as const,
    ];
    expect(await cellsOf([{ texts, lines: lines as MadePage['lines'] }])).toEqual(
      rows.flatMap(([label, amount, rate]) => [`${label} × 产量（吨） = ${amount}`, `${label} × 增长（%） = ${rate}`]),
    );
    const blocks = (await blocksOf([{ texts, lines: lines as MadePage['lines'] }])).join(' ').replaceAll('|', '');
    expect(blocks.indexOf('左栏写完了')).toBeGreaterThan(blocks.indexOf('左栏的第四行'));
    expect(blocks.indexOf('右栏的第一行')).toBeGreaterThan(blocks.indexOf('左栏写完了'));
  });

  test('whose columns several headings could be over are told as unread, not read as lines', async () => {
    const texts = [
      ...row(760, ['项目', '预算数', '执行数'], [60, 220, 320]),
      // Two numbers of this row stand in what the rows below make one column
      ...row(738, ['税收收入', '3344', '12', '3253'], [60, 220, 258, 320]),
      ...row(716, ['非税收入', '123456789', '453'], [60, 220, 320]),
      ...row(694, ['其他收入', '43', '45'], [60, 220, 320]),
    ];
    const { documents } = await read([{ texts }]);
    const { blocks } = documents[0]!.document;
    expect(blocks.map(({ kind }) => kind)).toEqual(['cell', 'cell', 'cell', 'cell']);
    expect(new Set(blocks.map(({ table }) => table?.unread))).toEqual(new Set(['several columns are possible']));
  });

  test('whose rows no lines part have a row for each height of numbers', async () => {
    const lines: MadePage['lines'] = [
      [60, 760, 520, 760],
      [60, 730, 520, 730],
      [60, 600, 520, 600],
      ...[220, 320, 420].map((x): [number, number, number, number] => [x, 760, x, 600]),
    ];
    const texts = [
      ...row(740, ['项目', '预算数', '执行数', '增长%'], xs),
      ...row(710, ['税收收入', '3344', '3253', '-2.7'], xs),
      ...row(685, ['地方级收入', '', '', ''], xs),
      ...row(660, ['非税收入', '439', '453', '3.2'], xs),
      ...row(642, ['彩票发行机构和', '', '', ''], xs),
      ...row(628, ['彩票销售机构费用', '', '', ''], xs),
      ...row(635, ['', '23', '24', '1.8'], xs),
    ];
    const found = await cellsOf([{ lines, texts }]);
    expect(found).toContain('税收收入 × 预算数 = 3344');
    expect(found).toContain('地方级收入/非税收入 × 执行数 = 453');
    expect(found.some((cell) => cell.includes('彩票发行机构和彩票销售机构费用 × 预算数 = 23'))).toBe(true);
    expect(found).toHaveLength(9);
  });

  test('without lines keep labels of several lines beside codes', async () => {
    const at = [60, 130, 300, 400];
    const texts = [
      { x: 200, y: 800, text: '支出预算表' },
      { x: 430, y: 780, text: '单位：万元' },
      ...row(760, ['编码', '科目', '上年执行数', '预算数'], at),
      ...row(738, ['30101', '仓储支出', '3344', '3253'], at),
      ...row(716, ['30102', '码头支出', '216', '269'], at),
      ...row(697, ['', '船员体检和培训', '', ''], at),
      ...row(691, ['3010203', '', '439', '453'], at),
      ...row(685, ['', '补助支出', '', ''], at),
      ...row(666, ['', '灯塔看守人员', '', ''], at),
      ...row(660, ['3010204', '', '87', '92'], at),
      ...row(654, ['', '补助支出', '', ''], at),
      ...row(632, ['30103', '其他支出', '43', '45'], at),
    ];
    const found = await cellsOf([{ texts }]);
    expect(found).toContain('船员体检和培训补助支出 × 预算数 = 453');
    expect(found).toContain('灯塔看守人员补助支出 × 上年执行数 = 87');
    expect(found).toContain('其他支出 × 预算数 = 45');
  });
});
