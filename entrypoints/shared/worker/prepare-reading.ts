import { documentFromText } from '../../../core/document/from-text';
import { readFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';

const REVIEW = `
2023年，全县地区生产总值完成320.5亿元，同比增长6.2%，一般公共预算收入18.6亿元、居全市第三位；五年来累计投入约1200万元，新建学校12所。
粮食总产量达到45万吨，森林覆盖率由40%提高到42.5%，城镇新增就业超过5000人，优良天数比例保持在九成以上。`;
const PLAN = `
主要预期目标是：地区生产总值增长6%左右，规模以上工业增加值增长7%以上。力争到2025年完成高标准农田10万亩，其中新建3万亩。`;

/** A report just long enough to be taken for one; what is written so is in every one. */
export const REPORT = `某县2024年政府工作报告
——2024年1月8日在某县第十七届人民代表大会第四次会议上
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
一、2023年工作回顾${REVIEW.repeat(4)}
二、2024年工作安排${PLAN.repeat(4)}`;

let prepared = false;

/**
 * Reads a small report once in the worker's life: an expression is compiled and a table made when they are used first, which is half
 * of what a first report costs. Asked for while the page is still being walked.
 */
export function prepareReading(): Record<string, never> {
  if (!prepared) {
    prepared = true;
    const document = documentFromText(REPORT);
    readFigures(document, recognise(document));
  }
  return {};
}
