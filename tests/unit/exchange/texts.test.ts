import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../core/exchange/formats/bibtex';
import { cslJson } from '../../../core/exchange/formats/csl-json';
import { csv } from '../../../core/exchange/formats/csv';
import { gbt7714 } from '../../../core/exchange/formats/gbt7714';
import { html } from '../../../core/exchange/formats/html';
import { markdown } from '../../../core/exchange/formats/markdown';
import { tsv } from '../../../core/exchange/formats/tsv';
import { guarded, opensFormula } from '../../../core/exchange/formula-guard';
import { figure, report } from '../compare/sample';
import { textOf } from './written';

const revenue = figure('一般公共预算收入', -227_000_000, '元', { text: '2.27亿元', bound: 'min' });
const cells = (line: string, between: string | RegExp): string[] => line.split(between);

describe('a text before which nothing is drawn', () => {
  it.each(['\u00ad', '\u2060', '\u202e', '\0', '\u200b', '\ufeff', '\ufe0f', '\u3164', ' ', '\u3000', '\u00a0', ''])(
    'is a formula all the same: %j',
    (before) => {
      for (const sign of ['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        expect(opensFormula(`${before}${sign}1`)).toBe(true);
      expect(guarded(`${before}=1`)).toBe(`'${before}=1`);
      expect(opensFormula(`${before}1=1`)).toBe(false);
    },
  );

  it('is written as it is where it is a number with its sign and unit, whole', () => {
    for (const text of ['-7', '-96.3%', '+1,234', '-568.0%', '-0.4 points', '-12万元'])
      expect(guarded(text)).toBe(text);
    for (const text of ['-1+2', '-7=1', "-1|cmd'!A1", '-1(2)', '+A1', '-@1', '\u200b-7'])
      expect(guarded(text)).toBe(`'${text}`);
  });

  it('is none where a word opens it', () => {
    for (const text of ['收入', 'GDP=1', '5%', '（-1）', '"=1"', '']) expect(opensFormula(text)).toBe(false);
    for (const text of ['\t1', '\r1', '\n1']) expect(opensFormula(text)).toBe(true);
  });
});

describe('words and units', () => {
  const read = async (language: 'zh' | 'en' | 'codes', money: 0 | 4 | 8) => {
    const [heads = '', row = ''] = (await textOf(csv, [report('a', 2024, [revenue])], { language, money }))
      .slice(1)
      .split('\r\n');
    const names = heads.split(',');
    const own = row.split(',');
    return (name: string) => own[names.indexOf(name)];
  };

  it('are the reader’s', async () => {
    const chinese = await read('zh', 8);
    expect(['数值', '单位', '界限', '状态', '报告类型'].map(chinese)).toEqual([
      '-2.27',
      '亿元',
      '不低于',
      '实际',
      '政府工作报告',
    ]);
    const english = await read('en', 4);
    expect(['Value', 'Unit', 'Bound', 'Status', 'Report kind'].map(english)).toEqual([
      '-22700',
      '¥10k',
      'At least',
      'Actual',
      'Government work report',
    ]);
    const codes = await read('codes', 0);
    expect(['value', 'unit', 'bound', 'status'].map(codes)).toEqual(['-227000000', '元', 'min', 'actual']);
  });

  it('leave what is no sum of money as it is', async () => {
    const price = figure('房价', 12_000, '元/平方米');
    const text = await textOf(tsv, [report('a', 2024, [price, figure('人口', 6e5, '人')])], { money: 8 });
    expect(text).toMatch(/\t12000\t\t元\/平方米\t/);
    expect(text).toMatch(/\t600000\t\t人\t/);
  });
});

describe('tables to be pasted', () => {
  const hostile = report('a', 2024, [
    figure('=1+1\t|a*b_\n<img src=x>', -6.5, '%', {
      indicator: { name: 'x', key: 'w:x' },
      text: '=1+1\t|a*b_\n<img src=x>',
    }),
  ]);

  it('hold a row a line, its cells apart by tabs, and no formula', async () => {
    const [heads, row, end] = (await textOf(tsv, [hostile])).split('\n');
    expect(end).toBe('');
    expect(cells(row!, '\t')).toHaveLength(cells(heads!, '\t').length);
    expect(cells(row!, '\t')).toContain("'=1+1 |a*b_ <img src=x>");
    expect(cells(row!, '\t')).toContain('-6.5');
  });

  it('hold no markup of a text in HTML, and link addresses', async () => {
    const text = await textOf(html, [hostile], { language: 'zh' });
    expect(text).not.toContain('<img');
    expect(text).toContain('&lt;img src=x&gt;');
    expect(text).toContain('<a href="https://example.org/a">https://example.org/a</a>');
    expect(text).toContain('<td style="text-align:right">-6.5</td>');
    expect(text).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
  });

  it('hold no markup of a text in Markdown', async () => {
    const [heads, rule, row] = (await textOf(markdown, [hostile])).split('\n');
    const count = cells(heads!, ' | ').length;
    expect(cells(rule!, '|')).toHaveLength(count + 2);
    expect(cells(row!, / (?<!\\)\| /)).toHaveLength(count);
    expect(row).toContain("'=1+1 \\|a\\*b\\_ \\<img src=x\\>");
  });
});

describe('references', () => {
  const reports = [
    report('a', 2024, [], { publisher: '河北区人民政府', publishedOn: '2024-01-20' }),
    report('bb', 2025, [], { title: '' }),
  ];

  it('are numbered after GB/T 7714', async () => {
    expect((await textOf(gbt7714, reports)).split('\n')[0]).toBe(
      '[1] 河北区人民政府. 2024年政府工作报告[R/OL]. (2024-01-20)[2025-01-02]. https://example.org/a.',
    );
  });

  it('are items of CSL-JSON; nothing is guessed', async () => {
    expect(JSON.parse(await textOf(cslJson, reports))).toEqual([
      {
        id: 'a',
        type: 'report',
        title: '2024年政府工作报告',
        author: [{ literal: '河北区人民政府' }],
        publisher: '河北区人民政府',
        issued: { 'date-parts': [[2024, 1, 20]] },
        accessed: { 'date-parts': [[2025, 1, 2]] },
        URL: 'https://example.org/a',
        language: 'zh-CN',
      },
      {
        id: 'bb',
        type: 'report',
        accessed: { 'date-parts': [[2025, 1, 3]] },
        URL: 'https://example.org/bb',
        language: 'zh-CN',
      },
    ]);
    expect(JSON.parse(await textOf(cslJson, []))).toEqual([]);
  });

  it('are entries of BibTeX, each with its own key', async () => {
    const keys = (await textOf(bibtex, reports)).match(/^@techreport\{[^,]+/gm);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });
});
