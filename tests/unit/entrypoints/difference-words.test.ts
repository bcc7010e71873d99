import { expect, test } from 'vitest';
import { differenceWords } from '../../../entrypoints/shared/words/format/difference-words';

test.each([
  [0.53, '亿元', '+0.53亿元', '+¥53m'],
  [-2.1, '百分点', '−2.1个百分点', '−2.1 pp'],
  [1.2, '万亿元', '+1.2万亿元', '+¥1.2tn'],
  [-1.12, '万人', '−1.12万人', '−11,200 people'],
  [204, '家', '+204家', '+204'],
  [3, '位', '+3位', '+3 places'],
])('%d %s is %s, %s', (amount, unit, zh, en) => {
  const shown = { amount, unit };
  expect([differenceWords(shown, 'zh'), differenceWords(shown, 'en')]).toEqual([zh, en]);
});
