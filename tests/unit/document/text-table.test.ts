import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';

/** Data cells as `row header / column header = text`. */
function cellsOf(text: string): string[] {
  const document = documentFromText(text);
  return document.blocks
    .filter((block) => block.table !== undefined && !block.table.header)
    .map(({ start, end, table }) => {
      const words = document.text.slice(start, end).replace(/\s+/g, '');
      return `${table?.rowHeader.join('>')} / ${table?.columnHeader.join('>')} = ${words}`;
    });
}
const captionOf = (text: string): string | undefined =>
  documentFromText(text).blocks.find((block) => block.table !== undefined)?.table?.caption;

describe('a table of main indicators', () => {
  const oneALine = [
    '规划期主要指标',
    ...'类别 序号 指标名称 2030年 预计 2035年 目标 年均/ 累计 属性'.split(' '),
    ...'经济发展 （2项） 1 地区生产总值增长（%） 5.1左右 — 5以上 预期性'.split(' '),
    ...'2 全员劳动生产率（万元/人） 28.4 36 — 预期性'.split(' '),
    ...'民生福祉 （3项） 3 居民收入增长（%） 与经济增长基本同步 — 与经济增长同步 预期性'.split(' '),
    ...'4 进出口占全省份额（%） 20.5 （2029年） 21 — 预期性'.split(' '),
    ...'5 单位产值能耗降低（%） — — 完成上级下达目标 约束性'.split(' '),
    '备注：累计为五年合计数。',
  ].join('\n');
  it('is read where each cell has its own line', () => {
    expect(cellsOf(oneALine).filter((cell) => !cell.includes('/ 序号') && !cell.includes('/ 属性'))).toEqual([
      '经济发展（2项）>地区生产总值增长（%） / 2030年预计 = 5.1左右',
      '经济发展（2项）>地区生产总值增长（%） / 2035年目标 = —',
      '经济发展（2项）>地区生产总值增长（%） / 年均/累计 = 5以上',
      '经济发展（2项）>全员劳动生产率（万元/人） / 2030年预计 = 28.4',
      '经济发展（2项）>全员劳动生产率（万元/人） / 2035年目标 = 36',
      '经济发展（2项）>全员劳动生产率（万元/人） / 年均/累计 = —',
      '民生福祉（3项）>居民收入增长（%） / 2030年预计 = 与经济增长基本同步',
      '民生福祉（3项）>居民收入增长（%） / 2035年目标 = —',
      '民生福祉（3项）>居民收入增长（%） / 年均/累计 = 与经济增长同步',
      '民生福祉（3项）>进出口占全省份额（%） / 2030年预计 = 20.5（2029年）',
      '民生福祉（3项）>进出口占全省份额（%） / 2035年目标 = 21',
      '民生福祉（3项）>进出口占全省份额（%） / 年均/累计 = —',
      '民生福祉（3项）>单位产值能耗降低（%） / 2030年预计 = —',
      '民生福祉（3项）>单位产值能耗降低（%） / 2035年目标 = —',
      '民生福祉（3项）>单位产值能耗降低（%） / 年均/累计 = 完成上级下达目标',
    ]);
    expect(captionOf(oneALine)).toBe('规划期主要指标');
  });

  it('is read where a row is a line, with names broken over two', () => {
    const text = [
      '类别 序号 指标 2030年 2035年目标 属性',
      '创新',
      '(2项)',
      '1',
      '研发经费支出占地区生',
      '产总值比重(%)',
      '3.1左右 >3.6 预期性',
      '2 每万人口高价值发明专利(件) 41.5 60左右 预期性',
      '3 绿化覆盖率(%) 24 25.5 约束性',
      '4 轨道站点人口覆盖',
      '率(%)',
      '18.2 22.5 预期性',
      '注:均为预计数。',
    ].join('\n');
    expect(cellsOf(text)).toContain('创新（2项）>研发经费支出占地区生产总值比重（%） / 2035年目标 = >3.6');
    expect(cellsOf(text)).toContain('创新（2项）>轨道站点人口覆盖率（%） / 2030年 = 18.2');
  });

  it('is read where the nature stands before the figures', () => {
    const row = (...cells: string[]): string[] => cells;
    const text = [
      ...row('序号', '指标', '单位', '属性', '“十七五”目标', '2040年', '年均'),
      ...row('1', '生产总值年均增速', '%', '预期性', '—', '5左右'),
      ...row('2', '劳动生产率', '万元/人', '预期性', '> 52', '—'),
      ...row('3', '服务贸易额', '亿美元', '预期性', '＞300', '—'),
      ...row('4', '用电量', '亿千瓦时', '约束性', '88', '—'),
      '一、建设产业高地',
    ].join('\n \n');
    expect(cellsOf(text)).toContain('劳动生产率>万元/人>预期性 / “十七五”目标>2040年 = >52');
    expect(cellsOf(text)).toContain('生产总值年均增速>%>预期性 / “十七五”目标>年均 = 5左右');
    expect(documentFromText(text).blocks.at(-1)).toMatchObject({ kind: 'heading' });
  });

  it('keeps the lines of a record that does not fit', () => {
    const text = [
      '类别 序号 指标 2030年 2035年目标 属性',
      '1 甲(%) 1.5 2.5 预期性',
      '2 乙(%) 1.5 2.5 预期性',
      '3 丙(%) 1.5 2.5 预期性',
      '4 丁(%) 1.5 2.5 预期性',
      '5 戊(%) 1.5 预期性',
    ].join('\n');
    const document = documentFromText(text);
    const last = document.blocks.at(-1)!;
    expect(document.text.slice(last.start, last.end)).toBe('5 戊(%) 1.5 预期性');
    expect(last.kind).not.toBe('cell');
  });
});

