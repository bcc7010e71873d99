import { describe, expect, it } from 'vitest';
import type { Document } from '../../../core/document/document';
import { documentFromText } from '../../../core/document/from-text';

const shown = (document: Document): string[] =>
  document.blocks.map((block) => `${block.kind}${block.level ?? ''} ${document.text.slice(block.start, block.end)}`);
const textsOf = (document: Document, kind: string): string[] =>
  document.blocks.filter((block) => block.kind === kind).map((block) => document.text.slice(block.start, block.end));

describe('documentFromText', () => {
  it('keeps the text as it is, byte order mark and carriage returns included', () => {
    const text = '\ufeff各位代表：\r\n　　现在报告工作。\r\n';
    const document = documentFromText(text);
    expect(document.text).toBe(text);
    expect(shown(document)).toEqual(['paragraph 各位代表：', 'paragraph 现在报告工作。']);
  });

  it('reads radicals that a text layer has for characters as these, each in its place', () => {
    const text = '⼀、⼯作回顾\n　　渔获⽐上年增⻓4.2%，惠及居⺠1.3万⼈。';
    const document = documentFromText(text);
    expect(document.text).toBe('一、工作回顾\n　　渔获比上年增长4.2%，惠及居民1.3万人。');
    expect(document.text).toHaveLength(text.length);
  });

  it('names headings and gives them levels', () => {
    const document = documentFromText(
      [
        '一、上年工作回顾',
        '　　全年经济稳中有进，各项任务都已完成，人民生活继续改善，城乡面貌有了新的变化，社会保持安定。',
        '　　（一）产业转型加快。新建厂房12万平方米。',
        '　　1.办好学校。新增学位3000个。',
        '二、今年工作安排',
        '　　——坚持项目为王。开工项目90个。',
      ].join('\n'),
    );
    expect(shown(document).map((line) => line.slice(0, 21))).toEqual([
      'heading1 一、上年工作回顾',
      'paragraph 全年经济稳中有进，各项',
      'heading2 （一）产业转型加快。',
      'paragraph 新建厂房12万平方米。',
      'heading3 1.办好学校。',
      'paragraph 新增学位3000个。',
      'heading1 二、今年工作安排',
      'paragraph ——坚持项目为王。开工',
    ]);
  });

  it('takes the report line for the title, with the line that runs over', () => {
    const text = '某某市第八届人大\n关于某某市2031年预算执行情况和\n2032年预算（草案）的报告\n各位代表：\n';
    expect(documentFromText(text).title).toBe('关于某某市2031年预算执行情况和2032年预算（草案）的报告');
  });

  it('has no title where a text opens with the address', () => {
    expect(documentFromText('各位代表：\n现在报告工作。').title).toBe('');
  });

  it('lets a title be given', () => {
    expect(documentFromText('正文。', { title: '给定的题', url: 'file:///a.txt' })).toMatchObject({
      title: '给定的题',
      url: 'file:///a.txt',
    });
  });
});

describe('hard breaks', () => {
  // Set on a paper 30 characters wide
  const wrapped = [
    '去年全区坚持稳字当头稳中求进的总基调，一手抓项目一手抓民生',
    '，规模以上工业企业达到二百一十六家，全年新增就业一点八万人',
    '，居民收入继续跑赢经济增长，城乡面貌焕然一新。',
    '今年要把扩大内需摆在更加突出的位置，围绕消费和投资两个方面',
    '持续发力，预计社会消费品零售总额比上年增长百分之六左右，固',
    '定资产投资比上年增长百分之八以上，外贸进出口稳中提质。',
    '（一）狠抓项目建设',
    '坚持要素跟着项目走，全年计划安排重点项目一百二十个，总投资',
    '三百亿元，当年完成九十亿元，力争上半年过半。',
    '（二）改善公共服务',
    '新建改扩建学校十二所，新增学位九千个，组建教育集团六个，把',
    '优质学校办到百姓家门口。',
  ];
  it('mends the lines of a paragraph', () => {
    const document = documentFromText(wrapped.join('\n'));
    expect(shown(document)).toEqual([
      `paragraph ${wrapped.slice(0, 3).join('\n')}`,
      `paragraph ${wrapped.slice(3, 6).join('\n')}`,
      'heading2 （一）狠抓项目建设',
      `paragraph ${wrapped.slice(7, 9).join('\n')}`,
      'heading2 （二）改善公共服务',
      `paragraph ${wrapped.slice(10).join('\n')}`,
    ]);
  });

  it('leaves page numbers and running heads out', () => {
    const pages = [1, 2, 3].flatMap((number) => [
      ...wrapped,
      `— ${number} —`,
      `某某市人民政府公报 203${number}年第5期`,
    ]);
    const document = documentFromText(pages.join('\n'));
    expect(shown(document).filter((line) => /公报|— \d —/.test(line))).toEqual([]);
  });

  it('leaves bare page numbers out only where they count up', () => {
    const pages = [7, 8, 9, 10].flatMap((number) => [...wrapped, String(number)]);
    expect(textsOf(documentFromText(pages.join('\n')), 'paragraph')).not.toContain('8');
    const stray = [...wrapped, '8', ...wrapped, '5'].join('\n');
    expect(textsOf(documentFromText(stray), 'paragraph')).toContain('8');
  });

  it('mends a sentence cut over a blank line, where lines are paragraphs', () => {
    const text =
      '五是盘活存量资源。梳理全区闲置厂房和低效楼宇，建立台账、逐一会诊，年内盘活闲\n\n置、低效地块二十宗，引进企业八十家，形成新的增长点。\n\n六是优化环境。';
    expect(shown(documentFromText(text))).toEqual([
      `paragraph ${text.slice(0, text.indexOf('六是') - 2)}`,
      'paragraph 六是优化环境。',
    ]);
  });

  it('joins no heading to the prose below it', () => {
    const text =
      '（一）坚持创新、坚持开放、坚持绿色，建成更有活力、更有温度、更有韧性的现代化示范城区，推动发展再上新台阶\n城区因开放而兴，也靠开放而强，要把开放的大门越开越大。';
    expect(documentFromText(text).blocks).toHaveLength(2);
  });

  it('leaves footnote marks on a line of their own out of the sentence they cut', () => {
    const text = '全市医疗条件继续改善，新增三级医疗机构\n11\n，每千人床位数达到6.9张。';
    const document = documentFromText(text);
    expect(document.blocks).toHaveLength(1);
    expect(document.blocks[0]!.gaps?.map(({ start, end }) => text.slice(start, end))).toEqual(['11']);
  });

  it('joins no list of titles of like width', () => {
    const titles = Array.from({ length: 40 }, (_, i) => `第${i % 10}回 夜访旧城${i % 3 === 0 ? '人' : ''}`);
    expect(documentFromText(titles.join('\n')).blocks).toHaveLength(40);
  });
});

