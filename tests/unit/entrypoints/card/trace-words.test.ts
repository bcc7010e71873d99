import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { captureFile } from '../../../../core/cli/capture';
import { jieba } from '../../../../core/cli/jieba';
import type { TraceStep } from '../../../../core/figures/figure';
import messages from '../../../../public/_locales/zh_CN/messages.json';
import { filesUnder, ROOT, readSource } from '../../architecture/source-files';
import { figuresOf, readCases } from '../../figures/figure-cases';

vi.mock('../../../../entrypoints/shared/i18n/translate', () => ({
  t: (key: keyof typeof messages, ...values: string[]) =>
    messages[key].message.replace(/\$(\d)/g, (_, slot: string) => values[Number(slot) - 1] ?? ''),
}));
const { ruleMessage, traceSentence } = await import('../../../../entrypoints/shared/format/trace-words');

/** The tagger's dictionary takes seconds on a busy machine, more than a test may. */
beforeAll(() => void jieba(), 60_000);

const wordless = (steps: TraceStep[]): string[] => [
  ...new Set(steps.filter((step) => ruleMessage(step) === null).map(({ field, rule }) => `${field}: ${rule}`)),
];

describe('every rule has a sentence', () => {
  const files = ['seeds', 'tests/fixtures/tables', 'tests/fixtures/pages'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => /\.(?:html|txt)$/.test(name))
      .map((name) => path.join(folder, name)),
  );

  test.each(files)('that decides something in %s', async (file) => {
    const { report } = await captureFile(file, ROOT);
    expect(wordless(report.figures.flatMap(({ trace }) => trace))).toEqual([]);
  });

  test.each(['kind', 'base', 'status', 'period', 'naming', 'lists', 'place', 'bound'])(
    'that decides a case of %s',
    (name) => {
      const steps = readCases(name).flatMap((one) => figuresOf(one).flatMap(({ trace }) => trace));
      expect(steps.length).toBeGreaterThan(8);
      expect(wordless(steps)).toEqual([]);
    },
  );

  test('that the code spells out', () => {
    const rules = filesUnder('core/figures', ['.ts'])
      .filter((file) => !file.includes('/reject/'))
      .flatMap((file) => [...readSource(file).matchAll(/\b(?:\w+R|r)ule: (?:[^'\n,]*\? )?'([^']+)'(?: : '([^']+)')?/g)])
      .flatMap(([, one, other]) => [one, other])
      .filter((rule) => rule !== undefined);
    expect(new Set(rules).size).toBeGreaterThan(35);
    const fields = ['value', 'unit', 'kind', 'bound', 'indicator', 'period', 'status'];
    const known = (rule: string) => fields.some((field) => ruleMessage({ field, rule }) !== null);
    expect([...new Set(rules)].filter((rule) => !known(rule))).toEqual([]);
  });
});

describe('traceSentence', () => {
  const told = (field: string, rule: string, by?: string, over?: string[]) => {
    const { field: name, sentence } = traceSentence({ field, rule, by, over });
    return `${name}：${sentence}`;
  };

  test.each([
    [told('period', 'named', '2023年'), '时间：由“2023年”判定'],
    [told('status', 'estimate', '预计'), '性质：因“预计”判为预计'],
    [told('indicator', 'words', '口袋公园', ['又口袋公园']), '指标：按词语修整为“口袋公园”，原为“又口袋公园”'],
    [told('kind', 'growth', 'list: 增长'), '类别：由“增长”判定'],
    [told('kind', 'growth', ''), '类别：由数字的写法判定'],
    [told('period', 'part', 'report kind'), '时间：句中没有写时间，随所在部分（报告的种类）'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  test('of the opening words of a part the first clause is quoted', () => {
    expect(told('status', 'part', '过去一年，实现地')).toBe('性质：随所在部分（过去一年）');
  });

  test('a long quotation is cut', () => {
    expect(told('indicator', 'before', '字'.repeat(80))).toBe(`指标：取自前面的“${'字'.repeat(30)}…”`);
  });

  test('a rule of a later version shows its name', () => {
    expect(told('period', 'by the moon')).toBe('时间：by the moon');
  });
});
