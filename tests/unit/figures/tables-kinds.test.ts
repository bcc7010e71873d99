import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../core/document/document';
import type { DomNode } from '../../../core/document/dom';
import { documentFromDom } from '../../../core/document/from-dom';
import { documentFromText } from '../../../core/document/from-text';
import type { Figure } from '../../../core/figures/figure';
import { readTables, type TableReading } from '../../../core/figures/tables';
import type { Recognition } from '../../../core/recognise/recognition';
import { bulletinOf } from './bulletin';

const page = (source: string): Document =>
  documentFromDom(new JSDOM(source).window.document.body as unknown as DomNode).document;

function documentOf(name: string): Document {
  const source = readFileSync(new URL(`../../fixtures/tables/${name}`, import.meta.url), 'utf8');
  return name.endsWith('.txt') ? documentFromText(source) : page(source);
}

function read(document: Document, fields: Partial<Recognition> = {}): TableReading {
  return readTables(document, bulletinOf(document, fields));
}

/** `value unit period` with what is not plain behind it; the name is held apart. */
const short = ({ value, unit, kind, period, status }: Figure): string =>
  [
    Array.isArray(value) ? value.join('–') : value,
    unit || '-',
    kind === 'level' ? '' : kind,
    period ?? 'none',
    status === 'actual' ? '' : status,
  ]
    .filter((word) => word !== '')
    .join(' ');
const rowsOf = (figures: readonly Figure[], width: number): string[][] =>
  Array.from({ length: figures.length / width }, (_, r) => figures.slice(r * width, (r + 1) * width).map(short));
const namesOf = ({ figures }: TableReading): string[] => [...new Set(figures.map(({ indicator }) => indicator.name))];

