import { expect, test } from 'vitest';
import { documentFromHtml } from '../../../core/cli/load';
import { documentFromText } from '../../../core/document/from-text';
import { layOutText, type TextPart } from '../../../entrypoints/library/reports/kept-text';
import { figureOf } from '../store/reading';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { ...figureOf(words, 1, start), id: words, end: start + words.length, text: words };
};
const marked = (parts: TextPart[]) => parts.map(({ text, figures }) => [text, ...figures.map(({ id }) => id)]);

test('a paragraph is cut where its figures stand', () => {
  const document = documentFromText('全区有企业100家，学校20所。');
  const figures = ['100家', '20所'].map((words) => at(document.text, words));
  expect(layOutText(document, figures).map((section) => section.kind === 'paragraph' && marked(section.parts))).toEqual(
    [[['全区有企业'], ['100家', '100家'], ['，学校'], ['20所', '20所'], ['。']]],
  );
});

test('figures on the same characters share one mark', () => {
  const document = documentFromText('三次产业比为3∶40∶57，结构向好。');
  const ratio = at(document.text, '3∶40∶57');
  const figures = ['a', 'b', 'c'].map((id) => ({ ...ratio, id }));
  const [section] = layOutText(document, figures);
  expect(section?.kind === 'paragraph' && marked(section.parts)).toEqual([
    ['三次产业比为'],
    ['3∶40∶57', 'a', 'b', 'c'],
    ['，结构向好。'],
  ]);
});

test('headings go down one level at a time, items are lists, cells stand in their columns', async () => {
  const document = await documentFromHtml(
    `<!doctype html><title>年报</title><body><h1>年报</h1><h4>一、经济</h4><h4>（一）工业</h4><p>全年平稳运行，各项指标较好。</p>
    <ul><li>新建道路</li><li>新增学位</li></ul>
    <table><tr><td>指标</td><td>2023年</td><td>2024年</td></tr><tr><td>粮食产量</td><td></td><td>32</td></tr></table>`,
    { url: null },
  );
  const sections = layOutText(document, [at(document.text, '32')]);
  expect(sections.map((section) => [section.kind, section.kind === 'heading' ? section.level : 0])).toEqual([
    ['heading', 3],
    ['heading', 3],
    ['heading', 4],
    ['paragraph', 0],
    ['list', 0],
    ['table', 0],
  ]);
  const table = sections.at(-1);
  expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ parts }) => marked(parts)))).toEqual([
    [[['指标']], [['2023年']], [['2024年']]],
    [[['粮食产量']], [], [['32', '32']]],
  ]);
});

test('every character of the text is laid out once', () => {
  const document = documentFromText('第一段有5个项目。\n\n第二段有6个项目，投资7亿元。\n\n第三段没有。');
  const figures = ['5个', '6个', '7亿元'].map((words) => at(document.text, words));
  const shown = layOutText(document, figures).flatMap((section) => ('parts' in section ? section.parts : []));
  expect(shown.map(({ text }) => text).join('')).toBe(document.text.replace(/\n/g, ''));
  expect(shown.flatMap(({ figures: own }) => own.map(({ id }) => id))).toEqual(['5个', '6个', '7亿元']);
});
