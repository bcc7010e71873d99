import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { DomNode } from '../../../core/document/dom';
import { documentFromDom } from '../../../core/document/from-dom';
import type { Figure } from '../../../core/figures/figure';
import { readTables } from '../../../core/figures/tables';
import { bulletinOf } from './bulletin';

/** A page of an office with one table: its title, the lines above the table, and the rows; a cell `文 3×1` spans 3 columns and 1 row. */
function figuresOf(title: string, above: string, rows: readonly string[]): Figure[] {
  const cellOf = (cell: string): string => {
    const [, words, columns, lines] = /^(.*?)(?: (\d)×(\d))?$/.exec(cell)!;
    return `<td colspan="${columns ?? 1}" rowspan="${lines ?? 1}">${words}</td>`;
  };
  const body = rows.map((row) => `<tr>${row.split('|').map(cellOf).join('')}</tr>`).join('');
  const page = `<h1>${title}</h1>${above}<table>${body}</table>`;
  const { document } = documentFromDom(new JSDOM(page).window.document.body as unknown as DomNode);
  return readTables(document, bulletinOf(document, { reviews: null, plans: null })).figures;
}

const short = ({ indicator, value, unit, kind, period, status, base }: Figure): string =>
  [
    indicator.name,
    value,
    unit,
    kind === 'level' ? '' : kind,
    period ?? 'none',
    status === 'actual' ? '' : status,
    base ?? '',
  ]
    .filter((word) => word !== '')
    .join(' ');

