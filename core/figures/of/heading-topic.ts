import { findIndicator } from '../../indicators/find';
import { NUMBERING } from './heading-owner';

const LONGEST = 24;
/** What a heading is about that is measured; 加强就业 and 农业生产 are not. */
const MEASURE =
  /(?:[率数量值额比]|比重|比例|收入|支出|投入|面积|强度|能力|水平|寿命|年限|价格|投资|消费|进出口|人口|产能|浓度|基金|余额)$/;
const NO_THING = /[，、：；\d]|^(?:以|把|将|要|推|加[强快]|坚持|持续|强化|优化|提[升高]|深化|扩大|稳|促|抓)/;

/** 六、农业全年粮食播种面积: a heading that a text layer has run into the name of its first number. */
const SECTION_BEFORE = /^[一-龥、]{2,12}(?:全年(?:全部|实现|完成)?|年末)(?=[一-龥]{4,}$)/;

/** 城镇化率 of `（二）关于城镇化率。`: what a heading says that the numbers below it are of, where nothing else does; null where that is no thing. */
export function topicOf(section: readonly string[]): string | null {
  const heading = section.at(-1);
  if (heading === undefined || heading.length > LONGEST) return null;
  const topic = NUMBERING.takenOff(heading)
    .replace(/^关于|[。：]$/g, '')
    .replace(SECTION_BEFORE, '');
  return !NO_THING.test(topic) && (MEASURE.test(topic) || findIndicator(topic) !== null) ? topic : null;
}

/** Words that a number stands behind without a name: 建议“十四五”年均增长7%, 按照年均提高1.1个百分点测算. */
const NAMES_NOTHING = /^(?:(?:综合考虑|建议|按照|预计|计划|拟)|[“"]?十[一二三四五六七八九]?五[”"]?(?:时期|期间)?)*$/;

/** Whether a name tells nothing of what is measured. */
export const namesNothing = (name: string): boolean => NAMES_NOTHING.test(name);
