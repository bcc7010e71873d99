import { describe, expect, it } from 'vitest';
import { MarkedUnits } from '../../../core/document/marked-units';

const marks = new Uint8Array(0x10000);
for (const mark of '，％') marks[mark.charCodeAt(0)] = 1;

describe('whether a unit of a set stands in a stretch', () => {
  const sentence = '建成甲校，在校生增长5％';

  it('is told of a short text', () => {
    const units = new MarkedUnits(marks);
    expect(units.isAny(sentence, 0, 4)).toBe(false);
    expect(units.isAny(sentence, 0, 5)).toBe(true);
    expect(units.isAny(sentence, 5, 11)).toBe(false);
    expect(units.isAny(sentence, 5, 12)).toBe(true);
  });

  it('is told alike of each stretch of a long text, and of another long text after it', () => {
    const units = new MarkedUnits(marks);
    for (const text of [sentence.repeat(300), `甲${sentence}`.repeat(300)]) {
      for (let start = 0; start < 60; start++) {
        for (let end = start; end < start + 20; end++)
          expect(units.isAny(text, start, end)).toBe(/[，％]/.test(text.slice(start, end)));
      }
      expect(units.isAny(text, text.length - 1, text.length)).toBe(true);
      expect(units.isAny(text, text.length - 2, text.length - 1)).toBe(false);
      expect(units.isAny(text, text.length, text.length)).toBe(false);
    }
  });
});
