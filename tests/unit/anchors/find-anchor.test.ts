import { describe, expect, test } from 'vitest';
import { type Anchor, anchorOf } from '../../../core/anchors/anchor';
import { anchorFinder, findAnchor } from '../../../core/anchors/find-anchor';
import { documentFromText } from '../../../core/document/from-text';

const TEXT = [
  '2023年，全区实现地区生产总值812.6亿元，同比增长5.3%；固定资产投资下降2.1%，其中工业投资增长14.8%。',
  '教育事业稳步发展，新建小学5所、中学3所，新增公办学位4200个，配备校车60辆。',
  '全年发放养老补贴三千二百万元，惠及老人1.9万人，养老床位达到2600张。',
].join('\n');

/** What becomes of a mention when its text turns into another. */
function found(words: string, after: string, before = TEXT) {
  const document = documentFromText(before);
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`no ${words}`);
  const page = documentFromText(after);
  const outcome = findAnchor(page, anchorOf(document, { start, end: start + words.length }));
  if (outcome.outcome === 'found') return `found ${page.text.slice(outcome.start, outcome.end)}`;
  if (outcome.outcome === 'changed') {
    expect(page.text.slice(outcome.start, outcome.end)).toBe(outcome.text);
    return `changed ${outcome.text}`;
  }
  return outcome.outcome;
}
const turned = (from: string, to: string) => {
  expect(TEXT).toContain(from);
  return TEXT.replace(from, to);
};

describe('a number', () => {
  test.each([
    ['5.3%', '增长5.3%', '增长6.1%', 'changed 6.1%'],
    ['5.3%', '增长5.3%', '增长15.3%', 'changed 15.3%'],
    ['5.3%', '增长5.3%', '增长5.35%', 'changed 5.35%'],
    ['三千二百万元', '三千二百万元', '三千三百万元', 'changed 三千三百万元'],
    ['三千二百万元', '三千二百万元', '五万三千二百万元', 'changed 五万三千二百万元'],
    ['5.3%', '增长5.3%', '增长5.3个百分点', 'changed 5.3个百分点'],
    ['812.6亿元', '812.6亿元', '812.6万元', 'changed 812.6万元'],
    ['2.1%', '下降2.1%', '增长2.1%', 'changed 增长2.1%'],
    ['5.3%', '增长5.3%', '下降5.3%', 'changed 下降5.3%'],
  ])('%s: %s turned %s is %s', (words, from, to, expected) => {
    expect(found(words, turned(from, to))).toBe(expected);
  });

  test('that its neighbour has now is not found there', () => {
    const swapped = TEXT.replace('小学5所、中学3所', '小学3所、中学5所');
    expect(found('5所', swapped)).toBe('changed 3所');
    expect(found('3所', swapped)).toBe('changed 5所');
  });

  test('that was taken out of its list is not found in the rest', () => {
    expect(found('5所', turned('小学5所、', ''))).toBe('orphaned');
  });

  test('stays found where only the numbers beside it changed', () => {
    expect(found('3所', turned('小学5所', '小学7所'))).toBe('found 3所');
  });
});

describe('words', () => {
  test.each([
    ['5.3%', '同比增长5.3%', '较上年同期增长5.3%'],
    ['812.6亿元', '全区实现地区生产总值', '初步核算，全区地区生产总值完成'],
    ['4200个', '新增公办学位4200个', '公办学位增加4200个'],
    ['60辆', '教育事业稳步发展', '办好人民满意的教育，一批学校动工'],
    ['1.9万人', '全年发放养老补贴', '老有所养方面，全年共发放补贴'],
  ])('of %s: %s may turn %s', (words, from, to) => {
    expect(found(words, turned(from, to))).toBe(`found ${words}`);
  });

  test('of another indicator do not lead to its number', () => {
    expect(found('14.8%', turned('其中工业投资增长14.8%', '服务业增加值增长14.8%'))).toBe('orphaned');
  });
});

