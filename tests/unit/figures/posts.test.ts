import { expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { extractFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';

const rowsOf = (text: string): string[] => {
  const document = documentFromText(text);
  return extractFigures(document, recognise(document)).map(
    ({ text: words, period, status, of }) => `${words} ${period} ${status}${of === undefined ? '' : ` ${of}`}`,
  );
};

test('headings in frames divide a post, and a year there may lack its 年', () => {
  expect(
    rowsOf(`一图读懂！2026年白石县政府工作报告来了
白石发布 2026年1月16日 20:31
1月16日上午，白石县第十九届人民代表大会第五次会议开幕，县长作政府工作报告。
【回眸2025】
地区生产总值 96.4亿元 ↑5.1%
✔ 新增规上企业17家
【“十四五”亮点】
GDP年均增长5.7%
新建改建农村公路540公里
【2026预期目标】
地区生产总值增长5%左右
【2026这样干】
1.项目为王：实施重点项目108个
2.工业强县：技改投资增长12%`),
  ).toEqual([
    '96.4亿元 2025 actual',
    '5.1% 2025 actual',
    '17家 2025 actual',
    '5.7% 2021/2025 actual',
    '540公里 2021/2025 actual',
    '5% 2026 target',
    '108个 2026 target',
    '12% 2026 target',
  ]);
});

test('what came of a plan is told at its end, and is no plan', () => {
  expect(
    rowsOf(`白石市“十四五”规划实施交出亮眼答卷
2025-11-18 09:12 来源：白石日报
11月17日，白石市举行专题新闻发布会。记者从会上了解到，“十四五”以来，全市综合实力大幅提升，主要指标增速保持在全省前列，各项约束性指标有望如期完成，民生支出逐年增加。
市发改委有关负责人介绍，2021年至2024年，全市地区生产总值从712亿元增加到918亿元，年均增长6.1%。今年前三季度，全市实现地区生产总值702亿元，同比增长5.6%。
五年来，城镇新增就业累计14.2万人。今年已改造老旧小区81个，年底前还将完成9个。
下一步，力争到2030年全市经济总量突破1500亿元。`),
  ).toEqual([
    '712亿元 2021 actual',
    '918亿元 2024 actual',
    '6.1% 2021/2024 actual',
    '702亿元 2025-01/2025-09 actual',
    '5.6% 2025-01/2025-09 actual',
    '14.2万人 2021/2025 actual',
    '81个 2025 actual',
    '9个 2025 target',
    '1500亿元 2030 target',
  ]);
});
