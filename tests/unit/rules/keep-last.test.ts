import { expect, test } from 'vitest';
import { keepLast } from '../../../core/rules/keep-last';

test('what was told last is told again, all else is read', () => {
  const asked: string[] = [];
  const lengthOf = keepLast((text) => {
    asked.push(text);
    return text.length;
  });
  expect(['甲', '甲', '乙丙', '甲'].map(lengthOf)).toEqual([1, 1, 2, 1]);
  expect(asked).toEqual(['甲', '乙丙', '甲']);
});

test('a reading that asks itself of other words keeps its own', () => {
  const bare: (text: string) => string = keepLast((text) => (text.startsWith('新') ? bare(text.slice(1)) : text));
  expect(bare('新新校')).toBe('校');
  expect(bare('新新校')).toBe('校');
  expect(bare('校')).toBe('校');
});
