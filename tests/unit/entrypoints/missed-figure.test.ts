import { expect, test } from 'vitest';
import { quotedFigure } from '../../../entrypoints/shared/views/correct/missed-figure';
import { documentOf, figureOf, recognitionOf } from '../store/reading';

const TEXT = '全区有茶馆12家，书店30家；河对岸也有茶馆12家。';
const known = [figureOf('书店', 30, TEXT.indexOf('30家'))];
const quoted = (quote: string) => quotedFigure(documentOf(TEXT), recognitionOf(), known, quote);

test('words that stand once give their figure', () => {
  expect(quoted(' 全区有茶馆12家 ')).toMatchObject({ figure: { start: TEXT.indexOf('12家'), value: 12, unit: '家' } });
});

test.each([
  ['', 'not-there'],
  ['酒馆12家', 'not-there'],
  ['茶馆12家', 'twice'],
  ['全区有茶馆', 'no-figure'],
  ['书店30家', 'known'],
])('%s: %s', (quote, fault) => {
  expect(quoted(quote)).toEqual({ fault });
});
