import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';

/** Data cells as `row header / column header = text`, and what is unread as `reason: text`. */
function cellsOf(lines: string[]): string[] {
  const document = documentFromText(lines.join('\n'));
  return document.blocks
    .filter(({ table }) => table !== undefined && !table.header)
    .map(({ start, end, table }) => {
      const words = document.text.slice(start, end).replace(/\s+/g, '');
      if (table!.unread !== undefined) return `${table!.unread}: ${words}`;
      return `${table!.rowHeader.join('>')} / ${table!.columnHeader.join('>')} = ${words}`;
    });
}

const PLAN_HEAD = ['执行数为', '执行数为', '项 目 （调整）预算数 执行数 （调整）预算数', '上年执行数的%', '的%'];
const PLAN_ROWS = [
  '农业支出 60000 63000 105.0% 98.2%',
  '林业支出 25000 23000 92.0% 110.4%',
  '渔业支出 6400 8000 125.0% 87.5%',
];

describe('pages of one table', () => {
  it('tell together what one page leaves open', () => {
    const cells = cellsOf([
      '表3',
      '二〇三〇年支出执行情况表',
      '单位：万元',
      ...PLAN_HEAD,
      ...PLAN_ROWS,
      '表3',
      '二〇三〇年支出执行情况表',
      '单位：万元',
      ...PLAN_HEAD,
      '水利支出 - - - -',
      '气象支出 40 50 125.0% 净增',
      '地震支出 - - - -',
    ]);
    expect(cells).toContain('气象支出 / （调整）预算数 = 40');
    expect(cells).toContain('气象支出 / 执行数为（调整）预算数的% = 125.0%');
  });

  it('are one grid, so that a row may be a part of one on the page before', () => {
    const page = (...rows: string[]): string[] => [
      '表7',
      '二〇三〇年支出预算表',
      '单位：万元',
      '项 目 预算数 执行数',
      ...rows,
    ];
    const pages = [
      ...page('财政事务 900 910', '行政运行 600 620', '其他支出 300 290'),
      ...page('审计事务 700 690', '行政运行 400 410', '其他支出 300 280'),
    ];
    const tablesOf = (lines: string[]): Set<number> =>
      new Set(
        documentFromText(lines.join('\n')).blocks.flatMap(({ table }) => (table === undefined ? [] : [table.table])),
      );
    expect(tablesOf(pages).size).toBe(1);
    expect(cellsOf(pages)).toContain('审计事务 / 执行数 = 690');
    // Another table between them keeps them apart
    const apart = [...pages.slice(0, 7), '表8', '其他收入表', '单位：万元', '项 目 预算数', '甲 310', '乙 52', '丙 19'];
    expect(tablesOf([...apart, ...pages.slice(7)]).size).toBe(3);
  });

  const ordered = (table: string, head: string): string[] => [
    table,
    '单位：万元',
    head,
    '甲类支出 310 300',
    '乙类支出 52 50',
    '丙类支出 19 20',
  ];
  const OPEN = ['2030年（调整）', '项 目 2031年预算数', '预算数'];
  const open = ['表9', '单位：万元', ...OPEN, '甲类支出 41 42', '乙类支出 15 16', '丙类支出 27 28'];

  it('set their years as the other tables of these years do', () => {
    const cells = cellsOf([
      ...ordered('表1', '项 目 2030年预算数 2031年预算数'),
      ...ordered('表2', '项 目 2030年执行数 2031年预算数'),
      ...open,
    ]);
    expect(cells).toContain('甲类支出 / 2030年（调整）预算数 = 41');
    expect(cells).toContain('甲类支出 / 2031年预算数 = 42');
  });

  it('stay unread where the other tables do not agree', () => {
    const cells = cellsOf([
      ...ordered('表1', '项 目 2030年预算数 2031年预算数'),
      ...ordered('表2', '项 目 2031年预算数 2030年执行数'),
      ...open,
    ]);
    expect(cells.filter((cell) => cell.includes('= 41'))).toEqual([]);
    expect(cells.some((cell) => cell.endsWith(': 甲类支出4142'))).toBe(true);
  });

  it('have the unit of the facing page, whose rows have no labels', () => {
    const document = documentFromText(
      [
        '表5',
        '2031年转移支付分地区表',
        '项 目 河东区河西区',
        '甲类补助 310 300',
        '乙类补助 52 50',
        '丙类补助 19 20',
        '丁类补助',
        '单位：万元',
        '河南区河北区',
        '41 42',
        '15 16',
        '27 28',
      ].join('\n'),
    );
    const cells = document.blocks.filter(({ table }) => table !== undefined);
    expect(cells.find(({ table }) => table!.columnHeader[0] === '河东区')?.table?.caption).toContain('单位：万元');
    expect(cells.filter(({ table }) => table!.columnHeader[0] === '河南区')).toEqual([]);
  });
});

describe('rows of a page', () => {
  const HEAD = ['表4', '单位：万元', '项 目 预算数 执行数'];

  it('keep their table over rows of dashes and a failed formula', () => {
    const cells = cellsOf([
      ...HEAD,
      '甲类支出 310 300',
      '乙类支出 -',
      '丙类支出 -',
      '丁类支出 -',
      '戊类支出 -',
      '己类支出 - #DIV/0!',
      '庚类支出 19 20',
      '辛类支出 27 28',
    ]);
    expect(cells).toContain('辛类支出 / 执行数 = 28');
    expect(cells).toContain('己类支出 / 执行数 = #DIV/0!');
  });

  it('have labels above and below their figures', () => {
    const cells = cellsOf([
      ...HEAD,
      '城乡道路养护补助 310 300',
      '山区和边远乡镇卫生院人员岗位',
      '52 50',
      '津贴补助',
      '防汛经费 19 20',
    ]);
    expect(cells).toContain('山区和边远乡镇卫生院人员岗位津贴补助 / 预算数 = 52');
    expect(cells).toContain('防汛经费 / 预算数 = 19');
  });

  it('have numbers that spaces cut, and numbers and labels without a space', () => {
    const cells = cellsOf([
      ...HEAD,
      '甲类支出 75,0  00 320,443',
      '乙类支出1,074,4001,048,400',
      '丙类支出 2,310.37440.50',
      '丁类支出 1,538,  000 381,716',
    ]);
    expect(cells).toContain('甲类支出 / 预算数 = 75,000');
    expect(cells).toContain('乙类支出 / 预算数 = 1,074,400');
    expect(cells).toContain('乙类支出 / 执行数 = 1,048,400');
    expect(cells).toContain('丙类支出 / 预算数 = 2,310.37');
    expect(cells).toContain('丙类支出 / 执行数 = 440.50');
    expect(cells).toContain('丁类支出 / 预算数 = 1,538,000');
  });

  it('are unread under a heading that says one amount twice', () => {
    const cells = cellsOf([
      '表6',
      '单位：万元',
      '本级投入',
      '类别总投入 转移投入',
      '一般公共 基金 资本',
      '小计',
      '预算支出 预算支出',
      '教育 900 700 400 200 100 200',
      '科技 500 450 300 100 50 50',
      '卫生 800 600 350 150 100 200',
    ]);
    expect(cells.every((cell) => cell.includes(': '))).toBe(true);
  });
});
