import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentFromHtml, loadFile } from '../../../core/cli/load';
import { documentFromText } from '../../../core/document/from-text';
import { type Printing, printed, toldBy } from './printed-report';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/lines');
const plain = readFileSync(path.join(FIXTURES, 'g00-plain.txt'), 'utf8');
const paragraphs = plain.split('\n').filter((line) => line.trim() !== '');
const expected = toldBy(documentFromText(plain));

describe('a report in printed lines has the figures of its plain text', () => {
  it('has them in the plain text', () => {
    expect(expected).toHaveLength(86);
    expect(expected).toContain('18640000000 元 地区生产总值 2023 actual');
    expect(expected).toContain('99.1 % 食品抽检合格率 2023 actual');
    expect(expected).toContain('5 % 一般公共预算收入 2024 target');
  });

  it.each([
    'g01-pdf-lines.html',
    'g02-doc-viewer.html',
    'g03-pre-cuts-decimal.html',
    'g04-placed-spans.html',
    'g05-text-cuts-decimal.txt',
    'g06-one-p-a-line.html',
    'g07-text-blank-lines.txt',
    'h01-traditional.html',
  ])('%s', async (file) => {
    const { document } = await loadFile(path.join(FIXTURES, file));
    expect(toldBy(document)).toEqual(expected);
  });
});

const WIDTHS = Array.from({ length: 37 }, (_, index) => 24 + index);
const HAN = '〇一二三四五六七八九';
const hanPage = (page: number): string => (page < 10 ? HAN[page]! : `十${page === 10 ? '' : HAN[page - 10]}`);
const FURNITURE: [string, (page: number) => string[]][] = [
  ['dashed page numbers', (page) => [`— ${page} —`]],
  ['page numbers between dots', (page) => [`·${page}·`]],
  ['第…页', (page) => [`第${page}页`]],
  [
    'bare full-width page numbers',
    (page) => [String.fromCharCode(...[...String(page)].map((c) => c.charCodeAt(0) + 0xfee0))],
  ],
  ['page numbers in Han numerals', (page) => [`— ${hanPage(page)} —`]],
  ['page numbers with a running head', (page) => [`- ${page} -`, '清河县政府工作报告']],
];

const html = (element: string, lines: string[]): string =>
  `<!doctype html><html><head><title></title></head><body><div>${lines.map((line) => `<${element}>${line}</${element}>`).join('')}</div></body></html>`;

describe('a report printed at any width', () => {
  const settings = WIDTHS.flatMap((characters): Printing[] =>
    (['setter', 'program'] as const).flatMap((by) =>
      [true, false].map((indented) => ({ width: 2 * characters, by, indented })),
    ),
  );
  // Six widths of each, in turn indented or not
  const some = settings.filter((_, index) => index % 6 === 1);
  const name = ({ width, by, indented }: Printing): string =>
    `${width / 2} characters by a ${by}${indented ? ', indented' : ''}`;

  it.each(settings.map((printing) => [name(printing), printing] as const))('as lines, %s', (_, printing) => {
    expect(toldBy(documentFromText(printed(paragraphs, printing).join('\n')))).toEqual(expected);
  });

  it.each(some.map((printing) => [name(printing), printing] as const))('with blank lines, %s', (_, printing) => {
    expect(toldBy(documentFromText(printed(paragraphs, printing).join('\n\n')))).toEqual(expected);
  });

  it.each(['p', 'div'].flatMap((element) => some.map((printing) => [element, name(printing), printing] as const)))(
    'one <%s> a line, %s',
    async (element, _, printing) => {
      const document = await documentFromHtml(html(element, printed(paragraphs, printing)), { url: null });
      expect(toldBy(document)).toEqual(expected);
    },
  );

  it.each(
    FURNITURE.flatMap(([what, furniture]) =>
      some.map((printing) => [what, name(printing), { ...printing, furniture, pageLines: 11 }] as const),
    ),
  )('with %s, %s', (_, __, printing) => {
    expect(toldBy(documentFromText(printed(paragraphs, printing).join('\n')))).toEqual(expected);
  });

  it.each(settings.map((printing) => [name(printing), printing] as const))(
    'swallows no heading without a number, %s',
    (_, printing) => {
      const unnumbered = paragraphs.flatMap((paragraph) => {
        const match = /^（[一二三四五六]）(.+?)。(.+)$/.exec(paragraph);
        return match === null ? [paragraph] : [match[1]!, match[2]!];
      });
      const headings = unnumbered.filter((paragraph) => /^[^，。：年]{8,20}$/.test(paragraph));
      expect(headings.length).toBeGreaterThan(3);
      const document = documentFromText(printed(unnumbered, printing).join('\n'));
      const blocks = document.blocks.map((block) => document.text.slice(block.start, block.end));
      expect(headings.filter((heading) => !blocks.includes(heading))).toEqual([]);
    },
  );
});
