import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { figureAt } from '../../../core/figures/figure-at';
import type { Recognition } from '../../../core/recognise/recognition';
import { recognitionOf } from '../store/reading';

const TEXT = `一、上年回顾
山里修好了放牧小路约３５ 公里，另有石桥4座、木桥5座，第6座在修。
二、今年打算
再修石桥2座。`;

/** The figure at words of a report on 2023, or of one recognised otherwise. */
function at(words: string, changes: Partial<Recognition> = {}, text = TEXT) {
  const document = documentFromText(text);
  const start = document.text.indexOf(words);
  const body = { start: 0, end: document.text.length };
  return figureAt(document, recognitionOf({ body, ...changes }), { start, end: start + words.length });
}

test('the one number of a stretch, with its words and bound', () => {
  const start = documentFromText(TEXT).text.indexOf('３５');
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

describe('the time is that of the part it stands in', () => {
  test('a review and a plan', () => {
    expect(at('石桥4座')).toMatchObject({ period: '2023', status: 'actual' });
    expect(at('石桥2座')).toMatchObject({ period: '2024', status: 'target' });
  });

  const YEARS = `一、过去五年工作回顾
五年来，我们累计修石桥24座。如今山里有石桥60座。
二、2024年工作安排
要修石桥2座。`;
  const ofFive = { reviews: '2019/2023', plans: '2024' };

  test('of years, a sum takes all and a state the last', () => {
    expect(at('石桥24座', ofFive, YEARS)).toMatchObject({ period: '2019/2023', status: 'actual' });
    expect(at('石桥60座', ofFive, YEARS)).toMatchObject({ period: '2023', status: 'actual' });
    expect(at('石桥2座', ofFive, YEARS)).toMatchObject({ period: '2024', status: 'target' });
  });

  test('open where the year of the report is', () => {
    const open = { year: null, reviews: null, plans: null };
    expect(at('石桥4座', open)).toMatchObject({ period: null, status: 'actual' });
    expect(at('石桥2座', open)).toMatchObject({ period: null, status: 'target' });
  });

  test('none outside the report', () => {
    expect(at('石桥2座', { body: { start: 0, end: 20 } })).toMatchObject({ period: null, status: 'actual' });
  });

  test('told with what gave it', () => {
    const { trace } = at('石桥2座', ofFive, YEARS)!;
    expect(trace).toContainEqual({ field: 'period', rule: 'part', by: 'heading: 2024年工作安排' });
  });
});

describe('whose it is', () => {
  const ZONES = `一、上年回顾
东岭开发区入驻企业35家，修好了放牧小路12公里。另有石桥4座。
二、民营经济
税收收入达到6亿元。`;

  test('what its sentence is about', () => {
    expect(at('放牧小路12公里', {}, ZONES)).toMatchObject({ value: 12, of: '东岭开发区' });
    expect(at('入驻企业35家', {}, ZONES)).toMatchObject({ value: 35, of: '东岭开发区' });
    expect(at('石桥4座', {}, ZONES)).not.toHaveProperty('of');
  });

  test('what its heading is about, told with the words that say so', () => {
    const figure = at('税收收入达到6亿元', {}, ZONES)!;
    expect(figure.trace.filter(({ field }) => field === 'of')).toEqual([
      { field: 'of', rule: 'ownership', by: '民营经济' },
    ]);
  });
});
