import { describe, expect, it } from 'vitest';
import { readText } from '../../../core/document/reading';
import { captionSubject } from '../../../core/figures/tables/caption-subject';
import { readCell } from '../../../core/figures/tables/cell-number';
import { readColumnHeading } from '../../../core/figures/tables/column-heading';
import { withMeasure } from '../../../core/figures/tables/join-names';
import { readRowLabel } from '../../../core/figures/tables/row-label';
import { takeUnit, unitOfWords, unitsOfCaption } from '../../../core/figures/tables/unit-note';
import { decimalText } from '../../../core/numerals/decimal';

/** `low[..high] unit bound marks`, or what the cell is else. */
function read(cell: string): string {
  const number = readCell(readText(cell).text);
  if (number.kind !== 'number') return number.kind === 'missing' ? `missing: ${number.why}` : 'words';
  const high = number.high === null ? '' : `..${decimalText(number.high)}`;
  const marks = [
    number.bracketed ? 'sum' : '',
    number.starred ? 'star' : '',
    number.estimated ? 'estimate' : '',
    number.down ? 'down' : '',
    number.rank ? 'rank' : '',
    number.year ?? '',
  ].filter((mark) => mark !== '');
  return [decimalText(number.low) + high, number.unit?.unit ?? '-', number.bound, ...marks].join(' ');
}

describe('a cell with a number', () => {
  it.each([
    ['52', '52 - exact'],
    ['4,500.60', '4500.6 - exact'],
    ['12，345', '12345 - exact'],
    ['－3.2', '-3.2 - exact'],
    ['–0.8', '-0.8 - exact'],
    ['+1.6%', '1.6 % exact'],
    ['25—27', '25..27 - range'],
    ['3%～5%', '3..5 % range'],
    ['100-200亿元', '10000000000..20000000000 元 range'],
    ['＞90', '90 - min'],
    ['≥95%', '95 % min'],
    ['≤ 0.4', '0.4 - max'],
    ['不低于60', '60 - min'],
    ['200以内', '200 - max'],
    ['5.5左右', '5.5 - about'],
    ['约1.2万户', '12000 户 about'],
    ['〔20〕', '20 - exact sum'],
    ['［6.5］', '6.5 - exact sum'],
    ['【350左右】', '350 - about sum'],
    ['6左右∗', '6 - about star'],
    ['36（预计）', '36 - exact estimate'],
    ['21.5（2023年）', '21.5 - exact 2023'],
    ['2.3 倍', '2.3 倍 exact'],
    ['下降4.1%', '4.1 % exact down'],
    ['第3位', '3 位 exact rank'],
    ['4.5-5，力争更好结果', '4.5..5 - range'],
  ])('%s', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });
});

describe('a cell without one', () => {
  it.each([
    ['', 'missing: blank'],
    ['\u3000 ', 'missing: blank'],
    ['-', 'missing: dash'],
    ['——', 'missing: dash'],
    ['…', 'missing: dash'],
    ['无', 'missing: not-available'],
    ['持平', 'words'],
    ['达到上级要求', 'words'],
    ['与经济增长同步', 'words'],
    ['2021-2025', 'words'],
    ['2025年9月', 'words'],
    ['2025-03-18 09:30', 'words'],
    ['0373-2025888', 'words'],
    ['新建口袋公园12个', 'words'],
    ['建成3个市级平台，引进人才20名', 'words'],
    ['第三季度', 'words'],
  ])('«%s»', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });
});

describe('a unit in a table', () => {
  it.each([
    ['万元', '元', 4],
    ['亿千瓦时', '千瓦时', 8],
    ['千公顷', '公顷', 3],
    ['千升', '千升', 0],
    ['万元/人', '元/人', 4],
    ['人/百亿元', '人/百亿元', 0],
    ['万吨标准煤', '吨标准煤', 4],
    ['年', '年', 0],
    ['±%', '%', 0],
  ])('%s', (words, unit, power) => {
    expect(unitOfWords(words)).toMatchObject({ unit, power });
  });

  it('is told from a gloss', () => {
    expect(takeUnit('地区生产总值（GDP）（亿元）')).toMatchObject({
      rest: '地区生产总值（GDP）',
      unit: { unit: '元', power: 8 },
    });
    expect(takeUnit('民生福祉（7项目标）').unit).toBeNull();
    expect(takeUnit('化肥（折纯）').unit).toBeNull();
    expect(unitOfWords('蒸发量吨')).toBeNull();
    expect(unitOfWords('蒸发量吨', true)?.unit).toBe('蒸发量吨');
  });

  it('may be one of several in a caption', () => {
    expect(unitsOfCaption('主要指标 单位：亿元、%').map(({ unit, power }) => [unit, power])).toEqual([
      ['元', 8],
      ['%', 0],
    ]);
    expect(unitsOfCaption('2024年主要指标')).toEqual([]);
  });
});