describe('rows parted on the line', () => {
  const table = (gap: string): string =>
    [
      '2031年收支情况表',
      '单位：万元',
      ['项目', '预算数', '执行数'].join(gap),
      ['税收收入', '12,300', '12,850'].join(gap),
      ['非税收入', '4,100', '3,960'].join(gap),
      ['上级补助', '-', '880'].join(gap),
      '以上数据为快报数。',
    ].join('\n');
  it.each([
    ['tabs', '\t'],
    ['wide spaces', '    '],
    ['bars', ' | '],
  ])('are a table by %s', (_, gap) => {
    expect(cellsOf(table(gap))).toEqual([
      '税收收入 / 预算数 = 12,300',
      '税收收入 / 执行数 = 12,850',
      '非税收入 / 预算数 = 4,100',
      '非税收入 / 执行数 = 3,960',
      '上级补助 / 预算数 = -',
      '上级补助 / 执行数 = 880',
    ]);
    expect(captionOf(table(gap))).toBe('2031年收支情况表 单位：万元');
  });

  it('are none where single characters are set wide', () => {
    const line = '2  0  3  1  年  财  政  收  支';
    expect(cellsOf([line, line, line, line].join('\n'))).toEqual([]);
  });

  it('are read where a page is printed from its foot up', () => {
    const upwards = Array.from({ length: 4 }, (_, i) =>
      [
        '行政运行    120    130',
        '其他支出    30    20',
        '事业运行    11    12',
        '项目    预算数    执行数',
        '单位：万元',
        '支出执行情况表',
        `表${i}`,
      ].join('\n'),
    );
    const text = upwards.join('\f');
    const cells = cellsOf(text);
    expect(cells.slice(0, 2)).toEqual(['事业运行 / 预算数 = 11', '事业运行 / 执行数 = 12']);
    expect(cells).toHaveLength(24);
    expect(captionOf(text)).toBe('表0 支出执行情况表 单位：万元');
    // The text is in the order of reading, and so is its prose
    expect(documentFromText(text).text.startsWith('表0\n支出执行情况表\n单位：万元\n项目')).toBe(true);
  });

  it('are none where prose has wide gaps', () => {
    const text = '全年开工项目  30个，竣工  12个。\n新增学位  900个，床位  80张。\n植树  3万株，治河  12公里。';
    expect(cellsOf(text)).toEqual([]);
  });
});

describe('rows that a copy has run together', () => {
  it('are a table where a row is a line of label, unit and figures', () => {
    const text = [
      '表2 主要产品产量',
      '产品名称 单位 产量 比上年增长',
      '（%）',
      '原 煤 万吨 839.2 -0.2',
      '发电量 亿千瓦时 155.6 0.7',
      '小麦粉 万吨 10.5 11.6',
      '全年工业用电量增长4%。',
    ].join('\n');
    // The second column's header and its unit in brackets stand on two lines
    expect(cellsOf(text)).toEqual([
      '原煤>万吨 / 产量 = 839.2',
      '原煤>万吨 / 比上年增长（%） = -0.2',
      '发电量>亿千瓦时 / 产量 = 155.6',
      '发电量>亿千瓦时 / 比上年增长（%） = 0.7',
      '小麦粉>万吨 / 产量 = 10.5',
      '小麦粉>万吨 / 比上年增长（%） = 11.6',
    ]);
    expect(captionOf(text)).toBe('表2 主要产品产量');
  });

  it('are a table where a cell is a line', () => {
    const text = [
      '类 别',
      '涨跌幅（%）',
      '居民消费价格',
      '0.1',
      '一、食品烟酒',
      '-1.2',
      '#鲜 菜',
      '-4.7',
      '以上为全年平均数。',
    ];
    expect(cellsOf(text.join('\n'))).toEqual([
      '居民消费价格 / 涨跌幅（%） = 0.1',
      '一、食品烟酒 / 涨跌幅（%） = -1.2',
      '#鲜菜 / 涨跌幅（%） = -4.7',
    ]);
  });

  it('are kept as unread where the heading has fewer words than the rows have figures', () => {
    const text = '指标 数值\n甲项 1.5 2.5\n乙项 1.5 2.5\n丙项 1.5 2.5';
    const document = documentFromText(text);
    const unread = document.blocks.filter((block) => block.table?.unread !== undefined);
    expect(unread.map(({ start, end }) => text.slice(start, end))).toEqual([
      '甲项 1.5 2.5',
      '乙项 1.5 2.5',
      '丙项 1.5 2.5',
    ]);
    expect(unread[0]?.table?.unread).toBe('the heading has fewer words than the rows have figures');
  });

  it('are none under no header', () => {
    expect(cellsOf('第一版 1\n第二版 2\n第三版 3\n第四版 4')).toEqual([]);
  });
});
