import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { DomNode } from '../../../core/document/dom';
import { documentFromDom } from '../../../core/document/from-dom';
import { readTables, type TableReading } from '../../../core/figures/tables';
import type { Recognition } from '../../../core/recognise/recognition';
import { bulletinOf } from './bulletin';

/** Reads one table: rows of cells parted by `|`, a caption above. */
function read(caption: string, rows: string[], fields: Partial<Recognition> = {}): TableReading {
  const body = rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('');
  const source = `<!doctype html><body><p>${caption}</p><table>${body}</table>`;
  const { document } = documentFromDom(new JSDOM(source).window.document.body as unknown as DomNode);
  return readTables(document, bulletinOf(document, { year: 2027, reviews: '2027', ...fields }));
}

const lines = ({ figures }: TableReading): string[] =>
  figures.map(({ indicator, value, period, status }) => `${indicator.name} ${value} ${period} ${status}`);

describe('a label that comes again in its table', () => {
  it('is of the numbered row above it, whose label may say year and firmness', () => {
    const table = read('全市债券还本付息表 单位：元', [
      '项目|全市|本级',
      '一、2027年还本执行数|90|40',
      '（一）一般债券|50|25',
      '（二）专项债券|40|15',
      '二、2028年付息预算数|33|12',
      '（一）一般债券|21|7',
      '（二）专项债券|12|5',
    ]);
    expect(lines(table)).toEqual([
      '还本 90 2027 actual',
      '本级还本 40 2027 actual',
      '还本一般债券 50 2027 actual',
      '本级还本一般债券 25 2027 actual',
      '还本专项债券 40 2027 actual',
      '本级还本专项债券 15 2027 actual',
      '付息 33 2028 target',
      '本级付息 12 2028 target',
      '付息一般债券 21 2028 target',
      '本级付息一般债券 7 2028 target',
      '付息专项债券 12 2028 target',
      '本级付息专项债券 5 2028 target',
    ]);
  });

  it('is of the row that is the sum of it and its neighbours', () => {
    const table = read('一般公共预算支出表 单位：元', [
      '项目|决算数|上年决算数',
      '水文事务|3120|2960',
      '行政运行|2100|1990',
      '测站维护|1020|970',
      '渔政事务|1810|1700',
      '行政运行|1300|1220',
      '增殖放流|510|480',
    ]);
    expect(lines(table).filter((line) => line.includes('行政运行') && line.includes('2027'))).toEqual([
      '水文事务行政运行 2100 2027 actual',
      '渔政事务行政运行 1300 2027 actual',
    ]);
  });

  it('is left unread where nothing tells whose it is', () => {
    const table = read('一般公共预算支出表 单位：元', [
      '项目|决算数',
      '行政运行|2100',
      '测站维护|1020',
      '行政运行|1300',
      '增殖放流|510',
    ]);
    expect(lines(table)).toEqual(['测站维护 1020 2027 actual', '增殖放流 510 2027 actual']);
    expect(table.unread.map(({ reason }) => reason)).toEqual([
      'the same label stands for several things',
      'the same label stands for several things',
    ]);
  });

  it('is of the row above where each set has a head of its own', () => {
    const table = read('运输量 单位：吨', [
      '指标|单位|绝对数|比上年增长（%）',
      '货运量|万吨|812.4|3.1',
      '公路|万吨|640.2|4.0',
      '水运|万吨|172.3|0.2',
      '客运量|万人|96.5|-2.0',
      '公路|万人|77.1|-2.4',
      '水运|万人|19.4|1.0',
    ]);
    expect(lines(table).filter((line) => line.includes('水运'))).toEqual([
      '水运货运量 1723000 2027 actual',
      '水运货运量 0.2 2027 actual',
      '水运客运量 194000 2027 actual',
      '水运客运量 1 2027 actual',
    ]);
  });
});

describe('heading and first row', () => {
  it('a row of words that opens with a label is data though a heading covers two columns', () => {
    const source = `<!doctype html><body><table>
      <tr><td>类别</td><td colspan="2">指标</td><td>单位</td><td>2027年完成值</td><td>2032年目标值</td></tr>
      <tr><td rowspan="3">产业</td><td colspan="2">1.加工产值</td><td>%</td><td>“十四五”年均增长3.2</td><td>年均增长4左右</td></tr>
      <tr><td colspan="2">2.渔港泊位</td><td>个</td><td>28</td><td>36</td></tr>
      <tr><td colspan="2">3.冷库容量</td><td>万吨</td><td>2.5</td><td>3</td></tr></table>`;
    const { document } = documentFromDom(new JSDOM(source).window.document.body as unknown as DomNode);
    const cells = document.blocks.filter(({ table }) => table !== undefined && table.row > 0 && !table.header);
    expect(cells.map(({ table }) => table!.columnHeader.join())).toEqual([
      '2027年完成值',
      '2032年目标值',
      '2027年完成值',
      '2032年目标值',
      '2027年完成值',
      '2032年目标值',
    ]);
  });

  it('a budget by name in the caption makes no plan of what was received', () => {
    const table = read('一般公共预算收入分项情况', ['指标|绝对值（亿元）', '渔业税|3.2', '港务税|4.1']);
    expect(lines(table)).toEqual(['渔业税 320000000 2027 actual', '港务税 410000000 2027 actual']);
  });

  it('what is counted stands behind the group that a column names', () => {
    const table = read('各类学校情况', [
      '指标|小学|中学',
      '学校数（所）|12|5',
      '毕业生（人）|812|640',
      '教职工（人）|96|71',
    ]);
    expect(lines(table).map((line) => line.split(' ')[0])).toEqual([
      '小学学校数',
      '中学学校数',
      '小学毕业生',
      '中学毕业生',
      '小学教职工',
      '中学教职工',
    ]);
  });
});
