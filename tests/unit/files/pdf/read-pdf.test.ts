import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdfFile } from '../../../../core/cli/pdf';
import type { PdfModule } from '../../../../core/files/pdf/pdf-module';
import { readPdf } from '../../../../core/files/pdf/read-pdf';
import { makePdf, setLines } from './make-pdf';
import { blocksOf, read } from './read-made';

const CODES = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps/');
const FULL = '全市上下齐心协力推动经济回升向好质量效益稳步提高各项'; // 26 characters, as wide as the column
const LAST = '事业取得新的进步，增长5.2%。';

describe('lines', () => {
  test('that fill the column go on in the next, over the end of a page too; an indent begins a paragraph', async () => {
    const first = setLines([`　　${FULL.slice(0, 24)}`, FULL, LAST, `　　${FULL.slice(0, 24)}`]);
    const second = setLines([FULL, LAST]);
    expect(await blocksOf([{ texts: first }, { texts: second }])).toEqual([
      `paragraph: ${FULL.slice(0, 24)}|${FULL}|${LAST}`,
      `paragraph: ${FULL.slice(0, 24)}|${FULL}|${LAST}`,
    ]);
  });

  test('of two columns are read one column after the other', async () => {
    const left = [
      '左栏第一行文字写满这一栏',
      '左栏第二行文字写满这一栏',
      '左栏第三行文字写满这一栏',
      '左栏第四行文字写满这一栏',
      '左栏完了。',
    ];
    const right = left.map((line) => line.replace('左', '右'));
    const texts = [
      { x: 150, y: 800, text: '横跨两栏的大标题放在上面二十字', size: 20 },
      ...setLines(left, { x: 60, top: 760 }),
      ...setLines(right, { x: 215, top: 760 }),
    ];
    const found = (await blocksOf([{ texts }])).join(' ').replaceAll('|', '');
    expect(found.indexOf('左栏完了')).toBeGreaterThan(found.indexOf('左栏第四行'));
    expect(found.indexOf('右栏第一行')).toBeGreaterThan(found.indexOf('左栏完了'));
  });

  test('of a list beside prose are a column of their own', async () => {
    const list = ['首页', '机构', '新闻', '统计资料', '统计数据', '法规', '服务'];
    const prose = Array.from({ length: 7 }, (_, i) => `正文第${'一二三四五六七'[i]}行的文字写满这一栏的宽度`);
    const texts = [
      ...setLines(list, { x: 40, top: 750, pitch: 17 }),
      ...setLines(prose, { x: 240, top: 760, pitch: 22 }),
    ];
    const found = (await blocksOf([{ texts }])).join(' ').replaceAll('|', '');
    expect(found.indexOf('正文第一行')).toBeGreaterThan(found.indexOf('服务'));
    expect(found).toContain(prose.join(''));
  });

  test('of six columns of a newspaper are read one column after the other', async () => {
    const texts = Array.from({ length: 6 }, (_, c) =>
      setLines(
        Array.from({ length: 5 }, (_line, i) => `${'甲乙丙丁戊己'[c]}栏第${i + 1}行写满这一栏`),
        { x: 40 + c * 130, top: 760, size: 11 },
      ),
    ).flat();
    const found = (await blocksOf([{ width: 900, texts }])).join(' ').replaceAll('|', '');
    const at = [...'甲乙丙丁戊己'].flatMap((c) => [1, 5].map((i) => found.indexOf(`${c}栏第${i}行`)));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  test('repeated at a page’s edge are no text, nor are page numbers in any digits', async () => {
    const pages = ['一', '二', '三', '四'].map((number, i) => ({
      texts: [
        { x: 200, y: 810, text: '某市统计公报' },
        ...setLines([`　　第${number}页的话共${i + 3}00亿元。`]),
        { x: 290, y: 30, text: i % 2 === 0 ? `— ${number} —` : `第${number}页` },
      ],
    }));
    expect(await blocksOf(pages)).toEqual(
      [3, 4, 5, 6].map((n, i) => `paragraph: 第${'一二三四'[i]}页的话共${n}00亿元。`),
    );
  });

  test('that a browser prints at the edges are no text, on two pages already', async () => {
    const pages = [1, 2].map((number) => ({
      texts: [
        ...setLines([`　　第${number}段的话共${number}00亿元。`]),
        { x: 30, y: 20, text: 'https://www.example.gov.cn/tjgb/2025/t20250401.html', size: 8 },
        { x: 540, y: 20, text: `${number}/2`, size: 8 },
      ],
    }));
    expect(await blocksOf(pages)).toEqual(['paragraph: 第1段的话共100亿元。', 'paragraph: 第2段的话共200亿元。']);
  });

  test('of a stamp over them are no text; large characters beside them are', async () => {
    const texts = [
      { x: 200, y: 800, text: '航道养护', size: 26 },
      { x: 350, y: 804, text: '公报', size: 12 },
      ...setLines(['　　疏浚航道31公里。', '　　新建码头4座。'], { top: 760 }),
      { x: 100, y: 738, text: '送', size: 30 },
      { x: 130, y: 738, text: '审', size: 30 },
      { x: 400, y: 738, text: '稿', size: 30 },
    ];
    expect(await blocksOf([{ texts }])).toEqual([
      'paragraph: 航道养护 公报',
      'paragraph: 疏浚航道31公里。',
      'paragraph: 新建码头4座。',
    ]);
  });

  test('after the pages of the contents begin another line', async () => {
    const texts = setLines(['一、航道工作回顾....................3', '名词解释............................11'], {
      x: 60,
    });
    expect((await blocksOf([{ texts }])).map((block) => block.replace(/\.+/, '…'))).toEqual([
      'paragraph: 一、航道工作回顾…3',
      'paragraph: 名词解释…11',
    ]);
  });

  test('printed twice for bold type are one; a slanted watermark is none', async () => {
    const texts = [
      { x: 70, y: 700, text: '一般公共预算收入519亿元。' },
      { x: 70.3, y: 700, text: '一般公共预算收入519亿元。' },
      { x: 100, y: 300, text: '内部资料请勿外传', slant: true, size: 40 },
    ];
    expect(await blocksOf([{ texts }])).toEqual(['paragraph: 一般公共预算收入519亿元。']);
  });

  test.each([
    ['a page that is shown turned', { rotate: 90, turn: 1 }],
    ['text that runs up an upright page', { rotate: 0, turn: 1 }],
  ])('are read upright: %s', async (_, { rotate, turn }) => {
    const lines = [`　　${FULL.slice(0, 24)}`, FULL, LAST];
    // Running up the page: the next line stands to the right
    const texts = lines.map((text, i) => ({
      x: 100 + 20 * i,
      y: text.startsWith('　') ? 94 : 70,
      text: text.replace(/^　+/, ''),
      turn,
    }));
    expect(await blocksOf([{ texts, rotate }])).toEqual([`paragraph: ${FULL.slice(0, 24)}|${FULL}|${LAST}`]);
  });
});

describe('what is told', () => {
  test('places of words on their pages, in points from the upper left corner', async () => {
    const { documents } = await read([
      { texts: setLines(['第一页。']) },
      { texts: setLines(['收入519亿元。'], { x: 100 }) },
    ]);
    const { document, places } = documents[0]!;
    const at = document.text.indexOf('收入519亿元');
    const run = places!.runs.find(({ start, end }) => start <= at && at < end)!;
    expect(places!.pages).toEqual([
      { width: 595, height: 842 },
      { width: 595, height: 842 },
    ]);
    expect(run.page).toBe(1);
    expect(run.x).toBeCloseTo(100, 0);
    // The baseline stands 82 points under the upper edge, the type is 12 points high
    expect(run.y).toBeGreaterThan(68);
    expect(run.y + run.height).toBeGreaterThan(82);
    expect(run.y + run.height).toBeLessThan(86);
    expect(run.width).toBeCloseTo(12 * 6.5, 0);
  });

  test('pages that are pictures, by their numbers; a file of nothing else has no text', async () => {
    const { notices } = await read([{ texts: setLines([`　　${FULL}`]) }, { picture: true }, { picture: true }]);
    expect(notices).toEqual([{ code: 'scanned-pages', file: '样.pdf', count: 2, place: '2-3' }]);
    const scan = await readPdfFile({ name: '扫描.pdf', bytes: makePdf([{ picture: true }]) });
    expect(scan).toEqual({ ok: false, trouble: { code: 'no-text', file: '扫描.pdf' } });
  });

  test('each of many pages, though fonts and tables of codes are let go on the way', async () => {
    const count = 24;
    const around = Array.from({ length: 6 }, () => `　　${FULL}`);
    const pages = Array.from({ length: count }, (_, i) => ({
      texts: setLines([...around, `　　第${i + 1}座桥长${700 + i}米。`, ...around]),
    }));
    const { documents, notices } = await read(pages);
    expect(notices).toEqual([]);
    expect(documents[0]!.document.text.match(/\d+米/g)).toEqual(pages.map((_, i) => `${700 + i}米`));
    const pdf = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfModule;
    let letGo = 0;
    const counted = {
      ...pdf,
      getDocument: (options: Record<string, unknown>) => {
        const task = pdf.getDocument(options);
        const promise = task.promise.then((file) => {
          const cleanup = file.cleanup.bind(file);
          file.cleanup = async () => {
            letGo++;
            await cleanup();
          };
          return file;
        });
        return { promise, destroy: () => task.destroy() };
      },
    };
    const again = await readPdf({ name: '样.pdf', bytes: makePdf(pages) }, { pdf: counted, cMapUrl: CODES });
    expect(again.ok && again.documents[0]!.document.text).toBe(documents[0]!.document.text);
    expect(letGo).toBe(2);
  });

  test('characters of a font’s own, by their pages', async () => {
    const { notices } = await read([{ texts: setLines([`　　${FULL}`, '收入\ue123\ue124亿元']) }]);
    expect(notices).toEqual([{ code: 'no-unicode', file: '样.pdf', count: 2, place: '1' }]);
  });

  test.each([
    ['a password', () => makePdf([{ texts: setLines([FULL]) }], { encrypted: true }), 'encrypted'],
    ['no PDF behind its first bytes', () => Uint8Array.from('%PDF-1.4\nnothing', (c) => c.charCodeAt(0)), 'damaged'],
  ])('why a file does not open: %s', async (_, bytes, code) => {
    expect(await readPdfFile({ name: 'a.pdf', bytes: bytes() })).toEqual({
      ok: false,
      trouble: { code, file: 'a.pdf' },
    });
  });
});
