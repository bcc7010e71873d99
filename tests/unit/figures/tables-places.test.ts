import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { readTables } from '../../../core/figures/tables';
import { bulletinOf } from './bulletin';

/** The figures of a text's tables as `place name value period status`, and the words of what is told as unread. */
function read(text: string): { figures: string[]; unread: string[] } {
  const document = documentFromText(text);
  const { figures, unread } = readTables(
    document,
    bulletinOf(document, { year: 2027, reviews: '2027', plans: '2028' }),
  );
  return {
    figures: figures.map(
      ({ place, indicator, value, period, status }) =>
        `${place ?? '-'} ${indicator.name} ${String(value)} ${period} ${status}`,
    ),
    unread: unread.map(({ start, end }) => document.text.slice(start, end)),
  };
}

describe('tables of texts', () => {
  it('a title goes on over a line in brackets below it', () => {
    const { figures } = read(`港口概况
2028年市本级渔业基金预算支出表
（按经济分类）
单位：万元
项目  预算数
工资福利支出  3,681
办公经费  8,836
培训费支出  24
设备购置费  811`);
    expect(figures).toContain('- 市本级工资福利支出 36810000 2028 target');
    expect(figures).toContain('- 市本级培训费支出 240000 2028 target');
  });

  it('rows of places are told by what each of them has', () => {
    const { figures } = read(`2027年各区渔业税收入执行情况表
单位：万元
地区  预算数  执行数
石桥区  756,420  833,815
东湖区  635,000  635,000
云溪区  411,200  399,870`);
    expect(figures).toContain('石桥区 渔业税收入 7564200000 2027 target');
    expect(figures).toContain('云溪区 渔业税收入 3998700000 2027 actual');
  });

  it('a label run into its figure is a label and a figure, and heads the rows below', () => {
    const { figures } = read(`2027年基金支出执行情况表
单位：万元
项目  预算数  执行数
一、船工养老保险基金支出  723,983  691,700
其中：养老保险待遇支出  709,184  678,998
二、渔民养老保险基金支出1,940,596  1,940,611
其中：养老保险待遇支出  1,910,700  1,910,702`);
    expect(figures).toContain('- 渔民养老保险基金支出 19405960000 2027 target');
    expect(figures).toContain('- 渔民养老保险基金养老保险待遇支出 19107020000 2027 actual');
    expect(figures).toContain('- 船工养老保险基金养老保险待遇支出 7091840000 2027 target');
  });

  it('rows of two figures among wrapped labels are told as unread', () => {
    const { figures, unread } = read(`资金安排
 北港铁路   59,800  7年   1.61
 （含支线铁路和站场
项目 
 渔工住房   3,000  30年   2.06
 南港船厂（三期）渔工住房
房项目 
 港区供水   4,300  20年   2.41
 北村水系统水环境治
项目（二期） `);
    expect(figures).toEqual([]);
    for (const number of ['59,800', '1.61', '3,000', '4,300', '2.41']) expect(unread.join('\n')).toContain(number);
  });
});
