import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, paragraph, read, utf8, xlsx } from './office-files';

const REPORT = '某某区政府工作报告\n各位代表：\n全年地区生产总值增长5%。\n';
/** `报告.txt` in GBK. */
const GBK_NAME = [0xb1, 0xa8, 0xb8, 0xe6, ...strToU8('.txt')];

/** A ZIP whose names are these bytes and do not say that they are UTF-8. */
function zipNamed(name: number[], content: Uint8Array): Uint8Array {
  const placeholder = 'x'.repeat(name.length);
  const bytes = zipSync({ [placeholder]: content });
  for (let at = 0; at + name.length <= bytes.length; at++) {
    if (name.every((_, i) => bytes[at + i] === 0x78)) bytes.set(name, at);
  }
  return bytes;
}

describe('a ZIP', () => {
  it('gives the documents in it, each with its path, and says what it left out or could not read', async () => {
    const result = await read(
      'all.zip',
      zipSync({
        '2031/report.txt': utf8(REPORT),
        '2031/picture.png': utf8('PNG'),
        'report.docx': docx(paragraph('全年地区生产总值增长6%。')),
        'broken.docx': docx(paragraph('坏')).subarray(0, 300),
        'empty.txt': utf8(' '),
      }),
    );
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    expect(result.documents.map(({ name, format }) => [name, format])).toEqual([
      ['all.zip/2031/report.txt', 'text'],
      ['all.zip/report.docx', 'docx'],
    ]);
    expect(result.notices.map(({ code, place, trouble }) => [code, place, trouble?.code])).toEqual([
      ['entry-left-out', '2031/picture.png', undefined],
      ['entry-not-read', 'broken.docx', 'damaged'],
      ['entry-not-read', 'empty.txt', 'empty'],
    ]);
  });
  it('reads names in GBK that do not say so', async () => {
    const result = await read('a.zip', zipNamed(GBK_NAME, utf8(REPORT)));
    expect(result).toMatchObject({ documents: [{ name: 'a.zip/报告.txt' }] });
  });
  it('lets no name lead out of it, nor into what objects are made of', async () => {
    const result = await read(
      'a.zip',
      zipSync({
        '../../etc/a.txt': utf8(REPORT),
        '..\\b.txt': utf8(REPORT),
        __proto__x: utf8(REPORT),
        'c\u202etxt.exe.txt': utf8(REPORT),
      }),
    );
    expect(result.ok && result.documents.map(({ name }) => name)).toEqual([
      'a.zip/etc/a.txt',
      'a.zip/b.txt',
      'a.zip/__proto__x',
      'a.zip/ctxt.exe.txt',
    ]);
  });
  it('reads a ZIP in a ZIP, but not without end', async () => {
    const nested = (depth: number): Uint8Array =>
      depth === 0 ? utf8(REPORT) : zipSync({ [depth === 1 ? 'a.txt' : 'a.zip']: nested(depth - 1) });
    expect(await read('a.zip', nested(2))).toMatchObject({ ok: true, documents: [{ name: 'a.zip/a.zip/a.txt' }] });
    expect(await read('a.zip', nested(9))).toMatchObject({ ok: false, trouble: { code: 'too-deep', file: 'a.zip' } });
  });
  it('refuses a bomb by counting what comes out of it, not by what it declares', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(160_000_000).fill(0x31), 'b.txt': utf8(REPORT) }, { level: 1 });
    // It declares one byte
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 1, true);
    const result = await read('bomb.zip', bomb);
    expect(result).toMatchObject({
      ok: true,
      documents: [{ name: 'bomb.zip/b.txt' }],
      notices: [{ code: 'entry-not-read', place: 'a.txt', trouble: { code: 'too-large' } }],
    });
  });
  it('names what it is where it is a document that is not read', async () => {
    const packed = (name: string) => zipSync({ [name]: utf8('<a/>') });
    expect(await read('a.ofd', packed('OFD.xml'))).toMatchObject({ trouble: { code: 'damaged', place: 'OFD.xml' } });
    expect(await read('a.pptx', packed('ppt/presentation.xml'))).toMatchObject({ trouble: { detail: 'slides' } });
  });
  it('is told by its bytes, whatever its name', async () => {
    expect(await read('page.html', docx(paragraph('全年增长5%。')))).toMatchObject({ documents: [{ format: 'docx' }] });
    expect(await read('a.docx', utf8(REPORT))).toMatchObject({ documents: [{ format: 'text' }] });
  });
  it('is no PDF because it speaks of one', async () => {
    const page = utf8(`<!doctype html><title>%PDF-1.7</title><p>${REPORT}</p>`);
    expect(await read('a.html', page)).toMatchObject({ documents: [{ format: 'html' }] });
    expect(await read('a.pdf', utf8('\n%PDF-1.7\n'))).toMatchObject({ trouble: { detail: 'pdf' } });
  });
  it.each([
    ['a.rar', 'Rar!\u001a\u0007', 'rar'],
    ['a.rtf', '{\\rtf1 hello}', 'rtf'],
  ])('%s is told by name', async (name, content, detail) => {
    expect(await read(name, utf8(content))).toEqual({
      ok: false,
      trouble: { code: 'unsupported', file: name, detail },
    });
  });
  it('says which of its files opens with a password only', async () => {
    const bytes = zipSync({ 'a.txt': utf8(REPORT) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    expect(await read('a.zip', bytes)).toEqual({
      ok: false,
      trouble: { code: 'encrypted', file: 'a.zip', place: 'a.txt' },
    });
  });
});

describe('a file cut off or altered', () => {
  /** Park and Miller's generator: the same bytes are altered in every run. */
  function* random(seed: number): Generator<number> {
    for (let state = seed; ; ) {
      state = (state * 48_271) % 2_147_483_647;
      yield state;
    }
  }
  const word = docx(paragraph('某某区政府工作报告') + paragraph('全年地区生产总值增长5.2%。'));
  const sheet = xlsx([{ name: '表1', rows: [['<c r="A1"><v>5</v></c>', '<c r="B1"><v>6</v></c>']] }]);

  it.each([
    ['a.docx', word],
    ['a.xlsx', sheet],
  ])('%s is read or refused with a code, however it is altered', async (name, whole) => {
    const next = random(20_310_101);
    const came = { read: 0, refused: 0 };
    for (let round = 0; round < 100; round++) {
      let bytes = whole.slice();
      const edits = 1 + (next.next().value % 4);
      for (let edit = 0; edit < edits; edit++) bytes[next.next().value % bytes.length] = next.next().value & 0xff;
      if (round % 5 === 0) bytes = bytes.subarray(0, next.next().value % bytes.length);
      const result = await read(name, bytes);
      if (result.ok) came.read++;
      else {
        came.refused++;
        expect(result.trouble.file).toBe(name);
      }
    }
    expect(came.read + came.refused).toBe(100);
    expect(came.refused).toBeGreaterThan(20);
  });
  it('is never read in part: the checksum of each file tells', async () => {
    const next = random(7);
    for (let round = 0; round < 40; round++) {
      const bytes = word.slice();
      const at = next.next().value % bytes.length;
      bytes[at] = bytes[at]! ^ (1 + (next.next().value % 255));
      const result = await read('a.docx', bytes);
      if (result.ok && result.documents[0]!.format === 'docx')
        expect(result.documents[0]!.document.text).toBe('某某区政府工作报告\n全年地区生产总值增长5.2%。\n');
    }
  });
});