describe('years', () => {
  test.each([
    ['2023年，', '2024年，'],
    ['2023年，', '二〇二四年，'],
    ['2023年，', ''],
  ])('%s turned %s is another statement', (from, to) => {
    expect(found('812.6亿元', turned(from, to))).toBe('orphaned');
  });

  test.each([
    ['2023年，', '二〇二三年，'],
    ['2023年，', '２０２３ 年 ，'],
    ['2023年，', '“十四五”前，2023年，'.slice(6)],
  ])('%s spelt %s is the same', (from, to) => {
    expect(found('812.6亿元', turned(from, to))).toBe('found 812.6亿元');
  });

  test('put before a sentence that had none make it another', () => {
    const before = '2025年的工作\n各项事业取得进步。我们新建改建农村道路35公里，沿线群众出行更加便利。';
    expect(found('35公里', before.replace('我们', '2024年我们'), before)).toBe('orphaned');
  });

  test.each([
    ['今年1—6月，全市用电量增长4.4%。', '1—6月', '1—9月'],
    ['“十三五”期间，全市用电量增长4.4%。', '十三五', '十四五'],
    ['上半年，全市用电量增长4.4%。', '上半年', '前三季度'],
  ])('in %s: another part or plan is another statement', (before, from, to) => {
    expect(found('4.4%', before.replace(from, to), before)).toBe('orphaned');
  });

  test('of the whole page tell where a sentence has none', () => {
    const report = (year: number) =>
      `${year}年政府工作报告\n回顾${year - 1}年，各项工作平稳。\n${year}年主要目标是稳中求进。\n重点办好实事，城镇登记失业率控制在3%以内，粮食产量保持稳定。`;
    expect(found('3%', report(2025), report(2025))).toBe('found 3%');
    expect(found('3%', report(2026), report(2025))).toBe('orphaned');
  });
});

describe('spelling', () => {
  test.each([
    [
      'full-width forms',
      (text: string) => text.replace(/[\d%.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    ['spaces', (text: string) => text.replace(/([一-龥])/g, '$1 ')],
    ['line breaks', (text: string) => text.replaceAll('，', '，\n')],
    ['one line', (text: string) => text.replaceAll('\n', '')],
    ['thousands', (text: string) => text.replace('4200', '4,200').replace('2600', '2,600')],
  ])('%s are no change', (_, spell) => {
    for (const words of ['812.6亿元', '5.3%', '2.1%', '14.8%', '5所', '3所', '4200个', '1.9万人', '2600张']) {
      expect(found(words, spell(TEXT))).toMatch(/^found /);
    }
  });

  test('quotation marks are no change', () => {
    const before = '全区打造“一环五带”绿道，建成“口袋公园”12座，市民出门即见绿。';
    expect(found('12座', before.replaceAll('“', '「').replaceAll('”', '」'), before)).toBe('found 12座');
  });
});

describe('a mention that stands twice', () => {
  const [first, second, third] = TEXT.split('\n') as [string, string, string];

  test('is told by the paragraph beside it', () => {
    expect(found('5所', [first, second, third, second].join('\n'))).toBe('found 5所');
  });

  test('is ambiguous where nothing tells', () => {
    expect(found('5所', [first, second, third, first, second, third].join('\n'))).toBe('ambiguous');
  });

  test('stays where it was in a text that has not changed', () => {
    const text = [first, second, third, first, second, third].join('\n');
    const document = documentFromText(text);
    const start = document.text.lastIndexOf('5所');
    expect(findAnchor(documentFromText(text), anchorOf(document, { start, end: start + 2 }))).toEqual({
      outcome: 'found',
      start,
      end: start + 2,
    });
  });
});

test('anchors without what later versions keep of the page are found by their quote', () => {
  const anchor: Anchor = {
    quote: { exact: '35公里', prefix: '新建道路', suffix: '，' },
    position: { start: 4, end: 8 },
  };
  const page = documentFromText('去年，新建道路35公里，桥梁两座。');
  expect(findAnchor(page, anchor)).toEqual({ outcome: 'found', start: 7, end: 11 });
});

test('an anchor without a number is orphaned, whatever it says', () => {
  const quote = { exact: '全区', prefix: '', suffix: '' };
  expect(findAnchor(documentFromText(TEXT), { quote, position: { start: 0, end: 2 } })).toEqual({
    outcome: 'orphaned',
  });
});

describe('many anchors', () => {
  /** A text in which every number stands in many places in much the same words. */
  const text = (paragraphs: number, moved: string) =>
    Array.from(
      { length: paragraphs },
      (_, i) =>
        `${moved}第${i}片区新建道路${i % 3}公里，安置居民${i % 2}万人，绿化${i % 4}公顷，工程量完成${i % 3}成。`,
    ).join('\n');
  const work = (paragraphs: number) => {
    const document = documentFromText(text(paragraphs, ''));
    const anchors = [...document.text.matchAll(/\d+(?:公里|万人|公顷|成)/g)].map(({ 0: { length }, index }) =>
      anchorOf(document, { start: index, end: index + length }),
    );
    const finder = anchorFinder(documentFromText(text(paragraphs, '经核实，')));
    for (const anchor of anchors) finder.find(anchor);
    return { anchors: anchors.length, weighed: finder.weighed };
  };

  test('of a long page weigh no more places each than those of a short one', { timeout: 30_000 }, () => {
    const [short, long] = [work(150), work(600)];
    expect([short.anchors, long.anchors]).toEqual([600, 2400]);
    expect(long.weighed / long.anchors).toBeLessThan(1.05 * (short.weighed / short.anchors));
  });
});
