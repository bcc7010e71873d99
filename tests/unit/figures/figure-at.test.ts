import { expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { figureAt } from '../../../core/figures/figure-at';
import { recognitionOf } from '../store/reading';

const TEXT = '一、上年回顾\n山里修好了放牧小路约３５ 公里，另有石桥4座、木桥5座，第6座在修。';
const document = documentFromText(TEXT);
const at = (words: string) => {
  const start = document.text.indexOf(words);
  return figureAt(document, recognitionOf(), { start, end: start + words.length });
};

test('the one number of a stretch, with its words and bound', () => {
  const start = document.text.indexOf('３５');
  expect(at('放牧小路约３５ 公里')).toMatchObject({
    id: `${start}-${start + 5}`,
    text: '３５ 公里',
    value: 35,
    unit: '公里',
    bound: 'about',
    period: '2023',
    status: 'actual',
    indicator: { name: '放牧小路约' },
  });
  expect(at('石桥4座')).toMatchObject({ value: 4, unit: '座', bound: 'exact', indicator: { name: '石桥' } });
});

test('no number with a unit, or several, are no figure', () => {
  expect(at('山里修好了')).toBeNull();
  expect(at('石桥4座、木桥5座')).toBeNull();
});
