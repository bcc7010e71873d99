import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFile } from '../../../core/cli/load';
import type { Document } from '../../../core/document/document';
import { documentFromText } from '../../../core/document/from-text';
import { readText } from '../../../core/document/reading';
import { extractFigures } from '../../../core/figures/extract';
import type { Figure } from '../../../core/figures/figure';
import { recognise } from '../../../core/recognise/recognise';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const CORPUS = path.resolve(PROJECT, '../shared/corpus/text');
const KINDS = ['level', 'growth', 'change', 'rank'];
const BOUNDS = ['exact', 'about', 'min', 'max', 'range'];
const STATUSES = ['actual', 'estimate', 'target'];
const PERIOD = /^\d{4}(?:-\d{2})?(?:-\d{2})?(?:\/\d{4}(?:-\d{2})?(?:-\d{2})?)?$/;

const reportOf = (line: string): Document =>
  documentFromText(
    `2024年某区政府工作报告\n各位代表：现在，我代表区人民政府向大会报告工作，请予审议。\n一、2023年工作回顾\n地区生产总值增长5%。\n${line}\n`,
  );

describe('a number without end', () => {
  test.each([
    ['digits', `全区收入达到${'9'.repeat(400)}亿元，支出达到3亿元。`],
    ['a share', `全区占比达到${'9'.repeat(400)}%，支出达到3亿元。`],
    ['a range', `全区收入达到3至${'9'.repeat(400)}亿元，支出达到3亿元。`],
    ['a ratio with a comma of thousands', '三次产业比例为8.9：27.9：1,234.5。全区支出达到3亿元。'],
    ['scales upon scales', `全区收入达到3${'万亿'.repeat(60)}元，支出达到3亿元。`],
  ])('of %s is no figure, and costs none beside it', (_, line) => {
    const document = reportOf(line);
    const figures = extractFigures(document, recognise(document));
    expect(figures.filter(({ value }) => ![value].flat().every(Number.isFinite))).toEqual([]);
    expect(figures.map(({ text }) => text)).toContain('3亿元');
  });
});

const folded = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** What is amiss with the figures of a document, whatever it says; empty where nothing is. */
function amiss(document: Document, figures: readonly Figure[]): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  let last = 0;
  for (const figure of figures) {
    const { id, start, end, text, value, kind, bound, status, period, confidence } = figure;
    const fault = (what: string): number => faults.push(`${id} «${text}»: ${what}`);
    if (ids.has(id)) fault('a second figure has its id');
    ids.add(id);
    if (!(start >= 0 && start < end && end <= document.text.length)) fault(`stands at ${start}–${end}`);
    if (start < last) fault('stands before the figure before it');
    last = start;
    // A page number between its printed lines stands in a figure's text as it does there
    if (folded(readText(text).text) !== folded(readText(document.text, start, end).text))
      fault('is not what stands there');
    if (![value].flat().every(Number.isFinite)) fault(`has the value ${value}`);
    if (Array.isArray(value) && value[0] > value[1]) fault(`is a range from ${value[0]} down to ${value[1]}`);
    if (Array.isArray(value) !== (bound === 'range')) fault(`is bounded as ${bound} with the value ${value}`);
    if (!KINDS.includes(kind) || !BOUNDS.includes(bound) || !STATUSES.includes(status)) fault('has a field unknown');
    if (period !== null && !PERIOD.test(period)) fault(`has the period ${period}`);
    if (!(confidence >= 0 && confidence <= 1)) fault(`has the confidence ${confidence}`);
  }
  return faults;
}

function faultsOf(document: Document): string[] {
  return amiss(document, extractFigures(document, recognise(document)));
}

describe('every figure is where it says, whatever the text', () => {
  const samples = readdirSync(path.join(PROJECT, 'seeds')).filter((file) => file.endsWith('.html'));

  test.each(samples)('sample page %s', { timeout: 30_000 }, async (file) => {
    const { document } = await loadFile(path.join(PROJECT, 'seeds', file));
    expect(faultsOf(document)).toEqual([]);
  });

  test.each([
    '',
    '\n',
    '\ufeff增长５．３％\r\n',
    '分别，分别、分别',
    '（（（1家“2家《3家',
    '12345678901234567890亿元',
    '0.0000000001%，-3%，—3%，0家，零起',
    '1-2-3-4%，5至4家，第第第3',
    '二〇二三年三十万多亿，一万五千亿元，十几个，百分之百',
    '𠮷企业3家，😀收入5亿元，\ud83d8家',
    '| 指标 | 2023年 |\n| 收入 | 3亿元 |\n| - | — |',
  ])('text %j', (text) => {
    expect(faultsOf(documentFromText(text))).toEqual([]);
  });
});

describe.skipIf(!existsSync(CORPUS))(
  'every figure of real reports is where it says (needs ../shared/corpus/text)',
  () => {
    const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((file) => file.endsWith('.txt')) : [];

    test('there are texts', () => {
      expect(files.length).toBeGreaterThan(100);
    });

    test.each(files)('%s', { timeout: 30_000 }, async (file) => {
      const { document } = await loadFile(path.join(CORPUS, file));
      expect(faultsOf(document)).toEqual([]);
    });
  },
);
