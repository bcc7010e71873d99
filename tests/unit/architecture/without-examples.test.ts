import { describe, expect, test } from 'vitest';
import { withoutExamples } from '../../../scripts/build/without-examples';

describe('a module without the examples of its rules', () => {
  test('has all else', () => {
    expect(
      withoutExamples("const rule = { id: '年', means: 'a year', examples: ['春', f('夏')], counterExamples: many };"),
    ).toBe("const rule = { id: '年', };");
  });

  test('keeps what only sounds alike', () => {
    for (const code of [
      'const { examples } = rule; use(rule.examples, { examplesOf: [1] });',
      "const text = 'examples: [1]';",
      'const short = { examples };',
      'const { examples: own } = rule;',
      'use(rule.means);',
    ])
      expect(withoutExamples(code)).toBe(code);
  });

  test('counts in the characters of its text, whatever stands before', () => {
    expect(withoutExamples("const 年 = '𠮷企业'; const rule = { examples: ['𠮷'], id: '末' };")).toBe(
      "const 年 = '𠮷企业'; const rule = { id: '末' };",
    );
  });
});
