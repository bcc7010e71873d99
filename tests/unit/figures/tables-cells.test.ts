import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../core/document/document';
import type { DomNode } from '../../../core/document/dom';
import { documentFromDom } from '../../../core/document/from-dom';
import { documentFromText } from '../../../core/document/from-text';
import { readTables, type TableReading } from '../../../core/figures/tables';
import type { Recognition } from '../../../core/recognise/recognition';
import { bulletinOf } from './bulletin';

function read(document: Document): TableReading {
  const recognition: Recognition = bulletinOf(document, { year: 2025, reviews: '2025' });
  return readTables(document, recognition);
}

function readPage(rows: string[]): TableReading {
  const body = rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('');
  const page = new JSDOM(`<!doctype html><body><table>${body}</table>`).window.document.body;
  return read(documentFromDom(page as unknown as DomNode).document);
}

const readText = (text: string[]): TableReading => read(documentFromText(text.join('\n')));

const lines = ({ figures }: TableReading): string[] =>
  figures.map(({ indicator, value, unit, kind, period, base }) =>
    [indicator.name, value, unit, kind, period, base ?? ''].join(' ').trim(),
  );

describe('a cell with more than a number', () => {
  it('holds a number for each unit and name of its row', () => {
    const table = readPage([
      '指标|单位|2025年完成值',
      '粮食产量|万吨|31.5',
      '渡口旅客/货邮吞吐量|万人次/万吨|83.5/24',
      '冷库容量|万吨|2.5',
    ]);
    expect(lines(table)).toEqual([
      '粮食产量 315000 吨 level 2025',
      '渡口旅客吞吐量 835000 人次 level 2025',
      '货邮吞吐量 240000 吨 level 2025',
      '冷库容量 25000 吨 level 2025',
    ]);
  });

  it('says its time before its number', () => {
    const table = readPage([
      '指标|单位|2025年完成值',
      '加工产值年均增长|%|“十四五”年均增长3.2',
      '单位产值能耗降低|%|2021—2024年累计降低8.5',
      '冷库容量|万吨|2.5',
    ]);
    expect(lines(table)).toEqual([
      '加工产值 3.2 % growth 2021/2025 年均',
      '单位产值能耗 -8.5 % growth 2021/2024 2020',
      '冷库容量 25000 吨 level 2025',
    ]);
  });
});

describe('rows', () => {
  it('with a column of years have each its own', () => {
    const table = readPage([
      '项目|年份|渔船（艘）|渔民（人）',
      '近海|2023|61|812',
      '近海|2024|58|790',
      '远洋|2023|12|310',
      '远洋|2024|14|332',
    ]);
    expect(lines(table)).toEqual([
      '近海渔船 61 艘 level 2023',
      '近海渔民 812 人 level 2023',
      '近海渔船 58 艘 level 2024',
      '近海渔民 790 人 level 2024',
      '远洋渔船 12 艘 level 2023',
      '远洋渔民 310 人 level 2023',
      '远洋渔船 14 艘 level 2024',
      '远洋渔民 332 人 level 2024',
    ]);
  });

  it('that say 比上年增长 alone are the growth of the row above', () => {
    const table = readPage(['指标|小学|中学', '学校数（所）|12|5', '学生数（人）|812|640', '比上年增长（%）|-2.1|1.3']);
    expect(lines(table).slice(4)).toEqual(['小学学生数 -2.1 % growth 2025 上年', '中学学生数 1.3 % growth 2025 上年']);
  });
});