/** Inputs and their figures, read by eye. */
const PAGES: [string, string, string, string[], string[]][] = [
  [
    'sums over the years of a plan: differences beside two levels, or what came in each year',
    '松岭市“十六五”水利规划主要指标',
    '',
    [
      '指标|2030年现状|2035年目标|累计',
      '万元产值用水量（立方米）|24|19|[-5]',
      '自来水普及率（%）|91.4|95.2|[3.8]',
      '新增高效节水灌溉面积（万亩）|3.1|3.3|[16]',
    ],
    [
      '万元产值用水量 24 立方米 2030',
      '万元产值用水量 19 立方米 2035 target',
      '万元产值用水量 -5 立方米 change 2031/2035 target 2030',
      '自来水普及率 91.4 % 2030',
      '自来水普及率 95.2 % 2035 target',
      '自来水普及率 3.8 % change 2031/2035 target 2030',
      '新增高效节水灌溉面积 31000 亩 2030',
      '新增高效节水灌溉面积 33000 亩 2035 target',
      '新增高效节水灌溉面积 160000 亩 2031/2035 target',
    ],
  ],
  [
    'a bracket with a gloss and the unit; the row above lends nothing then',
    '北河区历年商业',
    '',
    ['|2031|2032', '商铺数（间）|410|425', '销售额（当年价，万元）|8200|8810', '　比上年增长（%）|3.2|7.4'],
    [
      '商铺数 410 间 2031',
      '商铺数 425 间 2032',
      '销售额（当年价） 82000000 元 2031',
      '销售额（当年价） 88100000 元 2032',
      '销售额（当年价） 3.2 % growth 2031 上年',
      '销售额（当年价） 7.4 % growth 2032 上年',
    ],
  ],
  [
    'the side of an account over its sums and what was carried over',
    '2031年国有资本经营收支表',
    '<p>单位：万元</p>',
    [
      '收入 2×1|支出 2×1',
      '项目|2031年预算数|项目|2031年预算数',
      '利润收入|310|资本金注入|205',
      '上年结余|40|调出资金|145',
      '本年收入合计|310|本年支出合计|205',
    ],
    [
      '利润收入 3100000 元 2031 target',
      '资本金注入支出 2050000 元 2031 target',
      '上年结余 400000 元 2031 target',
      '调出资金 1450000 元 2031 target',
      '本年收入合计 3100000 元 2031 target',
      '本年支出合计 2050000 元 2031 target',
    ],
  ],
  [
    'one row without a label is what the caption names; a part that is named to its end stands alone',
    '2032年度某局“三公”经费支出情况',
    '<p>单位：万元</p>',
    [
      '预算数 4×1|决算数 4×1',
      '合计 1×2|因公出国（境）费 1×2|公务用车购置及运行费 2×1|合计 1×2|因公出国（境）费 1×2|公务用车购置及运行费 2×1',
      '公务用车购置费|公务用车运行费|公务用车购置费|公务用车运行费',
      '30.5|4.5|12|14|26.1|3.6|11|11.5',
    ],
    [
      '某局“三公”经费支出 305000 元 2032 target',
      '因公出国（境）费 45000 元 2032 target',
      '公务用车购置费 120000 元 2032 target',
      '公务用车运行费 140000 元 2032 target',
      '某局“三公”经费支出 261000 元 2032',
      '因公出国（境）费 36000 元 2032',
      '公务用车购置费 110000 元 2032',
      '公务用车运行费 115000 元 2032',
    ],
  ],
  [
    'what was done up to a day, beside what is planned',
    '2033年水利工程投资计划',
    '<p>单位：万元</p>',
    ['项目名称|总投资|截至2032年底累计完成投资|2033年计划投资', '青山泵站|5200|1800|2100'],
    [
      '青山泵站总投资 52000000 元 2033 target',
      '青山泵站完成投资 18000000 元 2032',
      '青山泵站计划投资 21000000 元 2033 target',
    ],
  ],
  [
    'a heading with the unit right above the table',
    '农贸市场价格',
    '<h3>2031年7月蔬菜零售价格（元/500克）</h3>',
    ['品种|本月价格|上月价格|环比（%）', '黄瓜|3.20|3.60|-11.1', '茄子|2.85|2.85|0.0'],
    [
      '黄瓜价格 3.2 元/500克 2031-07',
      '黄瓜价格 3.6 元/500克 2031-06',
      '黄瓜价格 -11.1 % growth 2031-07 上期',
      '茄子价格 2.85 元/500克 2031-07',
      '茄子价格 2.85 元/500克 2031-06',
      '茄子价格 0 % growth 2031-07 上期',
    ],
  ],
  [
    'months of the title; a difference whose year before stands behind; how much of a task is done',
    '2031年前三季度文化馆主要数据',
    '<p>数据来源：市文化馆</p>',
    [
      '指标|单位|前三季度|上年同期|同比增减|完成年度目标任务比例',
      '演出场次|场|86|80|6|71.7%',
      '培训人次|人次|4210|4302|-92|68.0%',
      '展览|个|9|7|2|75%',
    ],
    [
      '演出场次 86 场 2031-01/2031-09',
      '演出场次 80 场 2030-01/2030-09',
      '演出场次 6 场 change 2031-01/2031-09 上年',
      '演出场次完成率 71.7 % 2031-01/2031-09',
      '培训人次 4210 人次 2031-01/2031-09',
      '培训人次 4302 人次 2030-01/2030-09',
      '培训人次 -92 人次 change 2031-01/2031-09 上年',
      '培训人次完成率 68 % 2031-01/2031-09',
      '展览 9 个 2031-01/2031-09',
      '展览 7 个 2030-01/2030-09',
      '展览 2 个 change 2031-01/2031-09 上年',
      '展览完成率 75 % 2031-01/2031-09',
    ],
  ],
  [
    'a sum over parts, named once where both name it; estimated as its column says',
    '2031年债务情况',
    '<p>单位：亿元</p>',
    ['地区|债务余额（预计执行数） 2×1', '|一般债务|专项债务', '全市|80.2|120.6', '柳河县|11.4|20.3'],
    [
      '一般债务余额 8020000000 元 2031 estimate',
      '专项债务余额 12060000000 元 2031 estimate',
      '一般债务余额 1140000000 元 2031 estimate',
      '专项债务余额 2030000000 元 2031 estimate',
    ],
  ],
  [
    'a part of the column before, and the sum of all rows',
    '林场与护林员',
    '<p>截至2031年末</p>',
    ['类别|机构数（个）|职工（人）|其中', '|||护林员', '总计|14|620|410', '国有林场|9|480|333'],
    [
      '机构数 14 个 2031',
      '职工 620 人 2031',
      '护林员 410 人 2031',
      '国有林场机构数 9 个 2031',
      '国有林场职工 480 人 2031',
      '国有林场护林员 333 人 2031',
    ],
  ],
  [
    'the sum of a table stands where the rows above have their codes; outlays head by head',
    '2031年部门一般公共预算支出预算表',
    '<p>单位：万元</p>',
    [
      '科目编码 1×2|科目名称 1×2|合计 1×2|基本支出 2×1',
      '人员经费|公用经费',
      '205|教育支出|96.4|80.1|16.3',
      '20508|进修及基础培训缴费支出|12.0|9.5|2.5',
      '合计||96.4|80.1|16.3',
    ],
    [
      '教育支出 964000 元 2031 target',
      '教育支出基本支出人员经费 801000 元 2031 target',
      '教育支出基本支出公用经费 163000 元 2031 target',
      '进修及基础培训缴费支出 120000 元 2031 target',
      '进修及基础培训缴费支出基本支出人员经费 95000 元 2031 target',
      '进修及基础培训缴费支出基本支出公用经费 25000 元 2031 target',
      '部门一般公共预算支出 964000 元 2031 target',
      '部门一般公共预算支出基本支出人员经费 801000 元 2031 target',
      '部门一般公共预算支出基本支出公用经费 163000 元 2031 target',
    ],
  ],
  [
    'months so far beside the last of them; growth is held against the year before',
    '2031年1—7月某区财政收支',
    '<p>单位：万元</p>',
    ['收入项目|年度预算|本月数|累计数|占预算%|增减%', '非税收入|5600|402|4409|78.7|-3.0'],
    [
      '非税收入 56000000 元 2031 target',
      '非税收入 4020000 元 2031-07',
      '非税收入 44090000 元 2031-01/2031-07',
      '非税收入完成率 78.7 % 2031-01/2031-07',
      '非税收入 -3 % growth 2031-01/2031-07 上年',
    ],
  ],
  [
    'a share in a table of money is told in per cent, and not read where the table names none',
    '某区指标（一）',
    '<div>单位：亿元、％</div>',
    ['指标|2030年|2031年', '批发业增加值|41.2|44.3', '研发投入占比|2.10|2.25'],
    [
      '批发业增加值 4120000000 元 2030',
      '批发业增加值 4430000000 元 2031',
      '研发投入占比 2.1 % 2030',
      '研发投入占比 2.25 % 2031',
    ],
  ],
  [
    'towns are places; a caption that says what kind of table it is names nothing',
    '各乡镇2031年上半年主要经济指标',
    '<p>单位：万元</p>',
    ['乡镇|税收 2×1', '|完成额|完成年计划%', '合计|3120|52', '石门镇|1203|55.1'],
    [
      '税收 31200000 元 2031-01/2031-06',
      '税收完成率 52 % 2031-01/2031-06',
      '税收 12030000 元 2031-01/2031-06',
      '税收完成率 55.1 % 2031-01/2031-06',
    ],
  ],
  [
    'held against a year and no more said: what the cell says, or nothing',
    '2031年某院办案数据',
    '',
    ['项目|2031年|较2030年', '受理案件（件）|640|+12.3%', '结案（件）|601|-6', '公开听证（场）|57|增加12场'],
    [
      '受理案件 640 件 2031',
      '受理案件 12.3 % growth 2031 2030',
      '结案 601 件 2031',
      '公开听证 57 场 2031',
      '公开听证 12 场 change 2031 2030',
    ],
  ],
  [
    'a caption that shares out tasks names no amount',
    '保护任务',
    '<p>表1 指标分解表（单位：亩）</p>',
    ['行政区|2030年|2035年', '全市|322|318', '北山县|120|119', '南湖县|88|87'],
    [],
  ],
  [
    'one measure under another; a sum over the years is no yearly mean',
    '2032年排放情况',
    '',
    ['污染物|排放量 3×1|减排比例（%）', '|2031年（吨）|2032年（吨）|减排量（吨）|“十六五”累计', '氨氮|512|497|15|11.2'],
    ['氨氮排放量 512 吨 2031', '氨氮排放量 497 吨 2032', '氨氮减排量 15 吨 2032', '氨氮减排比例 11.2 % 2031/2035'],
  ],
  [
    'by how much it grew, as the growth beside it shows',
    '2031年末信贷',
    '<p>单位：亿元</p>',
    [
      '项目|余额|比年初增加|同比增长（%）',
      '住户贷款|902.4|12.8|1.4',
      '短期贷款|188|-3.6|-1.9',
      '中长期贷款|714.4|16.4|2.3',
    ],
    [
      '住户贷款余额 90240000000 元 2031',
      '住户贷款余额 1280000000 元 change 2031 年初',
      '住户贷款余额 1.4 % growth 2031 上年',
      '短期贷款余额 18800000000 元 2031',
      '短期贷款余额 -360000000 元 change 2031 年初',
      '短期贷款余额 -1.9 % growth 2031 上年',
      '中长期贷款余额 71440000000 元 2031',
      '中长期贷款余额 1640000000 元 change 2031 年初',
      '中长期贷款余额 2.3 % growth 2031 上年',
    ],
  ],
  [
    'a row that says 同比 alone is of the row above; whose it is stands before what it is',
    '主要指标',
    '<p>2031年城乡居民人均收支情况（元）</p>',
    ['|城镇居民|农村居民', '工资性收入|27610|9012', '同比（%）|4.4|6.9', '衣着|1330|640'],
    [
      '城镇居民人均工资性收入 27610 元 2031',
      '农村居民人均工资性收入 9012 元 2031',
      '城镇居民人均工资性收入 4.4 % growth 2031 上年',
      '农村居民人均工资性收入 6.9 % growth 2031 上年',
      '城镇居民衣着 1330 元 2031',
      '农村居民衣着 640 元 2031',
    ],
  ],
];

describe('tables of offices', () => {
  it.each(PAGES)('%s', (_, title, above, rows, expected) => {
    expect(figuresOf(title, above, rows).map(short)).toEqual(expected);
  });
});
