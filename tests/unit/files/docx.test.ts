import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../core/figures/extract';
import { numberText } from '../../../core/files/docx/number-text';
import { recognise } from '../../../core/recognise/recognise';
import { cell, documentOf, docx, paragraph, read, row, table } from './office-files';

const documentIn = (bytes: Uint8Array) => documentOf({ name: 'report.docx', bytes });
const lines = async (body: string, parts?: Record<string, string>) =>
  (await documentIn(docx(body, parts))).text.trim().split('\n');

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="3">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%4', '<w:isLgl/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="4">${level(0, 'bullet', '•')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="4"/></w:num>`;
const listed = (text: string, list: number, at = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('lists that Word numbers', () => {
  it('are given their numbers back, each level counted within the one above', async () => {
    const body = [
      listed('去年工作', 1),
      paragraph('全区生产总值增长5.2%。'),
      listed('产业', 1, 1),
      listed('农业', 1, 2),
      listed('工业', 1, 2),
      listed('民生', 1, 1),
      listed('就业', 1, 2),
      listed('今年安排', 1),
      listed('总体', 1, 1),
      listed('细项', 1, 3),
    ].join('');
    expect(await lines(body, { numbering: NUMBERING })).toEqual([
      '一、去年工作',
      '全区生产总值增长5.2%。',
      '（一）产业',
      '1. 农业',
      '2. 工业',
      '（二）民生',
      '1. 就业',
      '二、今年安排',
      '（一）总体',
      '2.1 细项',
    ]);
  });
  it('become headings of the outline', async () => {
    const body = listed('去年工作', 1) + paragraph('全区生产总值增长5.2%。') + listed('今年安排', 1);
    const { blocks, text } = await documentIn(docx(body, { numbering: NUMBERING }));
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end));
    expect(headings).toEqual(['一、去年工作', '二、今年安排']);
  });
  it('begin again where a list of its own says so, and show no bullets', async () => {
    const body = listed('甲', 1) + listed('乙', 1) + listed('丙', 2) + listed('丁', 5);
    expect(await lines(body, { numbering: NUMBERING })).toEqual(['一、甲', '二、乙', '一、丙', '丁']);
  });
  it('are taken from the paragraph’s style, and put off by the list 0', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body =
      paragraph('甲', '<w:pStyle w:val="A"/>') +
      paragraph('乙', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      paragraph('丙', '<w:pStyle w:val="A"/>');
    expect(await lines(body, { numbering: NUMBERING, styles })).toEqual(['一、甲', '乙', '二、丙']);
  });
  it('name a list that is not there, a level that no list has, and levels that show nothing', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1">${level(0, 'none', '%1、')}${level(1, 'decimal', '%1.%2', '<w:suff w:val="nothing"/>')}${level(2, 'decimal', '')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="9"/><w:lvl w:ilvl="0"><w:lvlText w:val="(%1)"/></w:lvl></w:num>';
    const body = [
      ...[
        listed('甲', 8),
        listed('乙', 1, 12),
        listed('丙', 1),
        listed('丁', 1, 1),
        listed('戊', 1, 1),
        listed('己', 1, 2),
      ],
      // Its abstract list is missing: what the list itself says of a level stands
      listed('庚', 2),
    ];
    // The outer number shows none
    expect(await lines(body.join(''), { numbering })).toEqual(['甲', '乙', '丙', '.1丁', '.2戊', '己', '(1) 庚']);
  });
  it('belong to a style by the list’s own word', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="S2"/>')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="S2"><w:name w:val="标题 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="V"><w:rPr><w:vanish/></w:rPr></w:style>' +
      // One that is based on itself
      '<w:style w:type="paragraph" w:styleId="R"><w:basedOn w:val="R"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="9"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    const body =
      paragraph('产业', '<w:pStyle w:val="S2"/>') +
      paragraph('不见', '<w:pStyle w:val="V"/>') +
      paragraph('平稳。', '<w:pStyle w:val="R"/>') +
      paragraph('概况', '<w:pStyle w:val="T"/>') +
      paragraph('其他', '<w:pStyle w:val="gone"/>');
    expect(await lines(body, { numbering, styles })).toEqual(['1.1 产业', '平稳。', '概况', '其他']);
    const { blocks, text } = await documentIn(docx(body, { numbering, styles }));
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end));
    expect(headings).toEqual(['1.1 产业', '概况']);
  });
  it.each([
    [10, 'chineseCounting', '十'],
    [11, 'chineseCountingThousand', '十一'],
    [20, 'chineseCounting', '二十'],
    [101, 'chineseCountingThousand', '一百零一'],
    [110, 'chineseCounting', '一百一十'],
    [12, 'chineseLegalSimplified', '壹拾贰'],
    [2, 'ideographTraditional', '乙'],
    [3, 'decimalEnclosedCircleChinese', '③'],
    [21, 'decimalEnclosedCircle', '㉑'],
    [4, 'upperRoman', 'IV'],
    [27, 'lowerLetter', 'aa'],
    [7, 'decimalFullWidth', '７'],
    [1004, 'taiwaneseCounting', '一千零四'],
    [110, 'ideographLegalTraditional', '壹佰壹拾'],
    [305, 'ideographDigital', '三〇五'],
    [11, 'ideographTraditional', '11'],
    [12, 'ideographZodiac', '亥'],
    [13, 'ideographZodiac', '13'],
    [36, 'decimalEnclosedCircle', '㊱'],
    [51, 'decimalEnclosedCircle', '51'],
    [1994, 'lowerRoman', 'mcmxciv'],
    [28, 'upperLetter', 'BB'],
    [6, 'decimalEnclosedParen', '(6)'],
    [6, 'decimalEnclosedFullstop', '6.'],
    [6, 'decimalZero', '06'],
    [16, 'decimalZero', '16'],
    [6, 'hebrew1', '6'],
    [0, 'chineseCounting', '0'],
    [12_345, 'chineseCounting', '12345'],
    [3, 'none', null],
    [5, 'bullet', null],
  ])('%i in %s is %s', (value, format, shown) => {
    expect(numberText(value, format)).toBe(shown);
  });
});

describe('text of a Word document', () => {
  it('is what stands when tracked changes are taken, without instructions of fields and hidden words', async () => {
    const body = `<w:p><w:r><w:t>增长</w:t></w:r><w:del><w:r><w:delText>5.2%</w:delText><w:t>5.1%</w:t></w:r></w:del><w:ins><w:r><w:t>6.1%</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>（内部）</w:t></w:r><w:r><w:instrText>PAGE 12</w:instrText></w:r><w:r><w:t>&amp;&#25345;平</w:t></w:r></w:p>`;
    expect(await lines(body)).toEqual(['增长6.1%&持平']);
  });
  it('holds the words of a box once', async () => {
    const box = (prefix: string) =>
      `<${prefix}><w:txbxContent>${paragraph('专栏：主要指标')}</w:txbxContent></${prefix}>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('wps:txbx')}</mc:Choice><mc:Fallback>${box('v:textbox')}</mc:Fallback></mc:AlternateContent></w:r></w:p>${paragraph('正文在此。')}`;
    expect(await lines(body)).toEqual(['专栏：主要指标', '正文在此。']);
  });
  it('leaves out the table of contents and marks of notes, and puts the notes at the end', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const footnotes = `<w:footnote>${paragraph('按可比价计算。')}</w:footnote>`;
    const body = `${paragraph('一、概况 3', '<w:pStyle w:val="T1"/>')}<w:p><w:r><w:t>增长5.2%</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>[1]</w:t></w:r><w:r><w:t>。</w:t></w:r></w:p>`;
    expect(await lines(body, { styles, footnotes })).toEqual(['增长5.2%。', '按可比价计算。']);
  });
  it('keeps what stands between words: breaks, tabs, hyphens that do not break, boxes outside of paragraphs', async () => {
    const run = (inside: string) => `<w:r>${inside}</w:r>`;
    const body =
      `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('<w:t>2031</w:t><w:noBreakHyphen/><w:t>2035年</w:t><w:tab/><w:t>增长</w:t><w:ptab/><w:t>5%</w:t>')}</w:p>` +
      `<w:p>${run('<w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t>')}</w:p>` +
      `<w:txbxContent>${paragraph('框中')}</w:txbxContent>` +
      // Words of no run and breaks of no paragraph
      '<w:t>游离</w:t><w:br/><w:tab/><w:noBreakHyphen/></w:p></w:tr></w:tc>';
    expect(await lines(body)).toEqual(['2031-2035年 增长 5%', '甲', '乙', '丙', '框中']);
  });
  it('has bold words, words set in a font of headings, words raised that are no marks, and centred lines', async () => {
    const run = (properties: string, text: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const raised = '<w:vertAlign w:val="superscript"/>';
    const body =
      `<w:p><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/><w:rPr><w:b/></w:rPr></w:pPr>${run('<w:b/>', '工作回顾')}</w:p>` +
      `<w:p><w:pPr><w:outlineLvl w:val="9"/></w:pPr>${run('<w:rFonts w:eastAsia="黑体"/>', '经济')}${run('<w:b w:val="0"/>', '平稳')}${run(raised, '3')}${run('<w:b w:val="0"/>', '，用水3亿m')}${run(raised, '3')}${run(raised, '立方')}${run('<w:vanish w:val="false"/>', '。')}</w:p>`;
    const { text, blocks } = await documentIn(docx(body));
    // A mark of a note goes, the power of a unit stays
    expect(text.trim().split('\n')).toEqual(['工作回顾', '经济平稳，用水3亿m3立方。']);
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end));
    expect(headings).toEqual(['工作回顾']);
  });
  it('knows headings by their style, but no sentence by it', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:default="1" w:styleId="N"/>';
    const heading = '<w:pStyle w:val="H"/>';
    const { blocks } = await documentIn(
      docx(
        paragraph('经济运行', heading) + paragraph('全年地区生产总值增长5.2%，运行平稳。', heading) + paragraph('好。'),
        { styles },
      ),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  });
});

