import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { DomDocument } from '../../../core/document/dom';
import { atOneGo } from '../../../core/document/steps';
import { pageDraft } from '../../../core/recognise/sites/page';
import { LONGEST_TEXT } from '../../../entrypoints/shared/messages/schemas';
import { analysisOf, type ReadDraft } from '../../../entrypoints/shared/page/page-analysis';
import { readSelection, selectedRanges, spansOf } from '../../../entrypoints/shared/page/selection';
import { readDraft } from '../../../entrypoints/shared/worker/read-draft';
import { paragraphs } from '../recognise/writing';

/** A page of this markup, with the text between `[` and `]` selected; the brackets are taken out of it. */
function pageOf(body: string) {
  const page = new JSDOM(`<!doctype html><title>一页</title><body>${body}`).window.document;
  const find = (mark: string): [Text, number] => {
    const walker = page.createTreeWalker(page.body, 4);
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(mark);
      if (at < 0) continue;
      node.data = node.data.replace(mark, '');
      return [node, at];
    }
    throw new Error(`no ${mark} in the page`);
  };
  const range = page.createRange();
  const [from, fromAt] = find('[');
  const [to, toAt] = find(']');
  range.setStart(from, fromAt);
  range.setEnd(to, toAt);
  return { page, range };
}

const asWorker: ReadDraft = async (request) => readDraft(request);

/** The page as it is read; it must be a report. */
async function readPage(page: Document) {
  const { draft, locate } = atOneGo(pageDraft(page as unknown as DomDocument, { url: null }));
  const read = await asWorker({ draft, figures: 'of-report' });
  if (read.state !== 'read') throw new Error('no report');
  return analysisOf(read.reading, draft, locate);
}

/** What is read of the selection: the figures' names, texts and where they lead back to. */
async function selected(body: string, asReport = false) {
  const { page, range } = pageOf(body);
  const read = await readSelection(page, [range], asReport ? await readPage(page) : null, asWorker);
  if (read === 'too-long') throw new Error('too long');
  return read.figures.map((figure) => {
    const back = read
      .locate(figure.start, figure.end)
      .map(({ node, startOffset, endOffset }) => node.nodeValue!.slice(startOffset, endOffset))
      .join('');
    expect(back).toBe(figure.text);
    return { name: figure.indicator.name, text: figure.text, period: figure.period, status: figure.status };
  });
}
const texts = async (body: string) => (await selected(body)).map(({ text }) => text);

describe('a page that is no report', () => {
  test.each([
    ['part of one text node', '<p>去年种树12棵，[今年种树30棵]，明年种树50棵。</p>', ['30棵']],
    [
      'from the middle of one paragraph to the middle of another',
      '<div><p>养鸡5只，[养鸭8只。</p><p>养鹅9只]，养猪2头。</p><p>养牛3头。</p></div>',
      ['8只', '9只'],
    ],
    ['a figure cut through is no figure of the selection', '<p>全村共1[200人，其中]老人300人。</p>', []],
    ['a number and its unit in elements of their own', '<p>[全村<b>1200</b><i>人</i>]，老人300人。</p>', ['1200人']],
    ['words inside an inline element', '<p>种树<b>[30棵]</b>，种花40盆。</p>', ['30棵']],
    [
      'text straight in the body, parted by breaks',
      '养鸡5只。<br>[养鸭8只。<br>养鹅9只。]<br>养牛3头。',
      ['8只', '9只'],
    ],
    ['hidden text between', '<p>[养鸡5只，</p><p hidden>养狗6只，</p><p>养鸭8只。]</p>', ['5只', '8只']],
    ['no figure', '<p>[今天天气很好]，气温20摄氏度。</p>', []],
  ])('%s', async (_, body, found) => {
    expect(await texts(body)).toEqual(found);
  });

  test('cells of a table keep the headers that were not selected', async () => {
    const table =
      '<table><tr><th>指标</th><th>2022年</th><th>2023年</th></tr><tr><td>小麦产量（吨）</td><td>310</td><td>[325</td></tr><tr><td>玉米产量（吨）</td><td>420]</td><td>440</td></tr></table>';
    expect(await selected(table)).toMatchObject([
      { name: '小麦产量', text: '325', period: '2023' },
      { name: '玉米产量', text: '420', period: '2022' },
    ]);
  });

  test('nothing is read but the selected blocks', async () => {
    const { page, range } = pageOf('<div><p>甲1个。</p><p>[乙2个。</p><p>丙3个。]</p><p>丁4个。</p></div>');
    const read = await readSelection(page, [range], null, asWorker);
    expect(read).toMatchObject({
      document: { text: '乙2个。\n丙3个。\n' },
      recognition: { kind: 'other', year: null },
    });
  });
});

describe('a page that is a report', () => {
  const report = (first: string, plan: string, beside = '') =>
    `<article><h1>2024年龙岗区政府工作报告</h1><p>——2024年1月在深圳市龙岗区第七届人民代表大会第五次会议上</p><p>各位代表：</p><p>现在，我代表区人民政府，向大会报告工作，请予审议。</p><h2>一、2023年工作回顾</h2><p>${first}</p>${paragraphs(
      8,
    )
      .split('\n')
      .map((text) => `<p>${text}</p>`)
      .join('')}<h2>二、2024年工作安排</h2><p>${plan}</p></article>${beside}`;

  test('what stands around the selection says of which time it is and whether it is planned', async () => {
    expect(await selected(report('修建水渠36公里。', '[修建水渠48公里]，架桥2座。'), true)).toEqual([
      { name: '修建水渠', text: '48公里', period: '2024', status: 'target' },
    ]);
    expect(await selected(report('[修建水渠36公里]。', '修建水渠48公里。'), true)).toEqual([
      { name: '修建水渠', text: '36公里', period: '2023', status: 'actual' },
    ]);
  });
});

describe('selectedRanges', () => {
  test('an empty selection, and none', () => {
    const { page, range } = pageOf('<p>[甲]</p>');
    expect(selectedRanges(page)).toEqual([]);
    page.getSelection()!.addRange(range);
    expect(selectedRanges(page).map(String)).toEqual(['甲']);
    page.getSelection()!.collapseToEnd();
    expect(selectedRanges(page)).toEqual([]);
  });
});

test('spansOf finds no place for what a document does not hold', () => {
  const { page, range } = pageOf('<p id="a">甲</p><p>[乙]</p>');
  const { draft, locate } = atOneGo(pageDraft(page as unknown as DomDocument, { url: null }));
  const words = spansOf([range], draft.text, locate).map(({ start, end }) => draft.text.slice(start, end).trim());
  expect(words).toEqual(['乙']);
  const after = page.createRange();
  after.selectNodeContents(page.body);
  after.collapse(false);
  expect(spansOf([after], draft.text, locate)).toEqual([]);
});

test('a selection beyond what is read is refused', async () => {
  const { page, range } = pageOf(`<p>[${'五百零一人。'.repeat(LONGEST_TEXT / 6 + 1)}]</p>`);
  expect(await readSelection(page, [range], null, asWorker)).toBe('too-long');
});
