import { expect, it } from 'vitest';
import { foldedText, readText } from '../../../core/document/reading';

it.each([
  ['✅ 粮食总产量19万吨', '粮食总产量19万吨'],
  ['📌2026年主要目标🎯', '2026年主要目标'],
  ['▶️ 新建公路46公里', '新建公路46公里'],
  ['1️⃣ 扩大投资', '1、扩大投资'],
  ['👨‍👩‍👧 惠及居民2400户', '惠及居民2400户'],
])('reads %s without its pictures', (source, text) => {
  expect(foldedText(source)).toBe(text);
});

it('leads back to the source behind a picture of two units', () => {
  const source = '📈增长5.2%';
  const reading = readText(source);
  expect(reading.toSource(0)).toBe(2);
  expect(source.slice(reading.toSource(2), reading.toSourceEnd(6))).toBe('5.2%');
});

it('keeps characters of two units that are no pictures, and the arrows that say which way a number went', () => {
  expect(foldedText('𠮷林 ↓3.2%')).toBe('𠮷林↓3.2%');
});
