import { describe, expect, it } from 'vitest';
import { noticeSentence, troubleSentence } from '../../../core/cli/file-words';

describe('why a file was not read', () => {
  it.each([
    ['empty', undefined, undefined, 'a.pdf is empty; save the page or text again.'],
    ['no-text', undefined, undefined, 'a.pdf holds no text; it may be a scan or hold pictures only.'],
    ['no-text', undefined, 'page 3', 'a.pdf holds no text (page 3); it may be a scan or hold pictures only.'],
    [
      'unknown',
      undefined,
      undefined,
      'a.pdf is not a text or a web page (binary data); save it as text or HTML first.',
    ],
    ['unsupported', 'rar', undefined, 'a.pdf is not read: it is a RAR archive; unpack it first.'],
    ['unsupported', 'wps', undefined, 'a.pdf is not read: it is of a format that is not read (wps).'],
    ['unsupported', undefined, undefined, 'a.pdf is not read: it is of a format that is not read (?).'],
    ['damaged', undefined, 'sheet2.xml', 'a.pdf is damaged or cut off (sheet2.xml); get the file again.'],
    ['encrypted', undefined, undefined, 'a.pdf opens with a password only; save it without one.'],
    ['too-large', '1000', 'b.xlsx', 'a.pdf holds more than is read of one file (b.xlsx): 1000; divide it.'],
    ['too-large', undefined, undefined, 'a.pdf holds more than is read of one file; divide it.'],
    ['too-deep', undefined, 'b.zip', 'a.pdf holds archives within archives (b.zip); unpack them first.'],
  ] as const)('is one sentence: %s, %s, %s', (code, detail, place, sentence) => {
    expect(
      troubleSentence({ code, file: 'a.pdf', ...(detail && { detail }), ...(place !== undefined && { place }) }),
    ).toBe(sentence);
  });
});

describe('what to know of a file that was read', () => {
  it.each([
    [{ code: 'scanned-pages', count: 2, place: '4, 9' }, 'a.pdf: 2 pages are pictures without text (4, 9).'],
    [{ code: 'scanned-pages' }, 'a.pdf: some pages are pictures without text.'],
    [{ code: 'damaged-pages', count: 1, place: '7' }, 'a.pdf: 1 pages are damaged and were left out (7).'],
    [{ code: 'damaged-pages' }, 'a.pdf: some pages are damaged and were left out.'],
    [{ code: 'no-unicode', count: 12 }, 'a.pdf: 12 characters stand for no letters; figures among them are lost.'],
    [{ code: 'no-unicode' }, 'a.pdf: some characters stand for no letters; figures among them are lost.'],
    [{ code: 'entry-left-out', place: 'logo.png' }, 'a.pdf: logo.png holds no document and was left out.'],
    [{ code: 'entry-not-read', place: 'b.doc' }, 'a.pdf: b.doc was not read.'],
    [
      { code: 'entry-not-read', place: 'b.doc', trouble: { code: 'encrypted', file: 'a.pdf/b.doc' } },
      'a.pdf/b.doc opens with a password only; save it without one.',
    ],
    [{ code: 'hidden-sheet', place: '草稿' }, 'a.pdf: the hidden sheet 草稿 was left out.'],
  ] as const)('is one sentence: %j', (notice, sentence) => {
    expect(noticeSentence({ file: 'a.pdf', ...notice })).toBe(sentence);
  });
});
