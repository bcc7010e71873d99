import { describe, expect, test } from 'vitest';
import { addressOfMention, textFragment } from '../../../entrypoints/shared/words/format/text-fragment';
import { documentOf } from '../store/reading';

/** The fragment of the nth place where a text has a mention, decoded. */
function fragmentOf(text: string, mention: string, nth = 1): string {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(mention, start + 1);
  return decodeURIComponent(textFragment(documentOf(text), { start, end: start + mention.length }));
}

describe('textFragment', () => {
  test('names the mention between the clauses beside it', () => {
    const text = '一、回顾\n全年收入22.7亿元，增长5.1%。\n二、计划';
    expect(fragmentOf(text, '5.1%')).toBe('#:~:text=增长-,5.1%,-。');
  });

  test('hides the characters that have a meaning in a text directive', () => {
    const odd = documentOf('A-1, 5-7%&x');
    const fragment = textFragment(odd, { start: 5, end: 9 });
    expect(fragment).toBe('#:~:text=A%2D1%2C-,5%2D7%25,-%26x');
  });

  test('grows by whole clauses until it stands in the document once', () => {
    const text = '东片：新增18家，增长5.1%，好于预期。\n西片：新增27家，增长5.1%，好于预期。';
    expect(fragmentOf(text, '5.1%', 2)).toBe('#:~:text=新增27家，增长-,5.1%,-，好于预期');
    expect(fragmentOf(text, '5.1%')).toBe('#:~:text=新增18家，增长-,5.1%,-，好于预期');
  });

  test('begins and ends where words do: a number with a comma is one word', () => {
    expect(fragmentOf('共计1,200家企业，减少30家。又共计1,200家企业，减少31家。', '31家')).toBe(
      '#:~:text=减少-,31家,-。',
    );
    expect(fragmentOf('收入1,200元和30元、1,300元和30元。', '30元', 2)).toBe('#:~:text=1,300元和-,30元,-。');
  });

  test('a cell is told by the cells beside it, and no context spans two of them', () => {
    const text = '镇\t学校\t医院\n东镇\t3所\t1所\n西镇\t3所\t1所\n南镇\t3所\t2所';
    expect(fragmentOf(text, '3所', 2)).toBe('#:~:text=西镇-,3所,-1所');
  });

  test('two lines that are the same word for word keep all the context there is', () => {
    const text = '全年新增30家。\n全年新增30家。';
    expect(fragmentOf(text, '30家', 2)).toBe('#:~:text=全年新增-,30家,-。');
  });
});

describe('addressOfMention', () => {
  const at = { start: 2, end: 5 };
  test.each([
    ['https://a.cn/x', 'https://a.cn/x#:~:text=收入-,30元,-。'],
    ['https://a.cn/x?y=1#part', 'https://a.cn/x?y=1#part:~:text=收入-,30元,-。'],
    ['https://a.cn/x#:~:text=old', 'https://a.cn/x#:~:text=收入-,30元,-。'],
    ['https://a.cn/#/article/3', 'https://a.cn/#/article/3:~:text=收入-,30元,-。'],
  ])('%s', (url, expected) => {
    expect(decodeURIComponent(addressOfMention(documentOf('收入30元。', url), at)!)).toBe(expected);
  });

  test('a document without an address has none', () => {
    expect(addressOfMention({ ...documentOf('收入30元。'), url: null }, at)).toBeNull();
  });
});
