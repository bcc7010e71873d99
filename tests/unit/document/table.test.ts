import { describe, expect, it } from 'vitest';
import { tableCells } from '../../../core/document/table';
import { isValueText, type SourceCell } from '../../../core/document/table-grid';

/** Cells from text; `a*2` spans two columns, `a^2` two rows, `!a` is marked as a header. */
function rowsOf(lines: string[]): SourceCell[][] {
  let at = 0;
  return lines.map((line) =>
    line.split('|').map((source) => {
      const columns = Number(/\*(\d+)/.exec(source)?.[1] ?? 1);
      const rows = Number(/\^(\d+)/.exec(source)?.[1] ?? 1);
      const text = source
        .replace(/[*^]\d+/g, '')
        .replace('!', '')
        .trim();
      const start = at;
      at += text.length + 1;
      return { start, end: start + text.length, text, header: source.includes('!'), columns, rows };
    }),
  );
}
function pathsOf(lines: string[], caption = ''): string[] {
  return tableCells(rowsOf(lines), 0, caption)
    .cells.filter(({ text, cell }) => text !== '' && !cell.header)
    .map(({ text, cell }) => `${cell.rowHeader.join('>')} / ${cell.columnHeader.join('>')} = ${text}`);
}

describe('tableCells', () => {
  it('reads the first rows without figures as headers', () => {
    expect(pathsOf(['指标|2030年|比上年增长（%）', '用电量|31.5|4.2', '用水量|8.8|-1.3'])).toEqual([
      '用电量 / 2030年 = 31.5',
      '用电量 / 比上年增长（%） = 4.2',
      '用水量 / 2030年 = 8.8',
      '用水量 / 比上年增长（%） = -1.3',
    ]);
  });

  it('takes a bare year above a column for its label', () => {
    expect(pathsOf(['指标|2029|2030', '学位|900|950'])).toEqual(['学位 / 2029 = 900', '学位 / 2030 = 950']);
  });

  it('resolves labels over several columns and rows', () => {
    expect(pathsOf(['地区^2|总量*2|增速*2', '一产|二产|一产|二产', '甲县|1.5|2.5|3.5|4.5'])).toEqual([
      '甲县 / 总量>一产 = 1.5',
      '甲县 / 总量>二产 = 2.5',
      '甲县 / 增速>一产 = 3.5',
      '甲县 / 增速>二产 = 4.5',
    ]);
  });

  it('shifts no column where a row label spans rows', () => {
    expect(pathsOf(['类别|指标|2030年', '收入^2|税收|80', '非税|20', '支出|教育|36'])).toEqual([
      '收入>税收 / 2030年 = 80',
      '收入>非税 / 2030年 = 20',
      '支出>教育 / 2030年 = 36',
    ]);
  });

  it('gives each of two panels side by side its own labels', () => {
    expect(pathsOf(['收入|金额|支出|金额', '税收|93|公共服务|54', '非税|20|教育|36'])).toEqual([
      '税收 / 金额 = 93',
      '公共服务 / 金额 = 54',
      '非税 / 金额 = 20',
      '教育 / 金额 = 36',
    ]);
  });

  it('leaves row numbers and remarks out of the header paths', () => {
    expect(pathsOf(['序号|指标|单位|目标|属性', '1|绿地率|%|35|约束性', '2|就业|万人|3|预期性'])).toEqual([
      ' / 序号 = 1',
      '绿地率>% / 目标 = 35',
      '绿地率>% / 属性 = 约束性',
      ' / 序号 = 2',
      '就业>万人 / 目标 = 3',
      '就业>万人 / 属性 = 预期性',
    ]);
  });

  it('puts a row over the whole table above the data into the caption', () => {
    const cells = tableCells(rowsOf(['单位：万元*2', '项目|预算数', '税收|120']), 3, '收入表').cells;
    expect(cells.at(-1)?.cell).toMatchObject({
      table: 3,
      caption: '收入表 单位：万元',
      rowHeader: ['税收'],
      columnHeader: ['预算数'],
    });
  });

  it('puts a row over the whole table among the data above the rows that follow', () => {
    expect(pathsOf(['指标|数值', '一、农业*2', '产量|12', '二、工业*2', '产量|34'])).toEqual([
      '一、农业>产量 / 数值 = 12',
      '二、工业>产量 / 数值 = 34',
    ]);
  });

  it('lets a label without figures head the rows below it', () => {
    expect(pathsOf(['指标|数值*2|增速', '期末存栏||| ', '牛|1|2|3', '羊|4|5|6']).slice(0, 3)).toEqual([
      '期末存栏>牛 / 数值 = 1',
      '期末存栏>牛 / 数值 = 2',
      '期末存栏>牛 / 增速 = 3',
    ]);
  });

  it('finds the label to the left where a blank cell stands for a colspan', () => {
    expect(pathsOf(['区县^2|生产总值|', '|增长（%）', '甲区|66|7.6'])).toEqual([
      '甲区 / 生产总值 = 66',
      '甲区 / 生产总值>增长（%） = 7.6',
    ]);
  });

  it('believes a page that marks its headers', () => {
    expect(pathsOf(['!年份|!人口', '!2029|81', '!2030|82'])).toEqual(['2029 / 人口 = 81', '2030 / 人口 = 82']);
  });

  it('bounds spans that reach out of any table', () => {
    const cells = tableCells(rowsOf(['指标*100000|甲^99999', '乙|5']), 0, '').cells;
    expect(cells.length).toBeLessThanOrEqual(4);
  });
});

describe('isValueText', () => {
  it.each(['12', '-3.87%', '1,234.5', '—', '>5', '≤0.25', '240左右', '6左右∗', '[125]', '5—8', '＞25', '38%', '+2.1'])(
    '%s is one',
    (text) => {
      expect(isValueText(text)).toBe(true);
    },
  );
  it.each(['2030', '2030年', '税收收入', '1.税收', '预期性', '第3名', '（2项）经济', ''])('%s is none', (text) => {
    expect(isValueText(text)).toBe(false);
  });
});