/** Expected figures, row by row, read off the inputs by eye. */
const KINDS: [string, string, number, string[][], string[]][] = [
  [
    'two blocks under each other in one table',
    'two-blocks-in-one-table.html',
    4,
    [
      ['31820000000 元 none', '1260000000 元 change none', '31570000000 元 none', '1010000000 元 change none'],
      ['9640000000 元 none', '230000000 元 change none', '9780000000 元 none', '370000000 元 change none'],
      ['51203000 美元 none', '18.6 % growth none', '72408000 美元 none', '-4.2 % growth none'],
      ['38901000 美元 none', '-9.5 % growth none', '53106000 美元 none', '6.7 % growth none'],
    ],
    ['住户存款', '住户贷款', '进出口总值', '出口'],
  ],
  [
    'labels headed 类别',
    'labels-headed-class.html',
    1,
    [['100.9 - 2021'], ['98.7 - 2021'], ['101.3 - 2021'], ['101.2 - 2021']],
    ['居民消费价格指数', '食品烟酒居民消费价格指数', '粮食居民消费价格指数', '衣着居民消费价格指数'],
  ],
  [
    'labels headed 类别 in lines, with the base of the index above',
    'labels-headed-class.txt',
    1,
    [['100.9 - 2021'], ['98.7 - 2021'], ['97.9 - 2021'], ['101.2 - 2021'], ['100.4 - 2021']],
    ['居民消费价格指数', '食品烟酒价格指数', '食品价格指数', '衣着价格指数', '居住价格指数'],
  ],
  [
    'a heading of broken lines whose last holds the first rows',
    'first-row-in-heading-line.txt',
    3,
    [
      ['11532000000 元 2020', '12274500000 元 2021', '6.4 % growth 2021'],
      ['4488000000 元 2020', '4749000000 元 2021', '5.8 % growth 2021'],
      ['1236000000 元 2020', '1352000000 元 2021', '9.4 % growth 2021'],
      ['421000000 元 2020', '389000000 元 2021', '-7.6 % growth 2021'],
      ['963000000 元 2020', '712000000 元 2021', '-26.1 % growth 2021'],
      ['5772000000 元 2020', '5986000000 元 2021', '3.7 % growth 2021'],
    ],
    ['税收收入', '增值税', '企业所得税', '印花税', '契税', '非税收入'],
  ],
  [
    'years down the side, units shared out by the caption',
    'years-down-broken-heading.txt',
    4,
    [
      ['6120 张 2019', '7235 人 2019', '4.1 张 2019', '4.9 人 2019'],
      ['6348 张 2020', '7590 人 2020', '4.3 张 2020', '5.1 人 2020'],
      ['6571 张 2021', '7902 人 2021', '4.4 张 2021', '5.3 人 2021'],
    ],
    ['床位数', '技术人员数', '每千人拥有床位数', '每千人技术人员数'],
  ],
  [
    'years with 年 down the side of a page',
    'years-down.html',
    2,
    [
      ['6120 张 2019', '7235 人 2019'],
      ['6348 张 2020', '7590 人 2020'],
      ['6571 张 2021', '7902 人 2021'],
    ],
    ['床位数', '技术人员数'],
  ],
  [
    'rows that open with 其中',
    'among-rows.txt',
    2,
    [
      ['1486000 人 2021', '100 % 2021'],
      ['913000 人 2021', '61.4 % 2021'],
      ['573000 人 2021', '38.6 % 2021'],
      ['527000 人 2021', '35.5 % 2021'],
      ['959000 人 2021', '64.5 % 2021'],
    ],
    [
      '全市常住人口',
      '全市常住人口比重',
      '城镇常住人口',
      '城镇常住人口比重',
      '乡村常住人口',
      '乡村常住人口比重',
      '市区常住人口',
      '市区常住人口比重',
      '县域常住人口',
      '县域常住人口比重',
    ],
  ],
  [
    'units in the labels, headings over several lines',
    'unit-in-row.txt',
    4,
    [
      ['3 所 2021', '11 所 2021', '17 所 2021', '143 所 2021'],
      ['9120 人 2021', '4380 人 2021', '8260 人 2021', '14730 人 2021'],
      ['30410 人 2021', '12950 人 2021', '24870 人 2021', '88320 人 2021'],
      ['7860 人 2021', '3920 人 2021', '7940 人 2021', '13650 人 2021'],
    ],
    [],
  ],
  [
    'the caption as a first row of one cell',
    'caption-as-first-row.html',
    2,
    [
      ['1486000 人 2021', '100 % 2021'],
      ['913000 人 2021', '61.4 % 2021'],
      ['573000 人 2021', '38.6 % 2021'],
    ],
    [],
  ],
  [
    'a column of units behind a caption row',
    'caption-row-and-unit-column.html',
    2,
    [
      ['3124000 吨 2021', '-1.8 % growth 2021'],
      ['8826000000 千瓦时 2021', '4.9 % growth 2021'],
      ['6152000 米 2021', '6.3 % growth 2021'],
      ['417000 吨 2021', '12.5 % growth 2021'],
    ],
    ['原煤产量', '发电量', '布产量', '钢材产量'],
  ],
  [
    'a row of totals, dated by the sentence above',
    'total-row.html',
    2,
    [
      ['21400 个 2023', '96000 人 2023'],
      ['11600 个 2023', '52000 人 2023'],
      ['9800 个 2023', '44000 人 2023'],
    ],
    [
      '批发和零售业企业法人单位',
      '批发和零售业从业人员',
      '批发业企业法人单位',
      '批发业从业人员',
      '零售业企业法人单位',
      '零售业从业人员',
    ],
  ],
  [
    'a heading whose rowspan is one too large',
    'heading-rowspan-too-large.html',
    1,
    [['3.4 % growth 2021'], ['-2.4 % growth 2021'], ['5.7 % growth 2021']],
    ['规模以上工业产值', '轻工业规模以上工业产值', '重工业规模以上工业产值'],
  ],
  [
    'the base of an index in a heading',
    'index-base-in-heading.html',
    2,
    [
      ['100.9 - 2021', '0.9 % growth 2021'],
      ['98.7 - 2021', '-1.3 % growth 2021'],
      ['101.2 - 2021', '1.2 % growth 2021'],
    ],
    ['居民消费价格指数', '食品烟酒价格指数', '衣着价格指数'],
  ],
  [
    'account codes before the labels',
    'account-codes.txt',
    3,
    [
      ['13690800000 元 2023', '14097580000 元 2024', '3 % growth 2024'],
      ['5443160000 元 2023', '5381740000 元 2024', '-1.1 % growth 2024'],
      ['2113410000 元 2023', '1986420000 元 2024', '-6 % growth 2024'],
      ['771710000 元 2023', '670840000 元 2024', '-13.1 % growth 2024'],
      ['8106020000 元 2023', '9991640000 元 2024', '23.3 % growth 2024'],
      ['21796820000 元 2023', '24089220000 元 2024', '10.5 % growth 2024'],
    ],
    ['税收收入', '增值税', '企业所得税', '个人所得税', '非税收入', '一般公共预算收入'],
  ],
  [
    'cells a line each, a label over two lines',
    'cell-a-line.txt',
    2,
    [
      ['1184 艘 2012', '100 % 2012'],
      ['782 艘 2012', '66 % 2012'],
      ['402 艘 2012', '34 % 2012'],
      ['601 艘 2012', '50.8 % 2012'],
      ['583 艘 2012', '49.2 % 2012'],
    ],
    [],
  ],
];

