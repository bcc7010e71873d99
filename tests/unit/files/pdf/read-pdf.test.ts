import { describe, expect, test } from 'vitest';
import { readPdfFile } from '../../../../core/cli/pdf';
import type { FileResult } from '../../../../core/files/contract';
import { type MadePage, makePdf, setLines } from './make-pdf';

const read = async (pages: readonly MadePage[], name = '样.pdf'): Promise<Extract<FileResult, { ok: true }>> => {
  const result = await readPdfFile({ name, bytes: makePdf(pages) });
  if (!result.ok) throw new Error(result.trouble.code);
  return result;
};

/** Kinds and words of the blocks, line breaks shown as bars. */
const blocksOf = async (pages: readonly MadePage[]): Promise<string[]> => {
  const [{ document }] = (await read(pages)).documents as [Extract<FileResult, { ok: true }>['documents'][0]];
  return document.blocks.map(
    ({ kind, start, end }) => `${kind}: ${document.text.slice(start, end).replace(/\n/g, '|')}`,
  );
};

const cellsOf = async (pages: readonly MadePage[]): Promise<string[]> => {
  const [{ document }] = (await read(pages)).documents as [Extract<FileResult, { ok: true }>['documents'][0]];
  return document.blocks.flatMap(({ start, end, table }) =>
    table === undefined || table.header
      ? []
      : [`${table.rowHeader.join('/')} × ${table.columnHeader.join('/')} = ${document.text.slice(start, end)}`],
  );
};

const FULL = '全市上下齐心协力推动经济回升向好质量效益稳步提高各项'; // 26 characters, as wide as the column
const LAST = '事业取得新的进步，增长5.2%。';

describe('lines', () => {
  test('that fill the column go on in the next, over the end of a page too; an indent begins a paragraph', async () => {
    const first = setLines([`　　${FULL.slice(0, 24)}`, FULL, LAST, `　　${FULL.slice(0, 24)}`]);
    const second = setLines([FULL, LAST]);
    expect(await blocksOf([{ texts: first }, { texts: second }])).toEqual([
      `paragraph: ${FULL.slice(0, 24)}|${FULL}|${LAST}`,
      `paragraph: ${FULL.slice(0, 24)}|${FULL}|${LAST}`,
    ]);
  });

  test('of two columns are read one column after the other', async () => {
    const left = [
      '左栏第一行文字写满这一栏',
      '左栏第二行文字写满这一栏',
      '左栏第三行文字写满这一栏',
      '左栏第四行文字写满这一栏',
      '左栏完了。',
    ];
    const right = left.map((line) => line.replace('左', '右'));
    const texts = [
      { x: 150, y: 800, text: '横跨两栏的大标题放在上面二十字', size: 20 },
      ...setLines(left, { x: 60, top: 760 }),
      ...setLines(right, { x: 215, top: 760 }),
    ];
    const found = (await blocksOf([{ texts }])).join(' ').replaceAll('|', '');
    expect(found.indexOf('左栏完了')).toBeGreaterThan(found.indexOf('左栏第四行'));
    expect(found.indexOf('右栏第一行')).toBeGreaterThan(found.indexOf('左栏完了'));
  });

  test('repeated at a page’s edge are no text, nor are page numbers in any digits', async () => {
    const pages = ['一', '二', '三', '四'].map((number, i) => ({
      texts: [
        { x: 200, y: 810, text: '某市统计公报' },
        ...setLines([`　　第${number}页的话共${i + 3}00亿元。`]),
        { x: 290, y: 30, text: i % 2 === 0 ? `— ${number} —` : `第${number}页` },
      ],
    }));
    expect(await blocksOf(pages)).toEqual(
      [3, 4, 5, 6].map((n, i) => `paragraph: 第${'一二三四'[i]}页的话共${n}00亿元。`),
    );
  });

  test('printed twice for bold type are one; a slanted watermark is none', async () => {
    const texts = [
      { x: 70, y: 700, text: '一般公共预算收入519亿元。' },
      { x: 70.3, y: 700, text: '一般公共预算收入519亿元。' },
      { x: 100, y: 300, text: '内部资料请勿外传', slant: true, size: 40 },
    ];
    expect(await blocksOf([{ texts }])).toEqual(['paragraph: 一般公共预算收入519亿元。']);
  });

  test.each([
    ['a page that is shown turned', { rotate: 90, turn: 1 }],
    ['text that runs up an upright page', { rotate: 0, turn: 1 }],
  ])('are read upright: %s', async (_, { rotate, turn }) => {
    const lines = [`　　${FULL.slice(0, 24)}`, FULL, LAST];
    // Running up the page: the next line stands to the right
    const texts = lines.map((text, i) => ({
      x: 100 + 20 * i,
      y: text.startsWith('　') ? 94 : 70,
      text: text.replace(/^　+/, ''),
      turn,
    }));
    expect(await blocksOf([{ texts, rotate }])).toEqual([`paragraph: ${FULL.slice(0, 24)}|${FULL}|${LAST}`]);
  });
});

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
});

describe('what is told', () => {
  test('places of words on their pages, in points from the upper left corner', async () => {
    const { documents } = await read([
      { texts: setLines(['第一页。']) },
      { texts: setLines(['收入519亿元。'], { x: 100 }) },
    ]);
    const { document, places } = documents[0]!;
    const at = document.text.indexOf('收入519亿元');
    const run = places!.runs.find(({ start, end }) => start <= at && at < end)!;
    expect(places!.pages).toEqual([
      { width: 595, height: 842 },
      { width: 595, height: 842 },
    ]);
    expect(run.page).toBe(1);
    expect(run.x).toBeCloseTo(100, 0);
    // The baseline stands 82 points under the upper edge, the type is 12 points high
    expect(run.y).toBeGreaterThan(68);
    expect(run.y + run.height).toBeGreaterThan(82);
    expect(run.y + run.height).toBeLessThan(86);
    expect(run.width).toBeCloseTo(12 * 6.5, 0);
  });

  test('pages that are pictures, by their numbers; a file of nothing else has no text', async () => {
    const { notices } = await read([{ texts: setLines([`　　${FULL}`]) }, { picture: true }, { picture: true }]);
    expect(notices).toEqual([{ code: 'scanned-pages', file: '样.pdf', count: 2, place: '2-3' }]);
    const scan = await readPdfFile({ name: '扫描.pdf', bytes: makePdf([{ picture: true }]) });
    expect(scan).toEqual({ ok: false, trouble: { code: 'no-text', file: '扫描.pdf' } });
  });

  test('characters of a font’s own, by their pages', async () => {
    const { notices } = await read([{ texts: setLines([`　　${FULL}`, '收入\ue123\ue124亿元']) }]);
    expect(notices).toEqual([{ code: 'no-unicode', file: '样.pdf', count: 2, place: '1' }]);
  });

  test.each([
    ['a password', () => makePdf([{ texts: setLines([FULL]) }], { encrypted: true }), 'encrypted'],
    ['no PDF behind its first bytes', () => Uint8Array.from('%PDF-1.4\nnothing', (c) => c.charCodeAt(0)), 'damaged'],
  ])('why a file does not open: %s', async (_, bytes, code) => {
    expect(await readPdfFile({ name: 'a.pdf', bytes: bytes() })).toEqual({
      ok: false,
      trouble: { code, file: 'a.pdf' },
    });
  });
});
