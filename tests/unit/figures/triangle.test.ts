import { expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { isSure } from '../../../core/figures/confidence';
import { extractFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';

const HEAD =
  '2024年天津市河北区政府工作报告\n各位代表：现在，我代表区人民政府向大会报告工作，请予审议。\n一、2023年工作回顾\n';

const growthIn = (body: string) => {
  const document = documentFromText(HEAD + body);
  return extractFigures(document, recognise(document)).filter(({ kind }) => kind === 'growth');
};

test('a triangle alone may be up or a minus: the growth is told as open', () => {
  const [growth] = growthIn('2023年，接待游客312万人次▲12.3%。');
  expect(growth).toMatchObject({ value: 12.3, kind: 'growth' });
  expect(isSure(growth!)).toBe(false);
});

test('beside its fellow that points down it is up', () => {
  const growth = growthIn('2023年，接待游客312万人次▲12.3%，进出口总额94.6亿元▼3.1%。');
  expect(growth.map(({ value }) => value)).toEqual([12.3, -3.1]);
  expect(growth.every(isSure)).toBe(true);
});
