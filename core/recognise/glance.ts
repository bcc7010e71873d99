/**
 * Words without which no text is a report of any kind, in either script: this look may load no table of characters. Spaces may stand between their characters: `政 府 工 作 报 告`.
 */
const REPORT_WORD =
  /各位代表|工作[报報]告|[统統][计計]公[报報]|五年?[”"」]?[规規][划劃]|[规規][划劃][纲綱]要|五年[计計][划劃]|普查公[报報]|年工作[总總][结結]|[经經][济濟][运運]行|[运運]行[情简簡][况況]|核算[结結]果|[预預]算|[决決]算|[发發]展[计計][划劃]|(?:19|20)\d\d年?度?[^。；]{0,20}公[报報]|公[报報][（(](?:19|20)\d\d|(?:19|20)\d\d年[^。；]{0,30}情[况況](?:的)?[报報]告|年度?[^。；]{0,6}民生[实實]事|[经經][济濟]工作[会會][议議]|(?:人民)?政府[^。]{0,30}[报報]告工作/;
/** What a news account of a place cannot do without. */
const ACCOUNT_WORD = /(?:生[产產][总總]值|GDP|[预預]算收入|[财財]政收入|可支配收入|固定[资資][产產]投[资資])/;

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