describe('tables of a Word document', () => {
  const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
  const restart = '<w:vMerge w:val="restart"/>';
  const goesOn = '<w:vMerge/>';
  const body =
    paragraph('主要指标完成情况表') +
    paragraph('单位：亿元') +
    table(
      row(cell('指标', restart), cell('2031年', span(2)), cell('备注', restart)),
      row(cell('', goesOn), cell('总量'), cell('增长（%）'), cell('', goesOn)),
      row(cell('地区生产总值'), cell('1234.5'), cell('5.2'), cell('')),
      row(cell('财政收入'), cell('210.7'), cell('-1.3'), cell('')),
    );
  it('keep cells merged across and down', async () => {
    const { blocks, text } = await documentIn(docx(body));
    const value = blocks.find(({ start, end }) => text.slice(start, end) === '5.2')!;
    expect(value.table).toMatchObject({
      row: 2,
      column: 2,
      rowHeader: ['地区生产总值'],
      columnHeader: ['2031年', '增长（%）'],
      caption: '主要指标完成情况表 单位：亿元',
    });
  });
  it('leave out a row whose deletion was tracked', async () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('出口额')}${cell('88.1')}${cell('9.9')}${cell('')}</w:tr>`;
    const { text } = await documentIn(docx(body.replace('</w:tbl>', `${deleted}</w:tbl>`)));
    expect(text).not.toContain('88.1');
  });
  it('give figures as the same table in a page does', async () => {
    const report =
      paragraph('某某县2031年国民经济和社会发展统计公报') + paragraph('初步核算，全县经济平稳运行。') + body;
    const document = await documentIn(docx(report));
    const { figures } = readFigures(document, recognise(document));
    const told = figures.map(({ indicator, value, unit, period }) => [indicator.name, value, unit, period]);
    expect(told).toContainEqual(['地区生产总值', 123_450_000_000, '元', '2031']);
    expect(told).toContainEqual(['财政收入', -1.3, '%', '2031']);
  });
});

it('says of a Word document of pictures that it holds no text', async () => {
  expect(await read('scan.docx', docx('<w:p><w:r><w:drawing/></w:r></w:p>'))).toEqual({
    ok: false,
    trouble: { code: 'no-text', file: 'scan.docx' },
  });
});