describe('a text’s rows', () => {
  const text = [
    '2025年渔港收支情况表',
    '单位：元',
    '项目 预算数 执行数 上年执行数',
    '渔业服务收入 820 812 790',
    '泊位租金收入 - - -',
    '利息收入 44 50 57',
    '冷库收入 310 305 288',
    '利息收入合计 44 50 57',
  ];

  it('of dashes are rows, not pieces of the next label', () => {
    expect(lines(read(documentFromText(text.join('\n')))).filter((line) => line.startsWith('利息收入 '))).toEqual([
      '利息收入 44 元 level 2025',
      '利息收入 50 元 level 2025',
      '利息收入 57 元 level 2024',
    ]);
  });

  it('that come back are no running heads', () => {
    const pages = [1, 2, 3, 4].flatMap((page) => [
      ...text.slice(0, 6),
      `利息收入 4${page} 5${page} 6${page}`,
      `— ${page} —`,
    ]);
    const { unread, figures } = read(documentFromText(pages.join('\n')));
    const told = [...figures, ...unread].some(({ start, end }) => pages.join('\n').slice(start, end).includes('63'));
    expect(told).toBe(true);
  });

  it('are headed by 占比, which is whole, and not by 比', () => {
    const table = readText([
      '2025年全县工程投资情况表',
      '单位：万元',
      '项  目   金额   占比',
      '合计   73,960  100.0%',
      '一、灌渠   31,250  42.3%',
      '二、校舍   24,310  32.9%',
      '三、县道   18,400  24.9%',
    ]);
    expect(lines(table)).toEqual([
      '工程投资 739600000 元 level 2025',
      '工程投资比重 100 % level 2025',
      '灌渠投资 312500000 元 level 2025',
      '灌渠投资比重 42.3 % level 2025',
      '校舍投资 243100000 元 level 2025',
      '校舍投资比重 32.9 % level 2025',
      '县道投资 184000000 元 level 2025',
      '县道投资比重 24.9 % level 2025',
    ]);
  });

  it('have a heading that says the same for each of two, glued in one copy and parted in the other', () => {
    const rows = ['合计9,300 2,100 7,200 8,800 1,900 6,900', '东乡  5,200 1,400 3,800 4,950 1,250 3,700'];
    const more = ['西乡  4,100   700 3,400 3,850   650 3,200', '南乡  2,610   610 2,000 2,455   655 1,800'];
    const head = (lower: string): string[] => [
      '2025年各乡贷款限额及余额情况表',
      '单位：万元',
      '2025年贷款限额  2025年贷款余额执行数',
      '地区',
      lower,
      '公式A=B+C  B  C  D=E+F   E   F',
    ];
    const table = readText([...head('小计短期贷款长期贷款小计 短期贷款 长期贷款'), ...rows, ...more]);
    expect(table.unread).toEqual([]);
    expect(lines(table).slice(0, 6)).toEqual([
      '贷款限额小计 93000000 元 level 2025',
      '贷款限额短期贷款 21000000 元 level 2025',
      '贷款限额长期贷款 72000000 元 level 2025',
      '贷款余额执行数小计 88000000 元 level 2025',
      '贷款余额执行数短期贷款 19000000 元 level 2025',
      '贷款余额执行数长期贷款 69000000 元 level 2025',
    ]);
    // Where no copy is parted, nothing says where the words end
    expect(readText([...head('小计短期贷款长期贷款小计短期贷款长期贷款'), ...rows, ...more]).figures).toEqual([]);
  });

  it('are named without the letters of a column of formulas', () => {
    const table = readText([
      '2025年贷款限额下达情况表',
      '单位：万元',
      '项  目  公式栏次  全县  县本级',
      '一、2025年贷款限额  A=B+C  7,400 3,200',
      '其中： 短期贷款限额  B  2,250 1,150',
      ' 长期贷款限额   C  5,150 2,050',
    ]);
    expect(lines(table).map((line) => line.replace(/ .*/, ''))).toEqual([
      '贷款限额',
      '县本级贷款限额',
      '短期贷款限额',
      '县本级短期贷款限额',
      '长期贷款限额',
      '县本级长期贷款限额',
    ]);
  });

  it('stay unread where words of a lower line stand under one of the upper, also where no row is full', () => {
    const head = [
      '2025年各站所公务支出情况表',
      '单位：万元',
      '站所名称 支出合计 会议费 公务用车费 接待费',
      '小计 购置费 运行费',
    ];
    const full = [
      '甲站 96.4 11.3 70.5 48.1 22.4 14.6',
      '乙站 85.8 9.7 63.9 41.2 22.7 12.2',
      '丙站 74.2 8.4 55.1 35.5 19.6 10.7',
    ];
    const short = full.map((row) =>
      row
        .split(' ')
        .filter((_, c) => c !== 2 && c !== 4)
        .join(' '),
    );
    for (const rows of [full, short]) {
      const table = readText([...head, ...rows]);
      expect(lines(table)).toEqual([]);
      expect(table.unread.map(({ reason }) => reason)).toEqual(['headings of two storeys']);
    }
  });

  it('are counted by a column at their left, which is no table beside theirs', () => {
    const table = readText([
      '2025年渠道工程投资完成情况表',
      '单位：万元',
      '序号 工程名称 计划投资 完成投资',
      '1 东渠衬砌 3100 2840',
      '2 西渠清淤 1260 1310',
      '3 南闸重建 5480 4975',
    ]);
    expect(table.unread).toEqual([]);
    expect(table.figures.map(({ text }) => text)).toEqual(['3100', '2840', '1260', '1310', '5480', '4975']);
    expect(table.figures[0]!.indicator.name).toContain('东渠衬砌');
  });
});

describe('a column of growth behind parts of one sum', () => {
  const table = (rows: string[][]): TableReading => {
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td${cell}</td>`).join('')}</tr>`).join('');
    return read(
      documentFromDom(
        new JSDOM(`<body><p>2026年经费预算表</p><p>单位：万元</p><table>${cells}</table>`).window.document
          .body as unknown as DomNode,
      ).document,
    );
  };
  const amounts = ['>港务支出', '>412', '>37', '>61', '>-8.2'];

  it('is of them together where it stands outside their heading', () => {
    const read = table([
      [' rowspan=2>项目', ' rowspan=2>2025年执行数', ' colspan=2>2026年预算数', '>比上年执行数'],
      ['>本级安排', '>上级安排', '>增减%'],
      amounts,
    ]);
    expect(read.figures.map(({ indicator, status }) => `${indicator.name} ${status}`)).toEqual([
      '港务支出 actual',
      '本级安排港务支出 target',
      '上级安排港务支出 target',
      '港务支出 target',
    ]);
  });

  it('is less where it stands in brackets and the parts together came to less', () => {
    const head = [
      [' rowspan=2>项目', ' rowspan=2>2025年执行数', ' colspan=2>2026年预算数', ' rowspan=2>增减额'],
      ['>本级安排', '>上级安排'],
    ];
    const last = (rows: string[][]) =>
      table([...head, ...rows]).figures.flatMap(({ kind, value }) => (kind === 'change' ? [value] : []));
    const more = ['>航标支出', '>300', '>180', '>150', '>30'];
    expect(last([['>港务支出', '>412', '>37', '>61', '>(314)'], more])).toEqual([-3140000, 300000]);
    expect(last([['>港务支出', '>412', '>37', '>61', '>(351)'], more])).toEqual([300000]);
  });

  it('is of the last where that has a unit of its own', () => {
    const read = table([
      [' rowspan=2>项目', ' rowspan=2>2025年金额', ' colspan=2>2025年船运', ' rowspan=2>比上年增长%'],
      ['>船舶数（艘）', '>运费（万元）'],
      ['>长岛', '>412', '>37', '>61', '>-8.2'],
    ]);
    expect(read.figures.at(-1)?.indicator.name).toContain('运费');
  });
});
