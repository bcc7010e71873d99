import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../core/document/document';
import type { DomNode } from '../../../core/document/dom';
import { documentFromDom } from '../../../core/document/from-dom';
import { documentFromText } from '../../../core/document/from-text';
import type { Figure } from '../../../core/figures/figure';
import { readTables } from '../../../core/figures/tables';
import type { Recognition } from '../../../core/recognise/recognition';
import { bulletinOf } from './bulletin';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/tables/${name}`, import.meta.url), 'utf8');

function documentOf(name: string): Document {
  const source = fixture(name);
  if (name.endsWith('.txt')) return documentFromText(source);
  return documentFromDom(new JSDOM(source).window.document.body as unknown as DomNode).document;
}

const html = (body: string): Document =>
  documentFromDom(new JSDOM(`<!doctype html><body>${body}`).window.document.body as unknown as DomNode).document;

function recognised(document: Document, fields: Partial<Recognition> = {}): Recognition {
  return bulletinOf(document, { year: 2024, reviews: '2024', ...fields });
}

const PLAN: Partial<Recognition> = { kind: 'plan-outline', year: 2026, reviews: '2021/2025', plans: '2026/2030' };

/** `text = value unit | indicator | kind bound | period status | base @ place`, what is absent left out. */
function line(figure: Figure): string {
  const value = Array.isArray(figure.value) ? figure.value.join('–') : String(figure.value);
  const base = figure.base === undefined ? '' : ` | ${figure.base}`;
  const place = figure.place === undefined ? '' : ` @ ${figure.place}`;
  const { text, unit, indicator, kind, bound, period, status } = figure;
  return `${text} = ${value} ${unit} | ${indicator.name} | ${kind} ${bound} | ${period} ${status}${base}${place}`;
}

function linesOf(name: string, fields: Partial<Recognition> = {}): string[] {
  const document = documentOf(name);
  return readTables(document, recognised(document, fields)).figures.map(line);
}

describe('a plan of indicators with merged cells', () => {
  it('gives each data cell its unit, time, bound and status', () => {
    expect(linesOf('plan--rowspan.html', PLAN)).toEqual([
      '1820.6 = 182060000000 元 | 地区生产总值 | level exact | 2025 actual',
      '2500 = 250000000000 元 | 地区生产总值 | level about | 2030 target',
      '6.5% = 6.5 % | 地区生产总值 | growth exact | 2026/2030 target | 年均',
      '61.27 = 61.27 % | 常住人口城镇化率 | level exact | 2025 actual',
      '66 = 66 % | 常住人口城镇化率 | level min | 2030 target',
      '4.7 = 4.7 % | 常住人口城镇化率 | change exact | 2026/2030 target | 2025',
      '3.1 = 3.1 人 | 每千人口执业（助理）医师 | level exact | 2025 estimate',
      '3.5—3.8 = 3.5–3.8 人 | 每千人口执业（助理）医师 | level range | 2030 target',
      '4.02 = 4.02 人 | 每千人口注册护士 | level exact | 2025 actual',
      '4.6 = 4.6 人 | 每千人口注册护士 | level min | 2030 target',
      '13.5 = -13.5 % | 单位地区生产总值能耗 | growth exact | 2026/2030 target | 2025',
      '32 = 32 微克/立方米 | 细颗粒物年均浓度 | level exact | 2025 actual',
      '21.4 = 214000 人 | 城镇新增就业 | level exact | 2021/2025 actual',
      '20 = 200000 人 | 城镇新增就业 | level exact | 2026/2030 target',
    ]);
  });

  it('says where each number stands, which rules decided and under which heading', () => {
    const document = documentOf('plan--rowspan.html');
    const figures = readTables(document, recognised(document, PLAN)).figures;
    for (const figure of figures) expect(document.text.slice(figure.start, figure.end)).toBe(figure.text);
    const [first] = figures;
    expect(first?.section).toEqual(['第三节主要目标']);
    expect(first?.trace.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['value', 'unit', 'kind', 'bound', 'indicator', 'period', 'status']),
    );
    expect(first?.indicator.key).toBe('i:gdp');
  });
});

describe('a bulletin', () => {
  it('takes units from their column and growth from its own, and names the places of rows', () => {
    expect(linesOf('bulletin--amount-and-growth.html')).toEqual([
      '103.58 = 1035800 吨 | 粮食产量 | level exact | 2024 actual',
      '1.2 = 1.2 % | 粮食产量 | growth exact | 2024 actual | 上年',
      '41.07 = 410700 吨 | 夏粮粮食产量 | level exact | 2024 actual',
      '-0.6 = -0.6 % | 夏粮粮食产量 | growth exact | 2024 actual | 上年',
      '96.3 = 9630000000 千瓦时 | 发电量 | level exact | 2024 actual',
      '38,461 = 38461 元 | 居民人均可支配收入 | level exact | 2024 actual',
      '5.4 = 5.4 % | 居民人均可支配收入 | growth exact | 2024 actual | 上年',
      '3.0 = 3 % | 移动电话用户 | growth exact | 2024 actual | 上年',
      '902.4 = 90240000000 元 | 地区生产总值 | level exact | 2024 actual',
      '5.1 = 5.1 % | 地区生产总值 | growth exact | 2024 actual | 上年',
      '371.8 = 37180000000 元 | 第二产业增加值 | level exact | 2024 actual',
      '6.0 = 6 % | 第二产业增加值 | growth exact | 2024 actual | 上年',
      '210.55 = 21055000000 元 | 地区生产总值 | level exact | 2024 actual @ 云岭县',
      '4.8 = 4.8 % | 地区生产总值 | growth exact | 2024 actual | 上年 @ 云岭县',
      '88.2 = 8820000000 元 | 第二产业增加值 | level exact | 2024 actual @ 云岭县',
      '–1.3 = -1.3 % | 第二产业增加值 | growth exact | 2024 actual | 上年 @ 云岭县',
    ]);
  });
});

describe('a final account in 万元', () => {
  it('keeps receipts and spending apart and tells budget from account', () => {
    const fields: Partial<Recognition> = { kind: 'final-accounts', year: 2024, reviews: '2024', plans: '2025' };
    expect(linesOf('budget--two-panels.html', fields)).toEqual([
      '120000 = 1200000000 元 | 市本级税收收入 | level exact | 2024 target',
      '118460 = 1184600000 元 | 市本级税收收入 | level exact | 2024 actual',
      '98.7 = 98.7 % | 市本级税收收入完成率 | level exact | 2024 actual',
      '86500 = 865000000 元 | 市本级教育支出 | level exact | 2024 target',
      '87012.5 = 870125000 元 | 市本级教育支出 | level exact | 2024 actual',
      '2.4 = 2.4 % | 市本级教育支出 | growth exact | 2024 actual | 上年',
      '45,000 = 450000000 元 | 市本级非税收入 | level exact | 2024 target',
      '47,300 = 473000000 元 | 市本级非税收入 | level exact | 2024 actual',
      '105.1 = 105.1 % | 市本级非税收入完成率 | level exact | 2024 actual',
      '40200 = 402000000 元 | 市本级卫生健康支出 | level exact | 2024 target',
      '39880 = 398800000 元 | 市本级卫生健康支出 | level exact | 2024 actual',
      '-7.1 = -7.1 % | 市本级卫生健康支出 | growth exact | 2024 actual | 上年',
      '165000 = 1650000000 元 | 市本级收入合计 | level exact | 2024 target',
      '165760 = 1657600000 元 | 市本级收入合计 | level exact | 2024 actual',
      '100.5 = 100.5 % | 市本级收入合计完成率 | level exact | 2024 actual',
      '126700 = 1267000000 元 | 市本级支出合计 | level exact | 2024 target',
      '126892.5 = 1268925000 元 | 市本级支出合计 | level exact | 2024 actual',
      '-0.9 = -0.9 % | 市本级支出合计 | growth exact | 2024 actual | 上年',
    ]);
  });
});

describe('a table in plain text', () => {
  it('is read where each cell has its own line', () => {
    expect(linesOf('plan--one-cell-a-line.txt', PLAN)).toEqual([
      '2.36 = 2.36 % | 研发经费投入强度 | level exact | 2025 estimate',
      '2.9 = 2.9 % | 研发经费投入强度 | level about | 2030 target',
      '1180 = 1180 家 | 高新技术企业 | level exact | 2025 estimate',
      '1900 = 1900 家 | 高新技术企业 | level exact | 2030 target',
      '150 = 15000000000 元 | 数字贸易额 | level min | 2030 target',
      '11.2 = 11.2 年 | 劳动年龄人口平均受教育年限 | level exact | 2025 estimate',
      '11.8 = 11.8 年 | 劳动年龄人口平均受教育年限 | level exact | 2030 target',
      '5.3 = 5.3 % | 城镇调查失业率 | level exact | 2025 estimate',
      '5.5 = 5.5 % | 城镇调查失业率 | level max | 2030 target',
      '6 = 6 百分点 | 3岁以下婴幼儿入托率 | change exact | 2026/2030 target | 2025',
    ]);
  });

  it('is read where a row has its line', () => {
    expect(linesOf('plan--rows-on-lines.txt', PLAN)).toEqual([
      '6.2 = 6.2 % | 地区生产总值 | growth exact | 2021/2025 actual | 年均',
      '5.5 = 5.5 % | 地区生产总值 | growth about | 2026/2030 target | 年均',
      '18.4 = 184000 元/人 | 全员劳动生产率 | level exact | 2025 estimate',
      '24 = 240000 元/人 | 全员劳动生产率 | level min | 2030 target',
      '96 = 960000 吨 | 粮食综合生产能力 | level exact | 2025 actual',
      '100 = 1000000 吨 | 粮食综合生产能力 | level min | 2030 target',
      '41.5 = 41.5 % | 森林覆盖率 | level exact | 2025 actual',
      '42.3 = 42.3 % | 森林覆盖率 | level exact | 2030 target',
      '9.87 = 987000000 立方米 | 用水总量 | level exact | 2025 actual',
      '10.5 = 1050000000 立方米 | 用水总量 | level max | 2030 target',
    ]);
  });
});

describe('a table that has no figures', () => {
  const table = (...rows: string[]): string =>
    `<table>${rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('')}</table>`;
  it.each([
    ['years and codes', table('项目|年份|代码', '甲|2021|110101', '乙|2022|110102')],
    ['the numbers of its rows', table('名次|单位名称|得分（分）', '1|甲单位|优', '2|乙单位|良', '3|丙单位|优')],
    ['dashes', table('指标|2024年（亿元）', '进口额|-', '出口额|——', '转口额|…', '其他|/')],
    ['telephones', table('单位|联系电话|地址', '甲局|66778899|人民路12号', '乙局|66778800|人民路14号')],
  ])('holds only %s', (_, markup) => {
    const document = html(markup);
    expect(document.blocks.some((block) => block.kind === 'cell')).toBe(true);
    expect(readTables(document, recognised(document)).figures).toEqual([]);
  });

  it('stands outside the body', () => {
    const document = documentOf('budget--two-panels.html');
    expect(readTables(document, recognised(document, { body: { start: 0, end: 10 } })).figures).toEqual([]);
  });
});

describe('columns', () => {
  const table = (...rows: string[]): string =>
    `<table>${rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('')}</table>`;
  const linesOfTable = (...rows: string[]): string[] => {
    const document = html(table(...rows));
    return readTables(document, recognised(document)).figures.map(line);
  };
  it('of growth take the measure and the time of the column before them', () => {
    expect(linesOfTable('产品|2023年产量（吨）|增长（%）', '茶叶|820|4.1', '蚕茧|65|下降2.5')).toEqual([
      '820 = 820 吨 | 茶叶产量 | level exact | 2023 actual',
      '4.1 = 4.1 % | 茶叶产量 | growth exact | 2023 actual | 上年',
      '65 = 65 吨 | 蚕茧产量 | level exact | 2023 actual',
      '2.5 = -2.5 % | 蚕茧产量 | growth exact | 2023 actual | 上年',
    ]);
  });
  it('name the indicators where rows are years', () => {
    expect(linesOfTable('年份|出生人口（万人）|人口自然增长率（‰）', '2022|3.1|0.86', '2023|2.9|-0.12')).toEqual([
      '3.1 = 31000 人 | 出生人口 | level exact | 2022 actual',
      '0.86 = 0.86 ‰ | 人口自然增长率 | level exact | 2022 actual',
      '2.9 = 29000 人 | 出生人口 | level exact | 2023 actual',
      '-0.12 = -0.12 ‰ | 人口自然增长率 | level exact | 2023 actual',
    ]);
  });
  it('of words beside the name do not label the rows', () => {
    expect(
      linesOfTable('项目名称|建设地点|计划投资（万元）', '城北水厂|云岭县|8600', '滨江绿道|河东新城|1250.5'),
    ).toEqual([
      '8600 = 86000000 元 | 城北水厂计划投资 | level exact | 2024 target',
      '1250.5 = 12505000 元 | 滨江绿道计划投资 | level exact | 2024 target',
    ]);
  });
  it('take the unit from a cell of its own above them', () => {
    expect(linesOfTable('||单位：亿元', '指标|2022年|2023年', '进口额|4.2|5', '出口额|13.06|12.9')).toEqual([
      '4.2 = 420000000 元 | 进口额 | level exact | 2022 actual',
      '5 = 500000000 元 | 进口额 | level exact | 2023 actual',
      '13.06 = 1306000000 元 | 出口额 | level exact | 2022 actual',
      '12.9 = 1290000000 元 | 出口额 | level exact | 2023 actual',
    ]);
  });
  it('of differences keep the unit of the amount', () => {
    expect(
      linesOfTable('指标|年末余额（亿元）|比年初增加额（亿元）', '住户存款|540.2|38.6', '住户贷款|301.7|-4.4'),
    ).toEqual([
      '540.2 = 54020000000 元 | 住户存款余额 | level exact | 2024 actual',
      '38.6 = 3860000000 元 | 住户存款余额 | change exact | 2024 actual | 年初',
      '301.7 = 30170000000 元 | 住户贷款余额 | level exact | 2024 actual',
      '-4.4 = -440000000 元 | 住户贷款余额 | change exact | 2024 actual | 年初',
    ]);
  });
  it('of 增减 without a unit hold what the amounts before them tell, else they are unread', () => {
    const difference = [
      '指标（万元）|2023年|2024年|比2023年增减',
      '甲|300|312.4|12.4',
      '乙|31|31|0',
      '丙|40|39.4|-0.6',
      '丁|20|26|6',
    ];
    expect(linesOfTable(...difference)[2]).toBe('12.4 = 124000 元 | 甲 | change exact | 2024 actual | 2023');
    const rate = [
      '指标（万元）|2023年|2024年|比2023年增减',
      '甲|300|330|10',
      '乙|50|49|-2',
      '丙|40|42|5',
      '丁|20|26|30',
    ];
    expect(linesOfTable(...rate)[2]).toBe('10 = 10 % | 甲 | growth exact | 2024 actual | 2023');
    const open = html(
      table('指标（万元）|2024年|比上年增减', '甲|33000|10.1', '乙|49000|-2', '丙|42000|5', '丁|26000|30'),
    );
    const { figures, unread } = readTables(open, recognised(open));
    expect(figures.map(({ text }) => text)).toEqual(['33000', '49000', '42000', '26000']);
    expect(unread.map(({ start, end, reason }) => `${open.text.slice(start, end)} ${reason}`)).toEqual(
      ['10.1', '-2', '5', '30'].map((text) => `${text} a difference or a rate: the heading does not say which`),
    );
  });
  it('of amounts under a heading of rates are unread where the rates write their %', () => {
    const page = html(table('指标（万元）|2024年|占比|比重', '甲|330|41.2%|220', '乙|490|58.8%|340', '丙|10|0.1%|20'));
    const { figures, unread } = readTables(page, recognised(page));
    expect(figures.map(({ text }) => text)).toEqual(['330', '41.2%', '490', '58.8%', '10', '0.1%']);
    expect(unread).toHaveLength(3);
  });
  it('are those of the table where a cell boxes its number in a table of its own', () => {
    const box = '<table><tr><td>4.2</td></tr></table>';
    expect(linesOfTable('指标|2023年（亿元）', `进口额|${box}`, '出口额|13.06')).toEqual([
      '4.2 = 420000000 元 | 进口额 | level exact | 2023 actual',
      '13.06 = 1306000000 元 | 出口额 | level exact | 2023 actual',
    ]);
  });
});

describe('a table that its caption dates', () => {
  const table = (year: number): Document =>
    html(`<p>二、2025年预算草案</p><p>2025年安排支出9亿元。</p><table><caption>${year}年市级社会保险基金预算收支总表 单位：亿元</caption>
      <tr><th>项目</th><th>合计</th><th>失业保险基金</th></tr>
      <tr><td>一、本年收入</td><td>12.3</td><td>4.1</td></tr><tr><td>二、本年支出</td><td>11.5</td><td>3.9</td></tr></table>`);
  const statuses = (year: number): string[] => {
    const document = table(year);
    const { figures } = readTables(document, recognised(document, { kind: 'budget-report', plans: '2025' }));
    return [...new Set(figures.map(({ period, status }) => `${period} ${status}`))];
  };

  it('looks back on a year gone by, though it stands behind the plan', () => {
    expect(statuses(2024)).toEqual(['2024 actual']);
    expect(statuses(2025)).toEqual(['2025 target']);
  });
});
