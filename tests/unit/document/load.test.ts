import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadFile } from '../../../core/cli/load';
import { LoadError } from '../../../core/cli/load-error';
import { decodeBytes } from '../../../core/files/charset';

const WORDS = '政府工作报告';
// jsdom is loaded with the first page
vi.setConfig({ testTimeout: 30_000 });

/** `政府工作报告` in GB 2312, GBK and GB 18030 alike. */
const GB = [0xd5, 0xfe, 0xb8, 0xae, 0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xa8, 0xb8, 0xe6];
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, little: boolean): number[] =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
const decode = (bytes: number[]) => decodeBytes(Uint8Array.from(bytes));

describe('decodeBytes', () => {
  it('reads UTF-8, keeping a byte order mark', () => {
    expect(decode([0xef, 0xbb, 0xbf, ...utf8(WORDS)])).toEqual({ text: `\ufeff${WORDS}`, charset: 'utf-8' });
    expect(decode(utf8(WORDS)).text).toBe(WORDS);
  });
  it('reads GB 18030 where nothing is declared', () => {
    expect(decode(GB)).toEqual({ text: WORDS, charset: 'gb18030' });
  });
  it.each(['gb2312', 'GBK', 'gb18030'])('reads a page that declares %s', (name) => {
    expect(decode([...ascii(`<meta charset="${name}">`), ...GB])).toMatchObject({ charset: 'gb18030' });
  });
  it('believes valid UTF-8 over a declaration of something else', () => {
    const bytes = [...ascii('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'), ...utf8(WORDS)];
    expect(decode(bytes).text).toContain(WORDS);
  });
  it('reads GB 18030 where UTF-8 is declared but does not hold', () => {
    expect(decode([...ascii('<meta charset="utf-8">'), ...GB, ...GB]).text).toContain(WORDS);
  });
  it('reads UTF-8 with one broken character as UTF-8', () => {
    const bytes = [...ascii('<meta charset="utf-8">'), ...utf8(WORDS.repeat(20)), 0xe6, 0x94];
    expect(decode(bytes).text).toContain(WORDS);
  });
  it('reads a declared charset of another language', () => {
    // 日本 in Shift_JIS
    expect(decode([...ascii('<meta charset="shift_jis">'), 0x93, 0xfa, 0x96, 0x7b]).text).toContain('日本');
  });
  it.each([true, false])('reads UTF-16 with and without a mark (little endian: %s)', (little) => {
    const text = `<p>2031</p>${WORDS}`;
    expect(decode(utf16(`\ufeff${text}`, little)).text.replace('\ufeff', '')).toBe(text);
    expect(decode(utf16(text, little)).text).toBe(text);
  });
  it('passes over a charset that nobody knows', () => {
    expect(decode([...ascii('<meta charset="x-none">'), ...GB]).text).toContain(WORDS);
  });
});

describe('loadFile', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'baoshu-load-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, bytes: number[]): string => {
    const path = join(folder, name);
    writeFileSync(path, Uint8Array.from(bytes));
    return path;
  };

  it('reads a text with the offsets of what the file holds', async () => {
    const { document } = await loadFile(write('a.txt', [0xef, 0xbb, 0xbf, ...utf8('各位代表：\r\n全年增长5%。')]));
    expect(document.text).toBe('\ufeff各位代表：\r\n全年增长5%。');
  });

  const page =
    '<!doctype html><title>某某区政府工作报告</title><div class="TRS_Editor"><p>全年地区生产总值增长5%，新增就业一万人，财政收入稳步增加。</p></div>';
  it('reads a page', async () => {
    const { document } = await loadFile(write('a.html', utf8(page)));
    expect(document.title).toBe('某某区政府工作报告');
    expect(document.text).toBe('全年地区生产总值增长5%，新增就业一万人，财政收入稳步增加。\n');
  });
  it('reads a page whatever its name', async () => {
    expect((await loadFile(write('saved.txt', utf8(page)))).document.title).toBe('某某区政府工作报告');
  });
  it('runs no script of a page', async () => {
    const hostile = `${page}<script>document.body.textContent = '改写'; globalThis.ran = true</script>`;
    expect((await loadFile(write('b.html', utf8(hostile)))).document.text).toContain('增长5%');
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  const failures: [string, () => string, RegExp][] = [
    ['a missing file', () => join(folder, 'none.txt'), /does not exist/],
    ['a folder', () => folder, /is a folder/],
    ['an empty file', () => write('empty.txt', []), /is empty/],
    ['a file of blanks', () => write('blank.txt', ascii(' \r\n\t ')), /is empty/],
    ['a PDF', () => write('c.pdf', [...ascii('%PDF-1.7\n'), 0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16]), /damaged/],
    [
      'a Word document cut off',
      () => write('d.docx', [0x50, 0x4b, 3, 4, 0, 0, 1, 2, 0, 0, 0, 0]),
      /is damaged or cut off/,
    ],
    ['binary data', () => write('e.bin', [0, 1, 2, 3, 0, 5, 6, 7, 0, 1]), /not a text or a web page/],
  ];
  it.each(failures)('says of %s in one sentence what is wrong', async (_, path, message) => {
    const error = await loadFile(path()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoadError);
    expect((error as LoadError).message).toMatch(message);
    expect((error as LoadError).message).toMatch(/\.$/);
    expect((error as LoadError).message).not.toContain('\n');
  });
});
