import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { jieba } from '../../../../core/cli/jieba';
import type { TraceStep } from '../../../../core/figures/figure';
import { PART_CUES } from '../../../../core/outline/part-cue';
import english from '../../../../public/_locales/en/messages.json';
import chinese from '../../../../public/_locales/zh_CN/messages.json';
import { filesUnder, ROOT, readSource } from '../../architecture/source-files';
import { captureFile } from '../../compare/capture-file';
import { figuresOf, readCases } from '../../figures/figure-cases';

const language = vi.hoisted(() => ({ now: 'zh_CN' }));
vi.mock('../../../../entrypoints/shared/words/i18n/translate', () => ({
  t: (key: keyof typeof chinese, ...values: string[]) =>
    (language.now === 'en' ? english : chinese)[key].message.replace(
      /\$(\d)/g,
      (_, slot: string) => values[Number(slot) - 1] ?? '',
    ),
}));
const { ruleMessage, traceSentence } = await import('../../../../entrypoints/shared/page/card/trace-words');

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
    const fields = ['value', 'unit', 'kind', 'bound', 'indicator', 'period', 'status', 'of', 'confidence'];
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
    [
      told('period', 'part', 'heading: 2023年工作回顾'),
      '时间：数据没有写自己的时间，随所在部分（标题“2023年工作回顾”）',
    ],
    [told('period', 'part', 'goes on'), '时间：数据没有写自己的时间，随所在部分（接着上一段）'],
    [told('period', 'part-span', 'opening: 五年来'), '时间：累计数，取所在部分（开头的“五年来”）的整段时间'],
    [told('period', 'part-span-end', 'carried on'), '时间：数据没有写自己的时间，取所在部分（沿用上文）的末年'],
    [told('status', 'part', 'due: 到2030年'), '性质：随所在部分（“到2030年”的期限）'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  test('of the opening words of a part the first clause is quoted', () => {
    expect(told('status', 'part', 'opening: 过去一年，实现地')).toBe('性质：随所在部分（开头的“过去一年”）');
  });

  test('a heading with a colon of its own is quoted whole', () => {
    expect(told('status', 'part', 'heading: 目标: 再上台阶')).toBe('性质：随所在部分（标题“目标: 再上台阶”）');
  });

  test('words that are a cue by chance are quoted as they are', () => {
    expect(told('period', 'named', 'report')).toBe('时间：由“report”判定');
  });

  test('a long quotation is cut', () => {
    expect(told('indicator', 'before', '字'.repeat(80))).toBe(`指标：取自前面的“${'字'.repeat(30)}…”`);
  });

  test('a rule of a later version shows its name', () => {
    expect(told('period', 'by the moon')).toBe('时间：by the moon');
  });
});

describe('every cue that gives a part its time', () => {
  const told = (by: string, rule = 'part') => traceSentence({ field: 'period', rule, by }).sentence;

  test.each(PART_CUES)('%s has words in both languages', (cue) => {
    const sentences = ['zh_CN', 'en'].map((now) => {
      language.now = now;
      return told(`${cue}: 甲乙`);
    });
    language.now = 'zh_CN';
    const [inChinese, inEnglish] = sentences.map((sentence) => sentence.replace('“甲乙”', ''));
    expect(inChinese).toMatch(/^数据没有写自己的时间，随所在部分（[\u4e00-\u9fff]+）$/);
    expect(inEnglish).toMatch(/^The figure names no time of its own; that of its part \([a-z ,]+\)$/);
  });

  test('says one thing each', () => {
    expect(new Set(PART_CUES.map((cue) => told(cue))).size).toBe(PART_CUES.length);
  });

  test.each(['heading', 'heading and opening', 'first sentence', 'opening', 'due'])('%s quotes the text', (cue) => {
    expect(told(`${cue}: 甲乙`)).toContain('“甲乙”');
  });
});
