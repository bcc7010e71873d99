import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { extractFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';

/** The keys of the figures of a sentence that stands in a work report. */
function keysIn(sentence: string): Record<string, string> {
  const document = documentFromText(`2024年河北区政府工作报告\n一、2023年工作回顾\n${sentence}`);
  const figures = extractFigures(document, recognise(document));
  return Object.fromEntries(figures.map(({ text, indicator }) => [text, indicator.key]));
}

describe('members of a list after 其中', () => {
  test('are a part of what was brought in, not all there are', () => {
    const keys = keysIn('全年引进企业210家，其中世界500强企业5家、国家高新技术企业17家。');
    expect(keys['5家']).toBe('i:fortune-500-firms:introduced');
    expect(keys['17家']).toBe('i:national-high-tech-enterprises:introduced');
  });

  test('are a part of what was added', () => {
    expect(keysIn('新增市场主体5万户，其中个体工商户3.8万户。')['3.8万户']).toBe('i:individual-businesses:new');
  });

  test('end with the list, and are not meant where nothing is added', () => {
    const keys = keysIn('全年引进企业210家，其中世界500强企业5家；国家高新技术企业达到123家。');
    expect(keys['123家']).toBe('i:national-high-tech-enterprises');
    expect(keysIn('市场主体达到50万户，其中个体工商户31万户。')['31万户']).toBe('i:individual-businesses');
  });

  test('are not meant of amounts in another unit', () => {
    const keys = keysIn('新增市场主体5万户，其中固定资产投资100亿元。');
    expect(keys['100亿元']).toBe('i:fixed-asset-investment');
  });
});
