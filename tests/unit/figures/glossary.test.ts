import { expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { readFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';

const FILLER = '各项改革有序展开，服务水平不断改善，社会保持安定，群众满意度继续提高。'.repeat(30);

test('a glossary defines and tells nothing, but for what it dates itself', () => {
  const text = `望江县2024年政府工作报告\n一、2023年工作回顾\n过去一年，完成投资52亿元。${FILLER}\n二、2024年工作安排\n今年，新建学校4所。${FILLER}\n名词解释\n1.口袋公园：指面积为400平方米的绿地。\n2.光网工程：2022年建成光纤线路900公里。`;
  const document = documentFromText(text, { title: '' });
  const { figures } = readFigures(document, recognise(document));
  expect(figures.map((one) => [one.text, one.period])).toEqual([
    ['52亿元', '2023'],
    ['4所', '2024'],
    ['900公里', '2022'],
  ]);
});
