import { describe, expect, test } from 'vitest';
import { readPdfFile } from '../../../core/cli/pdf';
import { rectanglesOf } from '../../../core/files/places';
import { makeOfd, type OfdManner } from './ofd-file';
import { read } from './office-files';
import { type MadePage, makePdf, setLines } from './pdf/make-pdf';

const PROSE: MadePage[] = [
  {
    texts: [
      { x: 200, y: 790, text: '某某县2031年政府工作报告', size: 16 },
      ...setLines([
        '　　一年来，全县地区生产总值达到519.7亿元，增长6.3%，一般公共预',
        '算收入20.5亿元，城镇新增就业3200人。',
        '　　今年的目标是增长6%左右。',
      ]),
      { x: 285, y: 40, text: '— 1 —', size: 10 },
    ],
  },
  { texts: [...setLines(['　　粮食产量12.5万吨。']), { x: 285, y: 40, text: '— 2 —', size: 10 }] },
];
const cell = (column: number, line: number, text: string) => ({ x: 80 + column * 120, y: 700 - line * 24, text });
const TABLE: MadePage[] = [
  {
    texts: [
      { x: 200, y: 760, text: '主要指标完成情况', size: 14 },
      ...[
        ['指标', '2030年', '2031年'],
        ['收入（亿元）', '519.7', '548.1'],
        ['支出（亿元）', '601.2', '622.9'],
        ['粮食（万吨）', '12.5', '12.9'],
      ].flatMap((line, at) => line.map((text, column) => cell(column, at, text))),
    ],
    lines: [
      ...[0, 1, 2, 3, 4].map((line): [number, number, number, number] => [70, 716 - line * 24, 430, 716 - line * 24]),
      ...[0, 1, 2, 3].map((column): [number, number, number, number] => [
        70 + column * 120,
        620,
        70 + column * 120,
        716,
      ]),
    ],
  },
];

async function ofPdf(pages: MadePage[]) {
  const result = await readPdfFile({ name: 'a.pdf', bytes: makePdf(pages) });
  if (!result.ok) throw new Error(result.trouble.code);
  return result.documents[0]!;
}
async function ofOfd(...given: Parameters<typeof makeOfd>) {
  const result = await read('a.ofd', makeOfd(...given));
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return { ...result.documents[0]!, notices: result.notices };
}

describe('an OFD document', () => {
  test.each<[OfdManner, MadePage[]]>([
    ['steps', PROSE],
    ['characters', PROSE],
    ['natural', PROSE],
    ['steps', TABLE],
    ['characters', TABLE],
    ['natural', TABLE],
  ])('whose texts are written by %s is read as the PDF of the same pages', async (manner, pages) => {
    const [pdf, ofd] = [await ofPdf(pages), await ofOfd(pages, { manner })];
    expect(ofd.format).toBe('ofd');
    expect(ofd.document.text).toBe(pdf.document.text);
    expect(ofd.document.blocks).toEqual(pdf.document.blocks);
    const at = pdf.document.text.indexOf('519.7');
    const [there] = rectanglesOf(pdf.places!, pdf.document.text, at, at + 5);
    const [here] = rectanglesOf(ofd.places!, ofd.document.text, at, at + 5);
    expect(here!.page).toBe(there!.page);
    for (const field of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(here![field] - there![field])).toBeLessThan(1);
  });

  test('has what is laid under its pages, on each', async () => {
    const { document } = await ofOfd(PROSE, {
      template: { texts: [{ x: 70, y: 400, text: '一式两份，各存其一，以备查考。' }] },
    });
    expect(document.text.match(/一式两份/g)).toHaveLength(2);
  });

  test('tells pages that are pictures, and is refused where all are', async () => {
    const { notices } = await ofOfd([...PROSE, { picture: true }]);
    expect(notices).toEqual([{ code: 'scanned-pages', file: 'a.ofd', count: 1 }]);
    expect(await read('a.ofd', makeOfd([{ picture: true }]))).toMatchObject({ trouble: { code: 'no-text' } });
  });

  test('is refused with the part that is missing, and where it is encrypted', async () => {
    const gone = makeOfd(PROSE, {
      parts: {
        'Doc_0/Document.xml': '<ofd:Document><ofd:Pages><ofd:Page BaseLoc="/Pages/7.xml"/></ofd:Pages></ofd:Document>',
      },
    });
    expect(await read('a.ofd', gone)).toMatchObject({ trouble: { code: 'damaged', place: 'Pages/7.xml' } });
    const locked = makeOfd(PROSE, { parts: { 'Encryptions.xml': '<ofd:Encryptions/>' } });
    expect(await read('a.ofd', locked)).toMatchObject({ trouble: { code: 'encrypted' } });
  });

  test('does not do for hostile steps what they ask for', async () => {
    const content =
      '<ofd:Page><ofd:Content><ofd:Layer><ofd:TextObject Boundary="20 20 100 10" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 99999999999 4 g -5 3 g x y">收入五百一十九点七亿元整</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>';
    const { document } = await ofOfd(PROSE.slice(0, 1), { parts: { 'Doc_0/Pages/Page_0/Content.xml': content } });
    expect(document.text.trim()).toBe('收入五百一十九点七亿元整');
  });
});
