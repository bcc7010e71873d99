import { expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { extractFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';

/** Each amount that is a part, with its whole, as written. */
function partsIn(sentence: string): string[] {
  const document = documentFromText(`2024年政府工作报告\n一、2023年工作回顾\n${sentence}`);
  const figures = extractFigures(document, recognise(document));
  return figures
    .filter(({ whole }) => whole !== undefined)
    .map(({ text, whole }) => `${text} of ${figures.find(({ id }) => id === whole)?.text}`);
}

test.each([
  ['全区实有企业210家，其中民营企业170家。', ['170家 of 210家']],
  ['新增就业3.2万人，其中高校毕业生8000人、退役军人300人。', ['8000人 of 3.2万人', '300人 of 3.2万人']],
  ['完成税收60亿元，增长5%，其中制造业税收21亿元。', ['21亿元 of 60亿元']],
  ['引进项目88个。其中，亿元以上项目12个。', ['12个 of 88个']],
  ['引进人才300人（其中博士20人）、招录职工1000人。', ['20人 of 300人']],
])('what stands after 其中 is a part: %s', (sentence, parts) => {
  expect(partsIn(sentence)).toEqual(parts);
});

test.each([
  ['another unit', '全区实有企业210家，其中就业3000人。'],
  ['growth', '企业数量增长8%，其中民营企业增长9%。'],
  ['another year', '2022年建成公园12个，其中2023年建成公园20个。'],
  ['what is said of one of two', '建成公园3个和泳池2个。其中公园3个免费开放。'],
  ['what a comma adds', '引进企业210家，新建公园300个。'],
  ['a sentence between', '引进企业210家。招商工作提速。其中不乏民营企业300家。'],
])('%s is none', (_, sentence) => {
  expect(partsIn(sentence)).toEqual([]);
});
