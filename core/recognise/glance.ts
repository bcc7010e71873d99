/**
 * Words without which no text is a report of any kind. Spaces may stand between their characters: `政 府 工 作 报 告`.
 */
const REPORT_WORD =
  /各位代表|工作报告|统计公报|普查公报|年工作总结|经济运行|运行[情简]况|核算结果|五年?[”"]?规划|规划纲要|五年计划|预算|决算|发展计划|经济工作会议|(?:人民)?政府[^。]{0,30}报告工作/;
/** What a news account of a place cannot do without. */
const ACCOUNT_WORD = /(?:生产总值|GDP|预算收入|财政收入|可支配收入|固定资产投资)/;

/**
 * The cheap first look, which every page must pass before anything heavy runs: false where the text can be no report.
 * One linear scan over the title and the text as they are.
 *
 * @param title the page's title
 * @param text the page's visible text, or a part of it
 */
export function mayBeReport(title: string, text: string): boolean {
  const squeezed = `${title} ${text}`.replace(/\s+/g, '');
  return REPORT_WORD.test(squeezed) || ACCOUNT_WORD.test(squeezed);
}
