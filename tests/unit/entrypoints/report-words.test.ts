import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { REPORT_KINDS } from '../../../core/recognise/recognition';
import { ROOT } from '../architecture/source-files';

let language = 'zh_CN';
vi.mock('../../../entrypoints/shared/words/i18n/translate', () => ({
  t: (key: string, ...values: (string | number)[]) =>
    catalogue(language)[key]?.message.replace(/\$(\d)/g, (_, slot: string) => String(values[Number(slot) - 1])),
}));
const { kindName, warningSentence } = await import('../../../entrypoints/shared/words/format/report-words');

const catalogue = (of: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(path.join(ROOT, 'public/_locales', of, 'messages.json'), 'utf8'));
const inLanguage = <T>(of: string, say: () => T): T => {
  language = of;
  return say();
};

describe.each(['zh_CN', 'en'])('in %s', (of) => {
  test.each(REPORT_KINDS)('a %s has a name of its own', (kind) => {
    const names = inLanguage(of, () => REPORT_KINDS.map(kindName));
    const name = inLanguage(of, () => kindName(kind));
    expect(name).toMatch(/\S/);
    expect(names.filter((other) => other === name)).toHaveLength(1);
  });
});

describe('a warning', () => {
  test.each([
    [
      { code: 'year-uncertain', detail: '2023、2024' },
      '未能确定报告年份（可能是2023年或2024年）；没有写明时间的数据不记时期。',
      'The year of the report is not certain (it may be 2023 or 2024); figures that name no time have no period.',
    ],
    [
      { code: 'year-uncertain' },
      '未能确定报告年份；没有写明时间的数据不记时期。',
      'The year of the report is not certain; figures that name no time have no period.',
    ],
    [
      { code: 'year-mismatch', detail: '2021 / 2020' },
      '标题写的是2021年，正文说的是2020年，以正文为准。',
      'The title says 2021, the text tells of 2020; the text is followed.',
    ],
    [
      { code: 'several-reports' },
      '这个页面上不止一份报告，这里只读了其中一份。',
      'There is more than one report on this page; only one of them was read.',
    ],
    [
      { code: 'table-unread', detail: '1: 12' },
      '表1 有 12 个数字未能读取，未计入。',
      'Numbers not read and left out: 12 (in table 1).',
    ],
    [
      { code: 'table-unread', detail: '1、3: 40' },
      '表1、3 有 40 个数字未能读取，未计入。',
      'Numbers not read and left out: 40 (in table 1, 3).',
    ],
    [
      { code: 'table-unread', detail: '1、2、3、4、5、6、9: 400' },
      '7 张表里有 400 个数字未能读取，未计入。',
      'Numbers not read and left out: 400 (in 7 tables).',
    ],
    [{ code: 'table-unread' }, '有表格未能读取，未计入。', 'A table could not be read and is left out.'],
  ])('%o has a sentence in both languages', (warning, chinese, english) => {
    expect(inLanguage('zh_CN', () => warningSentence(warning))).toBe(chinese);
    expect(inLanguage('en', () => warningSentence(warning))).toBe(english);
  });
});