describe('a column heading', () => {
  const heading = (...path: string[]) => readColumnHeading(path, { year: 2024, captioned: null });

  it('dates its figures and says how firm they are', () => {
    expect(heading('2023年', '决算数')).toMatchObject({
      period: '2023',
      status: 'actual',
      manner: 'level',
      measure: '',
    });
    expect(heading('2025年预算数')).toMatchObject({ period: '2025', status: 'target' });
    expect(heading('2024年预计执行数')).toMatchObject({ period: '2024', status: 'estimate' });
    expect(heading('上年决算数')).toMatchObject({ period: '2023', status: 'actual' });
    expect(heading('2030')).toMatchObject({ period: '2030', status: null });
    expect(heading('1—9月累计')).toMatchObject({ period: '2024-01/2024-09' });
    expect(heading('12月末')).toMatchObject({ period: '2024' });
  });

  it('tells growth, difference, share and completion apart', () => {
    expect(heading('比上年增减（±）%')).toMatchObject({
      manner: 'growth',
      base: '上年',
      period: null,
      unit: { unit: '%' },
    });
    expect(heading('比年初增加额')).toMatchObject({ manner: 'change', base: '年初' });
    expect(heading('第二产业增加值（亿元）')).toMatchObject({ manner: 'level', measure: '第二产业增加值' });
    expect(heading('占总人口比重（%）').manner).toBe('share');
    expect(heading('完成预算%')).toMatchObject({ manner: 'completion', status: 'actual' });
    expect(heading('决算数为预算数的%').manner).toBe('completion');
    expect(heading('年均增长［累计］').manner).toBe('annual');
    expect(heading('位次').manner).toBe('rank');
  });

  it('takes no status from what its figures are held against', () => {
    expect(heading('比上年执行数', '增减%')).toMatchObject({ manner: 'growth', status: null });
    expect(heading('比2023年预算数增减额')).toMatchObject({ manner: 'change', status: null });
    expect(heading('2025年预算数比上年执行数增长%')).toMatchObject({ status: 'target' });
    expect(heading('比上年实际增长%')).toMatchObject({ status: 'actual' });
  });

  it('may stand over what is no figure', () => {
    for (const words of ['序号', '行次', '科目编码']) expect(heading(words).role).toBe('ordinal');
    for (const words of ['责任单位', '完成时限', '联系电话', '备注']) expect(heading(words).role).toBe('remark');
    expect(heading('计量单位').role).toBe('unit');
    expect(heading('属性').role).toBe('nature');
  });
});

describe('a row label', () => {
  it.each([
    ['一、税收收入', { name: '税收收入', numbered: true, part: false }],
    ['（二）非税收入', { name: '非税收入', numbered: true }],
    ['1.1.粮食播种面积', { name: '粮食播种面积', numbered: true }],
    ['2.5产业增加值', { name: '2.5产业增加值', numbered: false }],
    ['3岁以下婴幼儿托位数（个）', { name: '3岁以下婴幼儿托位数', unit: { unit: '个' } }],
    ['其中：0-15岁', { name: '0-15岁', part: true }],
    ['#铁 路', { name: '铁路', part: true }],
    ['20101人大事务', { name: '人大事务' }],
    ['单位GDP用水量下降率（%）', { name: '单位GDP用水量', grows: true, down: true }],
    ['服务贸易年均增速(%)', { name: '服务贸易', grows: true, annual: true }],
    ['工业增加值（亿元）', { name: '工业增加值', grows: false }],
    ['城镇调查失业率（%）', { name: '城镇调查失业率', grows: false }],
    ['人口自然增长率（‰）', { name: '人口自然增长率', grows: false }],
  ])('%s', (label, expected) => {
    expect(readRowLabel(label)).toMatchObject(expected);
  });
});

describe('a caption', () => {
  it.each([
    ['表2 2024年全市农林牧渔业总产值及其增长速度', '农林牧渔业总产值'],
    ['表1 2024年居民消费价格指数（以上年为100）', '居民消费价格指数'],
    ['2024年分行业固定资产投资增长速度', '固定资产投资'],
    ['居民收入、消费支出情况', ''],
    ['单位：亿元', ''],
  ])('«%s» is about «%s»', (caption, subject) => {
    expect(captionSubject(caption)).toBe(subject);
  });
});

describe('hostile cells', () => {
  it('are words, however long', () => {
    for (const piece of ['累计', '（', '1，', '比上年', '其中：', '1.', '年均增长', '2024年', '单位：']) {
      const long = piece.repeat(50_000);
      expect(readCell(long).kind).toBe('words');
      readRowLabel(long);
      readColumnHeading([long], { year: 2024, captioned: null });
      captionSubject(long);
      unitsOfCaption(long);
    }
  });
});

describe('the measure of a column', () => {
  it.each([
    ['缆车', '运量', '缆车运量'],
    ['缆车', '缆车运量', '缆车运量'],
    ['缆车运量', '运量', '缆车运量'],
    ['上年结余', '收入', '上年结余'],
    ['索道支出', '人员经费', '索道支出人员经费'],
    ['总额', '索道投资', '索道投资总额'],
    ['交通通信', '山区居民', '山区居民交通通信'],
    ['索道养护', '市级', '市级索道养护'],
    ['索道养护', '', '索道养护'],
    ['', '运量', '运量'],
  ])('is joined to %s: %s', (name, measure, both) => {
    expect(withMeasure(name, measure)).toBe(both);
  });
});
