import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../../core/exchange/citation/bibtex';
import type { Cited } from '../../../../core/exchange/citation/cited';
import { gbt7714 } from '../../../../core/exchange/citation/gbt7714';

/** A citation of a district's report; `changes` replace what is known of it. */
const cited = (
  changes: Partial<Cited['recognition']> = {},
  url: string | null = 'https://www.example.cn/a',
): Cited => ({
  recognition: {
    kind: 'work-report',
    title: '2024年政府工作报告',
    publisher: '河北区人民政府',
    publishedOn: '2024-01-20',
    place: { name: '天津市河北区', code: '120105' },
    year: 2024,
    ...changes,
  },
  url,
  accessedOn: '2024-05-06',
});

/** The fields of an entry as BibTeX reads them: braces counted, whatever stands before them. */
function fieldsOf(entry: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const head = /^@\w+\{[\w-]+,\n/.exec(entry);
  expect(head).not.toBeNull();
  let at = head![0].length;
  for (;;) {
    const name = /^\s*(\w+) = \{/.exec(entry.slice(at));
    if (name === null) break;
    at += name[0].length;
    const from = at;
    for (let depth = 1; depth > 0; at++) {
      expect(at).toBeLessThan(entry.length);
      if (entry[at] === '{') depth++;
      if (entry[at] === '}') depth--;
    }
    fields[name[1]!] = entry.slice(from, at - 1);
    if (entry[at] === ',') at++;
  }
  expect(entry.slice(at)).toBe('\n}\n');
  return fields;
}

describe('GB/T 7714—2015', () => {
  test('a report: who answers for it, title, type, days and address', () => {
    expect(gbt7714(cited())).toBe(
      '河北区人民政府. 2024年政府工作报告[R/OL]. (2024-01-20)[2024-05-06]. https://www.example.cn/a.',
    );
  });

  test('what is no report by name is a document of the web', () => {
    expect(gbt7714(cited({ kind: 'news-account', title: '一年好光景' }))).toContain('一年好光景[EB/OL]. ');
  });

  test('what is unknown is left out', () => {
    expect(gbt7714(cited({ publisher: null, publishedOn: null }, null))).toBe(
      '2024年政府工作报告[R/OL]. [2024-05-06].',
    );
  });

  test('a title keeps its marks but neither its line breaks nor a full stop of its own', () => {
    expect(gbt7714(cited({ title: '  工作\n报告（[J]）。' }))).toContain('. 工作 报告（[J]）[R/OL]. ');
  });
});

describe('BibTeX', () => {
  test('a report', () => {
    expect(bibtex(cited())).toMatch(/^@techreport\{work-report-120105-2024-[0-9a-f]{6},\n/);
    expect(fieldsOf(bibtex(cited()))).toEqual({
      author: '{河北区人民政府}',
      title: '{2024年政府工作报告}',
      institution: '河北区人民政府',
      year: '2024',
      date: '2024-01-20',
      url: 'https://www.example.cn/a',
      urldate: '2024-05-06',
    });
  });

  test('an account of the web, and what is unknown left out', () => {
    const entry = bibtex(cited({ kind: 'news-account', publisher: null, publishedOn: null, place: null }, null));
    expect(entry).toMatch(/^@online\{news-account-2024-[0-9a-f]{6},\n/);
    expect(fieldsOf(entry)).toEqual({ title: '{2024年政府工作报告}', urldate: '2024-05-06' });
  });

  test('the key is the same for the same sentence and another for another', () => {
    const keyOf = (url: string) => /\{([^,]+),/.exec(bibtex(cited({}, url)))![1];
    expect(keyOf('https://a.cn/#:~:text=1')).toBe(keyOf('https://a.cn/#:~:text=1'));
    expect(keyOf('https://a.cn/#:~:text=1')).not.toBe(keyOf('https://a.cn/#:~:text=2'));
  });

  test.each([
    ['增长50% & 更多_事 #1 $5', '{增长50\\% \\& 更多\\_事 \\#1 \\$5}'],
    ['}, url = {javascript:x', '{{\\textbraceright}, url = {\\textbraceleft}javascript:x}'],
    ['\\input{/etc/passwd}', '{{\\textbackslash}input{\\textbraceleft}/etc/passwd{\\textbraceright}}'],
    ['a~b^c', '{a{\\textasciitilde}b{\\textasciicircum}c}'],
    ['{{{{', `{${'{\\textbraceleft}'.repeat(4)}}`],
    ['一\n二\u2028三', '{一 二 三}'],
  ])('the title %j stays one field', (title, written) => {
    const fields = fieldsOf(bibtex(cited({ title, publisher: title })));
    expect(fields.title).toBe(written);
    expect(fields.institution).toBe(written.slice(1, -1));
    expect(fields.url).toBe('https://www.example.cn/a');
  });

  test('an address keeps its percent signs and can close no field', () => {
    const { url } = fieldsOf(bibtex(cited({}, 'https://a.cn/?q={x}}&y=%E5#:~:text=%E5%B9%B4,-a_b')));
    expect(url).toBe('https://a.cn/?q=%7Bx%7D%7D&y=%E5#:~:text=%E5%B9%B4,-a_b');
  });
});