describe('a table with', () => {
  it.each(KINDS)('%s', (_, name, width, rows, names) => {
    const reading = read(documentOf(name));
    expect(rowsOf(reading.figures, width)).toEqual(rows);
    expect(reading.unread).toEqual([]);
    if (names.length > 0) expect(namesOf(reading)).toEqual(names);
  });

  it('a row of two figures among rows of four places them by what can be', () => {
    const { figures, unread } = read(documentOf('row-with-gap.txt'));
    expect(unread).toEqual([]);
    expect(figures).toHaveLength(26);
    // Actual and growth: as budget and actual it would have been kept to under one per cent
    const gap = figures.filter(({ indicator }) => indicator.name === '营业税');
    expect(gap.map(short)).toEqual(['31200000 元 2021', '18.4 % growth 2021']);
    expect(figures.slice(0, 4).map(short)).toEqual([
      '12050000000 元 2021 target',
      '12274500000 元 2021',
      '101.9 % 2021',
      '7.3 % growth 2021',
    ]);
  });

  it('tabs, a blank cell and a number parted by a space', () => {
    const { figures } = read(documentOf('tabs-and-spaced-thousands.txt'), { year: 2024 });
    expect(figures.slice(-5).map((figure) => `${figure.indicator.name} ${short(figure)}`)).toEqual([
      '实际利用外资 12500000 美元 2022',
      '实际利用外资 9800000 美元 2023',
      '实际利用外资 -21.6 % growth 2023',
      '进出口总额 1260000000 元 2022',
      '进出口总额 3.1 % growth 2023',
    ]);
  });

  it('indicators of a plan, groups left out and names that wrap', () => {
    const fields: Partial<Recognition> = { kind: 'plan-outline', year: 2026, reviews: '2021/2025', plans: '2026/2030' };
    const { figures } = read(documentOf('plan--wide-spaces.txt'), fields);
    expect(figures.map((figure) => `${figure.indicator.name} ${short(figure)} ${figure.bound}`)).toEqual([
      '旅游收入 5 % growth 2026/2030 target min',
      '渔业技改投入 8.5 % growth 2026/2030 target exact',
      '单位岸线产出 320000 元 2030 target exact',
      '自来水普及率 98 % 2030 target min',
      '每万名老人拥有护理人员持证护理员 45 人 2030 target exact',
      '年放流鱼苗 6000000 尾 2030 target min',
    ]);
  });
});
