import { expect, test } from 'vitest';
import { anchorOf } from '../../../core/anchors/anchor';
import { documentFromText } from '../../../core/document/from-text';

test('an anchor holds the mention, what stands around it, and where', () => {
  const document = documentFromText('2024年，全区新建道路12公里，新增停车位300个。');
  const start = document.text.indexOf('12公里');
  expect(anchorOf(document, { start, end: start + 4 })).toEqual({
    quote: { exact: '12公里', prefix: '2024年，全区新建道路', suffix: '，新增停车位300个。' },
    position: { start, end: start + 4 },
    page: { length: 27, years: { titled: [], counts: { 2024: 1 } } },
  });
});