describe('a document in one line', () => {
  const sentence = '全年实施重点项目九十个，完成投资二百亿元，新增就业二万人，城乡居民收入稳步提高，环境质量持续改善。';
  it('is parted at wide spaces', () => {
    const text = `某某市市长　某某 各位代表：    现在，我向大会报告工作。    一、上年工作回顾    ${sentence.repeat(6)}    （一）坚持创新驱动。${sentence.repeat(4)}`;
    expect(shown(documentFromText(text))).toEqual([
      'paragraph 某某市市长　某某',
      'paragraph 各位代表：',
      'paragraph 现在，我向大会报告工作。',
      'heading1 一、上年工作回顾',
      `paragraph ${sentence.repeat(6)}`,
      'heading2 （一）坚持创新驱动。',
      `paragraph ${sentence.repeat(4)}`,
    ]);
  });

  it('is parted before a number that follows a full stop', () => {
    const text = `各位代表：${sentence.repeat(8)}（一）把产业做强。${sentence.repeat(2)}（二）把城市建美。${sentence}`;
    expect(textsOf(documentFromText(text), 'heading')).toEqual(['（一）把产业做强。', '（二）把城市建美。']);
  });

  it('is parted at breaks written out as letters', () => {
    const text = ['各位代表：', '一、回顾去年', sentence, '二、展望今年', sentence, '谢谢大家。'].join('\\r\\n');
    expect(documentFromText(text).blocks).toHaveLength(6);
  });

  it('is parted at indents written out by code point', () => {
    const text = `各位代表：<U+3000><U+3000>一、回顾去年<U+3000><U+3000>${sentence}`;
    expect(documentFromText(text).blocks).toHaveLength(3);
  });

  it('is parted at wide gaps behind closing marks, not between a label and its value', () => {
    expect(shown(documentFromText(`${sentence}    ${sentence}\n单位：    万元`))).toEqual([
      `paragraph ${sentence}`,
      `paragraph ${sentence}`,
      'paragraph 单位：    万元',
    ]);
  });

  it('is parted before headings that count up, without a mark at their end', () => {
    const text = `各位代表：${sentence.repeat(20)}一、回顾去年${sentence.repeat(20)}二、展望今年${sentence.repeat(20)}五、其他`;
    expect(documentFromText(text).blocks.map((block) => text.slice(block.start, block.start + 6))).toEqual([
      '各位代表：全',
      '一、回顾去年',
      '二、展望今年',
    ]);
  });

  it('keeps characters set wide together', () => {
    const wide = [...sentence.repeat(10)].join('  ');
    expect(documentFromText(wide).blocks).toHaveLength(1);
  });
});

describe('saved markup', () => {
  it('leaves tags out of the blocks, with their spaces removed or not', () => {
    const text =
      '"<divclass="title"><h2>某市工作报告</h2></div><divclass="text"id="text"><p>各位代表：</p><p>一、回顾去年</p><p>生产总值<b>增长</b>6%。</p><p>新增就业3万人。</p><!-- 页脚 --></div>"';
    const document = documentFromText(text);
    expect(document.text).toBe(text);
    expect(textsOf(document, 'paragraph')).toEqual([
      '"',
      '某市工作报告',
      '各位代表：',
      '生产总值<b>增长</b>6%。',
      '新增就业3万人。',
      '"',
    ]);
  });

  it('takes a comparison for no tag', () => {
    const text = '细颗粒物浓度<35微克，优良天数>300天。';
    expect(shown(documentFromText(text))).toEqual([`paragraph ${text}`]);
  });
});

describe('long and hostile texts', () => {
  it.each([
    ['spaces', ' '.repeat(400_000)],
    ['opening tags', '<p'.repeat(150_000)],
    ['digits', '1'.repeat(300_000)],
    ['numbers in lines', '1\n2\n3\n4\n'.repeat(10_000)],
    ['marks', '（一）'.repeat(100_000)],
    ['bars', 'a|1|2\n'.repeat(15_000)],
    ['labels with figures', '指标 1\n'.repeat(20_000)],
    ['bars without figures', 'a|b|c\n'.repeat(30_000)],
    ['table heads', '类别 序号 指标 属性\n1\n'.repeat(4_000)],
  ])(
    'reads %s to its end',
    (_, text) => {
      expect(documentFromText(text).text).toBe(text);
    },
    60_000,
  );
});
